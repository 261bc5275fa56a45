// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/look/text.h"
#include "ui/tools.h"

namespace ui {

class PersonBox;
class PortalRow;

/// The way without an endpoint: sealed reports to be typed over on the portal, and what became of them there. Hidden
/// where nothing is sealed.
class PortalCard final : public Sheet
{
    Q_OBJECT
public:
    explicit PortalCard(Tools &tools, QWidget *parent = nullptr);
    ~PortalCard() override;
    void refresh();
    /// Asks the person, and takes the bundle out of the outbox; `agreed` ends whatever may be sending it.
    void withdraw(const QString &bundlePath, const std::function<void()> &agreed = {});
    /// Tells what comes of asking the endpoint. Where it could not be asked, the person is.
    void withdraw(const QString &bundlePath, QFuture<base::Result<void>> asked);

signals:
    void withdrawWanted(const QString &bundlePath);
    void shown(QWidget *part); ///< it says or asks something that must be seen

private:
    void tell(const QString &text, Tone tone);

    Tools &m_tools;
    QList<PortalRow *> m_rows;
    PersonBox *m_person; ///< asks whether a bundle leaves the outbox
    Text *m_message;
};

} // namespace ui
