// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "exchange/sheet.h"
#include "exchange/zip_part.h"

#include <span>
#include <string_view>

namespace exchange {

/// The attributes of an element: five pointers for each, as libxml2 gives them.
class XmlAttributes
{
public:
    explicit XmlAttributes(std::span<const unsigned char *const> raw) : m_raw(raw) { }
    /// By local name; empty when it is not there. UTF-8.
    [[nodiscard]] std::string_view value(std::string_view name) const { return find(name, false); }
    /// One that stands in a namespace, whichever: "r:id".
    [[nodiscard]] std::string_view qualified(std::string_view name) const { return find(name, true); }
    [[nodiscard]] QString text(std::string_view name) const;
    [[nodiscard]] bool isTrue(std::string_view name) const { return value(name) == "1" || value(name) == "true"; }

private:
    [[nodiscard]] std::string_view find(std::string_view name, bool inNamespace) const;
    std::span<const unsigned char *const> m_raw;
};

/// Is told what stands in an XML part while it is read. Names are local: transitional and strict workbooks differ in
/// their namespaces only.
class XmlHandler
{
public:
    virtual ~XmlHandler() = default;
    virtual void start(std::string_view name, const XmlAttributes &attributes) = 0;
    virtual void end(std::string_view) { }
    virtual void text(std::string_view) { } ///< UTF-8; one text may come in several pieces

    /// Ends the reading; nothing more is told. The first problem counts.
    void refuse(const base::Problem &problem) { m_problem = m_problem ? m_problem : problem; }
    [[nodiscard]] const std::optional<base::Problem> &problem() const { return m_problem; }

private:
    std::optional<base::Problem> m_problem;
};

/// Reads an XML part by libxml2, which is about ten times as fast as the reader of Qt. A document type, and with it
/// every entity, is refused: workbooks have none.
/// Problems: that of the handler, "exchange.xlsx.damaged", "exchange.large", "exchange.cancelled".
[[nodiscard]] base::Result<void> readXml(
    const ZipArchive &archive, const QString &part, XmlHandler &handler, const Progress &progress = {});

} // namespace exchange
