// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "desk/workplace.h"

#include "desk/signatories.h"
#include "store/file.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>

#include <pwd.h>
#include <unistd.h>

namespace desk {

QString loginName()
{
    for (const char *name : {"LOGNAME", "USER", "USERNAME"}) {
        if (QString value = qEnvironmentVariable(name); !value.isEmpty())
            return value;
    }
    if (const passwd *entry = getpwuid(getuid()))
        return QString::fromLocal8Bit(entry->pw_name);
    return QString::fromUtf16(unknownPerson);
}

namespace {

struct Content {
    report::Values values;
    report::Values previous;
    Records records;
};

base::Result<void> checkedYear(const store::Store &file, const form::Campaign &campaign, const QString &path)
{
    if (file.about().year == campaign.year())
        return {};
    return base::Problem{base::Kind::Refused, QStringLiteral("desk.year"),
        QT_TRANSLATE_NOOP("Problem",
            "The file %1 is of the reporting year %2, and the forms at hand are of %3. Begin the report of %3 in "
            "another folder; what stays the same can be taken over from this file."),
        {path, QString::number(file.about().year), QString::number(campaign.year())}, path};
}

/// Before it takes its place. What else is wrong with a backup, restoring it tells.
base::Result<void> checkedYearOfBackup(const QString &backup, const form::Campaign &campaign)
{
    const QTemporaryDir folder; // for its owner only
    if (!folder.isValid())
        return {};
    const base::Result<store::Store> copy = store::Store::openCopy(backup, folder.path());
    return copy ? checkedYear(*copy, campaign, backup) : base::Result<void>();
}

base::Result<Content> readContent(store::Store &file, const form::Campaign &campaign, const store::Stamp &stamp)
{
    if (base::Result<void> year = checkedYear(file, campaign, file.path()); !year)
        return year.problem();
    base::Result<report::Values> values = file.load();
    if (!values)
        return values.problem();
    if (file.access() == store::Access::Write) {
        // A crash may have come between an edit of a name and its registration.
        if (base::Result<void> done = registerSignatories(file, stamp, signatoriesOn(*values)); !done)
            return done.problem();
    }
    base::Result<report::Values> previous = file.previous();
    if (!previous)
        return previous.problem();
    base::Result<Records> records = readRecords(file, campaign);
    if (!records)
        return records.problem();
    return Content{*std::move(values), *std::move(previous), *std::move(records)};
}

} // namespace

QString Workplace::defaultFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/uniek-verslag");
}

QString Workplace::filePath(const QString &folder)
{
    return QDir(folder).absoluteFilePath(QStringLiteral("uniek-verslag.sqlite"));
}

bool Workplace::exists(const QString &folder)
{
    return store::isThere(filePath(folder));
}

bool Workplace::seemsOpen(const QString &folder)
{
    return QFileInfo::exists(filePath(folder) + QStringLiteral(".lock"));
}

Workplace::Workplace(const Surroundings &surroundings, std::unique_ptr<StoreThread> file)
    : m_surroundings(surroundings), m_file(std::move(file))
{
}

Workplace::~Workplace()
{
    dropAhead(); // else the thread of the file would wait for ever
}

/// What waits for a decision in the file goes out of its way.
void Workplace::dropAhead()
{
    if (m_ahead)
        m_ahead->takeBack();
    m_ahead.reset();
}

StoreThread &Workplace::file()
{
    dropAhead();
    return *m_file;
}

base::Result<std::unique_ptr<Workplace>> Workplace::open(
    const Surroundings &surroundings, const QString &folder, store::Access access)
{
    return make(surroundings, [path = filePath(folder), access] { return store::Store::open(path, access); });
}

base::Result<std::unique_ptr<Workplace>> Workplace::restore(
    const Surroundings &surroundings, const QString &folder, const QString &backup)
{
    if (!exists(folder)) {
        if (base::Result<void> year = checkedYearOfBackup(backup, surroundings.campaign()); !year)
            return year.problem();
    }
    return make(surroundings, [path = filePath(folder), backup] { return store::Store::restore(backup, path); });
}

