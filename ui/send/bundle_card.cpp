// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/send/bundle_card.h"

#include "desk/overview.h"
#include "form/display.h"
#include "ui/send/stations.h"
#include "ui/sign/bundle_words.h"
#include "ui/sign/gone_bundle.h"
#include "ui/told.h"

#include <QDesktopServices>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

QString wordsFor(const sending::Progress &progress, base::Language language)
{
    switch (progress.state) {
    case sending::Progress::State::Announcing: return BundleCard::tr("Asking the endpoint what it has…");
    case sending::Progress::State::Sending: {
        const qint64 total = qMax<qint64>(1, progress.bytesTotal);
        return BundleCard::tr("Uploading: %1 %").arg(progress.bytesReceived * 100 / total);
    }
    case sending::Progress::State::Processing: return BundleCard::tr("The endpoint checks the bundle…");
    case sending::Progress::State::Waiting:
        return BundleCard::tr("Waiting to try again: %1")
            .arg(progress.trouble ? told(*progress.trouble, language) : QString());
    case sending::Progress::State::FetchingReceipt: return BundleCard::tr("Fetching the receipt…");
    }
    return {};
}

} // namespace

BundleCard::BundleCard(Tools &tools, const QString &path, QWidget *parent)
    : Sheet(parent),
      m_tools(tools),
      m_path(path),
      m_title(new Text(QString(), TextSize::Large, true)),
      m_stations(new Stations),
      m_progress(new QProgressBar),
      m_gone(new GoneBundle(tools)),
      m_message(new Text(QString())),
      m_receipt(new Text(QString())),
      m_send(makeButton(u"send."_s + QFileInfo(path).completeBaseName(), tr("Send"), true)),
      m_stop(makeButton(u"stop"_s, tr("Stop"))),
      m_sign(makeButton(u"goSign"_s, tr("Go to Sign")))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::l, space::m, space::l, space::m);
    layout->setSpacing(space::s);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    for (QPushButton *button : {m_sign, m_stop, m_send})
        head->addWidget(button);
    layout->addLayout(head);
    layout->addLayout(makePlace());
    layout->addWidget(m_gone);
    layout->addSpacing(space::xs);
    layout->addWidget(m_stations);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(space::s);
    m_progress->setAccessibleName(tr("Upload"));
    layout->addWidget(m_progress);
    m_message->setObjectName(u"send.message"_s);
    m_receipt->setObjectName(u"receipt"_s);
    m_receipt->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    layout->addWidget(m_message);
    layout->addWidget(m_receipt);
    connect(m_send, &QPushButton::clicked, this, [this] { emit sendWanted(m_path); });
    connect(m_stop, &QPushButton::clicked, this, [this] { emit stopWanted(m_path); });
    connect(m_sign, &QPushButton::clicked, this, [this] {
        if (const store::Bundle *bundle = m_tools.workplace.records().bundleAt(m_path))
            emit signWanted(bundle->reports.first().module);
    });
    setMessage({}, std::nullopt);
    refresh(false);
}

/// Where the file lies, which a file manager may hide.
QLayout *BundleCard::makePlace()
{
    auto *place = new QHBoxLayout;
    place->setSpacing(space::s);
    place->addWidget(Text::quiet(breakable(m_path), TextSize::Small), 1);
    QPushButton *open = makeButton(u"folder"_s, tr("Open folder"));
    open->setProperty("flat", true);
    connect(open, &QPushButton::clicked, this,
        [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(m_path).absolutePath())); });
    place->addWidget(open);
    m_gone->setObjectName(u"send.missing"_s);
    return place;
}

void BundleCard::setMessage(const QString &text, std::optional<Tone> tone)
{
    m_message->setText(breakable(text));
    m_message->setTone(tone);
    m_message->setVisible(!text.isEmpty());
}

void BundleCard::refresh(bool loggedIn)
{
    const store::Bundle *bundle = m_tools.workplace.records().bundleAt(m_path);
    if (!bundle)
        return;
    m_title->setText(bundleName(*bundle, m_tools.campaign(), m_tools.language()));
    showStations(*bundle);
    showReceipt();
    const bool gone = m_gone->refresh(bundle);
    if (!gone && std::exchange(m_toldGone, false))
        setMessage({}, std::nullopt);
    showButtons(bundle->signatures.size() == 2, !gone, loggedIn);
}

/// A keyboard on a button that goes is led to what takes its place.
void BundleCard::showButtons(bool complete, bool there, bool loggedIn)
{
    QWidget *focus = window()->focusWidget();
    const bool received = !m_receipt->text().isEmpty();
    m_sign->setVisible(!complete && there);
    m_send->setVisible(complete && there && !received && !m_busy);
    m_send->setEnabled(loggedIn);
    m_send->setToolTip(loggedIn ? QString() : tr("Log in first."));
    m_stop->setVisible(m_busy);
    m_progress->setVisible(m_busy);
    if ((focus == m_send || focus == m_stop) && !focus->isVisible())
        (m_busy ? m_stop : received ? static_cast<QWidget *>(m_receipt) : m_send)->setFocus(Qt::OtherFocusReason);
}

