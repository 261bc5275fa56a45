// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "sandbox/endpoint/fault_proxy.h"
#include "sight.h"
#include "tests/awaited.h"
#include "tests/sending/tinyproxy.h"

#include "desk/seal.h"
#include "desk/sign.h"
#include "ui/acts/card_row.h"
#include "ui/main_window.h"
#include "ui/start/language.h"

#include <QLineEdit>
#include <QListWidget>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

/// Signs with whatever card, and is not asked anything that matters here.
class Signer final : public desk::Person
{
public:
    QByteArray pinText;
    QFuture<base::Secret> pin(const desk::PinRequest &) override
    {
        QFutureInterface<base::Secret> answer;
        answer.reportStarted();
        answer.reportResult(base::Secret(std::string_view(pinText.constData(), std::size_t(pinText.size()))));
        answer.reportFinished();
        return answer.future();
    }
    QFuture<desk::Agreement> agree(const desk::Question &) override
    {
        return QtFuture::makeReadyFuture(desk::Agreement{true, {}});
    }
    void sees(const QString &) override { }
};

/// The page "Send" with two bundles that both have signed, over a line that is spoilt at will. Runs in the sandbox; the
/// tests lean on each other, as the endpoint remembers.
class TestSend : public QObject
{
    Q_OBJECT

    const QTemporaryDir m_home;
    const QTemporaryDir m_folder;
    Signer m_signer;
    std::unique_ptr<desk::Surroundings> m_surroundings;
    std::unique_ptr<ui::MainWindow> m_window;
    std::unique_ptr<sandbox::FaultProxy> m_line;

    static QList<sandbox::LineFault> dead() { return {{std::nullopt, 0, sandbox::LineFault::Kind::Reset}}; }