base::Result<std::unique_ptr<Workplace>> Workplace::make(
    const Surroundings &surroundings, const StoreThread::Opener &opener)
{
    base::Result<std::unique_ptr<StoreThread>> thread = StoreThread::start(opener);
    if (!thread)
        return thread.problem();
    std::unique_ptr<Workplace> workplace(new Workplace(surroundings, *std::move(thread)));
    if (base::Result<void> read = workplace->readAll(); !read)
        return read.problem();
    return workplace;
}

base::Result<void> Workplace::readAll()
{
    const base::Result<Content> content = m_file->ask(
        [&campaign = campaign(), at = stamp()](store::Store &file) { return readContent(file, campaign, at); });
    if (!content)
        return content.problem();
    m_records = content->records;
    m_previous = content->previous;
    m_evaluator = std::make_unique<report::Evaluator>(evaluated(content->values));
    waitForMidnight();
    return {};
}

report::Evaluator Workplace::evaluated(const report::Values &values) const
{
    report::Evaluator evaluator(campaign(), values, m_previous, m_surroundings.clock().today());
    if (!isExample())
        evaluator.refuseMadeUpPlaces();
    return evaluator;
}

/// A program that stays open over midnight tells of the new day: deadlines follow the clock.
void Workplace::waitForMidnight()
{
    const QDateTime now = base::belgianTime(m_surroundings.clock().now());
    constexpr qint64 longest = 60'000; // ms; the computer may have slept meanwhile
    const QDateTime midnight(now.date().addDays(1), QTime(0, 0), now.timeSpec(), now.offsetFromUtc());
    QTimer::singleShot(
        std::chrono::milliseconds(std::min(longest, now.msecsTo(midnight) + 1)), this, [this, before = now.date()] {
            if (const QDate today = m_surroundings.clock().today(); today != before) {
                m_evaluator->setToday(today);
                tellOfValues();
            }
            waitForMidnight();
        });
}

QString Workplace::ocmwName() const
{
    const form::Value name = m_evaluator->values().field(QStringLiteral("ocmw.name"));
    return name.text() ? *name.text() : QString();
}

base::Language Workplace::documentLanguage() const
{
    const form::Value chosen = m_evaluator->values().field(QStringLiteral("ocmw.lang"));
    const std::optional<base::Language> language
        = chosen.text() ? base::languageFromCode(*chosen.text()) : std::nullopt;
    return language.value_or(m_surroundings.language());
}

store::Stamp Workplace::stamp() const
{
    return {loginName(), m_surroundings.clock().now()};
}

QFuture<base::Result<void>> Workplace::drained()
{
    return m_file->run([](store::Store &) { return true; }).then(this, [this](bool) -> base::Result<void> {
        if (const std::optional<base::Problem> problem = std::exchange(m_unsaved, std::nullopt))
            return *problem;
        return {};
    });
}

QFuture<base::Result<void>> Workplace::backup(const QString &target)
{
    return m_file->run([path = QFileInfo(target).absoluteFilePath()](store::Store &file) { return file.backup(path); });
}

QFuture<base::Result<QList<store::Event>>> Workplace::history(const QString &form)
{
    return m_file->run([form](store::Store &file) { return file.history(form); });
}

const QList<report::Finding> &Workplace::findings(const QString &form) const
{
    auto found = m_findings.find(form);
    if (found == m_findings.end())
        found = m_findings.insert(form, m_evaluator->findings(form));
    return *found;
}

void Workplace::tellOfValues()
{
    m_findings.clear();
    emit changed();
}

void Workplace::take(Evaluated &evaluated)
{
    *m_evaluator = std::move(evaluated.evaluator);
    m_findings = std::move(evaluated.findings);
}

void Workplace::apply(const store::Entry &entry)
{
    for (const report::Edit &edit : entry.edits)
        m_evaluator->apply(edit);
    write(entry);
    tellOfValues();
}

