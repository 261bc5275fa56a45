// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"

#include <QByteArray>

#include <libxml/tree.h>

#include <memory>
#include <optional>

namespace bundle {

struct FreeDocument {
    void operator()(xmlDoc *document) const { xmlFreeDoc(document); }
};
using Document = std::unique_ptr<xmlDoc, FreeDocument>;

/// Reads XML that anyone may have made: UTF-8, at most 4 MiB, no DTD, comments, processing instructions, CDATA or
/// entity references, nothing fetched, every Id only once, well-formed with its namespaces. `where` names it in problem
/// "bundle.xml".
[[nodiscard]] base::Result<Document> parseXml(const QByteArray &bytes, const QString &where);

/// The canonical forms that XML signatures use; with or without comments is the same to us, who allow none.
enum class Canonicalization {
    Exclusive, ///< http://www.w3.org/2001/10/xml-exc-c14n#
    Inclusive10, ///< http://www.w3.org/TR/2001/REC-xml-c14n-20010315, XMLDSig's default
    Inclusive11 ///< http://www.w3.org/2006/12/xml-c14n11
};
inline constexpr const char *exclusiveUri = "http://www.w3.org/2001/10/xml-exc-c14n#";
[[nodiscard]] std::optional<Canonicalization> canonicalizationFromUri(const QByteArray &uri);
[[nodiscard]] QByteArray uriOf(Canonicalization form);

/// The canonical bytes of an element and all below it, in its document. Nothing when libxml2 refuses.
[[nodiscard]] std::optional<QByteArray> canonicalized(xmlNode *element, Canonicalization form);

/// Decodes base64 of one possible spelling apart from blanks: no other letters, no stray bits at the end.
[[nodiscard]] std::optional<QByteArray> decodedBase64(const QByteArray &text);

} // namespace bundle
