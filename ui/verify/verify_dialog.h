// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "desk/verify.h"
#include "ui/look/palette.h"

#include <QDialog>

#include <functional>

class QHBoxLayout;
class QPushButton;
class QVBoxLayout;

namespace ui {

class Chip;
class Text;

/// What is to be thought of a bundle that anyone may have made: verdict, reasons, signers, reports.
class VerifyDialog final : public QDialog
{
    Q_OBJECT
public:
    VerifyDialog(const desk::Surroundings &surroundings, const QString &path, QWidget *parent = nullptr);
    /// Adds a button that leads on to what can be done with this bundle, and closes the dialog.
    void offer(const QString &label, const std::function<void()> &next);
    /// Says above the verdict what the bundle is to the file that is open.
    void explain(const QString &text, Tone tone);
    /// The file that is open refuses its own bundle: that becomes the verdict, here and on paper, and what was found in
    /// the bundle itself a detail of it.
    void overrule(const base::Problem &why);

signals:
    void verified(const desk::Verified &verified); ///< the verdict is shown

private:
    void show(const base::Result<desk::Verified> &result);
    void showVerdict(const desk::Verified &verified);
    void addSigner(const bundle::SignatureVerdict &signature);
    void addReports(const desk::Verified &verified);
    void addReasons(const QList<bundle::Reason> &reasons, const std::function<bool(const bundle::Reason &)> &belongs);
    /// Asks where, then writes the sheet there.
    void askWhereToPrint();
    void print(const QString &file);
    void tellPrinted(const base::Result<void> &result, const QString &file);

    const desk::Surroundings &m_surroundings;
    QVBoxLayout *m_list;
    QHBoxLayout *m_buttons;
    QPushButton *m_print;
    Text *m_printed;
    Chip *m_verdict = nullptr; ///< once it is known
    Text *m_explanation = nullptr; ///< of it
    std::optional<desk::Verified> m_verified;
};

} // namespace ui
