// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "desk/last_year.h"

#include "base/handover.h"
#include "desk/year_file.h"
#include "exchange/json.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace desk {

namespace {

using LastYearAnswer = base::Result<LastYear>;

QString textOf(const report::Values &values, const char *field)
{
    const form::Value value = values.field(QLatin1String(field));
    return value.text() ? *value.text() : QString();
}

/// The number of the enterprise is the OCMW's own; without one the municipality must do.
bool isSameOcmw(const report::Values &one, const report::Values &other)
{
    const QString kbo = textOf(one, "ocmw.kbo"), otherKbo = textOf(other, "ocmw.kbo");
    if (!kbo.isEmpty() && !otherKbo.isEmpty())
        return kbo == otherKbo;
    return textOf(one, "ocmw.nis") == textOf(other, "ocmw.nis");
}

bool saysWhose(const report::Values &values)
{
    return !textOf(values, "ocmw.kbo").isEmpty() || !textOf(values, "ocmw.nis").isEmpty();
}

QString nameOf(const report::Values &values)
{
    const QString name = textOf(values, "ocmw.name");
    const QString number = form::canonical(values.field(QStringLiteral("ocmw.kbo")), form::Type::Kbo);
    if (name.isEmpty() || number.isEmpty())
        return name + number;
    return QStringLiteral("%1 (%2)").arg(name, number);
}

std::optional<base::Problem> doubtOf(const report::Values &before, const report::Values &now, const QString &files)
{
    if (!saysWhose(before)) {
        return base::Problem{base::Kind::Refused, QStringLiteral("lastYear.unknownOcmw"),
            QT_TRANSLATE_NOOP("Problem",
                "%1 does not say of which OCMW it is. Choose the file of its page (ocmw) as well, or confirm that it "
                "is "
                "yours."),
            {files}, files};
    }
    if (isSameOcmw(before, now))
        return std::nullopt;
    return base::Problem{base::Kind::Refused, QStringLiteral("lastYear.otherOcmw"),
        QT_TRANSLATE_NOOP("Problem",
            "%1 is of another OCMW: %2, not of %3. After a merger that may be what you want: confirm it then."),
        {files, nameOf(before), nameOf(now)}, files};
}

base::Problem otherYear(const QString &path, int year, int wanted)
{
    return {base::Kind::Refused, QStringLiteral("lastYear.year"),
        QT_TRANSLATE_NOOP("Problem", "%1 is of the reporting year %2. Last year is %3: choose a file of that year."),
        {path, QString::number(year), QString::number(wanted)}, path};
}

base::Problem otherKindOfData(const QString &path)
{
    return {base::Kind::Refused, QStringLiteral("lastYear.example"),
        QT_TRANSLATE_NOOP("Problem",
            "Of %1 and the file at hand only one holds made-up data. An example and a real report do not go together."),
        {path}, path};
}

/// What this year's forms know, of the kind that they hold.
class Sieve
{
public:
    Sieve(const form::Campaign &campaign, LastYear &result) : m_campaign(campaign), m_result(result) { }

    void add(const report::Values &values)
    {
        for (auto field = values.fields().cbegin(); field != values.fields().cend(); ++field) {
            const form::Field *known = m_campaign.tableOfColumn(field.key()) ? nullptr : m_campaign.field(field.key());
            if (isKnown(known, *field))
                m_result.values.setField(field.key(), *field);
        }
        for (const QString &table : values.tables())
            addRows(table, values.rows(table));
    }

private:
    bool isKnown(const form::Field *field, const form::Value &value)
    {
        const bool known = field && form::fits(value, field->type);
        m_result.unknown += !known && !value.isMissing();
        return known;
    }

    void addRows(const QString &id, const QList<report::Row> &rows)
    {
        const form::Table *table = m_campaign.table(id);
        QList<report::Row> kept;
        for (report::Row row : rows) {
            row.cells.removeIf([&](const report::Cells::Cell &cell) {
                return !isKnown(table ? table->column(cell.name) : nullptr, cell.content);
            });
            kept.append(row);
        }
        if (table)
            m_result.values.setRows(id, kept);
    }

