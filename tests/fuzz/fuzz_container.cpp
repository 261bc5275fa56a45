// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "bundle/canonical_zip.h"
#include "bundle/verdict.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

namespace {

const QByteArray manifest
    = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
      "<manifest:manifest xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\">"
      "<manifest:file-entry manifest:full-path=\"/\" "
      "manifest:media-type=\"application/vnd.etsi.asic-e+zip\"/>"
      "<manifest:file-entry manifest:full-path=\"clu.xml\" manifest:media-type=\"application/xml\"/>"
      "</manifest:manifest>";

/// A sound container around what is to be tried: checksums would keep nearly all of it from the XML readers.
QByteArray around(const QByteArray &manifestXml, const QByteArray &signatureXml)
{
    return bundle::canonicalZip({{"mimetype", "application/vnd.etsi.asic-e+zip"}, {"clu.xml", "<r/>"},
        {"META-INF/manifest.xml", manifestXml}, {"META-INF/signatures0.xml", signatureXml}});
}

} // namespace

/// The first byte says what the rest is: a container, a signature file or a manifest. Nothing is believed here, so
/// nothing may be valid.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size == 0)
        return 0;
    const QByteArray rest(reinterpret_cast<const char *>(data) + 1, static_cast<qsizetype>(size) - 1);
    const QByteArray container = data[0] == 'S' ? around(manifest, rest) : data[0] == 'M' ? around(rest, "<x/>") : rest;
    const QDateTime when(QDate(2017, 2, 20), QTime(10, 0), Qt::UTC);
    const bundle::Verdict verdict = bundle::verify(container, trust::Anchors::belgian(), when);
    if (verdict.outcome == bundle::Outcome::Valid)
        std::abort();
    for (const bundle::Reason &reason : verdict.reasons) {
        if (reason.problem.message().isEmpty())
            std::abort();
    }
    return 0;
}
