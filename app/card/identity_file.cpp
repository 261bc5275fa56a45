// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "card/identity.h"

#include "card/situations.h"

#include <QHash>
#include <QRegularExpression>
#include <QStringDecoder>

#include <array>

namespace card {

namespace {

/// Real files have 165 to 300 bytes, plus padding.
constexpr qsizetype largestFile = 4096;

using Fields = QHash<quint8, QByteArray>;

class FieldReader
{
public:
    explicit FieldReader(const QByteArray &file) : m_file(file) { }

    base::Result<Fields> read()
    {
        if (m_file.size() > largestFile)
            return identityDamaged(QT_TRANSLATE_NOOP("Problem", "too long"));
        Fields fields;
        while (m_place < m_file.size()) {
            const quint8 tag = next();
            if (tag == 0 && m_place > 1)
                break; // padding; only as the very first tag it is the version
            const std::optional<QByteArray> value = nextValue();
            if (!value)
                return identityDamaged(QT_TRANSLATE_NOOP("Problem", "a field runs past the end"));
            if (tag == 0 && value->isEmpty())
                break; // a file of zeros
            if (fields.contains(tag))
                return identityDamaged(QT_TRANSLATE_NOOP("Problem", "a field twice"));
            fields.insert(tag, *value);
        }
        if (fields.isEmpty())
            return identityDamaged(QT_TRANSLATE_NOOP("Problem", "no fields"));
        return fields;
    }

private:
    quint8 next() { return static_cast<quint8>(m_file.at(m_place++)); }

    std::optional<QByteArray> nextValue()
    {
        qsizetype length = 0;
        quint8 part = 0xff;
        while (part == 0xff) { // 255 means "and more": the parts are added up
            if (m_place >= m_file.size())
                return std::nullopt;
            part = next();
            length += part;
        }
        if (length > m_file.size() - m_place)
            return std::nullopt;
        const QByteArray value = m_file.mid(m_place, length);
        m_place += length;
        return value;
    }

    const QByteArray &m_file;
    qsizetype m_place = 0;
};

std::optional<QString> text(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    QString decoded = decoder.decode(bytes);
    if (decoder.hasError())
        return std::nullopt;
    decoded.removeIf([](QChar letter) { return letter.category() == QChar::Other_Control; });
    return decoded.trimmed();
}

QDate day(const Fields &fields, quint8 tag)
{
    return QDate::fromString(QString::fromLatin1(fields.value(tag)), QStringLiteral("dd.MM.yyyy"));
}

template <typename Record>
struct TextField {
    quint8 tag;
    QString Record::*member;
};

/// False when one of them is no UTF-8.
template <typename Record, std::size_t count>
bool fill(Record &record, const Fields &fields, const std::array<TextField<Record>, count> &table)
{
    for (const TextField<Record> &field : table) {
        const std::optional<QString> value = text(fields.value(field.tag));
        if (!value)
            return false;
        record.*field.member = *value;
    }
    return true;
}

constexpr std::array<TextField<Identity>, 10> identityTexts{{
    {0x01, &Identity::cardNumber},
    {0x05, &Identity::municipality},
    {0x06, &Identity::nationalNumber},
    {0x07, &Identity::surname},
    {0x08, &Identity::givenNames},
    {0x09, &Identity::thirdInitial},
    {0x0a, &Identity::nationality},
    {0x0b, &Identity::birthPlace},
    {0x0c, &Identity::birthDate},
    {0x0d, &Identity::sex},
}};

constexpr std::array<TextField<Address>, 3> addressTexts{{
    {0x01, &Address::street},
    {0x02, &Address::postcode},
    {0x03, &Address::municipality},
}};

/// 1 to 12 for the month names of the three languages, as the cards print them; 0 for none of them.
int monthOf(const QString &name)
{
    static const QHash<QString, int> months = [] {
        const char *const printed[] = {"JAN", "FEV FEB", "MARS MAAR M\u00c4R", "AVR APR", "MAI MEI", "JUIN JUN",
            "JUIL JUL", "AOUT AUG", "SEPT SEP", "OCT OKT", "NOV", "DEC DEZ"};
        QHash<QString, int> made;
        int month = 0;
        for (const char *names : printed) {
            ++month;
            const QStringList spellings = QString::fromUtf8(names).split(QLatin1Char(' '));
            for (const QString &spelling : spellings)
                made.insert(spelling, month);
        }
        return made;
    }();
    bool isNumber = false;
    const int number = name.toInt(&isNumber);
    return isNumber ? number : months.value(name.toUpper(), 0);
}

} // namespace

QString Identity::fullName() const
{
    return (givenNames + QLatin1Char(' ') + surname).simplified();
}

base::Result<Identity> parsedIdentity(const QByteArray &file)
{
    const base::Result<Fields> fields = FieldReader(file).read();
    if (!fields)
        return fields.problem();
    Identity identity;
    if (!fill(identity, *fields, identityTexts))
        return identityDamaged(QT_TRANSLATE_NOOP("Problem", "a text that is no text"));
    identity.chipNumber = fields->value(0x02);
    identity.validFrom = day(*fields, 0x03);
    identity.validUntil = day(*fields, 0x04);
    identity.birthDay = parsedBirthDate(identity.birthDate);
    identity.documentType = fields->value(0x0f).toInt();
    identity.photoHash = fields->value(0x11);
    return identity;
}

base::Result<Address> parsedAddress(const QByteArray &file)
{
    const base::Result<Fields> fields = FieldReader(file).read();
    if (!fields)
        return fields.problem();
    Address address;
    if (!fill(address, *fields, addressTexts))
        return identityDamaged(QT_TRANSLATE_NOOP("Problem", "a text that is no text"));
    return address;
}

std::optional<QDate> parsedBirthDate(const QString &printed)
{
    static const QRegularExpression separators(QStringLiteral("[ .]+"));
    const QStringList parts = printed.trimmed().split(separators, Qt::SkipEmptyParts);
    if (parts.size() != 3)
        return std::nullopt;
    const QDate day(parts[2].toInt(), monthOf(parts[1]), parts[0].toInt());
    if (!day.isValid())
        return std::nullopt;
    return day;
}

} // namespace card
