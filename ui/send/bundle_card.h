// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "desk/receipt_doubt.h"
#include "desk/send.h"
#include "ui/look/text.h"
#include "ui/tools.h"

class QProgressBar;
class QPushButton;

namespace ui {

class GoneBundle;
class ReceiptDoubtView;
class Stations;

/// One bundle on its way: stations, progress, receipt or trouble.
class BundleCard final : public Sheet
{
    Q_OBJECT
public:
    BundleCard(Tools &tools, const QString &path, QWidget *parent = nullptr);

    [[nodiscard]] QString path() const { return m_path; }
    /// `offersSend`: it can be sent now, and not with the button for all as the only one.
    void refresh(bool offersSend);
    void showProgress(const sending::Progress &progress);
    void begin();
    /// Without an outcome it was stopped.
    void finish(const std::optional<base::Result<desk::Received>> &outcome);
    /// Signed by both, not with the federal service in any way, and not on its way now.
    [[nodiscard]] bool isReady() const;
    /// The endpoint has a report of it from another bundle.
    [[nodiscard]] bool isReported() const;
    void leadToReceipt();

signals:
    void sendWanted(const QString &path);
    void stopWanted(const QString &path);
    void tryNowWanted();
    void signWanted(const QString &module);

private:
    [[nodiscard]] QLayout *makePlace();
    void addParts();
    void toggleHistory();
    void showKept();
    [[nodiscard]] const store::Submission *entry() const;
    [[nodiscard]] QString signerWords(const store::Bundle &bundle, int index) const;
    void showStations(const store::Bundle &bundle);
    void showReceipt();
    [[nodiscard]] std::optional<desk::ReceiptDoubt> doubt() const;
    void showButtons(bool complete, bool there);
    void setMessage(const QString &text, std::optional<Tone> tone);

    Tools &m_tools;
    QString m_path;
    Text *m_title;
    Stations *m_stations;
    QProgressBar *m_progress;
    GoneBundle *m_gone;
    Text *m_message;
    Text *m_receipt;
    ReceiptDoubtView *m_doubt;
    Text *m_history; ///< hidden until it is wanted
    QPushButton *m_send;
    QPushButton *m_stop;
    QPushButton *m_tryNow;
    QPushButton *m_sign;
    std::optional<sending::Progress> m_last;
    bool m_busy = false;
    bool m_offersSend = false;
    bool m_toldEnd = false; ///< the message says how the last sending ended
    std::pair<QDateTime, qint64> m_verified; ///< time and size of the file whose receipt is shown
    bool m_trouble = false;
    bool m_toldGone = false; ///< the message says that the file is not there
};

} // namespace ui
