// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "sandbox/card/status.h"
#include "sandbox/card/virtual_card.h"

/// Finding and reading files.
namespace sandbox {

namespace {

constexpr quint16 root = 0x3f00;
constexpr quint16 keyFolder = 0xdf00;
constexpr quint16 personFolder = 0xdf01;

quint16 idAt(const QByteArray &bytes, qsizetype place)
{
    return static_cast<quint16>(static_cast<quint8>(bytes.at(place)) << 8 | static_cast<quint8>(bytes.at(place + 1)));
}

} // namespace

QByteArray VirtualCard::select(const Command &command)
{
    constexpr quint8 byId = 0x02;
    constexpr quint8 byName = 0x04;
    constexpr quint8 byPath = 0x08;
    const bool noAnswerWanted = command.p2 == 0x0c || (command.p1 == byName && command.p2 == 0x00);
    if (!noAnswerWanted || (command.p1 != byId && command.p1 != byName && command.p1 != byPath))
        return status(0x6a86);
    if (command.p1 == byName)
        return selectApplication(command.data);
    if (command.p1 == byPath)
        return selectPath(command.data);
    return command.data.size() == 2 ? selectId(idAt(command.data, 0)) : status(0x6a87);
}

QByteArray VirtualCard::selectApplication(const QByteArray &aid)
{
    static const QByteArray applet = QByteArray::fromHex("a00000003029057000ad13100101ff");
    static const QByteArray keys = QByteArray::fromHex("a000000177504b43532d3135");
    static const QByteArray person = QByteArray::fromHex("a000000177496446696c6573");
    if (aid.size() < 5 || aid.size() > 16)
        return status(0x6a87);
    if (aid == applet)
        m_folder = 0;
    else if (aid == keys)
        m_folder = keyFolder;
    else if (aid == person && isEc())
        m_folder = personFolder;
    else
        return status(0x6a82);
    m_file.reset();
    return status(0x9000);
}

QByteArray VirtualCard::selectId(quint16 id)
{
    const bool folder = id == root || (m_folder == 0 && (id == keyFolder || id == personFolder));
    if (folder) {
        m_folder = id == root ? 0 : id;
        m_file.reset();
        return status(0x9000);
    }
    const FileId wanted{m_folder, id};
    if (!m_content.files.contains(wanted))
        return status(0x6a82);
    m_file = wanted;
    return status(0x9000);
}

/// Absolute, with or without the root's own id in front. The place before a failed search stays selected.
QByteArray VirtualCard::selectPath(QByteArray path)
{
    if (path.isEmpty() || path.size() % 2 != 0)
        return status(0x6a87);
    if (idAt(path, 0) != root)
        path.prepend(QByteArray::fromHex("3f00"));
    const auto before = std::pair(m_folder, m_file);
    for (qsizetype place = 0; place < path.size(); place += 2) {
        if (const QByteArray found = selectId(idAt(path, place)); found != status(0x9000)) {
            std::tie(m_folder, m_file) = before;
            return found;
        }
    }
    return status(0x9000);
}

QByteArray VirtualCard::readBinary(const Command &command) const
{
    if (!m_file)
        return status(0x6986);
    const QByteArray content = m_content.files.value(*m_file);
    const int offset = command.parameters();
    if (!command.expected)
        return status(0x6700);
    if (offset >= content.size())
        return status(0x6b00);
    const qsizetype left = content.size() - offset;
    if (*command.expected > left)
        return status(static_cast<quint16>(0x6c00 | (left & 0xff)));
    return content.mid(offset, *command.expected) + status(0x9000);
}

/// READ RECORD of applet 1.8: only the fields with tags from P1 to P2 of the identity or address.
QByteArray VirtualCard::readRecord(const Command &command)
{
    const bool tagged = m_file == FileId{personFolder, 0x4031} || m_file == FileId{personFolder, 0x4033};
    if (!tagged)
        return status(m_file ? 0x6981 : 0x6986);
    const QByteArray content = m_content.files.value(*m_file);
    QByteArray fields;
    for (qsizetype place = 0; place + 1 < content.size();) {
        const auto tag = static_cast<quint8>(content.at(place));
        const qsizetype size = 2 + static_cast<quint8>(content.at(place + 1));
        if (tag == 0 && place > 0)
            break;
        if (tag >= command.p1 && tag <= command.p2)
            fields += content.mid(place, size);
        place += size;
    }
    if (fields.isEmpty())
        return status(0x6a83);
    const int wanted = command.expected.value_or(256);
    if (fields.size() > wanted || fields.size() > 256)
        return promised(fields);
    if (wanted > fields.size())
        return status(static_cast<quint16>(0x6c00 | (fields.size() & 0xff)));
    return fields + status(0x9000);
}

} // namespace sandbox
