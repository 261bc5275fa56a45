// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "desk/card_result.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <array>

namespace desk {

namespace {

// In the order of the enumerations.
constexpr std::array certificateNames{u"good", u"missing", u"expired", u"unknownIssuer", u"unusable"};
constexpr std::array pinNames{u"proved", u"wrong", u"blocked"};
constexpr std::array roleNames{u"notAsked", u"granted", u"notGranted"};
constexpr std::array revocationNames{u"notChecked", u"good", u"revoked", u"unknown"};
constexpr std::array registerNames{u"notChecked", u"good", u"identityFails", u"addressFails"};

template <typename Enum, typename Names>
QString nameOf(Enum value, const Names &names)
{
    return QString::fromUtf16(names.at(static_cast<std::size_t>(value)));
}

template <typename Enum, typename Names>
void read(Enum &into, const QJsonValue &name, const Names &names)
{
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (name.toString() == QStringView(names[i]))
            into = static_cast<Enum>(i);
    }
}

QString textOf(const QDateTime &moment)
{
    return moment.isValid() ? moment.toUTC().toString(Qt::ISODate) : QString();
}

QDateTime momentOf(const QJsonValue &text)
{
    return QDateTime::fromString(text.toString(), Qt::ISODate);
}

QDate dayOf(const QJsonValue &text)
{
    return QDate::fromString(text.toString(), Qt::ISODate);
}

} // namespace

QString code(RegisterState state)
{
    return nameOf(state, registerNames);
}

QStringList troublesOf(const CardResult &result)
{
    QStringList troubles;
    const auto add = [&troubles](bool is, const char *name) {
        if (is)
            troubles.append(QLatin1String(name));
    };
    add(result.signature != CertificateState::Good, "signature");
    add(result.login != CertificateState::Good, "login");
    add(result.cardEnded, "ended");
    add(result.endsTooSoon || result.cardEndsTooSoon, "deadline");
    add(result.revocation == trust::Revocation::Revoked, "revoked");
    add(result.pin == PinState::Wrong, "pin");
    add(result.pin == PinState::Blocked, "blocked");
    add(result.endpointRole == RoleState::NotGranted, "role");
    return troubles;
}

QJsonObject toJson(const CardResult &result)
{
    return {{QStringLiteral("cardUntil"), result.cardUntil.toString(Qt::ISODate)},
        {QStringLiteral("certificateUntil"), result.certificateUntil.toString(Qt::ISODate)},
        {QStringLiteral("deadline"), result.deadline.toString(Qt::ISODate)},
        {QStringLiteral("signature"), nameOf(result.signature, certificateNames)},
        {QStringLiteral("login"), nameOf(result.login, certificateNames)},
        {QStringLiteral("cardEnded"), result.cardEnded},
        {QStringLiteral("cardEndsBeforeDeadline"), result.cardEndsTooSoon},
        {QStringLiteral("endsBeforeDeadline"), result.endsTooSoon}, {QStringLiteral("testCard"), result.testCard},
        {QStringLiteral("revocation"), nameOf(result.revocation, revocationNames)},
        {QStringLiteral("revocationAsOf"), textOf(result.revocationAsOf)},
        {QStringLiteral("revokedAt"), textOf(result.revokedAt)},
        {QStringLiteral("registerSignature"), code(result.registerState)},
        {QStringLiteral("pin"), nameOf(result.pin, pinNames)}, {QStringLiteral("triesLeft"), result.triesLeft},
        {QStringLiteral("endpointRole"), nameOf(result.endpointRole, roleNames)},
        {QStringLiteral("grantedRoles"), QJsonArray::fromStringList(result.grantedRoles)},
        {QStringLiteral("roleAsOf"), textOf(result.roleAsOf)}};
}

store::CardCheck toRecord(const CardResult &result, qint64 signatory)
{
    const QByteArray outcome = QJsonDocument(toJson(result)).toJson(QJsonDocument::Compact);
    return {signatory, result.role, result.name, result.cardName, result.at, QString::fromUtf8(outcome),
        troublesOf(result).join(u' ')};
}

CardResult fromRecord(const store::CardCheck &record)
{
    const QJsonObject outcome = QJsonDocument::fromJson(record.outcome.toUtf8()).object();
    const auto value = [&outcome](const char *name) { return outcome.value(QLatin1String(name)); };
    CardResult result;
    result.role = record.role;
    result.name = record.name;
    result.cardName = record.cardName;
    result.at = record.at;
    const QDate both = dayOf(value("until")); // checks were kept with the earlier of both ends
    result.cardUntil = both.isValid() ? both : dayOf(value("cardUntil"));
    result.certificateUntil = both.isValid() ? both : dayOf(value("certificateUntil"));
    result.deadline = dayOf(value("deadline"));
    read(result.signature, value("signature"), certificateNames);
    read(result.login, value("login"), certificateNames);
    result.cardEnded = value("cardEnded").toBool() || value("ended").toBool();
    result.cardEndsTooSoon = value("cardEndsBeforeDeadline").toBool();
    result.endsTooSoon = value("endsBeforeDeadline").toBool();
    result.testCard = value("testCard").toBool();
    read(result.revocation, value("revocation"), revocationNames);
    result.revocationAsOf = momentOf(value("revocationAsOf"));
    result.revokedAt = momentOf(value("revokedAt"));
    read(result.registerState, value("registerSignature"), registerNames);
    read(result.pin, value("pin"), pinNames);
    result.triesLeft = value("triesLeft").toInt();
    read(result.endpointRole, value("endpointRole"), roleNames);
    for (const QJsonValue &role : value("grantedRoles").toArray())
        result.grantedRoles.append(role.toString());
    result.roleAsOf = momentOf(value("roleAsOf"));
    if (result.endpointRole != RoleState::NotAsked && !result.roleAsOf.isValid())
        result.roleAsOf = result.at; // kept when only a check asked
    return result;
}

} // namespace desk
