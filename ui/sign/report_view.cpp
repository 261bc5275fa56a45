// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/sign/report_view.h"

#include "form/display.h"
#include "report/document.h"
#include "ui/told.h"

#include <QBuffer>
#include <QPdfDocument>
#include <QPdfView>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

QString line(const report::DocumentField &value, const form::Campaign &campaign, base::Language language)
{
    const form::Field *field = campaign.field(value.id);
    if (!field)
        return form::labelled(value.id, value.value, language) + u'\n';
    const std::optional<form::Value> read = form::fromCanonical(value.value, field->type);
    const QString shown = read ? form::displayed(*read, *field, language) : value.value;
    return form::labelled(field->label.in(language), shown.isEmpty() ? u"–"_s : shown, language) + u'\n';
}

} // namespace

QString asText(const QByteArray &xml, const form::Campaign &campaign, base::Language language)
{
    const base::Result<report::Document> document = report::fromXml(xml);
    if (!document)
        return told(document.problem(), language);
    const form::Definition *definition = campaign.module(document->module);
    QString text = definition ? definition->title.in(language) + u"\n\n"_s : QString();
    for (const report::DocumentField &value : document->ocmw)
        text += line(value, campaign, language);
    text += u'\n';
    for (const report::DocumentField &value : document->fields)
        text += line(value, campaign, language);
    for (const report::DocumentTable &table : document->tables) {
        const form::Table *shape = campaign.table(table.id);
        for (qsizetype row = 0; row < table.rows.size(); ++row) {
            text += u'\n' + (shape ? shape->label.in(language) : table.id) + u" %1\n"_s.arg(row + 1);
            for (const report::DocumentField &cell : table.rows.at(row))
                text += u"  "_s + line(cell, campaign, language);
        }
    }
    return text + u'\n' + document->statement + u'\n';
}

ReportView::ReportView(QWidget *parent)
    : QTabWidget(parent),
      m_document(new QPdfDocument(this)),
      m_pdf(new QPdfView),
      m_text(new QPlainTextEdit),
      m_buffer(new QBuffer(this))
{
    setObjectName(u"report"_s);
    setDocumentMode(true);
    m_pdf->setObjectName(u"report.pdf"_s);
    m_pdf->setAccessibleName(tr("The PDF that is signed"));
    m_pdf->setAccessibleDescription(tr("Its values are in the tab \"As text\"."));
    m_pdf->setDocument(m_document);
    m_pdf->setPageMode(QPdfView::PageMode::MultiPage);
    m_pdf->setZoomMode(QPdfView::ZoomMode::FitToWidth);
    m_text->setObjectName(u"report.text"_s);
    m_text->setAccessibleName(tr("The values that are signed, as text"));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    addTab(m_pdf, tr("PDF"));
    addTab(m_text, tr("As text"));
}

void ReportView::show(
    const QByteArray &xml, const QByteArray &pdf, const form::Campaign &campaign, base::Language language)
{
    if (pdf == m_bytes)
        return;
    clear();
    m_bytes = pdf;
    m_buffer->setData(m_bytes);
    m_buffer->open(QIODevice::ReadOnly);
    m_document->load(m_buffer);
    m_text->setPlainText(asText(xml, campaign, language));
}

void ReportView::clear()
{
    m_document->close();
    m_buffer->close();
    m_bytes.clear();
    m_text->clear();
}

} // namespace ui
