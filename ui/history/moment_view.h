// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "desk/moment.h"
#include "ui/tools.h"

#include <QWidget>

class QVBoxLayout;

namespace ui {

class Text;

/// The report as it was at a moment, to look at only, under a notice that says so and leads back.
class MomentView final : public QWidget
{
    Q_OBJECT
public:
    MomentView(Tools &tools, const form::Definition &definition, QWidget *parent = nullptr);

    void show(const desk::MomentPointer &moment);
    /// Lets the pages of the old report go.
    void clear();

signals:
    void historyWanted();
    void nowWanted();
    void comparisonWithNowWanted(qint64 event);

private:
    [[nodiscard]] QWidget *makeNotice();

    Tools &m_tools;
    const form::Definition &m_definition;
    Text *m_title;
    Text *m_text;
    QVBoxLayout *m_layout;
    QWidget *m_report = nullptr;
    qint64 m_event = 0;
};

} // namespace ui
