// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "../desk/sandbox_words.h"
#include "card/situations.h"
#include "desk/seal.h"
#include "sight.h"
#include "ui/acts/card_row.h"
#include "ui/main_window.h"
#include "ui/start/language.h"

#include <QComboBox>
#include <QListWidget>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

/// A window on the page where a sealed bundle is signed, with readers that have keys of their own. Runs in the sandbox.
class SignGround : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<desk::Surroundings> m_surroundings;
    std::unique_ptr<ui::MainWindow> m_window;
    int m_questions = 0;

protected:
    static QString said(const base::Problem &problem) { return problem.message(); }

    void goToSign()
    {
        auto *list = see<QListWidget>(u"navigation"_s);
        for (int row = 0; row < list->count(); ++row)
            if (list->item(row)->data(Qt::UserRole).toString() == u"sign"_s)
                list->setCurrentRow(row);
        QTRY_VERIFY(see(u"page.sign"_s));
    }
    /// With the card of the secretary, until the reader asks.
    void beginSigning()
    {
        const QString reader = u"card."_s + qEnvironmentVariable("UV_SECRETARY_READER");
        QTRY_VERIFY_WITH_TIMEOUT(see<ui::CardRow>(reader) && see<ui::CardRow>(reader)->isUsable()
                && see<ui::CardRow>(reader)->isChecked()
                && see<QComboBox>(u"role"_s)->currentData().toString() == u"secretary"_s,
            60'000);
        press(u"sign"_s);
        QTRY_VERIFY_WITH_TIMEOUT(see(u"pin.pad"_s) || see(u"question.yes"_s), 60'000);
        if (see(u"question.yes"_s))
            press(u"question.yes"_s);
        QTRY_VERIFY_WITH_TIMEOUT(see(u"pin.pad"_s), 60'000);
        QVERIFY(!see(u"pin"_s)); // nothing to type here
        QVERIFY(see<QLabel>(u"pin.pad"_s)->text().contains(u"Enter PIN"_s));
        picture(u"asked"_s);
        QTRY_VERIFY_WITH_TIMEOUT(questions() > m_questions, 60'000); // said on the screen a moment before
        m_questions = questions();
    }
    /// How often the reader of the secretary asked.
    static int questions()
    {
        const QString folder = qEnvironmentVariable("UV_SANDBOX_DIR");
        return sandbox::askSandbox(folder, {u"questions"_s, u"secretary"_s}).text.toInt();
    }
    /// The act ended: this is said, and nothing about the reader's keys any more.
    void seeEnd(const QString &said, const QString &name)
    {
        QTRY_VERIFY_WITH_TIMEOUT(!see(u"pin.pad"_s) && !textOf(u"act.message"_s).isEmpty(), 60'000);
        QVERIFY2(textOf(u"act.message"_s).contains(said), qPrintable(textOf(u"act.message"_s)));
        picture(name);
    }
    void picture(const QString &name) const
    {
        if (!qEnvironmentVariableIsSet("UV_PICTURES"))
            return;
        QTest::qWait(500); // for people; no check hangs on it
        m_window->grab().save(qEnvironmentVariable("UV_PICTURES") + u"/pad-"_s + name + u".png"_s);
    }

private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        const base::Language language
            = base::languageFromCode(qEnvironmentVariable("UV_LANG", u"nl"_s)).value_or(base::Language::Dutch);
        m_surroundings = std::move(*desk::Surroundings::make(language, {qEnvironmentVariable("UV_TRUST_ROOT")}));
        ui::installTranslation(language);
        QVERIFY(m_folder.isValid());
        auto made = desk::Workplace::beginExample(*m_surroundings, m_folder.path());
        QVERIFY(made.ok());
        auto future = desk::seal(**made, {u"hwg"_s}, m_folder.filePath(u"hwg.asice"_s));
        QVERIFY(QTest::qWaitFor([&] { return future.isFinished(); }, 60'000));
        QVERIFY(future.takeResult().ok());
        made->reset(); // the window opens it itself
        ui::Options options;
        options.folder = m_folder.path();
        m_window = std::make_unique<ui::MainWindow>(*m_surroundings, options);
        m_window->resize(1360, 860);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        goToSign();
    }

    void cleanupTestCase() { m_window.reset(); }
};
