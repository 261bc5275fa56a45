// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "desk/withdraw.h"

#include "desk/session.h"
#include "sending/withdrawal.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace desk {

namespace {

using WithdrawAnswer = base::Result<void>;

QFuture<WithdrawAnswer> answered(const WithdrawAnswer &answer)
{
    return QtFuture::makeReadyFuture(answer);
}

QFuture<WithdrawAnswer> takeOut(Workplace &workplace, const store::Submission &entry, bool mayHaveArrived)
{
    return workplace.record([sha256 = entry.sha256, mayHaveArrived, stamp = workplace.stamp()](
                                store::Store &file) { return file.withdraw(stamp, sha256, mayHaveArrived); });
}

QString withdrawText(const char *source)
{
    return QCoreApplication::translate("Send", source);
}

Question questionOf(const store::Submission &entry)
{
    const bool whole = entry.delivery == store::Delivery::Processing;
    Question question;
    question.code = QStringLiteral("withdraw.unasked");
    question.text
        = (whole ? withdrawText(QT_TRANSLATE_NOOP("Send",
               "The endpoint %2 had all of \"%1\" and was checking it: it has most probably arrived. The endpoint is "
               "not asked now. If it has it, the federal service gets the reports twice when they are sent or entered "
               "in another way. Withdraw it all the same?"))
                 : withdrawText(QT_TRANSLATE_NOOP("Send",
                     "\"%1\" was on its way to %2, which is not asked now: it may have arrived. If it has, the federal "
                     "service gets the reports twice when they are sent or entered in another way. Withdraw it all the "
                     "same?")))
              .arg(QFileInfo(entry.bundlePath).fileName(), entry.endpoint);
    question.yes = withdrawText(QT_TRANSLATE_NOOP("Send", "Withdraw, though it may have arrived"));
    question.isRisky = true;
    return question;
}

} // namespace

base::Result<store::Submission> withdrawable(const Workplace &workplace, const QString &bundlePath)
{
    const Records &records = workplace.records();
    const store::Bundle *bundle = records.bundleAt(bundlePath);
    const store::Submission *entry = bundle ? records.submissionOf(*bundle) : nullptr;
    if (entry && entry->delivery != store::Delivery::Done && entry->delivery != store::Delivery::Refused)
        return *entry;
    return base::refused("withdraw.none",
        entry && entry->delivery == store::Delivery::Done
            ? QT_TRANSLATE_NOOP("Problem",
                "\"%1\" was received: it cannot be withdrawn. The federal service unlocks what is to be corrected.")
            : QT_TRANSLATE_NOOP("Problem", "\"%1\" is not in the outbox, so there is nothing to withdraw."),
        {bundlePath}, bundlePath);
}

QFuture<WithdrawAnswer> withdrawUnasked(
    Workplace &workplace, const QString &bundlePath, Person &person, const std::function<void()> &agreed)
{
    const base::Result<store::Submission> entry = withdrawable(workplace, bundlePath);
    if (!entry)
        return answered(entry.problem());
    return person.agree(questionOf(*entry))
        .then(&workplace,
            [&workplace, entry = *entry, agreed](const Agreement &agreement) {
                if (agreement.agreed && agreed)
                    agreed();
                return agreement.agreed ? takeOut(workplace, entry, true) : answered(declined());
            })
        .unwrap();
}

QFuture<WithdrawAnswer> withdrawAt(
    Workplace &workplace, sending::Login &login, const QUrl &endpoint, const QString &bundlePath)
{
    const base::Result<store::Submission> entry = withdrawable(workplace, bundlePath);
    if (!entry)
        return answered(entry.problem());
    if (entry->endpoint != endpoint.toString()) {
        return answered(base::refused("send.otherEndpoint",
            QT_TRANSLATE_NOOP(
                "Problem", "\"%1\" is on its way to %2: only that endpoint can give it back. Log in there."),
            {bundlePath, entry->endpoint}, bundlePath));
    }
    return sending::withdraw(login, QString::fromLatin1(entry->sha256))
        .then(&workplace, // which outlives a session that is logged out meanwhile
            [&workplace, entry = *entry](
                const WithdrawAnswer &gone) { return gone ? takeOut(workplace, entry, false) : answered(gone); })
        .unwrap();
}

QFuture<WithdrawAnswer> Session::withdraw(const QString &bundlePath)
{
    return withdrawAt(d->workplace, *d->login, d->request.endpoint, bundlePath);
}

} // namespace desk