    const form::Campaign &m_campaign;
    LastYear &m_result;
};

QStringList formsIn(const report::Values &values, const form::Campaign &campaign)
{
    const auto has = [&values](const form::Definition &form) {
        const QList<const form::Field *> fields = form.fields();
        const QList<const form::Table *> tables = form.tables();
        return std::any_of(fields.begin(), fields.end(),
                   [&](const form::Field *field) { return !values.field(field->id).isMissing(); })
            || std::any_of(tables.begin(), tables.end(),
                [&](const form::Table *table) { return !values.rows(table->id).isEmpty(); });
    };
    QStringList forms;
    if (has(campaign.ocmw()))
        forms.append(campaign.ocmw().code);
    for (const form::Definition &module : campaign.modules()) {
        if (has(module))
            forms.append(module.code);
    }
    return forms;
}

/// The figures of several files together, as formulas read other forms as well.
class Proof
{
public:
    void add(const YearFile::Unproved &file)
    {
        for (auto field = file.values.fields().cbegin(); field != file.values.fields().cend(); ++field)
            m_all.values.setField(field.key(), *field);
        for (const QString &table : file.values.tables())
            m_all.values.setRows(table, file.values.rows(table));
        m_all.computed += file.computed;
    }

    /// Without the forms of that year or the page of the OCMW, of which formulas read, nothing can be said.
    void settle(const form::Campaign *ofThatYear, base::Language language, LastYear &result) const
    {
        result.isUnproved = !m_all.computed.isEmpty() && (!ofThatYear || !saysWhose(m_all.values));
        if (m_all.computed.isEmpty() || result.isUnproved)
            return;
        const report::Evaluator evaluator(*ofThatYear, m_all.values, {}, ofThatYear->deadline());
        for (const exchange::Difference &one : exchange::differences(m_all.computed, evaluator)) {
            const QString label = ofThatYear->field(one.id)->label.in(language);
            result.differences.append(QCoreApplication::translate("Import", "%1: the file says %2, computed is %3.")
                                          .arg(label, one.inFile, one.computed));
        }
    }

private:
    YearFile::Unproved m_all;
};

LastYearAnswer readAll(
    const Surroundings &surroundings, const QStringList &paths, bool isExample, const form::Campaign *before)
{
    const form::Campaign &campaign = surroundings.campaign();
    LastYear result;
    Sieve sieve(campaign, result);
    Proof proof;
    QStringList names;
    for (const QString &path : paths) {
        const base::Result<YearFile> file = readYearFile(surroundings, path, before);
        if (!file)
            return file.problem();
        if (file->year != campaign.year() - 1)
            return otherYear(path, file->year, campaign.year() - 1);
        if (file->example && *file->example != isExample)
            return otherKindOfData(path);
        sieve.add(file->values);
        result.unknown += file->unknown;
        result.isTypedOnly = result.isTypedOnly || file->isTypedOnly;
        if (file->unproved)
            proof.add(*file->unproved);
        names.append(QFileInfo(path).fileName());
    }
    proof.settle(before, surroundings.language(), result);
    result.files = names.join(QStringLiteral(", "));
    result.forms = formsIn(result.values, campaign);
    if (result.forms.isEmpty()) {
        return base::Problem{base::Kind::Refused, QStringLiteral("lastYear.nothing"),
            QT_TRANSLATE_NOOP("Problem", "%1 holds nothing that this year's forms know."), {result.files},
            result.files};
    }
    return result;
}

} // namespace

QFuture<LastYearAnswer> readLastYear(Workplace &workplace, const QStringList &paths)
{
    const int year = workplace.campaign().year() - 1;
    const form::Campaign *before = form::Campaign::isBuiltIn(year) ? &form::Campaign::builtIn(year) : nullptr;
    return base::inPool([&surroundings = workplace.surroundings(), paths, example = workplace.isExample(), before] {
        return readAll(surroundings, paths, example, before);
    }).then(&workplace, [&workplace](LastYearAnswer read) {
        if (read)
            read->doubt = doubtOf(read->values, workplace.evaluator().values(), read->files);
        return read;
    });
}

QFuture<base::Result<void>> takeLastYear(Workplace &workplace, const LastYear &lastYear)
{
    return workplace.setPrevious(lastYear.values, lastYear.files);
}

bool isOfOtherOcmw(const Workplace &workplace, const report::Values &before)
{
    return saysWhose(before) && !isSameOcmw(before, workplace.evaluator().values());
}

} // namespace desk
