// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "store/sealing.h"
#include "ui/tools.h"

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
    explicit ReportView(Tools &tools, QWidget *parent = nullptr);
    void show(const store::Seal &seal);
    void clear();

private:
    Tools &m_tools;
    QPdfDocument *m_document;
    QPdfView *m_pdf;
    QPlainTextEdit *m_text;
    QByteArray m_bytes;
    QBuffer *m_buffer;
};

/// Every value of a canonical document, one a line, with the labels of the form.
[[nodiscard]] QString asText(const QByteArray &xml, const form::Campaign &campaign, base::Language language);

} // namespace ui
