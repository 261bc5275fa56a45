// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "desk/pauses.h"
#include "desk/person.h"
#include "desk/workplace.h"
#include "sending/receipt.h"

namespace desk {

struct LogInRequest {
    QUrl endpoint; ///< https, with its path
    QString reader; ///< empty: the only eID found
    /// What is to be sent. Unless one of them can be sent now, the log-in is refused before the PIN is asked. Once the
    /// card has taken the PIN, those that can be sent are in the outbox, whatever becomes of the log-in.
    QStringList bundles = {};
    /// How often the endpoint is asked while it or the line to it does not work; 0: until it works or is stopped.
    int maxTries = 1;
    /// Between the tries, of the log-in and of what is sent with it; may be missing, must outlive the session.
    Pauses *pauses = nullptr;
};

/// A receipt that was verified and is kept, in the file and beside the bundle.
struct Received {
    QString bundlePath;
    QString receiptPath; ///< "<bundle>.receipt.jws"; empty when it could not be written there
    sending::Receipt receipt;
    bool rewritten = false; ///< the file beside the bundle was missing or was not this receipt, and was written again
};

/// One person's log-in at the endpoint, for one or more bundles. Ends with the object, with `logOut` or when the card
/// is pulled. Belongs to the main thread; must not outlive the workplace.
class Session : public QObject
{
    Q_OBJECT
public:
    /// Checks the request (`checkSendable`), asks for the PIN, shows it to the card (authentication key), puts the
    /// bundles into the outbox and asks the endpoint what the holder may report. While the line or the endpoint does
    /// not work they keep why. An endpoint that says no gets nothing: those that were never announced leave the outbox
    /// again. Cancel the future to stop; they wait where they are.
    /// Problems: "send.endpoint" (no https address), those of `checkSendable`, "send.noMandate" (nothing for this OCMW:
    /// says who grants roles), "person.declined", and those of card and sending.
    [[nodiscard]] static QFuture<base::Result<std::shared_ptr<Session>>> logIn(
        Workplace &workplace, const LogInRequest &request, Person &person);
    ~Session() override;

    [[nodiscard]] QString holder() const; ///< name on the card
    [[nodiscard]] const QList<sending::Mandate> &mandates() const;
    /// The same in words, one line for each OCMW with its roles: "0212.214.125 (this OCMW): secretary".
    [[nodiscard]] QStringList mandateWords() const;
    /// This computer's clock was more than five minutes away from the endpoint's at the log-in.
    [[nodiscard]] const std::optional<base::Problem> &clockWarning() const;
    /// Queues the bundle (on the disk before anything travels), uploads it and fetches and verifies the receipt.
    /// Also goes on with one that is in the outbox, after any doubt, and finds the receipt of one that was sent.
    /// Cancel the future to stop; it goes on at the next `send`.
    /// A receipt that does not hold is kept in the file, and beside the bundle as "<bundle>.receipt-doubtful.jws", or
    /// with a number when another one is there.
    /// Where the endpoint has a report of it in a bundle that had been withdrawn here, the receipt of that one is
    /// fetched and kept.
    /// Problems: those of `checkSendable`, of sending (`sending::upload`, `checkReceipt`) and of the store, and
    /// "send.arrivedBefore" (a withdrawn bundle had arrived with the report).
    [[nodiscard]] QFuture<base::Result<Received>> send(const QString &bundlePath);
    /// Asks the endpoint to forget what it has of a bundle that is on its way there, then takes it out of the outbox.
    /// Problems: "withdraw.none" (see withdraw.h), "send.otherEndpoint", "sending.withdraw.taken" (it has all of it),
    /// or why the endpoint could not be asked: then it stays in the outbox.
    [[nodiscard]] QFuture<base::Result<void>> withdraw(const QString &bundlePath);
    /// Tries without progress before `send` gives up and leaves it in the outbox; 0 (from the start): never.
    void setMaxTries(int tries);
    void logOut(); ///< does nothing the second time

signals:
    void progress(const QString &bundlePath, const sending::Progress &progress);
    void loggedOut();

private:
    friend class LogInAct;
    friend class SendAct;
    class Parts;
    explicit Session(std::unique_ptr<Parts> parts);
    std::unique_ptr<Parts> d;
};

/// Whether at least one of these bundles can be sent to this endpoint now; without any, there is nothing to refuse.
/// Problems, of the first of them: "send.example" (made-up data, and no foreign root for the endpoint), "send.unsigned"
/// (a signature is missing), "send.entered" (a report of it was entered on the portal), "send.otherEndpoint" (it is on
/// its way to another one), "sign.unknownBundle", "sign.void", "sign.altered", "sign.certificate" (a signature of an
/// unknown issuer), "file.read".
[[nodiscard]] QFuture<base::Result<void>> checkSendable(
    Workplace &workplace, const QStringList &bundlePaths, const QUrl &endpoint);

/// The kept receipt of a bundle, verified again against the bundle. The file beside the bundle is compared with it,
/// and written again when it is missing or says anything else. Problems: "receipt.none", "receipt.doubtful" (what came
/// does not hold, see receipt_doubt.h), "file.read", those of `sending::checkReceipt`.
[[nodiscard]] base::Result<Received> receipt(const Workplace &workplace, const QString &bundlePath);

} // namespace desk
