// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "desk/overview.h"
#include "report/evaluator.h"

#include <QScrollArea>

class QVBoxLayout;

namespace ui {

class Chip;
class ExplanationView;
class FormSource;
class Text;

/// At the right: what is wrong with the form at hand, and help for the field that has the focus.
class SidePanel final : public QScrollArea
{
    Q_OBJECT
public:
    struct Line {
        report::Finding finding;
        bool acknowledged = false;
        bool toFillIn = false; ///< nobody has been there yet: told apart, and calmly
        QString reason; ///< why it may stand
        bool operator==(const Line &) const = default;
    };

    explicit SidePanel(FormSource &source, QWidget *parent = nullptr);

    /// `elsewhere`: what keeps the form open though it does not stand in it.
    void showFindings(
        const QList<Line> &lines, const std::optional<desk::Obstacle> &elsewhere, const form::Campaign &campaign);
    void showHelp(const QString &fieldId, const report::Evaluator &evaluator);
    /// Something that was asked for here and could not be done.
    void showProblem(const base::Problem &problem);
    void showFormHelp(const form::Definition &definition);
    /// How a value came about, in the place of all else until it is closed.
    [[nodiscard]] ExplanationView &explanation() const { return *m_explanation; }

signals:
    void findingChosen(const report::Path &path);
    void acknowledgeWanted(const report::Finding &finding);

private:
    [[nodiscard]] QWidget *makeUsual();
    void clearLines();
    void addLine(const Line &line, const form::Campaign &campaign);
    void addLines(const QList<Line> &lines, const form::Campaign &campaign);
    void addAccept(const report::Finding &finding);
    void addElsewhere(const desk::Obstacle &obstacle);
    void setHelp(const QString &title, const QString &text, const QString &source, bool inferred);

    base::Language m_language;
    QList<Line> m_shown;
    QString m_shownElsewhere;
    Text *m_count;
    QVBoxLayout *m_list;
    Text *m_helpTitle;
    Text *m_helpText;
    Text *m_helpSource;
    Chip *m_inferred;
    ExplanationView *m_explanation;
};

} // namespace ui
