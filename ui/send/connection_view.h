// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "desk/connection.h"
#include "ui/look/text.h"

class QGridLayout;

namespace ui {

class PersonBox;

/// Tries the way to the endpoint and says which step fails. Empty until it was asked.
class ConnectionView final : public QWidget
{
    Q_OBJECT
public:
    ConnectionView(const desk::Surroundings &surroundings, PersonBox &person, QWidget *parent = nullptr);

    ~ConnectionView() override;

    void check(const QUrl &endpoint);
    /// What was found no longer counts, and nothing is asked for it any more.
    void clear();

private:
    bool stop();
    void show(const QList<desk::ConnectionLine> &lines);
    void addLine(const desk::ConnectionLine &line, int row);

    const desk::Surroundings &m_surroundings;
    PersonBox &m_person; ///< is asked who the proxy is to be told
    Text *m_step; ///< while it goes on, then the whole in one sentence
    QWidget *m_lines = nullptr;
    int m_asked = 0; ///< an answer to an earlier question is not shown
    QFuture<QList<desk::ConnectionLine>> m_answer;
};

} // namespace ui
