// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"
#include "report/evaluator.h"

namespace report {

/// What the seal adds to the values of a report.
struct SealFacts {
    int version = 1; ///< 1, 2, … of this report; a later one replaces the one before
    QString predecessor; ///< SHA-256 of the XML it replaces; empty for the first
    base::Language language = base::Language::Dutch; ///< of the document
    QList<Acknowledgement> acknowledgements; ///< of the module and of the page of the OCMW
    bool example = false; ///< made-up data: marked so in XML and on paper
};

/// A cell or field as a document holds it: already in canonical spelling.
struct DocumentField {
    QString id;
    QString value;
    bool computed = false;
    form::Type type = form::Type::Text;
};
struct DocumentTable {
    QString id;
    QList<QList<DocumentField>> rows;
};
/// What a canonical XML says; used to show, print and check what is signed.
struct Document {
    QString module;
    int year = 0;
    int version = 0;
    QString predecessor;
    base::Language language = base::Language::Dutch;
    bool example = false;
    QByteArray definitionSha256;
    QList<DocumentField> ocmw;
    QList<DocumentField> fields;
    QList<DocumentTable> tables; ///< "staff" and those of the module
    /// Here a path names a row by its number in this document, counted from 1; `fingerprint` is empty. Those about
    /// members of staff that are not in it are left out.
    QList<Acknowledgement> acknowledgements;
    QString statement;
    QByteArray sha256; ///< of the XML, lower-case hexadecimal

    [[nodiscard]] QString field(const QString &id) const; ///< canonical spelling, of the OCMW or the module
    [[nodiscard]] const DocumentTable *table(const QString &id) const; ///< null when there is none
};

/// What the seal of a module would hold now; `sha256` is empty. Works for drafts as well.
[[nodiscard]] Document snapshot(const Evaluator &evaluator, const QString &module, const SealFacts &facts);

/// The canonical XML of one module (resources/schema/report.xsd): the page of the OCMW, the rows of staff that the
/// module refers to, every field and table whose scope is sealed, computed values marked so, the digest of the form
/// definitions, acknowledged warnings, the statement above the signatures. UTF-8, the same bytes for the same data.
/// Local values never enter it. Valid by the XSD when the report has no error findings.
[[nodiscard]] QByteArray toXml(const Evaluator &evaluator, const QString &module, const SealFacts &facts);

/// Reads a canonical XML of whatever origin: validated against the XSD, no DTD, no entities, at most 32 MiB. Bytes
/// that are not exactly those that `toXml` would write are refused, so that nothing stands in a signed file that is not
/// shown. Problems: "report.xml.tooLarge", "….malformed", "….invalid" (with the line), "….value", "….notCanonical".
[[nodiscard]] base::Result<Document> fromXml(const QByteArray &xml);

/// Lower-case hexadecimal SHA-256.
[[nodiscard]] QByteArray sha256(const QByteArray &bytes);

} // namespace report