QFuture<bool> Workplace::applyAside(const store::Entry &entry, const std::function<bool()> &mayStill)
{
    const auto ahead = std::make_shared<WriteAhead>(file(), stamp(), entry);
    m_ahead = ahead;
    return m_aside.evaluate(evaluated(m_evaluator->values()), entry.edits)
        .then(this, [this, entry, mayStill, ahead, edition = m_edition](const std::shared_ptr<Evaluated> &evaluated) {
            if (edition != m_edition || !mayStill()) {
                ahead->takeBack();
                return false;
            }
            take(*evaluated);
            if (ahead->isTakenBack())
                write(entry);
            else
                follow(entry, ahead->commit());
            m_ahead.reset();
            emit changed();
            return true;
        });
}

/// One event of the file; memory has it, or is about to have it.
void Workplace::write(const store::Entry &entry)
{
    follow(entry, writeEntry(file(), stamp(), entry));
}

/// Notes what comes of an entry that is being written.
void Workplace::follow(const store::Entry &entry, const Written &written)
{
    ++m_edition;
    ++m_pending;
    const bool signatories = std::any_of(entry.edits.cbegin(), entry.edits.cend(), touchesSignatories);
    QFuture<base::Result<void>> told = written.told;
    if (signatories) {
        told = m_file->run(
            [entered = written.inFile, wanted = signatoriesOn(m_evaluator->values()), at = stamp()](
                store::Store &file) { return *entered ? registerSignatories(file, at, wanted) : *entered; });
    }
    told.then(this, [this, signatories](const base::Result<void> &done) {
        settle(done);
        if (signatories)
            static_cast<void>(reloadRecords());
    });
}

void Workplace::settle(const base::Result<void> &written)
{
    --m_pending;
    if (written) {
        m_savedAt = m_surroundings.clock().now();
        emit saved(m_savedAt);
        return;
    }
    if (!m_unsaved)
        m_unsaved = written.problem();
    // What is shown is what is in the file: the edit that it did not take goes out of the memory as well.
    static_cast<void>(reloadValues());
    emit notSaved(written.problem());
}

QFuture<base::Result<void>> Workplace::applyStored(const QList<report::Edit> &edits)
{
    using Done = base::Result<void>;
    if (!concernManyRows(edits, m_evaluator->values())) {
        for (const report::Edit &edit : edits)
            m_evaluator->apply(edit);
        ++m_edition;
        tellOfValues();
        return QtFuture::makeReadyFuture(Done());
    }
    return m_aside.evaluate(evaluated(m_evaluator->values()), edits)
        .then(this,
            [this, edition = m_edition](const std::shared_ptr<Evaluated> &evaluated) {
                if (edition != m_edition) // something was typed meanwhile: the file knows the right order
                    return reloadValues();
                ++m_edition;
                take(*evaluated);
                emit changed();
                return QtFuture::makeReadyFuture(Done());
            })
        .unwrap();
}

QFuture<base::Result<void>> Workplace::setPrevious(const report::Values &previous, const QString &note)
{
    return file()
        .run([previous, note, at = stamp()](store::Store &file) { return file.setPrevious(at, previous, note); })
        .then(this,
            [this, previous](const base::Result<void> &written) {
                if (!written)
                    return QtFuture::makeReadyFuture(written);
                m_previous = previous;
                return reloadValues();
            })
        .unwrap();
}

QFuture<base::Result<void>> Workplace::reloadValues()
{
    using Read = base::Result<void>;
    return m_file->run([](store::Store &file) { return file.load(); })
        .then(this,
            [this, edition = m_edition](const base::Result<report::Values> &values) {
                if (!values)
                    return QtFuture::makeReadyFuture(Read(values.problem()));
                if (edition != m_edition) // an edit that the file has only after this answer
                    return reloadValues();
                *m_evaluator = evaluated(*values);
                tellOfValues();
                return QtFuture::makeReadyFuture(Read());
            })
        .unwrap();
}

QFuture<base::Result<void>> Workplace::reloadRecords()
{
    return m_file->run([&campaign = campaign()](store::Store &file) { return readRecords(file, campaign); })
        .then(this, [this](const base::Result<Records> &records) -> base::Result<void> {
            if (!records)
                return records.problem();
            m_records = *records;
            emit changed();
            return {};
        });
}

} // namespace desk
