// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QtTest>

/// What a person sees and presses, in whatever window.
template <typename Widget = QWidget>
Widget *see(const QString &name = {})
{
    for (QWidget *window : QApplication::topLevelWidgets())
        for (Widget *widget : window->findChildren<Widget *>(name))
            if (widget->isVisible())
                return widget;
    return nullptr;
}

inline void press(const QString &name)
{
    QTRY_VERIFY2_WITH_TIMEOUT(
        see<QAbstractButton>(name) && see<QAbstractButton>(name)->isEnabled(), qPrintable(name), 60'000);
    QTest::mouseClick(see<QAbstractButton>(name), Qt::LeftButton);
}

inline QString textOf(const QString &name)
{
    const auto *label = see<QLabel>(name);
    return label ? label->text().remove(QChar(0x200b)) : QString();
}
