// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/send/bundle_card.h"

#include "desk/history.h"
#include "desk/outbox.h"
#include "desk/overview.h"
#include "form/display.h"
#include "ui/send/receipt_doubt_view.h"
#include "ui/send/send_words.h"
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
      m_doubt(new ReceiptDoubtView),
      m_history(new Text(QString(), TextSize::Small)),
      m_send(makeButton(u"send."_s + QFileInfo(path).completeBaseName(), tr("Send"))),
      m_stop(makeButton(u"stop"_s, tr("Stop"))),
      m_tryNow(makeButton(u"tryNow"_s, tr("Try now"))),
      m_sign(makeButton(u"goSign"_s, tr("Go to Sign")))
{
    addParts();
    connect(m_send, &QPushButton::clicked, this, [this] { emit sendWanted(m_path); });
    connect(m_stop, &QPushButton::clicked, this, [this] { emit stopWanted(m_path); });
    connect(m_tryNow, &QPushButton::clicked, this, &BundleCard::tryNowWanted);
    connect(m_sign, &QPushButton::clicked, this, [this] {
        if (const store::Bundle *bundle = m_tools.workplace.records().bundleAt(m_path))
            emit signWanted(bundle->reports.first().module);
    });
    refresh(false);
}

void BundleCard::addParts()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::l, space::m, space::l, space::m);
    layout->setSpacing(space::s);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    for (QPushButton *button : {m_sign, m_tryNow, m_stop, m_send})
        head->addWidget(button);
    layout->addLayout(head);
    layout->addLayout(makePlace());
    layout->addWidget(m_gone);
    layout->addSpacing(space::xs);
    layout->addWidget(m_stations);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(space::s);
    m_progress->setAccessibleName(tr("Upload"));
    m_message->setObjectName(u"send.message"_s);
    m_receipt->setObjectName(u"receipt"_s);
    m_receipt->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_history->setObjectName(u"send.history"_s);
    m_history->hide();
    for (QWidget *part : {static_cast<QWidget *>(m_progress), static_cast<QWidget *>(m_message),
             static_cast<QWidget *>(m_receipt), static_cast<QWidget *>(m_doubt), static_cast<QWidget *>(m_history)})
        layout->addWidget(part);
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
    QPushButton *history = makeButton(u"history.bundle"_s, tr("History"));
    history->setProperty("flat", true);
    connect(history, &QPushButton::clicked, this, &BundleCard::toggleHistory);
    place->addWidget(history);
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

const store::Submission *BundleCard::entry() const
{
    const store::Bundle *bundle = m_tools.workplace.records().bundleAt(m_path);
    return bundle ? m_tools.workplace.records().submissionOf(*bundle) : nullptr;
}

void BundleCard::refresh(bool offersSend)
{
    m_offersSend = offersSend;
    const store::Bundle *bundle = m_tools.workplace.records().bundleAt(m_path);
    if (!bundle)
        return;
    m_title->setText(bundleName(*bundle, m_tools.campaign(), m_tools.language()));
    showStations(*bundle);
    showReceipt();
    m_doubt->show(m_busy ? std::nullopt : doubt(), m_tools.language());
    const bool gone = m_gone->refresh(bundle);
    if (!gone && std::exchange(m_toldGone, false))
        m_toldEnd = false;
    if (m_busy && !m_last && entry() && entry()->delivery != store::Delivery::Refused)
        setMessage(tr("In the outbox. It goes as soon as the log-in succeeds."), std::nullopt);
    else if (!m_busy && !m_toldEnd)
        showKept();
    showButtons(bundle->signatures.size() == 2, !gone);
}

std::optional<desk::ReceiptDoubt> BundleCard::doubt() const
{
    const store::Bundle *bundle = m_tools.workplace.records().bundleAt(m_path);
    return bundle ? desk::receiptDoubt(m_tools.workplace, *bundle) : std::nullopt;
}

/// As the outbox has it, also after a restart.
void BundleCard::showKept()
{
    const SendWords::Line kept = doubt() ? SendWords::Line() : SendWords::of(entry(), m_tools);
    setMessage(kept.text, kept.tone);
}

