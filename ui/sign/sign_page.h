// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/tools.h"

#include <QWidget>

class QComboBox;
class QHBoxLayout;
class QPushButton;
class QScrollArea;

namespace ui {

class GoneBundle;
class NothingSealed;
class PassOnBox;
class ReportView;
class SignSteps;
class Text;

/// Signing a bundle: above which one, left what is signed, right the steps.
class SignPage final : public QWidget
{
    Q_OBJECT
public:
    explicit SignPage(Tools &tools, QWidget *parent = nullptr);
    ~SignPage() override;

    /// Shows the bundle that this module is in.
    void showModule(const QString &module);
    /// Shows the bundle at this path, if it is one of this file.
    /// `news` is what became of it, or empty.
    bool showBundle(const QString &path, const QString &news);
    [[nodiscard]] bool isBusy() const;

signals:
    void wanted(const ui::Place &place);

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QLayout *makeHead();
    void makePage();
    void hearSteps();
    void showNext(const store::Bundle &bundle);
    [[nodiscard]] QString openBundlePath(const QString &current) const;
    void fillBundles();
    void fillReports(const store::Bundle &bundle);
    void refresh();
    void showReport();
    [[nodiscard]] const store::Bundle *bundle() const;

    Tools &m_tools;
    Text *m_news;
    QComboBox *m_bundles;
    QComboBox *m_reports;
    ReportView *m_view;
    SignSteps *m_steps;
    QPushButton *m_next; ///< to the bundle at m_nextPath
    QPushButton *m_send;
    PassOnBox *m_passOn;
    QScrollArea *m_page;
    QHBoxLayout *m_columns = nullptr;
    NothingSealed *m_empty;
    GoneBundle *m_gone;
    QString m_wantedModule;
    QString m_nextPath; ///< of another bundle that is to be signed; empty: none
};

} // namespace ui
