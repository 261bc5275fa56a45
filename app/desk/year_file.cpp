// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "desk/year_file.h"

#include "desk/files.h"
#include "desk/verify.h"
#include "desk/workplace.h"
#include "exchange/import.h"
#include "exchange/json.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>
#include <QTemporaryDir>

namespace desk {

namespace {

using YearFileAnswer = base::Result<YearFile>;

form::Value valueOf(const report::DocumentField &field)
{
    return form::fromCanonical(field.value, field.type).value_or(form::Value());
}

void addFields(const QList<report::DocumentField> &fields, report::Values &values)
{
    for (const report::DocumentField &field : fields)
        values.setField(field.id, valueOf(field));
}

/// The name of a column: the last part of its id.
report::Cells cellsOf(const QList<report::DocumentField> &row)
{
    report::Cells cells;
    for (const report::DocumentField &cell : row) {
        if (const form::Value value = valueOf(cell); !value.isMissing())
            cells.insert(cell.id.mid(cell.id.lastIndexOf(u'.') + 1), value);
    }
    return cells;
}

/// The same for rows that say the same.
QString keyOf(const report::Cells &cells, const QList<report::DocumentField> &row)
{
    QStringList parts;
    for (const report::DocumentField &cell : row) {
        if (cells.contains(cell.id.mid(cell.id.lastIndexOf(u'.') + 1)))
            parts.append(cell.id + u'=' + cell.value);
    }
    parts.sort();
    return parts.join(QChar::LineFeed);
}

/// Brings the tables of several reports together. Every report has its own part of the tables of the OCMW: who is in
/// two of them is still one row.
class TableReader
{
public:
    TableReader(const form::Campaign &campaign, report::Values &values) : m_campaign(campaign), m_values(values) { }

    void add(const QList<report::DocumentTable> &tables)
    {
        for (const report::DocumentTable &table : tables)
            add(table);
    }

private:
    void add(const report::DocumentTable &table)
    {
        const form::Definition *owner = m_campaign.ownerOf(table.id);
        const bool isShared = owner && owner->code == m_campaign.ocmw().code;
        QSet<QString> &known = m_known[table.id];
        QSet<QString> own; // two equal rows of one report are two
        QList<report::Row> rows = m_values.rows(table.id);
        for (const QList<report::DocumentField> &row : table.rows) {
            const report::Cells cells = cellsOf(row);
            const QString key = isShared ? keyOf(cells, row) : QString();
            if (isShared && known.contains(key))
                continue;
            own.insert(key);
            rows.append({report::RowId(rows.size() + 1), cells});
        }
        known.unite(own);
        m_values.setRows(table.id, rows);
    }