bool BundleCard::leadToSend()
{
    if (!m_send->isVisible() || !m_send->isEnabled())
        return false;
    m_send->setFocus(Qt::OtherFocusReason);
    return true;
}

/// Who signed as the first or second; of who has not, what he is.
QString BundleCard::signerWords(const store::Bundle &bundle, int index) const
{
    if (index < bundle.signatures.size()) {
        const store::BundleSignature &one = bundle.signatures.at(index);
        return tr("%1 (%2)").arg(one.name, desk::words(one.role));
    }
    QStringList missing;
    for (const store::Signatory &signatory : m_tools.workplace.records().signatories) {
        const bool signedBy = std::any_of(bundle.signatures.begin(), bundle.signatures.end(),
            [&](const store::BundleSignature &one) { return one.role == signatory.role; });
        if (!signedBy)
            missing.append(desk::words(signatory.role));
    }
    const QString role = missing.value(index - static_cast<int>(bundle.signatures.size()));
    return role.isEmpty() ? QString() : tr("still to sign: %1").arg(role);
}

/// Sealed, signed once, signed twice, queued, uploading, checked, receipt.
void BundleCard::showStations(const store::Bundle &bundle)
{
    const base::Language language = m_tools.language();
    const store::Submission *submission = m_tools.workplace.records().submissionOf(bundle);
    QList<Stations::Station> stations{{tr("sealed"), form::displayedMoment(bundle.created, language)}};
    for (int i = 0; i < 2; ++i)
        stations.append({i == 0 ? tr("signed once") : tr("signed twice"), signerWords(bundle, i)});
    const bool idle = bundle.signatures.size() == 2 && !submission && !m_busy;
    stations.append({tr("queued"),
        submission ? form::displayedMoment(submission->queuedAt, language)
            : idle ? tr("still to send")
                   : QString()});
    stations.append({tr("uploaded"), QString()});
    stations.append({tr("checked"), QString()});
    stations.append({tr("receipt"), QString()});
    int reached = 1 + static_cast<int>(bundle.signatures.size());
    if (submission) {
        reached = 4;
        if (submission->delivery == store::Delivery::Processing)
            reached = 5;
        if (submission->delivery == store::Delivery::Done)
            reached = 7;
    }
    if (m_last && m_busy) {
        if (m_last->state == sending::Progress::State::Processing)
            reached = 5;
        if (m_last->state == sending::Progress::State::FetchingReceipt)
            reached = 6;
    }
    m_stations->show(stations, reached,
        m_trouble  ? Stations::Next::Trouble
            : idle ? Stations::Next::Open
                   : Stations::Next::Lit);
}

/// A receipt is verified again when the file is another one, not at every change in the window.
void BundleCard::showReceipt()
{
    const QFileInfo bundle(m_path);
    const std::pair now(bundle.lastModified(), bundle.size());
    if (now == m_verified && !m_receipt->text().isEmpty())
        return;
    m_verified = now;
    const base::Result<desk::Received> kept = desk::receipt(m_tools.workplace, m_path);
    if (!kept) {
        m_receipt->clear();
        m_receipt->hide();
        return;
    }
    const QString confirmed
        = tr("Receipt %1 of %2, given by %3. It confirms exactly the reports that were sent.")
              .arg(kept->receipt.registrationNumber,
                  form::displayedMoment(kept->receipt.receivedAt, m_tools.language()), kept->receipt.signer);
    const QString file = kept->receiptPath.isEmpty()
        ? QString()
        : u'\n' + tr("Its file: %1").arg(QFileInfo(kept->receiptPath).fileName());
    m_receipt->setText(confirmed + file); // as it is: it is copied
    m_receipt->setTone(Tone::Ok);
    m_receipt->show();
}

void BundleCard::begin()
{
    m_busy = true;
    m_trouble = false;
    m_last.reset();
    m_progress->setRange(0, 0);
    setMessage(tr("Putting the bundle into the outbox…"), std::nullopt);
    refresh(true);
}

void BundleCard::showProgress(const sending::Progress &progress)
{
    m_last = progress;
    m_trouble = progress.trouble.has_value();
    m_progress->setRange(0, progress.bytesTotal > 0 ? 100 : 0);
    if (progress.bytesTotal > 0)
        m_progress->setValue(static_cast<int>(progress.bytesReceived * 100 / progress.bytesTotal));
    setMessage(wordsFor(progress, m_tools.language()), m_trouble ? std::optional(Tone::Warning) : std::nullopt);
    if (const store::Bundle *bundle = m_tools.workplace.records().bundleAt(m_path))
        showStations(*bundle);
}

void BundleCard::finish(const base::Result<desk::Received> &result)
{
    m_busy = false;
    m_trouble = !result.ok();
    m_toldGone = !result && result.problem().code == "sign.gone"_L1;
    if (result)
        setMessage({}, std::nullopt);
    else
        setMessage(told(result.problem(), m_tools.language()), Tone::Error);
}

} // namespace ui
