// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/tools.h"

#include <QWidget>

class QComboBox;
class QHBoxLayout;
class QScrollArea;

namespace ui {

class GoneBundle;
class NothingSealed;
class ReportView;
class SignSteps;

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
    bool showBundle(const QString &path);
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
    void fillBundles();
    void fillReports(const store::Bundle &bundle);
    void refresh();
    void showReport();
    [[nodiscard]] const store::Bundle *bundle() const;

    Tools &m_tools;
    QComboBox *m_bundles;
    QComboBox *m_reports;
    ReportView *m_view;
    SignSteps *m_steps;
    QScrollArea *m_page;
    QHBoxLayout *m_columns = nullptr;
    NothingSealed *m_empty;
    GoneBundle *m_gone;
    QString m_wantedModule;
};

} // namespace ui
