// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/form/form_source.h"

#include <QPointer>
#include <QWidget>

class QTimer;
class QToolButton;
class QVBoxLayout;

namespace ui {

class Chip;
class Text;

/// How one value came about. As long as it is open it follows every edit; Escape closes it, and the keyboard goes back
/// to where it was asked for.
class ExplanationView final : public QWidget
{
    Q_OBJECT
public:
    explicit ExplanationView(FormSource &source, QWidget *parent = nullptr);

    /// Nothing happens when there is no such value.
    void open(const report::Path &path);
    void close();
    [[nodiscard]] bool isOpen() const { return m_path.has_value(); }

signals:
    void placeChosen(const report::Path &path); ///< where a figure of it is typed or computed
    void opened();
    void closed();

private:
    void refresh();
    void tell(const report::Explanation &told);
    void clear();
    void addInput(const report::Explanation::Input &input);
    void addCounting(const report::Explanation::Counting &counting);
    [[nodiscard]] QWidget *makeHead();
    [[nodiscard]] QString lastYearText(const report::Explanation &told) const;

    FormSource &m_source;
    Text *m_label;
    Text *m_value;
    Text *m_origin;
    QVBoxLayout *m_figures;
    Text *m_rounding;
    Text *m_lastYear;
    Chip *m_inferred;
    Text *m_sourceText;
    QToolButton *m_close;
    QTimer *m_later; ///< several edits in a row are followed once
    std::optional<report::Path> m_path;
    std::optional<report::Explanation> m_shown;
    QPointer<QWidget> m_before; ///< had the keyboard
};

} // namespace ui
