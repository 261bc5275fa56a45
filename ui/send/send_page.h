// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "desk/send.h"
#include "ui/look/column.h"
#include "ui/look/text.h"
#include "ui/send/dispatch.h"
#include "ui/tools.h"

class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace ui {

class BundleCard;
class CardList;
class ConnectionView;
class NothingSealed;
class PersonBox;
class PortalCard;
class ProxyField;

/// Sending: where to, who logs in, and every bundle with its way.
class SendPage final : public Column
{
    Q_OBJECT
public:
    explicit SendPage(Tools &tools, QWidget *parent = nullptr);
    ~SendPage() override;

    /// Brings the bundle of this module into view.
    void showModule(const QString &module);
    [[nodiscard]] bool isBusy() const { return m_dispatch->isBusy(); }

signals:
    void wanted(const ui::Place &place);

protected:
    void showEvent(QShowEvent *event) override;

private:
    [[nodiscard]] QWidget *makeLogIn();
    void addEndpoint(QVBoxLayout *layout);
    [[nodiscard]] QLayout *makeAddressLine();
    void addAuthority(QVBoxLayout *layout);
    [[nodiscard]] base::Result<QUrl> typedAuthority() const;
    void keepAuthority();
    void refresh();
    void addCard(const QString &path);
    void listen();
    void send(const QStringList &paths);
    void sendAll();
    void withdraw(const QString &path);
    void withdrawStopped(const QString &path);
    void takeOutcome(const QString &path, const ui::Dispatch::Outcome &outcome);
    [[nodiscard]] QStringList readyPaths() const;
    [[nodiscard]] bool canSend() const;
    void showLogIn();
    void showSession();
    void leadFocus();
    [[nodiscard]] BundleCard *cardAt(const QString &path) const;

    Tools &m_tools;
    QLineEdit *m_endpoint;
    PersonBox *m_person;
    QPushButton *m_check; ///< the way there
    ConnectionView *m_connection;
    ProxyField *m_proxy; ///< hidden until it is wanted or used
    QLineEdit *m_authority; ///< that gives time stamps; may be empty
    Text *m_authorityFinding;
    CardList *m_cards;
    QPushButton *m_logIn; ///< sends all that is ready, which begins with the log-in
    QPushButton *m_logOut;
    QPushButton *m_tryNow;
    Text *m_mandates; ///< of who is logged in
    Text *m_clock; ///< a warning
    QWidget *m_logInSheet;
    NothingSealed *m_empty;
    QVBoxLayout *m_list;
    QList<BundleCard *> m_bundles;
    PortalCard *m_portal;
    QString m_withdrawing; ///< bundle that is being stopped, so that it can leave the outbox
    std::unique_ptr<Dispatch> m_dispatch;
};

} // namespace ui
