// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "bundle/container_reasons.h"

#include "base/problem.h"
#include "bundle/packing.h"

#include <QSet>

#include <algorithm>

namespace bundle {

namespace {

/// "mimetype" first, stored, without extra field, so that its content stands at byte 38 (EN 319 162-1, A.1).
bool hasMimetype(const QByteArray &bytes, const Container &container)
{
    const QList<Entry> &entries = container.entries;
    const QByteArray type = container.isSimple() ? simpleContainerType : containerType;
    const QByteArray fixedPart = QByteArrayLiteral("\x08\0\0\0") + mimetypeName + type;
    return !entries.isEmpty() && entries.first().name == mimetypeName && entries.first().bytes == type
        && bytes.startsWith("PK\x03\x04") && bytes.mid(8, 2) == QByteArrayLiteral("\0\0")
        && bytes.mid(26, fixedPart.size()) == fixedPart;
}

base::Problem mimetypeOutOfPlace()
{
    return base::refused("bundle.container.mimetype",
        QT_TRANSLATE_NOOP("Problem",
            "The container's \"mimetype\" is not where ASiC-E wants it: the first entry, stored, without additions."),
        {}, QString::fromLatin1(mimetypeName));
}

base::Problem unknown(const QByteArray &name)
{
    return base::refused("bundle.container.unknown",
        QT_TRANSLATE_NOOP("Problem",
            "The container holds \"%1\", which is neither a listed file nor a signature. It was added by somebody."),
        {shown(name)}, shown(name));
}

base::Problem unlisted(const QByteArray &name)
{
    return base::refused("bundle.container.unknown",
        QT_TRANSLATE_NOOP("Problem",
            "The container's list of files does not name \"%1\", which stands in it. Whether it is signed is said "
            "with each signature."),
        {shown(name)}, shown(name));
}

base::Problem unchecked(const QByteArray &name)
{
    return base::refused("bundle.container.unknown",
        QT_TRANSLATE_NOOP("Problem",
            "The container of another program also holds \"%1\", which says nothing about what is signed and was not "
            "checked."),
        {shown(name)}, shown(name));
}

base::Problem otherProof(const QByteArray &name)
{
    return base::refused("bundle.container.other-proof",
        QT_TRANSLATE_NOOP("Problem",
            "\"%1\" is a time stamp, an evidence record or a list of these beside the signatures. This program does "
            "not judge them: nothing here leans on it."),
        {shown(name)}, shown(name));
}

base::Problem otherSignature(const QByteArray &name)
{
    return base::refused("bundle.container.other-signature",
        QT_TRANSLATE_NOOP("Problem",
            "\"%1\" is a signature of a kind that this program cannot judge (it knows XAdES). Have it checked by the "
            "program that made it."),
        {shown(name)}, shown(name));
}

/// ASiC-S with the one proof that is no signature.
base::Problem onlyProof(const QByteArray &name)
{
    return base::refused("bundle.container.other-signature",
        QT_TRANSLATE_NOOP("Problem",
            "The file in this ASiC-S container is vouched for by \"%1\", a time stamp or an evidence record, and by no "
            "signature. This program does not judge those. Have it checked by the program that made it."),
        {shown(name)}, shown(name));
}

base::Problem simple()
{
    return base::refused("bundle.container.simple",
        QT_TRANSLATE_NOOP("Problem",
            "This is a container of one signed file (ASiC-S); a bundle of a Uniek Verslag is of another kind "
            "(ASiC-E)."));
}

base::Problem notSimple()
{
    return base::refused("bundle.container.simple",
        QT_TRANSLATE_NOOP("Problem",
            "The container says of itself that it holds one file (ASiC-S), but it does not: what its signature stands "
            "for cannot be said."));
}

base::Problem missing(const QByteArray &name)
{
    return base::refused("bundle.container.missing",
        QT_TRANSLATE_NOOP("Problem", "The container does not hold \"%1\", which belongs to it."), {shown(name)},
        shown(name));
}

base::Problem altered()
{
    return base::refused("bundle.container.altered",
        QT_TRANSLATE_NOOP("Problem",
            "The container was altered after it was made: its packing is not the one that this program writes."));
}

base::Problem alteredList()
{
    return base::refused("bundle.container.altered",
        QT_TRANSLATE_NOOP("Problem",
            "The container was altered after it was made: it is packed as this program packs, but its list of files "
            "(META-INF/manifest.xml) is not spelled as this program spells it."),
        {}, QString::fromLatin1(manifestName));
}

bool hasAny(const QByteArray &name, std::initializer_list<const char *> parts)
{
    return std::any_of(parts.begin(), parts.end(), [&name](const char *part) { return name.contains(part); });
}

class ContainerReasons
{
public:
    explicit ContainerReasons(const Container &container)
        : m_container(container), m_ours(container.packing != Packing::Foreign)
    {
    }

