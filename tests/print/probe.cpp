// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "tests/print/probe.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryFile>

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>

namespace probe {

namespace {

struct Outcome {
    int status = -1;
    QByteArray out;
};

/// Runs a tool on the file; "@" in the arguments is its name.
Outcome run(const QString &program, QStringList arguments, const QByteArray &pdf)
{
    QTemporaryFile file;
    if (!file.open() || file.write(pdf) != pdf.size() || !file.flush())
        return {};
    arguments.replaceInStrings(QStringLiteral("@"), file.fileName());
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    if (!process.waitForFinished(-1))
        return {};
    return {process.exitCode(), process.readAll()};
}

QStringList fontFaults(const QByteArray &pdf)
{
    QStringList result;
    const Outcome fonts = run(QStringLiteral("pdffonts"), {QStringLiteral("@")}, pdf);
    QStringList lines = QString::fromUtf8(fonts.out).split(u'\n', Qt::SkipEmptyParts).mid(2);
    if (lines.isEmpty())
        result.append(QStringLiteral("no fonts"));
    static const QRegularExpression embedded(QStringLiteral("^[A-Z]{6}\\+NotoSans.* yes yes yes +\\d+ +0$"));
    for (const QString &line : lines) {
        if (!embedded.match(line).hasMatch())
            result.append(QStringLiteral("font not embedded as a subset with text: ") + line);
    }
    return result;
}

QStringList forbidden(const QByteArray &plain)
{
    static const char *const patterns[] = {"/EmbeddedFile", "/JavaScript", "/JS ", "/Encrypt", "/ObjStm", "/LZWDecode",
        "/ca 0", "/CA 0", "/SMask [^/]", "/Transparency", "/Launch", "/AA ", "/OpenAction"};
    QStringList result;
    const QString text = QString::fromLatin1(plain);
    for (const char *pattern : patterns) {
        if (text.contains(QRegularExpression(QString::fromLatin1(pattern))))
            result.append(QStringLiteral("holds ") + QString::fromLatin1(pattern));
    }
    return result;
}

QStringList missing(const QByteArray &plain)
{
    static const char *const needed[] = {"/GTS_PDFA1", "<pdfaid:part>1</pdfaid:part>",
        "<pdfaid:conformance>B</pdfaid:conformance>", "/ID [", "/Type /Metadata", "/Lang ("};
    QStringList result;
    for (const char *text : needed) {
        if (plain.count(text) != 1)
            result.append(QStringLiteral("%1 stands %2 times").arg(QString::fromLatin1(text)).arg(plain.count(text)));
    }
    return result;
}

/// The date in the information dictionary and in the XMP must be the same.
QStringList dateFaults(const QByteArray &plain)
{
    const auto digits = [&](const char *pattern) {
        const QRegularExpressionMatch match
            = QRegularExpression(QString::fromLatin1(pattern)).match(QString::fromLatin1(plain));
        return match.captured(1).remove(QRegularExpression(QStringLiteral("[^0-9]")));
    };
    const QString info = digits("/CreationDate \\(D:(\\d{14})");
    const QString xmp = digits("<xmp:CreateDate>(\\S{19})");
    if (info.isEmpty() || info != xmp)
        return {QStringLiteral("dates %1 and %2").arg(info, xmp)};
    return {};
}

Outcome json(const QByteArray &pdf, const QString &key)
{
    return run(QStringLiteral("qpdf"),
        {QStringLiteral("--json"), QStringLiteral("--json-key=") + key, QStringLiteral("@")}, pdf);
}

void collect(const QJsonArray &outlines, int level, QList<Bookmark> &into)
{
    for (const QJsonValue &value : outlines) {
        into.append(
            {value[QStringLiteral("title")].toString(), value[QStringLiteral("destpageposfrom1")].toInt(), level});
        collect(value[QStringLiteral("kids")].toArray(), level + 1, into);
    }
}

} // namespace

QStringList faults(const QByteArray &pdf)
{
    QStringList result;
    if (!pdf.startsWith("%PDF-1.4\n%"))
        result.append(QStringLiteral("head ") + QString::fromLatin1(pdf.left(9)));
    const Outcome checked = run(QStringLiteral("qpdf"), {QStringLiteral("--check"), QStringLiteral("@")}, pdf);
    if (checked.status != 0)
        result.append(QString::fromLocal8Bit(checked.out));
    const Outcome plain = run(QStringLiteral("qpdf"),
        {QStringLiteral("--stream-data=uncompress"), QStringLiteral("@"), QStringLiteral("-")}, pdf);
    if (plain.status != 0)
        result.append(QStringLiteral("cannot be unpacked"));
    return result + fontFaults(pdf) + forbidden(plain.out) + missing(plain.out) + dateFaults(plain.out);
}

QStringList pages(const QByteArray &pdf)
{
    const Outcome text
        = run(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), QStringLiteral("@"), QStringLiteral("-")}, pdf);
    QStringList result = QString::fromUtf8(text.out).split(u'\f');
    if (!result.isEmpty() && result.last().isEmpty())
        result.removeLast();
    return result;
}

QString words(const QByteArray &pdf)
{
    return pages(pdf).join(u' ').simplified();
}

QList<Bookmark> bookmarks(const QByteArray &pdf)
{
    const QJsonDocument document = QJsonDocument::fromJson(json(pdf, QStringLiteral("outlines")).out);
    QList<Bookmark> result;
    collect(document[QStringLiteral("outlines")].toArray(), 0, result);
    return result;
}

QList<Link> links(const QByteArray &pdf)
{
    QPDF file;
    file.processMemoryFile("probe", pdf.constData(), size_t(pdf.size()));
    std::vector<QPDFPageObjectHelper> sheets = QPDFPageDocumentHelper(file).getAllPages();
    const auto numberOf = [&](const QPDFObjectHandle &page) {
        for (size_t index = 0; index < sheets.size(); ++index) {
            if (sheets[index].getObjectHandle().getObjGen() == page.getObjGen())
                return int(index) + 1;
        }
        return 0;
    };
    QList<Link> result;
    for (size_t index = 0; index < sheets.size(); ++index) {
        for (QPDFAnnotationObjectHelper &annotation : sheets[index].getAnnotations("/Link")) {
            QPDFObjectHandle object = annotation.getObjectHandle();
            const bool printable = annotation.getFlags() == 4; // ISO 19005-1, 6.5.3
            result.append({int(index) + 1, printable ? numberOf(object.getKey("/Dest").getArrayItem(0)) : 0});
        }
    }
    return result;
}

} // namespace probe
