// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "desk/intake.h"

#include <algorithm>

namespace desk {

Intake::Intake(Workplace &workplace, const QString &form, const QString &table, QObject *parent)
    : QObject(parent), m_workplace(workplace), m_form(form), m_table(*workplace.campaign().table(table))
{
    m_wish.table = table;
    m_wish.guessesSheet = true; // whoever looks at it sees which, and can choose another
    m_wish.language = workplace.surroundings().language();
}

Intake::~Intake()
{
    m_progress->isStopped = true;
}

void Intake::open(const QString &path)
{
    m_path = path;
    m_wish.sheet.clear();
    m_wish.csv = {};
    read();
}

void Intake::readSheet(const QString &name)
{
    m_wish.sheet = name;
    read();
}

void Intake::readCsv(const exchange::CsvManner &manner)
{
    m_wish.csv = manner;
    read();
}

void Intake::match(const QList<exchange::ColumnMap::Entry> &entries)
{
    m_wish.map.entries = entries;
    m_isFromMemory = false;
    m_wish.doubtsDates = false; // other columns, other dates and faults
    m_doubtful.clear();
    attempt();
}

void Intake::readDates(exchange::DateOrder order)
{
    if (order == exchange::DateOrder::Doubtful)
        m_wish.map.dates.reset();
    else
        m_wish.map.dates = order;
    m_isFromMemory = false;
    m_doubtful.clear();
    attempt();
}

exchange::DateOrder Intake::dates() const
{
    const auto unsaid = m_wish.doubtsDates ? exchange::DateOrder::Doubtful : exchange::DateOrder::DayFirst;
    return m_wish.map.dates.value_or(unsaid);
}

void Intake::matchByHeaders()
{
    if (!m_incoming)
        return;
    static_cast<void>(keepColumns(m_workplace, m_incoming->tables.first(), {}));
    m_wish.map.dates.reset();
    match({});
}

void Intake::mend(qsizetype row, int column, const QString &text)
{
    if (!m_incoming)
        return;
    m_incoming->tables.first().sheet.put(row, column, text);
    attempt();
}

void Intake::setKeepsGood(bool keeps)
{
    m_wish.keepsGood = keeps;
    attempt();
}

void Intake::setAdds(bool adds)
{
    m_wish.adds = adds;
    attempt();
}

const exchange::Sheet &Intake::sheet() const
{
    static const exchange::Sheet none;
    return m_incoming ? m_incoming->tables.first().sheet : none;
}

exchange::Header Intake::header() const
{
    return sheet().rowCount() > 0 ? exchange::readHeader(sheet(), m_table, m_wish.map, m_wish.language)
                                  : exchange::Header();
}

bool Intake::canTakeOver() const
{
    return m_stage == Stage::Tried && m_trial && m_trial->import.ok() && !m_trial->import.edits.isEmpty();
}

/// The answer of what was going on is not heard.
void Intake::stop()
{
    m_progress->isStopped = true;
    m_progress = std::make_shared<Progress>();
}

void Intake::begin(Stage stage)
{
    stop();
    m_wish.progress = [progress = m_progress](int permille) {
        progress->permille = permille;
        return !progress->isStopped;
    };
    m_stage = stage;
    m_problem.reset();
    emit changed();
}

void Intake::end(Stage stage, const std::optional<base::Problem> &problem)
{
    m_stage = stage;
    m_problem = problem;
    emit changed();
}

void Intake::read()
{
    m_incoming.reset();
    m_trial.reset();
    m_doubtful.clear();
    m_wish.map = {};
    m_wish.doubtsDates = false;
    m_isFromMemory = false;
    begin(Stage::Reading);
    readIncoming(m_workplace, m_form, m_path, m_wish)
        .then(this, [this, progress = m_progress](const base::Result<Incoming> &incoming) {
            if (!isNewest(progress))
                return;
            if (incoming)
                take(*incoming);
            else
                end(Stage::Closed, incoming.problem());
        });
}

void Intake::take(const Incoming &incoming)
{
    m_incoming = incoming;
    m_wish.map = incoming.tables.first().remembered;
    const bool knowsDates = m_wish.map.dates.value_or(exchange::DateOrder::Doubtful) != exchange::DateOrder::Doubtful;
    m_isFromMemory = knowsDates || !m_wish.map.entries.isEmpty();
    m_incoming->tables.first().remembered = {}; // the wish has it, and may come to have none
    attempt();
}

void Intake::attempt()
{
    if (!m_incoming || m_stage == Stage::TakingOver || m_stage == Stage::Done)
        return;
    begin(Stage::Trying);
    tryIncoming(m_workplace, *m_incoming, m_wish)
        .then(this, [this, progress = m_progress](const base::Result<Trial> &trial) {
            if (!isNewest(progress))
                return;
            if (trial)
                settle(*trial);
            else
                end(Stage::Tried, trial.problem());
        });
}

void Intake::settle(const Trial &trial)
{
    m_trial = trial;
    m_wish.doubtsDates = m_wish.doubtsDates || !trial.import.onlyMonthFirst.isEmpty();
    QList<qsizetype> doubtful = m_doubtful;
    for (const exchange::RejectedRow &row : trial.import.rejected)
        doubtful.append(row.row);
    std::sort(doubtful.begin(), doubtful.end());
    doubtful.erase(std::unique(doubtful.begin(), doubtful.end()), doubtful.end());
    m_doubtful = doubtful;
    end(Stage::Tried);
}

void Intake::takeOver()
{
    if (!canTakeOver())
        return;
    begin(Stage::TakingOver);
    desk::takeOver(m_workplace, *m_incoming, m_wish, *m_trial)
        .then(this, [this, progress = m_progress](const base::Result<Imported> &imported) {
            if (!isNewest(progress))
                return;
            if (!imported)
                return end(Stage::Tried, imported.problem());
            if (imported->isTakenOver) {
                end(Stage::Done);
                emit takenOver(*imported);
                return;
            }
            m_stage = Stage::Tried; // something was changed meanwhile, and now it does not go
            attempt();
        });
}

} // namespace desk
