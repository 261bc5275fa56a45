// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/frame/navigation.h"
#include "ui/main_window.h"
#include "ui/seal/seal_dialog.h"
#include "ui/start/language.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;

class WindowGround : public QObject
{
    Q_OBJECT

protected:
    const QTemporaryDir m_home;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<desk::Surroundings> m_surroundings;
    std::unique_ptr<ui::MainWindow> m_window;

    void start(base::Language language = base::Language::Dutch)
    {
        m_surroundings = std::move(*desk::Surroundings::make(language));
        ui::installTranslation(language);
        ui::Options options;
        options.folder = m_folder->filePath(u"data"_s);
        m_window = std::make_unique<ui::MainWindow>(*m_surroundings, options);
        m_window->resize(1360, 860);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    void stop()
    {
        m_window.reset();
        m_surroundings.reset();
    }
    template <typename Widget = QWidget>
    Widget *find(const QString &name) const
    {
        for (Widget *widget : m_window->findChildren<Widget *>(name))
            if (widget->isVisible())
                return widget;
        return nullptr;
    }
    void press(const QString &name)
    {
        auto *button = find<QAbstractButton>(name);
        QVERIFY2(button, qPrintable(name));
        QVERIFY2(button->isEnabled(), qPrintable(name));
        QTest::mouseClick(button, Qt::LeftButton);
    }
    void openExample()
    {
        press(u"welcome.example"_s);
        QTRY_VERIFY(find(u"page.overview"_s));
    }
    /// The deadline of the example has passed; that is accepted before a module is sealed.
    void acceptLateness(const QString &module)
    {
        goTo(module);
        QTRY_VERIFY(find(u"acknowledge.GEN-07"_s));
        press(u"acknowledge.GEN-07"_s);
        QTRY_VERIFY(find<QLineEdit>(u"reason"_s));
        QTest::keyClicks(find<QLineEdit>(u"reason"_s), u"agreed"_s);
        press(u"reason.yes"_s);
        QTRY_VERIFY(!find(u"acknowledge.GEN-07"_s));
        QTRY_VERIFY(!find(u"reason"_s));
    }
    /// Ends on the page where the bundle is signed; `path` becomes its file.
    void sealGuarantees(QString &path)
    {
        acceptLateness(u"hwg"_s);
        press(u"seal"_s);
        QVERIFY2(seeSealDialog(), qPrintable(find<QLabel>(u"page.message"_s)->text()));
        path = find<QLineEdit>(u"seal.path"_s)->text();
        press(u"seal.yes"_s);
        QTRY_VERIFY_WITH_TIMEOUT(find(u"page.sign"_s), 60'000);
    }
    bool seeSealDialog() const
    {
        auto *dialog = m_window->findChild<ui::SealDialog *>();
        return dialog && dialog->isVisible();
    }
    void goTo(const QString &page)
    {
        auto *navigation = find<ui::Navigation>(u"navigation"_s);
        navigation->setCurrent(page);
        QTRY_VERIFY2(find(u"page."_s + page), qPrintable(page));
    }

private slots:
    void initTestCase()
    {
        qputenv("XDG_CONFIG_HOME", m_home.path().toUtf8()); // what the window remembers
    }
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void cleanup() { stop(); }
};
