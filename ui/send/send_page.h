// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "desk/send.h"
#include "ui/look/column.h"
#include "ui/look/text.h"
#include "ui/tools.h"

class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace ui {

class BundleCard;
class CardList;
class NothingSealed;
class PersonBox;

/// Sending: where to, who logs in, and every bundle with its way.
class SendPage final : public Column
{
    Q_OBJECT
public:
    explicit SendPage(Tools &tools, QWidget *parent = nullptr);
    ~SendPage() override;

    /// Brings the bundle of this module into view.
    void showModule(const QString &module);
    [[nodiscard]] bool isBusy() const { return m_loggingIn || !m_running.isEmpty(); }

signals:
    void wanted(const ui::Place &place);

protected:
    void showEvent(QShowEvent *event) override;

private:
    using LogInAnswer = base::Result<std::shared_ptr<desk::Session>>;

    [[nodiscard]] QWidget *makeLogIn();
    void addEndpoint(QVBoxLayout *layout);
    void addAuthority(QVBoxLayout *layout);
    [[nodiscard]] base::Result<QUrl> typedAuthority() const;
    void keepAuthority();
    void refresh();
    void refreshCards();
    void logIn();
    void takeSession(const LogInAnswer &result);
    void logOut();
    void showLogIn();
    void leadFocus();
    void send(const QString &path);
    void upload(const QString &path);
    void endSending(const QString &path, const std::optional<base::Result<desk::Received>> &result);
    void stop(const QString &path);
    [[nodiscard]] BundleCard *cardAt(const QString &path) const;

    Tools &m_tools;
    QLineEdit *m_endpoint;
    QLineEdit *m_authority; ///< that gives time stamps; may be empty
    Text *m_authorityFinding;
    CardList *m_cards;
    QPushButton *m_logIn;
    QPushButton *m_logOut;
    PersonBox *m_person;
    QWidget *m_logInSheet;
    NothingSealed *m_empty;
    QVBoxLayout *m_list;
    QList<BundleCard *> m_bundles;
    std::shared_ptr<desk::Session> m_session;
    QFuture<LogInAnswer> m_answer; ///< of the log-in that goes on
    QHash<QString, QFuture<base::Result<desk::Received>>> m_running;
    QSet<QString> m_stamping; ///< of them, those whose time stamps are being fetched
    bool m_loggingIn = false;
};

} // namespace ui
