// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/send/dispatch.h"

#include "desk/raise.h"
#include "desk/withdraw.h"
#include "ui/acts/person_box.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace ui {

namespace {
constexpr int untilItWorks = 0; // tries of a log-in: whoever has typed the PIN can leave it to the program
}

Dispatch::Dispatch(Tools &tools, PersonBox &person, QObject *parent) : QObject(parent), m_tools(tools), m_person(person)
{
    connect(&m_pauses, &desk::Pauses::changed, this, &Dispatch::changed);
}

/// Sending ends while everything that hears of it is still there.
Dispatch::~Dispatch()
{
    m_pauses.disconnect(this);
    m_session.reset();
}

/// Time stamps first: once it is queued its bytes are frozen.
void Dispatch::send(const QStringList &paths, const Way &way)
{
    if (m_loggingIn)
        return;
    m_way = way;
    for (const QString &path : paths) {
        if (m_running.contains(path))
            continue;
        begin(path);
        m_toStamp.append(path);
    }
    if (!m_isStamping)
        stampNext();
}

void Dispatch::begin(const QString &path)
{
    m_running.insert(path, std::nullopt);
    m_stopped.remove(path);
    emit begun(path);
}

/// One after the other: each may ask the person.
void Dispatch::stampNext()
{
    if (m_toStamp.isEmpty()) {
        if (m_session)
            return uploadAll();
        return logIn();
    }
    m_isStamping = true;
    const QString path = m_toStamp.takeFirst();
    desk::raiseForSending(m_tools.workplace, path, m_way.authority, m_person)
        .then(this, [this, path](const base::Result<void> &stamped) { takeStamped(path, stamped); });
}

void Dispatch::takeStamped(const QString &path, const base::Result<void> &stamped)
{
    m_isStamping = false;
    m_person.finish();
    if (m_running.contains(path)) { // else it was stopped meanwhile
        if (stamped)
            m_toUpload.append(path);
        else
            end(path, base::Result<desk::Received>(stamped.problem()));
    }
    if (m_toStamp.isEmpty() && m_toUpload.isEmpty())
        return emit changed();
    stampNext();
}

void Dispatch::logIn()
{
    m_loggingIn = true;
    m_person.finish();
    m_person.holdFocus();
    const desk::LogInRequest request{m_way.endpoint, m_way.reader, m_toUpload, untilItWorks, &m_pauses};
    m_answer = desk::Session::logIn(m_tools.workplace, request, m_person);
    m_answer.then(this, [this](const LogInAnswer &result) { takeSession(result); }).onCanceled(this, [this] {
        takeSession(base::refused("person.declined", QT_TRANSLATE_NOOP("Problem", "Logging in was stopped.")));
    });
    emit changed();
}

void Dispatch::takeSession(const LogInAnswer &result)
{
    m_loggingIn = false;
    if (!result) {
        const bool declined = result.problem().code == "person.declined"_L1;
        m_person.finish(declined ? std::nullopt : std::optional(result.problem()));
        emit refused(declined ? QString() : result.problem().code);
        endAll();
        return emit changed();
    }
    m_session = *result;
    m_person.finish();
    m_person.tell(tr("%1 is logged in.").arg(m_session->holder()), Tone::Ok);
    listen();
    uploadAll();
    emit changed();
}

void Dispatch::listen()
{
    connect(m_session.get(), &desk::Session::progress, this, &Dispatch::progressed);
    connect(
        m_session.get(), &desk::Session::loggedOut, this,
        [this] {
            m_session.reset();
            m_person.tell(tr("Logged out."), Tone::Neutral);
            emit loggedOut();
            emit changed();
        },
        Qt::QueuedConnection);
}

/// What is in the outbox for this endpoint, from before.
QStringList Dispatch::waiting() const
{
    QStringList paths;
    for (const store::Bundle &bundle : m_tools.workplace.records().bundles) {
        const store::Submission *entry = m_tools.workplace.records().submissionOf(bundle);
        if (!bundle.isVoid && entry && entry->delivery < store::Delivery::Done
            && entry->endpoint == m_way.endpoint.toString() && !m_running.contains(bundle.path)
            && !m_stopped.contains(bundle.path))
            paths.append(bundle.path);
    }
    return paths;
}

void Dispatch::uploadAll()
{
    const QStringList along = waiting();
    for (const QString &path : along)
        begin(path);
    const QStringList paths = std::exchange(m_toUpload, {}) + along;
    for (const QString &path : paths)
        upload(path);
}

void Dispatch::upload(const QString &path)
{
    QFuture<base::Result<desk::Received>> future = m_session->send(path);
    m_running.insert(path, future);
    future.then(this, [this, path](const base::Result<desk::Received> &result) { end(path, result); })
        .onCanceled(this, [this, path] { end(path, std::nullopt); });
}

void Dispatch::end(const QString &path, const Outcome &outcome)
{
    if (m_running.remove(path) > 0)
        emit ended(path, outcome);
}

void Dispatch::endAll()
{
    const QStringList paths = m_running.keys();
    m_toUpload.clear();
    for (const QString &path : paths)
        end(path, std::nullopt);
}

void Dispatch::stop(const QString &path)
{
    const auto running = m_running.constFind(path);
    if (running == m_running.cend())
        return;
    m_stopped.insert(path);
    if (*running)
        return QFuture(**running).cancel();
    m_toStamp.removeOne(path);
    m_toUpload.removeOne(path);
    end(path, std::nullopt);
    if (m_running.isEmpty() && m_loggingIn)
        logOut(); // nothing is left to log in for
}

std::optional<QFuture<base::Result<void>>> Dispatch::withdraw(const QString &path)
{
    const base::Result<store::Submission> entry = desk::withdrawable(m_tools.workplace, path);
    if (!m_session || !entry || entry->endpoint != m_way.endpoint.toString())
        return std::nullopt;
    return m_session->withdraw(path);
}

void Dispatch::logOut()
{
    m_person.holdFocus();
    if (m_loggingIn) {
        m_person.decline();
        m_answer.cancel();
    } else if (m_session) {
        m_session->logOut();
    }
}

} // namespace ui
