// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/verify/verify_dialog.h"

#include "desk/files.h"
#include "desk/sign.h"
#include "desk/verdict_words.h"
#include "desk/verify_sheet.h"
#include "form/display.h"
#include "ui/look/chip.h"
#include "ui/look/column.h"
#include "ui/look/text.h"
#include "ui/sign/bundle_words.h"
#include "ui/told.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr QSize verifyDialogSize(720, 560);

/// Of a verdict on the whole or on one signature.
template <typename Judged>
Mark markOf(const Judged &judged)
{
    switch (judged.outcome) {
    case bundle::Outcome::Valid: return {desk::words(judged), u"checkmark"_s, Tone::Ok};
    case bundle::Outcome::Indeterminate: return {desk::words(judged), u"data-warning"_s, Tone::Warning};
    case bundle::Outcome::Invalid: break;
    }
    return {desk::words(judged), u"data-error"_s, Tone::Error};
}

/// What the verdict comes from, and what the reports themselves say against it; other remarks stand at the end.
bool isForemost(const bundle::Reason &reason)
{
    return reason.weight != bundle::Weight::Remark || reason.problem.code.startsWith(u"verify.");
}

/// Who is missing is said by the first line already.
bool isExplanation(const bundle::Reason &reason)
{
    return reason.problem.code == "bundle.signature.missing"_L1;
}

Mark markOf(const bundle::Reason &reason)
{
    switch (reason.weight) {
    case bundle::Weight::Remark: return {{}, u"data-information"_s, Tone::Info};
    case bundle::Weight::Doubt: return {{}, u"data-warning"_s, Tone::Warning};
    case bundle::Weight::Fault: break;
    }
    return {{}, u"data-error"_s, Tone::Error};
}

} // namespace

VerifyDialog::VerifyDialog(const desk::Surroundings &surroundings, const QString &path, QWidget *parent)
    : QDialog(parent),
      m_surroundings(surroundings),
      m_list(new QVBoxLayout),
      m_buttons(new QHBoxLayout),
      m_print(makeButton(u"verify.print"_s, tr("Save as PDF…"))),
      m_printed(new Text(QString()))
{
    setObjectName(u"verifyDialog"_s);
    setWindowTitle(tr("Verify a bundle"));
    resize(verifyDialogSize.boundedTo(screen()->availableSize() - QSize(space::xl, 2 * space::xl)));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::xl, space::l, space::xl, space::l);
    layout->setSpacing(space::s);
    layout->addWidget(new Text(QFileInfo(path).fileName(), TextSize::Title, true));
    auto *scroll = new QScrollArea;
    scrollUpright(scroll);
    auto *inside = new QWidget;
    m_list->setSpacing(space::s);
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, space::s, 0);
    column->addLayout(m_list);
    column->addStretch();
    scroll->setWidget(inside);
    layout->addWidget(scroll, 1);
    m_printed->setObjectName(u"verify.printed"_s);
    m_printed->hide();
    layout->addWidget(m_printed);
    m_print->setEnabled(false);
    connect(m_print, &QPushButton::clicked, this, &VerifyDialog::askWhereToPrint);
    m_buttons->addWidget(m_print);
    QPushButton *close = makeButton(u"verify.close"_s, tr("Close"));
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    m_buttons->addStretch();
    m_buttons->addWidget(close);
    layout->addLayout(m_buttons);
    desk::verify(surroundings, path).then(this, [this](const base::Result<desk::Verified> &result) { show(result); });
}

void VerifyDialog::offer(const QString &label, const std::function<void()> &next)
{
    QPushButton *step = makeButton(u"verify.sign"_s, label, true);
    connect(step, &QPushButton::clicked, this, [this, next] {
        accept();
        next();
    });
    m_buttons->insertWidget(2, step);
}

void VerifyDialog::explain(const QString &text, Tone tone)
{
    auto *words = new Text(breakable(text));
    words->setObjectName(u"verify.about"_s);
    words->setTone(tone);
    m_list->insertWidget(0, words);
}

void VerifyDialog::overrule(const base::Problem &why)
{
    m_verified->refusedAtHome = why;
    m_verdict->setMark({desk::words(*m_verified), u"data-error"_s, Tone::Error});
    m_explanation->setText(breakable(desk::explanation(*m_verified)));
    m_explanation->setObjectName(u"verify.about"_s);
    m_list->insertWidget(2, Text::quiet(desk::aloneWords(*m_verified)));
}

void VerifyDialog::show(const base::Result<desk::Verified> &result)
{
    if (result) {
        m_verified = *result;
        m_print->setEnabled(true);
        showVerdict(*result);
        emit verified(*result);
        return;
    }
    auto *text = new Text(told(result.problem(), m_surroundings.language()));
    text->setTone(Tone::Error);
    m_list->addWidget(text);
}

