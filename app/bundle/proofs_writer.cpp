// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "bundle/proofs_writer.h"

namespace bundle {

namespace {

constexpr const char *end = "</xades:QualifyingProperties>";
constexpr const char *begin = "<xades:UnsignedProperties>";

QByteArray element(const QByteArray &name, const QByteArray &content)
{
    return '<' + name + '>' + content + "</" + name + '>';
}

QByteArray elements(const QByteArray &name, const QList<QByteArray> &values)
{
    QByteArray all;
    for (const QByteArray &value : values)
        all += element(name, value.toBase64());
    return all;
}

QByteArray stampElement(const QByteArray &id, qsizetype index, const SignatureStamp &stamp)
{
    return "<xades:SignatureTimeStamp Id=\"" + id + "-ts" + QByteArray::number(index)
        + "\"><ds:CanonicalizationMethod Algorithm=\"" + uriOf(stamp.form.value_or(Canonicalization::Exclusive))
        + "\"/>" + element("xades:EncapsulatedTimeStamp", stamp.token.toBase64()) + "</xades:SignatureTimeStamp>";
}

} // namespace

QByteArray withProofs(const QByteArray &signatureFile, const QByteArray &id, const Proofs &proofs)
{
    if (proofs.isEmpty())
        return signatureFile;
    QByteArray properties;
    for (qsizetype i = 0; i < proofs.stamps.size(); ++i)
        properties += stampElement(id, i, proofs.stamps.at(i));
    if (!proofs.certificates.isEmpty())
        properties
            += element("xades:CertificateValues", elements("xades:EncapsulatedX509Certificate", proofs.certificates));
    if (!proofs.ocsp.isEmpty())
        properties += element("xades:RevocationValues",
            element("xades:OCSPValues", elements("xades:EncapsulatedOCSPValue", proofs.ocsp)));
    QByteArray raised = signatureFile;
    const QByteArray all
        = element("xades:UnsignedProperties", element("xades:UnsignedSignatureProperties", properties));
    return raised.insert(raised.lastIndexOf(end), all);
}

QByteArray withoutProofs(const QByteArray &signatureFile)
{
    const qsizetype from = signatureFile.indexOf(begin);
    const qsizetype to = signatureFile.lastIndexOf(end);
    return from < 0 || to < from ? signatureFile : QByteArray(signatureFile).remove(from, to - from);
}

} // namespace bundle
