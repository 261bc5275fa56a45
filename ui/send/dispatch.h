// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "desk/send.h"
#include "ui/tools.h"

namespace ui {

class PersonBox;

/// Sends bundles with one PIN: time stamps, log-in, upload, receipt. Whatever waits in the outbox for the same endpoint
/// goes along. Belongs to the page, whose box asks the person.
class Dispatch final : public QObject
{
    Q_OBJECT
public:
    struct Way {
        QUrl endpoint;
        QUrl authority; ///< that gives time stamps; may be empty
        QString reader; ///< with the card that logs in, unless somebody is logged in
    };
    /// Of a bundle that was stopped there is no result.
    using Outcome = std::optional<base::Result<desk::Received>>;

    Dispatch(Tools &tools, PersonBox &person, QObject *parent = nullptr);
    ~Dispatch() override;

    /// Those of these bundles that are not on their way yet; none: only logs in, and sends what waits.
    void send(const QStringList &paths, const Way &way);
    void stop(const QString &path);
    /// Has the endpoint forget a bundle that is not on its way now; nothing where nobody is logged in there.
    [[nodiscard]] std::optional<QFuture<base::Result<void>>> withdraw(const QString &path);
    /// Ends the log-in that goes on, or the session.
    void logOut();
    /// Ends every pause between two tries.
    void tryNow() { m_pauses.endAll(); }

    [[nodiscard]] const desk::Session *session() const { return m_session.get(); }
    [[nodiscard]] bool isLoggingIn() const { return m_loggingIn; }
    /// The log-in waits for its next try.
    [[nodiscard]] bool isPausing() const { return m_loggingIn && m_pauses.isPausing(); }
    [[nodiscard]] bool isRunning(const QString &path) const { return m_running.contains(path); }
    [[nodiscard]] bool isBusy() const { return m_loggingIn || !m_running.isEmpty(); }

signals:
    void changed(); ///< log-in, or whether it waits
    void loggedOut();
    void refused(const QString &code); ///< the problem that a log-in failed of, which the box tells
    void begun(const QString &path);
    void progressed(const QString &path, const sending::Progress &progress);
    void ended(const QString &path, const ui::Dispatch::Outcome &outcome);

private:
    using LogInAnswer = base::Result<std::shared_ptr<desk::Session>>;

    void begin(const QString &path);
    void stampNext();
    void takeStamped(const QString &path, const base::Result<void> &stamped);
    void logIn();
    void takeSession(const LogInAnswer &result);
    void listen();
    [[nodiscard]] QStringList waiting() const;
    void upload(const QString &path);
    void uploadAll();
    void end(const QString &path, const Outcome &outcome);
    void endAll();

    Tools &m_tools;
    PersonBox &m_person;
    desk::Pauses m_pauses; ///< before the session, which uses it
    Way m_way;
    std::shared_ptr<desk::Session> m_session;
    QFuture<LogInAnswer> m_answer; ///< of the log-in that goes on
    QHash<QString, std::optional<QFuture<base::Result<desk::Received>>>> m_running; ///< no future before the upload
    QSet<QString> m_stopped; ///< does not go along by itself
    QStringList m_toStamp;
    QStringList m_toUpload; ///< once somebody is logged in
    bool m_isStamping = false;
    bool m_loggingIn = false;
};

} // namespace ui
