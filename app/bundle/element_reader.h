// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "bundle/xml.h"

#include <QString>

namespace bundle {

/// Namespaces of what we read and write.
namespace ns {
inline constexpr const char *asic = "http://uri.etsi.org/02918/v1.2.1#";
inline constexpr const char *dsig = "http://www.w3.org/2000/09/xmldsig#";
inline constexpr const char *xades = "http://uri.etsi.org/01903/v1.3.2#";
inline constexpr const char *manifest = "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0";
} // namespace ns

struct Name {
    const char *space;
    const char *local;
};

/// Remembers the first thing that was not as the structure demands; reading on after that is harmless.
class Structure
{
public:
    void refuse(const QString &what)
    {
        if (m_refused.isEmpty())
            m_refused = what;
    }
    /// For an algorithm that is not of our allow-list: the file may be sound, but cannot be judged.
    void refuseAlgorithm(const QByteArray &uri)
    {
        if (m_refused.isEmpty())
            m_algorithm = uri.isEmpty() ? QByteArray("-") : uri;
        refuse(QStringLiteral("Algorithm"));
    }
    [[nodiscard]] bool isSound() const { return m_refused.isEmpty(); }
    [[nodiscard]] const QString &refused() const { return m_refused; }
    /// Its address, if that was the first thing refused.
    [[nodiscard]] const QByteArray &refusedAlgorithm() const { return m_algorithm; }

private:
    QString m_refused; ///< name of the element or attribute
    QByteArray m_algorithm;
};

/// Walks over the child elements of an element, each expected at its place. A null element has no children.
class ElementReader
{
public:
    ElementReader(const xmlNode *parent, Structure &structure);

    /// The next child, which must have this name; null, and refused, when it has not.
    xmlNode *required(const Name &name);
    /// The next child if it has this name, else null and nothing is passed over.
    xmlNode *optional(const Name &name);
    /// The next child whatever its name, or null after the last.
    xmlNode *any();
    /// Refuses what is left.
    void end();

private:
    const xmlNode *m_parent;
    xmlNode *m_next;
    Structure &m_structure;
};

[[nodiscard]] bool hasName(const xmlNode *element, const Name &name);
[[nodiscard]] QString localName(const xmlNode *element);
/// The only child element, which must have this name.
[[nodiscard]] xmlNode *onlyChild(const xmlNode *parent, const Name &name, Structure &structure);
/// The text of an element that has no child elements.
[[nodiscard]] QByteArray textOf(const xmlNode *element, Structure &structure);
/// Value of an attribute; `space` null for one without namespace. Empty when missing.
[[nodiscard]] QByteArray attributeOf(const xmlNode *element, const char *name, const char *space = nullptr);

} // namespace bundle