    QList<Reason> run(const QList<base::Problem> &archiveFaults, const base::Result<QList<ManifestFile>> &list,
        const QByteArray &bytes)
    {
        for (const base::Problem &problem : archiveFaults)
            add(problem.code == u"bundle.container.folder" ? Weight::Remark : Weight::Fault, problem);
        if (!hasMimetype(bytes, m_container))
            add(Weight::Remark, mimetypeOutOfPlace());
        if (m_container.isSimple())
            tellSimple();
        list ? compare(*list) : tellList(list.problem());
        if (m_container.packing == Packing::Altered)
            tellAltered();
        return m_reasons;
    }

private:
    void add(Weight ofOthers, const base::Problem &problem)
    {
        m_reasons.append({m_ours ? Weight::Fault : ofOthers, problem});
    }

    void tellSimple()
    {
        const auto files = std::count_if(m_container.entries.begin(), m_container.entries.end(),
            [](const Entry &entry) { return isDataName(entry.name); });
        add(Weight::Remark, simple());
        if (files != 1 || m_container.signatures().size() > 1)
            add(Weight::Doubt, notSimple());
    }

    /// It may be left out; a wrong one leaves open what was to stand in it; one that is no plain XML is an attempt.
    void tellList(const base::Problem &problem)
    {
        const bool isMissing = problem.code == u"bundle.container.missing";
        const bool isWrong = problem.code == u"bundle.container.manifest";
        if (!isMissing || !m_container.isSimple()) // one file needs no list
            add(isMissing ? Weight::Remark : isWrong ? Weight::Doubt : Weight::Fault, problem);
        tellExtras({});
    }

    void compare(const QList<ManifestFile> &listed)
    {
        QSet<QByteArray> known;
        for (const ManifestFile &file : listed) {
            if (!isDataName(file.name))
                add(Weight::Remark, m_ours ? unknown(file.name) : unchecked(file.name));
            else if (!m_container.entry(file.name))
                add(Weight::Doubt, missing(file.name));
            known.insert(file.name);
        }
        for (const Entry &entry : m_container.entries) {
            if (isDataName(entry.name) && !known.contains(entry.name))
                add(Weight::Remark, m_ours ? unknown(entry.name) : unlisted(entry.name));
        }
        tellExtras(known);
    }

    /// What stands in META-INF and is neither the list nor a signature.
    void tellExtras(const QSet<QByteArray> &told)
    {
        for (const Entry &entry : m_container.entries) {
            const QByteArray &name = entry.name;
            if (!isDataName(name) && name != mimetypeName && name != manifestName && !isSignatureName(name)
                && !told.contains(name))
                tellExtra(name);
        }
    }

    void tellExtra(const QByteArray &name)
    {
        const QByteArray plain = name.mid(qstrlen(metaFolder)).toLower();
        if (m_ours)
            add(Weight::Fault, unknown(name));
        else if (hasAny(plain, {"evidencerecord", "archivemanifest", "timestamp", ".tst", ".ers"}))
            isOnlyProof() ? add(Weight::Doubt, onlyProof(name)) : add(Weight::Remark, otherProof(name));
        else if (hasAny(plain, {"signature", ".p7s", ".p7m"}))
            add(Weight::Doubt, otherSignature(name));
        else
            add(Weight::Remark, unchecked(name));
    }

    [[nodiscard]] bool isOnlyProof() const { return m_container.isSimple() && m_container.signatures().isEmpty(); }

    void tellAltered()
    {
        if (!hasOurList(m_container))
            return add(Weight::Fault, alteredList());
        for (qsizetype i = 0; i < m_container.signatures().size(); ++i) {
            if (!m_container.entry(signatureName(i)))
                add(Weight::Fault, missing(signatureName(i)));
        }
        add(Weight::Fault, altered());
    }

    const Container &m_container;
    bool m_ours;
    QList<Reason> m_reasons;
};

} // namespace

base::Problem withoutList()
{
    return base::refused("bundle.container.missing",
        QT_TRANSLATE_NOOP("Problem", "The container holds no list of its files (META-INF/manifest.xml)."), {},
        QString::fromLatin1(manifestName));
}

QList<Reason> reasonsAbout(const Container &container, const QList<base::Problem> &archiveFaults,
    const base::Result<QList<ManifestFile>> &list, const QByteArray &bytes)
{
    return ContainerReasons(container).run(archiveFaults, list, bytes);
}

} // namespace bundle
