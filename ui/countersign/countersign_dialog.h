// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "desk/card.h"
#include "desk/verify.h"

#include <QDialog>

class QComboBox;

namespace ui {

class PassOnBox;
class ReportView;
class SignSteps;
class Text;

/// Signing a bundle that was sealed on another workstation: left what is signed, right the steps. Needs no file of an
/// OCMW.
class CountersignDialog final : public QDialog
{
    Q_OBJECT
public:
    CountersignDialog(
        const desk::Surroundings &surroundings, desk::CardWatch &cards, const QString &path, QWidget *parent = nullptr);
    ~CountersignDialog() override;

    /// While the card signs the dialog stays; while it asks, the answer is no.
    void reject() override;

private:
    [[nodiscard]] QLayout *makeHead();
    [[nodiscard]] QLayout *makeColumns();
    [[nodiscard]] QLayout *makeFoot();
    void hearSteps();
    void read();
    void show(const base::Result<desk::VerifiedFile> &file);
    void fillReports();
    void showReport();
    void showNext();
    [[nodiscard]] QString ocmwName() const;

    const desk::Surroundings &m_surroundings;
    const QString m_path;
    Text *m_about;
    QComboBox *m_reports;
    ReportView *m_view;
    SignSteps *m_steps;
    PassOnBox *m_passOn;
    desk::VerifiedFile m_file;
    bool m_signedHere = false;
    bool m_closing = false; ///< as soon as the act ends
};

} // namespace ui
