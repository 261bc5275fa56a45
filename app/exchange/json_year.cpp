// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "exchange/json.h"
#include "form/json.h"

#include <QJsonArray>
#include <QJsonObject>

namespace exchange {

using form::Field;
using form::Value;

namespace {

/// Takes what is known, and counts what is not.
class YearReader
{
public:
    explicit YearReader(const form::Campaign &campaign) : m_campaign(campaign) { }

    [[nodiscard]] YearValues read(const QJsonObject &file)
    {
        m_result.form = file.value(u"form").toString();
        m_result.year = int(file.value(u"year").toInteger());
        readFields(file.value(u"fields").toObject());
        readTables(file.value(u"tables").toObject());
        const QJsonObject computed = file.value(u"computed").toObject();
        for (auto entry = computed.begin(); entry != computed.end(); ++entry) {
            if (!entry.value().isArray()) // columns are worked out from their rows
                readComputed(entry.key(), entry.value());
        }
        return m_result;
    }

private:
    void readFields(const QJsonObject &fields)
    {
        for (auto entry = fields.begin(); entry != fields.end(); ++entry)
            readField(entry.key(), entry.value());
    }

    void readField(const QString &id, const QJsonValue &content)
    {
        const Field *field = m_campaign.tableOfColumn(id) ? nullptr : m_campaign.field(id);
        m_result.values.setField(id, valueOf(content, field));
    }

    void readComputed(const QString &id, const QJsonValue &content)
    {
        readField(id, content);
        const Field *field = m_campaign.field(id);
        if (const Value value = m_result.values.field(id); field && field->isComputed() && !value.isMissing())
            m_result.computed.append({id, -1, form::canonical(value, field->type)});
    }

    void readTables(const QJsonObject &tables)
    {
        for (auto entry = tables.begin(); entry != tables.end(); ++entry) {
            QList<report::Row> rows;
            for (const QJsonValue &row : entry.value().toArray())
                rows.append({report::RowId(rows.size() + 1), cellsOf(m_campaign.table(entry.key()), row.toObject())});
            if (m_campaign.table(entry.key()))
                m_result.values.setRows(entry.key(), rows);
        }
    }

    [[nodiscard]] report::Cells cellsOf(const form::Table *table, const QJsonObject &row)
    {
        report::Cells cells;
        for (auto cell = row.begin(); cell != row.end(); ++cell) {
            const Value value = valueOf(cell.value(), table ? table->column(cell.key()) : nullptr);
            if (!value.isMissing())
                cells.insert(cell.key(), value);
        }
        return cells;
    }

    [[nodiscard]] Value valueOf(const QJsonValue &content, const Field *field)
    {
        const QString text = content.isDouble() ? QString::number(content.toInteger())
            : content.isBool()                  ? QVariant(content.toBool()).toString()
                                                : content.toString();
        const std::optional<Value> value = field ? form::fromCanonical(text, field->type) : std::nullopt;
        m_result.unknown += !value && !text.isEmpty();
        return value.value_or(Value());
    }

    const form::Campaign &m_campaign;
    YearValues m_result;
};

} // namespace

base::Result<YearValues> readYear(const QByteArray &bytes, const form::Campaign &campaign)
{
    const base::Result<QJsonValue> file = form::parseJson(bytes.startsWith("\xef\xbb\xbf") ? bytes.mid(3) : bytes);
    if (!file)
        return file.problem();
    const YearValues values = YearReader(campaign).read(file->toObject());
    if (values.form.isEmpty() || values.year == 0) {
        return base::Problem{base::Kind::Refused, QStringLiteral("exchange.json.shape"),
            QT_TRANSLATE_NOOP("Problem",
                "The file must be an object with “form”, “year”, “fields” and “tables”. Look at "
                "an exported file."),
            {}, {}};
    }
    return values;
}

} // namespace exchange
