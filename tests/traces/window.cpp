// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "journeys/window_hand.h"
#include "ui/fields/pin_field.h"
#include "ui/main_window.h"
#include "ui/settings.h"
#include "ui/start/language.h"
#include "ui/start/options.h"

#include <QProcess>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

/// The windows leave no trace of a PIN: not in memory, not in a full log. The PINs never are in this program but by the
/// keyboard: another program types them on the screen, and another one looks through the memory of this one right after
/// each act. Runs in the sandbox, on a screen, in an empty folder. Arguments: none; UV_TRACES_DIR is the folder.
class WindowTraces : public QObject
{
    Q_OBJECT

    const QString m_folder = qEnvironmentVariable("UV_TRACES_DIR");
    const QString m_bundle = file(u"hwg.asice"_s);
    Hand m_hand{file(u"pictures"_s)};
    std::unique_ptr<desk::Surroundings> m_surroundings;
    std::unique_ptr<ui::MainWindow> m_window;

    [[nodiscard]] QString file(const QString &name) const { return m_folder + u'/' + name; }
    [[nodiscard]] QString log() const { return file(u"log"_s); }

    /// Zero: it went well.
    static int run(const QString &program, const QStringList &arguments, const QString &input = {})
    {
        QProcess process;
        process.setProcessChannelMode(QProcess::ForwardedChannels);
        if (!input.isEmpty())
            process.setStandardInputFile(input);
        process.start(program, arguments);
        return process.waitForFinished(-1) && process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    }
    int cli(const QStringList &arguments, const QString &input = {}) const
    {
        return run(QStringLiteral(UV_BIN_DIR "/uniek-verslag-cli"),
            QStringList{u"--data"_s, file(u"data"_s), u"--trust-root"_s, qEnvironmentVariable("UV_TRUST_ROOT")}
                + arguments,
            input);
    }
    /// The card of the secretary gets the PIN in a file.
    [[nodiscard]] bool changePin(const QString &name) const
    {
        const QString card = QStringLiteral("\"$0\" card pin secretary \"$(cat \"$1\")\"");
        return run(u"sh"_s, {u"-c"_s, card, QStringLiteral(UV_BIN_DIR "/uniek-verslag-sandbox"), file(name)}) == 0;
    }

    /// Types the digits in a file, once the PIN is asked for.
    [[nodiscard]] bool typePin(const QString &name, int digits) const
    {
        if (!Hand::waitFor([] { return Hand::see(u"pin"_s) || Hand::seeButton(u"question.yes"_s); }))
            return false;
        if (Hand::seeButton(u"question.yes"_s))
            Hand::click(u"question.yes"_s);
        return Hand::waitFor([] { return Hand::isAt(u"pin"_s); })
            && run(u"xdotool"_s, {u"type"_s, u"--delay"_s, u"20"_s, u"--file"_s, file(name)}) == 0
            && Hand::waitFor([digits] { return Hand::see<ui::PinField>(u"pin"_s)->count() == digits; });
    }
    [[nodiscard]] QStringList traceArguments(const QString &name) const
    {
        return {QStringLiteral(UV_SOURCE_DIR "/tests/traces/find_trace.py"), u"pin"_s, file(name),
            QString::number(QCoreApplication::applicationPid())};
    }
    /// Zero: none.
    [[nodiscard]] int traces(const QString &name) const
    {
        return run(u"python3"_s, traceArguments(name) + QStringList{log(), file(u"data"_s), m_bundle});
    }

private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QFile::remove(ui::settingsFile());
        QCOMPARE(cli({u"init"_s, u"--example"_s}), 0);
        QCOMPARE(cli({u"seal"_s, u"hwg"_s, u"--out"_s, m_bundle}), 0);
        QCOMPARE(cli({u"sign"_s, m_bundle, u"--role"_s, u"chairman"_s, u"--reader"_s,
                         qEnvironmentVariable("UV_CHAIRMAN_READER"), u"--pin-stdin"_s},
                     qEnvironmentVariable("UV_PIN_FILE")),
            0);
        QVERIFY(ui::logTo(log()).ok());
        auto made = desk::Surroundings::make(base::Language::Dutch, {qEnvironmentVariable("UV_TRUST_ROOT")});
        QVERIFY(made.ok());
        m_surroundings = std::move(*made);
        ui::installTranslation(base::Language::Dutch);
        ui::Options options;
        options.folder = file(u"data"_s);
        m_window = std::make_unique<ui::MainWindow>(*m_surroundings, options);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    void pin_isAskedOnTheSignPage()
    {
        QVERIFY(changePin(u"pin.signing"_s));
        QVERIFY(Hand::clickPage(u"sign"_s));
        QVERIFY(Hand::click(u"sign"_s));
        QVERIFY(typePin(u"pin.half"_s, 8));
    }
    void pinBeingTyped_isInItsOwnPageOnly()
    {
        QCOMPARE(run(u"python3"_s, traceArguments(u"pin.half"_s) + QStringList{u"--typed"_s}), 0);
    }
    void pinHalfTyped_isCancelled()
    {
        m_hand.picture(u"half-typed"_s);
        QVERIFY(Hand::click(u"pin.no"_s));
        QVERIFY(Hand::waitFor([] { return Hand::isAt(u"sign"_s); }));
    }
    void pinCancelled_leavesNoTrace() { QCOMPARE(traces(u"pin.half"_s), 0); }

