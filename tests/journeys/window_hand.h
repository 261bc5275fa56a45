// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QScreen>
#include <QtTest>

/// Works a window as a person does: looks for what is visible, clicks on it and types. Nothing is called inside.
class Hand
{
public:
    explicit Hand(QString pictures) : m_pictures(std::move(pictures)) { QDir().mkpath(m_pictures); }

    /// The visible widget of this name in any window of the program; null pointer: none.
    template <typename Widget = QWidget>
    [[nodiscard]] static Widget *see(const QString &name)
    {
        for (QWidget *window : QApplication::topLevelWidgets())
            for (Widget *widget : window->findChildren<Widget *>(name))
                if (widget->isVisible())
                    return widget;
        return nullptr;
    }
    /// A button whose name begins so.
    [[nodiscard]] static QAbstractButton *seeButton(const QString &beginning)
    {
        for (QWidget *window : QApplication::topLevelWidgets())
            for (auto *button : window->findChildren<QAbstractButton *>())
                if (button->isVisible() && button->isEnabled() && button->objectName().startsWith(beginning))
                    return button;
        return nullptr;
    }
    /// The keyboard is on something whose name begins so.
    [[nodiscard]] static bool isAt(const QString &beginning)
    {
        for (const QWidget *window : QApplication::topLevelWidgets()) // a screen without a desktop activates none
            if (window->isVisible() && window->focusWidget()
                && window->focusWidget()->objectName().startsWith(beginning))
                return true;
        return false;
    }
    [[nodiscard]] static QString read(const QString &name)
    {
        const auto *label = see<QLabel>(name);
        return label ? label->text() : QString();
    }

    static bool waitFor(const std::function<bool()> &condition, int milliseconds = 60'000)
    {
        return QTest::qWaitFor(condition, milliseconds);
    }
    static bool click(const QString &beginning)
    {
        if (!waitFor([&] { return seeButton(beginning) != nullptr; }))
            return false;
        QTest::mouseClick(seeButton(beginning), Qt::LeftButton);
        return true;
    }
    static bool clickPage(const QString &id)
    {
        auto *list = see<QListWidget>(QStringLiteral("navigation"));
        for (int row = 0; list && row < list->count(); ++row) {
            if (list->item(row)->data(Qt::UserRole).toString() != id)
                continue;
            list->scrollToItem(list->item(row));
            QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualItemRect(list->item(row)).center());
            return waitFor([&] { return see(QStringLiteral("page.") + id) != nullptr; });
        }
        return false;
    }
    /// Clicks into the field, marks what is there and types over it.
    static bool type(const QString &name, const QString &text)
    {
        QWidget *field = see(name);
        if (!field)
            return false;
        QTest::mouseClick(field, Qt::LeftButton);
        QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(field, text);
        return true;
    }
    static bool clickMenu(QMenu *menu, const QString &action)
    {
        for (QAction *one : menu->actions())
            if (one->objectName() == action || (one->menu() && one->menu()->objectName() == action)) {
                QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(one).center());
                return true;
            }
        return false;
    }

    void picture(const QString &name)
    {
        QTest::qWait(150); // lets the last repaint reach the screen; the picture is for people, no check hangs on it
        const QString file = QStringLiteral("%1/%2-%3.png").arg(m_pictures).arg(++m_number, 2, 10, QLatin1Char('0'));
        QGuiApplication::primaryScreen()->grabWindow(0).save(file.arg(name));
    }

private:
    QString m_pictures;
    int m_number = 0;
};