bool BundleCard::isReady() const
{
    const store::Bundle *bundle = m_tools.workplace.records().bundleAt(m_path);
    if (!bundle || bundle->signatures.size() < 2 || m_busy || !m_gone->isHidden() || isReported())
        return false;
    const desk::Records &records = m_tools.workplace.records();
    return m_receipt->text().isEmpty()
        && std::none_of(bundle->reports.begin(), bundle->reports.end(), [&records](const store::SealedReport &report) {
               return store::hasArrived(records.states.value(report.module));
           });
}

bool BundleCard::isReported() const
{
    return entry() && desk::isReportedBefore(*entry());
}

/// A keyboard on a button that goes is led to what takes its place.
void BundleCard::showButtons(bool complete, bool there)
{
    QWidget *focus = window()->focusWidget();
    const bool received = !m_receipt->text().isEmpty();
    const bool waits = m_busy && m_last && m_last->state == sending::Progress::State::Waiting;
    m_sign->setVisible(!complete && there);
    m_send->setText(isReported() ? tr("Ask again") : tr("Send"));
    m_send->setVisible(complete && there && !received && !m_busy && m_offersSend);
    m_stop->setVisible(m_busy);
    m_tryNow->setVisible(waits);
    m_progress->setVisible(m_busy && !waits);
    if ((focus == m_send || focus == m_stop || focus == m_tryNow) && !focus->isVisible())
        (m_busy ? m_stop : received ? static_cast<QWidget *>(m_receipt) : m_send)->setFocus(Qt::OtherFocusReason);
}

void BundleCard::leadToReceipt()
{
    m_receipt->setFocus(Qt::OtherFocusReason);
}

void BundleCard::toggleHistory()
{
    const store::Bundle *bundle = m_tools.workplace.records().bundleAt(m_path);
    if (!m_history->isHidden() || !bundle)
        return m_history->hide();
    desk::bundleHistory(m_tools.workplace, *bundle).then(this, [this](const base::Result<QList<store::Event>> &events) {
        QStringList lines;
        for (const store::Event &event : events ? *events : QList<store::Event>()) {
            const desk::EventWords words = desk::words(event, m_tools.workplace);
            lines.append(
                u"%1   %2: %3"_s.arg(form::displayedMoment(event.at, m_tools.language()), words.kind, words.what));
        }
        m_history->setText(breakable(events ? lines.join(u'\n') : told(events.problem(), m_tools.language())));
        m_history->show();
    });
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
    if (submission && submission->delivery == store::Delivery::Refused && submission->attempts == 0)
        submission = nullptr; // it left the outbox again, and never travelled
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
    const bool doubtful = !m_busy && doubt();
    if (doubtful)
        reached = 6;
    m_stations->show(stations, reached,
        m_trouble || doubtful ? Stations::Next::Trouble
            : idle            ? Stations::Next::Open
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
    m_toldEnd = false;
    m_last.reset();
    m_progress->setRange(0, 0);
    setMessage(tr("Getting it ready to be sent…"), std::nullopt);
    refresh(m_offersSend);
}

void BundleCard::showProgress(const sending::Progress &progress)
{
    m_last = progress;
    m_trouble = progress.trouble.has_value();
    m_progress->setRange(0, progress.bytesTotal > 0 ? 100 : 0);
    if (progress.bytesTotal > 0)
        m_progress->setValue(static_cast<int>(progress.bytesReceived * 100 / progress.bytesTotal));
    const SendWords::Line line = SendWords::of(progress, m_tools);
    setMessage(line.text, line.tone);
    if (const store::Bundle *bundle = m_tools.workplace.records().bundleAt(m_path)) {
        showStations(*bundle);
        showButtons(bundle->signatures.size() == 2, m_gone->isHidden());
    }
}

void BundleCard::finish(const std::optional<base::Result<desk::Received>> &outcome)
{
    const bool failed = outcome && !outcome->ok();
    m_busy = false;
    m_trouble = failed;
    m_toldEnd = failed && !doubt();
    m_toldGone = failed && outcome->problem().code == "sign.gone"_L1;
    if (failed)
        setMessage(told(outcome->problem(), m_tools.language()), Tone::Error);
    refresh(m_offersSend);
}

} // namespace ui
