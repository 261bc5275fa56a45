// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "desk/print.h"
#include "ui/tools.h"

#include <QWidget>

class QBuffer;
class QCheckBox;
class QComboBox;
class QPdfDocument;
class QPdfView;
class QPushButton;
class QTimer;
class QVBoxLayout;

namespace ui {

class Text;

/// Papers for the council: which modules, public or not, with a preview; one pack or one file per module.
class CouncilPage final : public QWidget
{
    Q_OBJECT
public:
    explicit CouncilPage(Tools &tools, QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QWidget *makeChoices();
    void addModules(QVBoxLayout *layout);
    void addOptions(QVBoxLayout *layout);
    void addButtons(QVBoxLayout *layout);
    [[nodiscard]] desk::PaperRequest request() const;
    void refresh();
    void preview();
    void showView();
    void showPack(const base::Result<QByteArray> &pack);
    void savePack();
    void saveModules();
    void saveModule(const QString &folder, QStringList rest, QStringList written);
    void tell(const base::Result<void> &result, const QString &path);

    Tools &m_tools;
    QList<std::pair<QString, QCheckBox *>> m_modules;
    QCheckBox *m_public;
    QComboBox *m_language;
    QPushButton *m_savePack;
    QPushButton *m_saveModules;
    Text *m_message;
    QPdfDocument *m_document;
    QPdfView *m_view;
    QBuffer *m_buffer;
    QByteArray m_pack;
    QTimer *m_later;
    quint64 m_asked = 0;
};

} // namespace ui
