// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "desk/seal.h"
#include "ui/look/palette.h"
#include "ui/tools.h"

#include <QWidget>

class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace ui {

class Chip;
class ExchangeButton;
class FormPage;
class HistoryPage;
class Sheet;
class Text;

/// The page of a form with its title and state, and below it what can be done: check & seal, or reopen.
class ModulePage final : public QWidget
{
    Q_OBJECT
public:
    ModulePage(Tools &tools, const form::Definition &definition, QWidget *parent = nullptr);

    [[nodiscard]] const form::Definition &definition() const { return m_definition; }
    void reveal(const report::Path &path);
    /// The history of the form is shown instead of the form.
    [[nodiscard]] bool isLookingBack() const;
    /// The form is shown again, where its history was.
    void leaveHistory();
    /// Leads to the first thing that stands in the way of sealing; when nothing does, asks how to seal.
    void checkAndSeal();
    /// Shows a sentence below the form until the page is left.
    void tell(const QString &text, std::optional<Tone> tone);
    /// The same of what was just changed: until something else is.
    void tellOfChange(const QString &text, Tone tone);

signals:
    void entered(const QString &id);
    void wanted(const ui::Place &place);
    void findingsWanted(); ///< what is wrong must be seen now
    void lookedBack(); ///< from the form to its history, or the other way round

protected:
    void showEvent(QShowEvent *event) override;

private:
    [[nodiscard]] QWidget *makePresent();
    [[nodiscard]] QWidget *makeHead();
    [[nodiscard]] QWidget *makeFoot();
    void leadTo(const QList<report::Finding> &blocking);
    [[nodiscard]] bool isModule() const { return m_definition.code != QLatin1String("ocmw"); }
    void refresh();
    [[nodiscard]] QStringList sealedOtherwise() const;
    void reopen();
    void askReopenReason(const desk::ReopenCost &cost);
    void toggleApplicable();
    void showHistory();
    void showPresent();

    Tools &m_tools;
    const form::Definition &m_definition;
    FormPage *m_form;
    QStackedWidget *m_views; ///< the form; its history, once it was wanted
    HistoryPage *m_history = nullptr;
    Chip *m_state;
    ExchangeButton *m_exchange;
    QProgressBar *m_progress;
    Text *m_percent;
    Sheet *m_notice;
    Text *m_noticeText;
    Text *m_message;
    QPushButton *m_lookBack;
    QPushButton *m_seal;
    QPushButton *m_reopen;
    QPushButton *m_applicable;
    QPushButton *m_lastYear; ///< on the page of the OCMW
    QPushButton *m_sign;
    std::optional<quint64> m_toldAt; ///< edition that the message is about; none: it stays until the page is left
};

} // namespace ui