    void sealAndSign(desk::Workplace &place, const QString &module)
    {
        const QString path = m_folder.filePath(module + u".asice"_s);
        QVERIFY(awaited(desk::seal(place, {module}, path)).ok());
        const auto sign = [&](store::Role role, const char *reader) {
            return awaited(desk::sign(place, {path, role, qEnvironmentVariable(reader)}, m_signer)).ok();
        };
        QVERIFY(sign(store::Role::Secretary, "UV_SECRETARY_READER"));
        QVERIFY(sign(store::Role::Chairman, "UV_CHAIRMAN_READER"));
    }
    void openWindow()
    {
        ui::Options options;
        options.folder = m_folder.path();
        m_window = std::make_unique<ui::MainWindow>(*m_surroundings, options);
        m_window->resize(1360, 1000);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        auto *list = see<QListWidget>(u"navigation"_s);
        for (int row = 0; row < list->count(); ++row)
            if (list->item(row)->data(Qt::UserRole).toString() == u"send"_s)
                list->setCurrentRow(row);
        QTRY_VERIFY(see(u"page.send"_s));
    }
    void typePin()
    {
        QTRY_VERIFY2_WITH_TIMEOUT(see(u"pin"_s), qPrintable(textOf(u"act.message"_s)), 60'000);
        QTest::keyClicks(see(u"pin"_s), QString::fromLatin1(m_signer.pinText));
        press(u"pin.yes"_s);
    }
    /// What the cards of the bundles say.
    [[nodiscard]] QStringList messages() const
    {
        QStringList texts;
        for (QLabel *label : m_window->findChildren<QLabel *>(u"send.message"_s))
            if (label->isVisible())
                texts.append(label->text());
        return texts;
    }
    [[nodiscard]] qsizetype receipts() const
    {
        qsizetype count = 0;
        for (const QLabel *label : m_window->findChildren<QLabel *>(u"receipt"_s))
            count += label->isVisible() ? 1 : 0;
        return count;
    }
    void picture(const QString &name) const
    {
        if (!qEnvironmentVariableIsSet("UV_PICTURES"))
            return;
        QTest::qWait(500); // for people; no check hangs on it
        m_window->grab().save(qEnvironmentVariable("UV_PICTURES") + u"/send-"_s + name + u".png"_s);
    }

private slots:
    void initTestCase()
    {
        qputenv("XDG_CONFIG_HOME", m_home.path().toUtf8());
        const base::Language language
            = base::languageFromCode(qEnvironmentVariable("UV_LANG", u"nl"_s)).value_or(base::Language::Dutch);
        QFile pin(qEnvironmentVariable("UV_PIN_FILE"));
        QVERIFY(pin.open(QIODevice::ReadOnly));
        m_signer.pinText = pin.readAll().trimmed();
        QUrl endpoint(qEnvironmentVariable("UV_ENDPOINT"));
        m_line = std::make_unique<sandbox::FaultProxy>(quint16(endpoint.port()), dead());
        endpoint.setPort(m_line->serverPort());
        qputenv("UV_ENDPOINT", endpoint.toString().toUtf8()); // which the window proposes
        qunsetenv("UV_TSA");
        m_surroundings = std::move(*desk::Surroundings::make(language, {qEnvironmentVariable("UV_TRUST_ROOT")}));
        ui::installTranslation(language);
        const auto place = std::move(*desk::Workplace::beginExample(*m_surroundings, m_folder.path()));
        sealAndSign(*place, u"hwg"_s);
        sealAndSign(*place, u"gef"_s);
    }
    void cleanupTestCase() { m_window.reset(); }

    void connection_onADeadLine_saysWhichStepFails()
    {
        openWindow();
        press(u"checkConnection"_s);
        QTRY_VERIFY_WITH_TIMEOUT(see(u"connection.encryption"_s), 60'000);
        QVERIFY(!textOf(u"connection.encryption"_s).isEmpty());
        QCOMPARE(textOf(u"connection.certificate"_s), QString()); // not tried
        picture(u"connection-fails"_s);
        m_line->setFaults({});
        press(u"checkConnection"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!textOf(u"connection.service"_s).isEmpty(), 60'000);
        QCOMPARE(textOf(u"connection.encryption"_s), u"TLS 1.3"_s);
        picture(u"connection"_s);
        m_line->setFaults(dead());
    }

    void proxy_typedWrong_isToldAndChangesNothing()
    {
        QVERIFY(!see(u"proxy.address"_s));
        press(u"proxy"_s);
        QTRY_VERIFY(see<QLineEdit>(u"proxy.address"_s));
        auto *address = see<QLineEdit>(u"proxy.address"_s);
        address->setText(u"http://me:secret@proxy.example"_s);
        emit address->editingFinished();
        QTRY_VERIFY(!textOf(u"proxy.finding"_s).isEmpty());
        QVERIFY(!textOf(u"proxy.finding"_s).contains(u"secret"_s));
        picture(u"proxy"_s);
        address->clear();
        emit address->editingFinished();
        QTRY_VERIFY(textOf(u"proxy.finding"_s).isEmpty());
    }

    void connection_throughAProxyThatWantsAPassword_asksForItWithoutACard()
    {
        m_line->setFaults({});
        const sending::Tinyproxy tinyproxy(m_line->serverPort());
        const auto type = [this](const QString &field, const QString &text) {
            see<QLineEdit>(field)->setText(text);
            emit see<QLineEdit>(field)->editingFinished();
        };
        const QString address = see<QLineEdit>(u"endpoint"_s)->text();
        QUrl byName(address);
        byName.setHost(u"endpoint.example"_s); // for which the network stack asks a proxy
        type(u"proxy.address"_s, tinyproxy.address());
        type(u"endpoint"_s, byName.toString());
        press(u"checkConnection"_s);
        QTRY_VERIFY_WITH_TIMEOUT(see<QLineEdit>(u"proxy.name"_s), 60'000);
        picture(u"proxy-password"_s);
        QTest::keyClicks(see<QLineEdit>(u"proxy.name"_s), u"ocmw"_s);
        QTest::keyClicks(see<QLineEdit>(u"proxy.password"_s), u"sesame"_s);
        press(u"proxy.yes"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!textOf(u"connection.service"_s).isEmpty(), 60'000);
        QVERIFY(!see(u"proxy.name"_s));
        QVERIFY(!textOf(u"connection.name"_s).isEmpty()); // that the proxy looks it up
        picture(u"connection-proxy"_s);
        type(u"proxy.address"_s, {});
        type(u"endpoint"_s, address);
        m_line->setFaults(dead());
    }

    void sendAll_onADeadLine_putsBothIntoTheOutboxAndGoesOnTrying()
    {
        QVERIFY(!see(u"send.message"_s)); // nothing is to be said yet
        press(u"checkConnection"_s);
        QTRY_VERIFY_WITH_TIMEOUT(see(u"connection.encryption"_s), 60'000);
        press(u"logIn"_s);
        QVERIFY(!see(u"connection.outcome"_s)); // which would stay above what is sent
        typePin();
        QTRY_VERIFY_WITH_TIMEOUT(see(u"tryLogInNow"_s), 60'000);
        QCOMPARE(messages().size(), 2);
        QVERIFY(see(u"logOut"_s)); // "Stop"
        picture(u"waiting"_s);
    }

    void close_whileItTries_asksFirst()
    {
        QVERIFY(!m_window->close());
        QTRY_VERIFY(see(u"sendingDialog"_s));
        picture(u"close"_s);
        QTest::keyClick(see(u"sendingDialog"_s), Qt::Key_Escape);
        QTRY_VERIFY(!see(u"sendingDialog"_s));
        QVERIFY(m_window->isVisible());
    }

    void stopped_saysWhatWaitsAndWhy_alsoAfterARestart()
    {
        press(u"logOut"_s);
        QTRY_VERIFY(see(u"logIn"_s) && see<QAbstractButton>(u"logIn"_s)->isEnabled());
        QTRY_COMPARE(messages().size(), 2);
        const auto why = [this] { return messages().value(0); }; // the file has it a moment later
        QTRY_VERIFY2(why().contains(QUrl(qEnvironmentVariable("UV_ENDPOINT")).host()), qPrintable(why()));
        const QStringList before = messages();
        m_window.reset();
        const QString address = qEnvironmentVariable("UV_ENDPOINT");
        qunsetenv("UV_ENDPOINT"); // only the outbox has it now
        openWindow();
        QCOMPARE(see<QLineEdit>(u"endpoint"_s)->text(), address);
        QTRY_COMPARE(messages(), before);
        QTRY_VERIFY_WITH_TIMEOUT(see<QAbstractButton>(u"logIn"_s)->isEnabled(), 60'000);
        picture(u"outbox"_s);
    }

    void withdrawn_whileItTries_isNotSent()
    {
        m_line->setFaults(dead());
        press(u"logIn"_s);
        typePin();
        QTRY_VERIFY_WITH_TIMEOUT(see(u"tryLogInNow"_s), 60'000);
        press(u"portal.withdraw.gef"_s);
        QTRY_VERIFY(see(u"question.no"_s));
        press(u"question.no"_s);
        QTRY_VERIFY(!see(u"question.no"_s));
        QVERIFY(see(u"logOut"_s) && see(u"portal.withdraw.gef"_s)); // it goes on trying
        press(u"portal.withdraw.gef"_s);
        QTRY_VERIFY(see(u"question.yes"_s));
        press(u"question.yes"_s);
        QTRY_VERIFY_WITH_TIMEOUT(see(u"portal.entered.gef"_s), 60'000); // it is not on its way any more
        m_line->setFaults({});
        const auto receivedAfterTrying = [this] {
            if (auto *now = see<QAbstractButton>(u"tryLogInNow"_s)) // hidden while a try goes on
                now->click();
            return receipts() == 1;
        };
        QTRY_VERIFY_WITH_TIMEOUT(receivedAfterTrying(), 60'000);
        QVERIFY(see(u"portal.entered.gef"_s));
        press(u"logOut"_s);
        QTRY_VERIFY_WITH_TIMEOUT(
            see(u"logIn"_s) && see<QAbstractButton>(u"logIn"_s)->isEnabled(), 60'000); // one is ready again
    }

    void withdrawn_whileLoggedIn_isAskedOfTheEndpoint()
    {
        m_line->setFaults({{30'000, std::nullopt, sandbox::LineFault::Kind::Reset}}); // after the log-in
        press(u"logIn"_s);
        typePin();
        QTRY_VERIFY_WITH_TIMEOUT(see(u"mandates"_s) && see(u"tryNow"_s), 60'000);
        m_line->setFaults({});
        press(u"portal.withdraw.gef"_s);
        QTRY_VERIFY_WITH_TIMEOUT(see(u"portal.entered.gef"_s), 60'000);
        QVERIFY(!see(u"question.yes"_s)); // nobody had to take a risk
        QTRY_VERIFY(!textOf(u"portal.message"_s).isEmpty());
        QVERIFY(!see(u"portal.message"_s)->visibleRegion().isEmpty());
        picture(u"given-back"_s);
        press(u"logOut"_s);
        QTRY_VERIFY_WITH_TIMEOUT(see(u"logIn"_s) && see<QAbstractButton>(u"logIn"_s)->isEnabled(), 60'000);
    }

    void sendAll_onceTheLineIsBack_endsWithAReceiptForEach()
    {
        m_line->setFaults(dead());
        press(u"logIn"_s);
        typePin();
        QTRY_VERIFY_WITH_TIMEOUT(see(u"tryLogInNow"_s), 60'000);
        m_line->setFaults({});
        press(u"tryLogInNow"_s);
        QTRY_COMPARE_WITH_TIMEOUT(receipts(), 2, 60'000);
        QVERIFY2(textOf(u"mandates"_s).contains(u"0899.999.949"_s), qPrintable(textOf(u"mandates"_s)));
        QVERIFY(!see(u"clock"_s));
        QVERIFY(!see(u"logIn"_s)); // nothing is left to send
        press(u"history.bundle"_s);
        QTRY_VERIFY(see(u"send.history"_s));
        QVERIFY2(textOf(u"send.history"_s).contains(u".asice"_s), qPrintable(textOf(u"send.history"_s)));
        picture(u"received"_s);
        QVERIFY(m_window->close());
    }
};

QTEST_MAIN(TestSend)
#include "test_send.moc"