    const form::Campaign &m_campaign;
    report::Values &m_values;
    QHash<QString, QSet<QString>> m_known; ///< by table: rows of the reports so far
};

/// What the forms of that year work out from what was typed; forms that do not count are left out.
report::Values workedOut(const report::Evaluator &evaluator, const QHash<QString, store::State> &states)
{
    report::Values values;
    const auto add = [&](const form::Definition &form) {
        for (const form::Field *field : form.fields())
            values.setField(field->id, evaluator.value({field->id, std::nullopt, {}}));
        for (const form::Table *table : form.tables())
            values.setRows(table->id, evaluator.values().rows(table->id));
    };
    add(evaluator.campaign().ocmw());
    for (const form::Definition &module : evaluator.campaign().modules()) {
        if (evaluator.applies(module.code) && states.value(module.code) != store::State::NotApplicable
            && !evaluator.isEmpty(module.code))
            add(module);
    }
    return values;
}

/// What was sealed is what was reported, whatever the forms say today.
base::Result<void> addSealed(const store::Store &file, const QStringList &modules, report::Values &values)
{
    for (const QString &module : modules) {
        const base::Result<std::optional<store::Seal>> seal = file.currentSeal(module);
        if (!seal)
            return seal.problem();
        if (!*seal)
            continue;
        const base::Result<report::Document> document = report::fromXml((*seal)->xml);
        if (!document)
            return document.problem();
        addFields(document->fields, values);
    }
    return {};
}

YearFileAnswer fromStore(const QString &path, const form::Campaign *ofThatYear)
{
    const QTemporaryDir folder; // for its owner only
    if (!folder.isValid()) {
        return base::Problem{base::Kind::Environment, QStringLiteral("yearFile.copy"),
            QT_TRANSLATE_NOOP(
                "Problem", "No folder could be made to look at %1 in: %2. Make room on the disk, then try again."),
            {path, folder.errorString()}, path};
    }
    const base::Result<store::Store> file = store::Store::openCopy(path, folder.path());
    if (!file)
        return file.problem();
    const base::Result<report::Values> typed = file->load();
    if (!typed)
        return typed.problem();
    const base::Result<QHash<QString, store::State>> states = file->states();
    if (!states)
        return states.problem();
    YearFile result{file->about().year, file->about().example, *typed, 0, true, {}};
    if (ofThatYear && ofThatYear->year() == result.year) {
        const QDate deadline = ofThatYear->deadline();
        result.values = workedOut(report::Evaluator(*ofThatYear, *typed, {}, deadline), *states);
        result.isTypedOnly = false;
    }
    if (const base::Result<void> sealed = addSealed(*file, states->keys(), result.values); !sealed)
        return sealed.problem();
    return result;
}

YearFileAnswer fromBundle(const Surroundings &surroundings, const QString &path, const QByteArray &bytes)
{
    const Verified checked = verified(surroundings, bytes);
    if (checked.verdict.outcome == bundle::Outcome::Invalid || checked.reports.isEmpty()) {
        return base::Problem{base::Kind::Refused, QStringLiteral("yearFile.altered"),
            QT_TRANSLATE_NOOP("Problem",
                "The bundle %1 was altered or holds no report that can be read. Verify it, and take another "
                "file."),
            {path}, path};
    }
    YearFile result{checked.reports.first().year, checked.reports.first().example, {}, 0, false, {}};
    TableReader tables(surroundings.campaign(), result.values);
    for (const report::Document &report : checked.reports) {
        addFields(report.ocmw, result.values);
        addFields(report.fields, result.values);
        tables.add(report.tables);
    }
    return result;
}

YearFileAnswer fromJson(
    const Surroundings &surroundings, const QString &path, const QByteArray &bytes, const form::Campaign *ofThatYear)
{
    const base::Result<exchange::YearValues> read = exchange::readYear(bytes, surroundings.campaign());
    if (!read) {
        base::Problem problem = read.problem();
        problem.where = QFileInfo(path).fileName();
        return problem;
    }
    const base::Result<exchange::YearValues> then
        = ofThatYear && ofThatYear->year() == read->year ? exchange::readYear(bytes, *ofThatYear) : read;
    return YearFile{
        read->year, std::nullopt, read->values, read->unknown, false, YearFile::Unproved{then->values, then->computed}};
}

base::Problem unknownKind(const QString &path)
{
    return {base::Kind::Refused, QStringLiteral("yearFile.kind"),
        QT_TRANSLATE_NOOP("Problem",
            "%1 is no report of this program. Choose its data folder, its file or a backup of it, a bundle (.asice), "
            "or exported values (.json)."),
        {path}, path};
}

} // namespace

YearFileAnswer readYearFile(const Surroundings &surroundings, const QString &path, const form::Campaign *ofThatYear)
{
    if (QFileInfo(path).isDir())
        return fromStore(Workplace::filePath(path), ofThatYear);
    QFile start(path);
    if (start.open(QIODevice::ReadOnly) && start.peek(16).startsWith("SQLite format 3"))
        return fromStore(path, ofThatYear);
    const base::Result<QByteArray> bytes = readFile(path, exchange::maximumSize);
    if (!bytes)
        return bytes.problem();
    if (bytes->startsWith("PK"))
        return fromBundle(surroundings, path, *bytes);
    if (bytes->trimmed().startsWith('{') || bytes->startsWith("\xef\xbb\xbf"))
        return fromJson(surroundings, path, *bytes, ofThatYear);
    return unknownKind(path);
}

} // namespace desk
