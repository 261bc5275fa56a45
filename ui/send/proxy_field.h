// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/language.h"
#include "ui/look/text.h"

class QLineEdit;

namespace ui {

/// The proxy of the network. What is typed counts at once for the whole program, and is remembered.
class ProxyField final : public QWidget
{
    Q_OBJECT
public:
    explicit ProxyField(base::Language language, QWidget *parent = nullptr);

    [[nodiscard]] bool isEmpty() const;
    void lead(); ///< the keyboard

signals:
    void changed(); ///< connections go another way

private:
    void take();

    const base::Language m_language;
    QLineEdit *m_address;
    Text *m_finding;
};

} // namespace ui
