// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "form/definition_json.h"

#include <QCoreApplication>

#include <limits>

namespace form {

namespace {

struct FaultText {
    const char *code;
    const char *text; ///< %1 file, %2 path inside, %3 detail
};

FaultText textOf(Fault fault)
{
    switch (fault) {
    case Fault::MissingKey:
        return {"form.campaign.missingKey", QT_TRANSLATE_NOOP("Problem", "%1, %2: this is missing. Add it.")};
    case Fault::UnknownKey:
        return {"form.campaign.unknownKey",
            QT_TRANSLATE_NOOP("Problem", "%1, %2: this key is not known here. Correct or remove it.")};
    case Fault::WrongKind:
        return {"form.campaign.wrongKind", QT_TRANSLATE_NOOP("Problem", "%1, %2: %3 should stand here. Correct it.")};
    case Fault::WrongValue:
        return {"form.campaign.wrongValue",
            QT_TRANSLATE_NOOP("Problem", "%1, %2: \"%3\" is not allowed here. Correct it.")};
    case Fault::DoubleId:
        return {"form.campaign.doubleId",
            QT_TRANSLATE_NOOP("Problem", "%1, %2: the name \"%3\" is used twice. Give one of them another name.")};
    case Fault::UnknownName:
        return {"form.campaign.unknownName",
            QT_TRANSLATE_NOOP("Problem", "%1, %2: there is nothing named \"%3\". Correct the name.")};
    case Fault::Misplaced:
        return {"form.campaign.misplaced",
            QT_TRANSLATE_NOOP("Problem",
                "%1, %2: \"%3\" cannot stand here: cells belong inside sum, count, min, max or unique over one table, "
                "or "
                "after \"row.\". Rewrite the expression.")};
    case Fault::NeverWorks:
        return {"form.campaign.neverWorks",
            QT_TRANSLATE_NOOP("Problem",
                "%1, %2: \"%3\" can never give a value: its parts are of different kinds, or it divides by zero. "
                "Rewrite it.")};
    case Fault::OtherKind:
        return {"form.campaign.otherKind",
            QT_TRANSLATE_NOOP("Problem",
                "%1, %2: \"%3\" gives another kind of value than is needed here (a condition gives yes or no, a "
                "formula what its field holds). Rewrite it.")};
    case Fault::FiguresDiffer:
        return {"form.campaign.figures",
            QT_TRANSLATE_NOOP("Problem",
                "%1, %2: the languages of this text do not tell the same number of figures: \"%3\". Complete it.")};
    case Fault::WrongCarry:
        return {"form.campaign.carry",
            QT_TRANSLATE_NOOP("Problem",
                "%1, %2: \"%3\" cannot stand here: amounts and counts are never taken over from last year, a column or "
                "reference only with its table, and a table only with columns and its number. Remove it.")};
    case Fault::Cycle:
        return {"form.campaign.cycle",
            QT_TRANSLATE_NOOP("Problem", "%1, %2: the formula depends on itself: %3. Break the circle.")};
    case Fault::LongChain:
        return {"form.campaign.longChain",
            QT_TRANSLATE_NOOP("Problem",
                "%1, %2: more than %3 formulas build on one another here. Write some of them as one formula.")};
    case Fault::Stray:
        return {"form.campaign.stray",
            QT_TRANSLATE_NOOP(
                "Problem", "%1: campaign.json names no such module, so nobody reads this file. Name or remove it.")};
    case Fault::Unreadable: break;
    }
    return {"form.campaign.unreadable",
        QT_TRANSLATE_NOOP("Problem", "The file %1 cannot be read (%3). Check the folder and try again.")};
}

} // namespace

void Refusals::add(const QString &path, const base::Problem &problem)
{
    const std::pair place(m_file, path);
    if (m_places.contains(place) || m_all.size() >= most)
        return;
    m_places.insert(place);
    m_all.append(problem);
}

void Refusals::refuse(Fault fault, const QString &path, const QString &detail)
{
    const FaultText shape = textOf(fault);
    add(path, {base::Kind::Refused, QLatin1String(shape.code), shape.text, {m_file, path, detail}, m_file});
}

void Refusals::refuse(const QString &path, const base::Problem &cause)
{
    add(path,
        {base::Kind::Refused, cause.code, QT_TRANSLATE_NOOP("Problem", "%1, %2: %3"), {m_file, path, cause.message()},
            m_file});
}

DefinitionJson::DefinitionJson(const QJsonObject &object, QString path, Refusals &refusals)
    : m_object(object), m_path(std::move(path)), m_refusals(refusals)
{
}

DefinitionJson::~DefinitionJson()
{
    for (auto member = m_object.begin(); member != m_object.end(); ++member) {
        if (!m_taken.contains(member.key()))
            refuse(Fault::UnknownKey, member.key());
    }
}

QString DefinitionJson::path(const QString &key) const
{
    return m_path.isEmpty() ? key : m_path + u'.' + key;
}

void DefinitionJson::refuse(Fault fault, const QString &key, const QString &detail) const
{
    if (!m_isUnclear)
        m_refusals.refuse(fault, path(key), detail);
}

QJsonValue DefinitionJson::take(const QString &key, Presence presence, QJsonValue::Type kind, const char *kindName)
{
    m_taken.append(key);
    QJsonValue value = m_object.value(key);
    if (value.isUndefined()) {
        if (presence == Required)
            refuse(Fault::MissingKey, key);
        return {};
    }
    if (value.type() != kind) {
        refuse(Fault::WrongKind, key, QLatin1String(kindName));
        return {};
    }
    return value;
}

QString DefinitionJson::text(const QString &key, Presence presence)
{
    QString read = take(key, presence, QJsonValue::String, "a text").toString();
    if (read.trimmed().isEmpty() && presence == Required)
        refuse(Fault::MissingKey, key);
    return read;
}

base::Text DefinitionJson::translated(const QString &key, Presence presence)
{
    base::Text read;
    if (presence == Optional && !has(key))
        return read;
    object(key, [&read](DefinitionJson &languages) {
        read.nl = languages.text(QStringLiteral("nl"), Required);
        read.fr = languages.text(QStringLiteral("fr"), Required);
        read.de = languages.text(QStringLiteral("de"), Optional);
        read.en = languages.text(QStringLiteral("en"), Optional);
    });
    return read;
}

int DefinitionJson::integer(const QString &key, int otherwise)
{
    const QJsonValue read = take(key, Optional, QJsonValue::Double, "a whole number");
    if (read.isNull())
        return otherwise;
    const qint64 number = read.toInteger(-1);
    if (number >= 0 && number <= std::numeric_limits<int>::max())
        return static_cast<int>(number);
    refuse(Fault::WrongValue, key, QString::number(number));
    return otherwise;
}

bool DefinitionJson::truth(const QString &key)
{
    return take(key, Optional, QJsonValue::Bool, "true or false").toBool();
}

QDate DefinitionJson::date(const QString &key)
{
    const QString read = text(key, Required);
    const auto value = fromCanonical(read, Type::Date);
    if (value && value->date())
        return *value->date();
    refuse(Fault::WrongValue, key, read);
    return {};
}

std::optional<base::Decimal> DefinitionJson::decimal(const QString &key)
{
    const QString read = text(key, Optional);
    const auto number = base::Decimal::parse(read);
    if (has(key) && !number)
        refuse(Fault::WrongValue, key, read);
    return number;
}

Expression DefinitionJson::expression(const QString &key, Presence presence)
{
    const QString read = text(key, presence);
    if (read.isEmpty())
        return {};
    auto parsed = Expression::parse(read);
    if (parsed)
        return *parsed;
    if (!m_isUnclear)
        m_refusals.refuse(path(key), parsed.problem());
    return {};
}

QStringList DefinitionJson::texts(const QString &key)
{
    QStringList read;
    for (const auto &value : take(key, Required, QJsonValue::Array, "a list").toArray()) {
        if (!value.isString())
            refuse(Fault::WrongKind, key, QStringLiteral("a list of texts"));
        read.append(value.toString());
    }
    return read;
}

int DefinitionJson::oneOf(const QString &key, const QStringList &words)
{
    const QString read = text(key, Required);
    const qsizetype index = words.indexOf(read);
    if (index < 0)
        refuse(Fault::WrongValue, key, read);
    return static_cast<int>(std::max<qsizetype>(index, 0));
}

int DefinitionJson::deciding(const QString &key, const QStringList &words)
{
    const int index = oneOf(key, words);
    m_isUnclear = m_isUnclear || !words.contains(m_object.value(key).toString());
    return index;
}

void DefinitionJson::object(const QString &key, const std::function<void(DefinitionJson &)> &read)
{
    const QJsonValue value = take(key, Required, QJsonValue::Object, "an object");
    if (!value.isObject())
        return;
    DefinitionJson inside(value.toObject(), path(key), m_refusals);
    read(inside);
}

void DefinitionJson::objects(const QString &key, Presence presence, const std::function<void(DefinitionJson &)> &read)
{
    const QJsonArray all = take(key, presence, QJsonValue::Array, "a list").toArray();
    for (qsizetype i = 0; i < all.size(); ++i) {
        const QString place = path(key) + u'[' + QString::number(i) + u']';
        if (!all.at(i).isObject()) {
            m_refusals.refuse(Fault::WrongKind, place, QStringLiteral("an object"));
            continue;
        }
        DefinitionJson inside(all.at(i).toObject(), place, m_refusals);
        read(inside);
    }
}

} // namespace form
