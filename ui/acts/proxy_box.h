// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "desk/person.h"
#include "ui/look/text.h"

#include <QFutureInterface>

#include <optional>

class QLineEdit;

namespace ui {

/// Asks who the proxy of the network is to be told; hidden unless it asks.
class ProxyBox final : public Sheet
{
    Q_OBJECT
public:
    explicit ProxyBox(QWidget *parent = nullptr);

    [[nodiscard]] QFuture<sending::ProxyUser> ask(const desk::ProxyRequest &request);
    void decline();

signals:
    void leaving(); ///< right before it hides

private:
    void answer(const sending::ProxyUser &user);

    Text *m_question;
    QLineEdit *m_name;
    QLineEdit *m_password;
    std::optional<QFutureInterface<sending::ProxyUser>> m_answer;
};

} // namespace ui
