// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "form/campaign.h"

#include <QTabWidget>

class QBuffer;
class QPdfDocument;
class QPdfView;
class QPlainTextEdit;

namespace ui {

/// Shows a sealed report: the very bytes of its PDF, and its values as text for who cannot see the page.
class ReportView final : public QTabWidget
{
    Q_OBJECT
public:
    explicit ReportView(QWidget *parent = nullptr);
    /// The values as text are in the language of the document.
    void show(const QByteArray &xml, const QByteArray &pdf, const form::Campaign &campaign, base::Language language);
    void clear();

private:
    QPdfDocument *m_document;
    QPdfView *m_pdf;
    QPlainTextEdit *m_text;
    QByteArray m_bytes;
    QBuffer *m_buffer;
};

/// Every value of a canonical document, one a line, with the labels of the form.
[[nodiscard]] QString asText(const QByteArray &xml, const form::Campaign &campaign, base::Language language);

} // namespace ui
