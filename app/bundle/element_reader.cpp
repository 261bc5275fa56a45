// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "bundle/element_reader.h"

namespace bundle {

namespace {

const char *chars(const xmlChar *text)
{
    return reinterpret_cast<const char *>(text);
}

xmlNode *elementFrom(xmlNode *node)
{
    while (node && node->type != XML_ELEMENT_NODE)
        node = node->next;
    return node;
}

/// Text between elements where only elements belong.
bool hasStrayText(const xmlNode *parent)
{
    for (const xmlNode *child = parent->children; child; child = child->next) {
        if (child->type == XML_TEXT_NODE && !QByteArray(chars(child->content)).trimmed().isEmpty())
            return true;
    }
    return false;
}

} // namespace

ElementReader::ElementReader(const xmlNode *parent, Structure &structure)
    : m_parent(parent), m_next(parent ? elementFrom(parent->children) : nullptr), m_structure(structure)
{
    if (parent && hasStrayText(parent))
        structure.refuse(localName(parent));
}

xmlNode *ElementReader::required(const Name &name)
{
    xmlNode *found = optional(name);
    if (!found)
        m_structure.refuse(QLatin1String(name.local));
    return found;
}

xmlNode *ElementReader::optional(const Name &name)
{
    return m_next && hasName(m_next, name) ? any() : nullptr;
}

xmlNode *ElementReader::any()
{
    xmlNode *found = m_next;
    if (m_next)
        m_next = elementFrom(m_next->next);
    return found;
}

void ElementReader::end()
{
    if (m_next)
        m_structure.refuse(localName(m_next));
    else if (!m_parent)
        m_structure.refuse(QStringLiteral("?"));
}

bool hasName(const xmlNode *element, const Name &name)
{
    return element->ns && xmlStrEqual(element->ns->href, reinterpret_cast<const xmlChar *>(name.space))
        && xmlStrEqual(element->name, reinterpret_cast<const xmlChar *>(name.local));
}

QString localName(const xmlNode *element)
{
    return QString::fromUtf8(chars(element->name)).left(80);
}

xmlNode *onlyChild(const xmlNode *parent, const Name &name, Structure &structure)
{
    ElementReader children(parent, structure);
    xmlNode *child = children.required(name);
    children.end();
    return child;
}

QByteArray textOf(const xmlNode *element, Structure &structure)
{
    QByteArray text;
    for (const xmlNode *child = element ? element->children : nullptr; child; child = child->next) {
        if (child->type != XML_TEXT_NODE)
            structure.refuse(localName(element));
        else
            text += chars(child->content);
    }
    return text;
}

QByteArray attributeOf(const xmlNode *element, const char *name, const char *space)
{
    if (!element)
        return {};
    const auto *local = reinterpret_cast<const xmlChar *>(name);
    const auto *uri = reinterpret_cast<const xmlChar *>(space);
    xmlChar *value = space ? xmlGetNsProp(element, local, uri) : xmlGetNoNsProp(element, local);
    const QByteArray copy(chars(value));
    xmlFree(value);
    return copy;
}

} // namespace bundle