void VerifyDialog::showVerdict(const desk::Verified &verified)
{
    m_verdict = new Chip(markOf(verified.verdict)); // coloured by its word, as those of the signatures
    m_verdict->setObjectName(u"verdict"_s);
    m_list->addWidget(m_verdict);
    m_explanation = new Text(desk::explanation(verified));
    if (verified.verdict.outcome == bundle::Outcome::Valid && !verified.verdict.complete)
        m_explanation->setTone(Tone::Warning); // sound so far, but it cannot be sent
    m_list->addWidget(m_explanation);
    if (const QString notice = m_surroundings.foreignTrustNotice(); !notice.isEmpty()) {
        auto *text = new Text(notice);
        text->setTone(Tone::Warning);
        m_list->addWidget(text);
    }
    addReasons(verified.verdict.reasons, isForemost);
    m_list->addWidget(new Text(tr("Signatures"), TextSize::Large, true));
    if (verified.verdict.signatures.isEmpty())
        m_list->addWidget(Text::quiet(tr("None.")));
    for (const bundle::SignatureVerdict &signature : verified.verdict.signatures)
        addSigner(signature);
    addReports(verified);
    const QList<bundle::Reason> &reasons = verified.verdict.reasons;
    const auto isLast = [](const bundle::Reason &reason) { return !isForemost(reason) && !isExplanation(reason); };
    if (std::any_of(reasons.cbegin(), reasons.cend(), isLast))
        m_list->addWidget(new Text(tr("Remarks"), TextSize::Large, true));
    addReasons(reasons, isLast);
}

void VerifyDialog::addReasons(
    const QList<bundle::Reason> &reasons, const std::function<bool(const bundle::Reason &)> &belongs)
{
    for (const bundle::Reason &reason : reasons) {
        if (!belongs(reason))
            continue;
        auto *text = new Text(u"• "_s + told(reason.problem, m_surroundings.language()));
        text->setTone(markOf(reason).tone);
        m_list->addWidget(text);
    }
}

void VerifyDialog::addSigner(const bundle::SignatureVerdict &signature)
{
    const QString name = signature.signer ? signature.signer->shownName() : tr("unknown");
    const QString when = form::displayedMoment(signature.signingTime, m_surroundings.language());
    m_list->addWidget(new Text(name, TextSize::Normal, true));
    m_list->addWidget(new Chip(markOf(signature)));
    if (!signature.signingTime.isValid()) {
        m_list->addWidget(Text::quiet(tr("Who signed, as what and when cannot be read.")));
        return;
    }
    m_list->addWidget(
        Text::quiet(tr("claimed role: %1 · claimed time: %2 · %3 · level %4")
                        .arg(desk::claimedRole(signature), when, signature.algorithm, bundle::code(signature.level))));
    if (!signature.place.city.isEmpty())
        m_list->addWidget(Text::quiet(tr("claimed place: %1").arg(signature.place.city)));
    if (signature.stampedAt.isValid())
        m_list->addWidget(Text::quiet(
            tr("time stamp: %1").arg(form::displayedMoment(signature.stampedAt, m_surroundings.language()))));
    const trust::RevocationFacts &facts = signature.chain.revocation;
    if (facts.state == trust::Revocation::Good)
        m_list->addWidget(Text::quiet(
            tr("certificate not revoked, as of %1").arg(form::displayedMoment(facts.asOf, m_surroundings.language()))));
}

void VerifyDialog::addReports(const desk::Verified &verified)
{
    m_list->addWidget(new Text(tr("Files"), TextSize::Large, true));
    for (const bundle::DataFileVerdict &file : verified.verdict.files) {
        m_list->addWidget(new Text(breakable(desk::contentOf(verified, file, m_surroundings))));
        auto *text
            = Text::quiet(file.name + u"  ·  SHA-256 "_s + desk::groupedDigest(file.sha256.toHex()), TextSize::Small);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        m_list->addWidget(text);
    }
}

void VerifyDialog::askWhereToPrint()
{
    const QString proposed = QFileInfo(m_verified->path).completeBaseName() + tr("-verdict") + u".pdf"_s;
    const QString folder = QFileInfo(m_verified->path).absolutePath();
    auto *dialog = new QFileDialog(this, tr("Save the verdict as PDF"), folder, tr("PDF (*.pdf)"));
    dialog->setObjectName(u"verify.saveDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"pdf"_s);
    dialog->selectFile(proposed);
    connect(dialog, &QFileDialog::fileSelected, this, &VerifyDialog::print);
    dialog->open();
}

void VerifyDialog::print(const QString &file)
{
    desk::verdictSheet(m_surroundings, *m_verified).then(this, [this, file](const base::Result<QByteArray> &pdf) {
        tellPrinted(
            pdf ? desk::writeFile(file, *pdf, desk::Existing::Replace) : base::Result<void>(pdf.problem()), file);
    });
}

void VerifyDialog::tellPrinted(const base::Result<void> &result, const QString &file)
{
    m_printed->setTone(result ? Tone::Ok : Tone::Error);
    m_printed->setText(breakable(result ? tr("Saved: %1").arg(QDir::toNativeSeparators(file))
                                        : told(result.problem(), m_surroundings.language())));
    m_printed->show();
}

} // namespace ui
