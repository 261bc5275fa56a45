// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "desk/parcel.h"
#include "ui/look/text.h"

class QCheckBox;
class QPushButton;
class QVBoxLayout;

namespace ui {

/// What is done with a bundle that goes to another workstation: a copy, plain or as a parcel with a passphrase.
class PassOnBox final : public Sheet
{
    Q_OBJECT
public:
    explicit PassOnBox(const desk::Surroundings &surroundings, QWidget *parent = nullptr);
    /// `why` says to whom it goes and what is done there. Another bundle puts away what was said of the one before.
    void offer(const QString &path, const QString &title, const QString &why);

private:
    void makeActs(QVBoxLayout *layout);
    void makePassphrase(QVBoxLayout *layout);
    void ask();
    void save(const QString &copy);
    void showSaved(const QString &copy, const base::Secret *passphrase);
    void showProblem(const base::Problem &problem);

    const desk::Surroundings &m_surroundings;
    Text *m_title;
    Text *m_why;
    QCheckBox *m_lock;
    QPushButton *m_save;
    QPushButton *m_folder;
    Text *m_message;
    QWidget *m_phraseArea;
    Text *m_phrase;
    QString m_path; ///< of the bundle
    QString m_copy; ///< saved last
};

} // namespace ui
