// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "desk/comparison.h"
#include "ui/look/palette.h"
#include "ui/tools.h"

#include <QWidget>

class QPushButton;
class QTableView;

namespace ui {

class ComparisonModel;
class Text;

/// What differs between two moments, and the way to take one of them back.
class ComparisonView final : public QWidget
{
    Q_OBJECT
public:
    ComparisonView(Tools &tools, const form::Definition &definition, QWidget *parent = nullptr);

    /// `isNow`: the second moment is the present.
    void show(const desk::TwoMoments &moments, bool isNow, const QList<desk::Changed> &changes);
    void tell(const QString &text, std::optional<Tone> tone);

protected:
    void resizeEvent(QResizeEvent *event) override;

signals:
    void historyWanted();
    void takeBackWanted(const desk::Changed &changed, qint64 from, qint64 to);

private:
    [[nodiscard]] QWidget *makeActions();
    [[nodiscard]] const desk::Changed *chosen() const;
    void showActions();

    Tools &m_tools;
    const form::Definition &m_definition;
    ComparisonModel *m_model;
    Text *m_title;
    QTableView *m_table;
    Text *m_message;
    QPushButton *m_takeBack;
    Text *m_whyNot; ///< it cannot be taken back
    qint64 m_from = 0;
    qint64 m_to = 0;
};

} // namespace ui
