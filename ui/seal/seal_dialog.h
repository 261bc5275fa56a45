// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "desk/seal.h"
#include "ui/tools.h"

#include <QDialog>

class QCheckBox;
class QLineEdit;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace ui {

class Text;

/// Asks what goes into the bundle – or the bundles, one for each module – and where the files go, then seals. Opened,
/// never run in a loop of its own.
class SealDialog final : public QDialog
{
    Q_OBJECT
public:
    /// `modules` are chosen at first.
    SealDialog(Tools &tools, const QStringList &modules, QWidget *parent = nullptr);

signals:
    void sealed(const QString &bundlePath, const QString &module);

protected:
    void showEvent(QShowEvent *event) override;

private:
    [[nodiscard]] QWidget *makeInside(const QStringList &modules);
    void fit();
    void refresh();
    void choosePath();
    void addPath(QVBoxLayout *layout);
    void addModules(const QStringList &modules, QVBoxLayout *layout);
    void chooseAll();
    void proposePath();
    void showPaths();
    void begin();
    void sealNext();
    void putAside(const QStringList &modules);
    void finish(const base::Result<desk::Sealed> &result);
    void showGivenUp();
    void leave(const desk::Sealed &sealed);
    [[nodiscard]] QStringList chosen() const;
    [[nodiscard]] bool isApart() const;
    [[nodiscard]] QList<std::pair<QStringList, QString>> bundles() const;

    Tools &m_tools;
    QList<std::pair<QString, QCheckBox *>> m_modules;
    QCheckBox *m_apart; ///< one bundle for each module
    QScrollArea *m_page; ///< all but the message and the buttons
    Text *m_pathLabel;
    QLineEdit *m_path; ///< of the file, or the folder of several
    Text *m_whole; ///< the path, which the field shows in part, or the names in the folder
    Text *m_givenUp; ///< which bundles count no more with this one
    Text *m_message;
    QPushButton *m_cancel;
    QPushButton *m_seal;
    QString m_proposed;
    bool m_namesFolder = false;
    QList<std::pair<QStringList, QString>> m_left; ///< bundles that are still to be made: modules and path
    bool m_replacedLeftover = false;
};

} // namespace ui
