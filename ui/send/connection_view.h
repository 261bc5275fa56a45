// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "desk/connection.h"
#include "ui/look/text.h"

class QGridLayout;

namespace ui {

/// Tries the way to the endpoint and says which step fails. Empty until it was asked.
class ConnectionView final : public QWidget
{
    Q_OBJECT
public:
    explicit ConnectionView(const desk::Surroundings &surroundings, QWidget *parent = nullptr);

    void check(const QUrl &endpoint);
    /// The address is another one now: what was found no longer counts.
    void clear();

signals:
    void checked();

private:
    void show(const QList<desk::ConnectionLine> &lines);
    void addLine(const desk::ConnectionLine &line, int row);

    const desk::Surroundings &m_surroundings;
    Text *m_step; ///< while it goes on, then the whole in one sentence
    QWidget *m_lines = nullptr;
    int m_asked = 0; ///< an answer to an earlier question is not shown
};

} // namespace ui