    void pinWrong_isRefused()
    {
        QVERIFY(Hand::click(u"sign"_s));
        QVERIFY(typePin(u"pin.wrong"_s, 12));
        QVERIFY(Hand::click(u"pin.yes"_s));
        QVERIFY(Hand::waitFor([] { return Hand::isAt(u"sign"_s); }));
        m_hand.picture(u"refused"_s);
    }
    void pinRefused_leavesNoTrace() { QCOMPARE(traces(u"pin.wrong"_s), 0); }

    void pinRight_signs()
    {
        QVERIFY(Hand::click(u"sign"_s));
        QVERIFY(typePin(u"pin.signing"_s, 12));
        QVERIFY(Hand::click(u"pin.yes"_s));
        QVERIFY2(Hand::waitFor([] { return Hand::isAt(u"toSend"_s); }), qPrintable(Hand::read(u"act.message"_s)));
        m_hand.picture(u"signed"_s);
    }
    void pinOfASignature_leavesNoTrace() { QCOMPARE(traces(u"pin.signing"_s), 0); }

    void pinOfLogIn_logsIn()
    {
        QVERIFY(changePin(u"pin.logIn"_s));
        QVERIFY(Hand::click(u"toSend"_s));
        QVERIFY(Hand::click(u"logIn"_s));
        QVERIFY(typePin(u"pin.logIn"_s, 12));
        QVERIFY(Hand::click(u"pin.yes"_s));
        QVERIFY2(Hand::waitFor([] { return !Hand::read(u"receipt"_s).isEmpty(); }), // it sends as well
            qPrintable(Hand::read(u"act.message"_s)));
        m_hand.picture(u"logged-in"_s);
    }
    void pinOfLogIn_leavesNoTrace() { QCOMPARE(traces(u"pin.logIn"_s), 0); }

    /// The log-in asks for the role, too.
    void pinOfACardCheck_isProvedAtTheEndpoint()
    {
        QVERIFY(changePin(u"pin.role"_s));
        QVERIFY(Hand::clickPage(u"cards"_s));
        QVERIFY(Hand::click(u"check.secretary"_s));
        QVERIFY(typePin(u"pin.role"_s, 12));
        QVERIFY(Hand::click(u"pin.yes"_s));
        QVERIFY2(
            Hand::waitFor([] { return Hand::isAt(u"check.chairman"_s); }), qPrintable(Hand::read(u"act.message"_s)));
        m_hand.picture(u"card-checked-with-role"_s);
    }
    void pinOfACardCheckAtTheEndpoint_leavesNoTrace() { QCOMPARE(traces(u"pin.role"_s), 0); }

    void pinOfACardCheck_isProvedByTheCard()
    {
        QVERIFY(changePin(u"pin.check"_s));
        QVERIFY(Hand::click(u"cards.role"_s));
        QVERIFY(Hand::click(u"check.secretary"_s));
        QVERIFY(typePin(u"pin.check"_s, 12));
        QVERIFY(Hand::click(u"pin.yes"_s));
        QVERIFY2(
            Hand::waitFor([] { return Hand::isAt(u"check.chairman"_s); }), qPrintable(Hand::read(u"act.message"_s)));
        m_hand.picture(u"card-checked"_s);
    }
    void pinOfACardCheckByTheCard_leavesNoTrace() { QCOMPARE(traces(u"pin.check"_s), 0); }

    void cleanupTestCase() { m_window.reset(); }
};

QTEST_MAIN(WindowTraces)
#include "window.moc"
