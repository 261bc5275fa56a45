// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "desk/workplace.h"
#include "ui/look/column.h"

class QPushButton;
class QVBoxLayout;

namespace ui {

class BeginForm;
class Text;

/// The first start: language, and then the example or one's own OCMW.
class WelcomePage final : public Column
{
    Q_OBJECT
public:
    WelcomePage(const desk::Surroundings &surroundings, const QString &folder, QWidget *parent = nullptr);

signals:
    /// A file is there now and open; who hears it takes it.
    void begun();
    void languageWanted(base::Language language);
    void verifyWanted();

public:
    [[nodiscard]] std::unique_ptr<desk::Workplace> take() { return std::move(m_workplace); }

private:
    void addLanguages(QVBoxLayout *layout);
    [[nodiscard]] QWidget *makeExample();
    [[nodiscard]] QWidget *makeOwn();
    [[nodiscard]] QWidget *makeVerify();
    void tryExample();
    void beginOwn();
    void finish(base::Result<std::unique_ptr<desk::Workplace>> result);

    const desk::Surroundings &m_surroundings;
    QString m_folder;
    BeginForm *m_form;
    Text *m_message;
    std::unique_ptr<desk::Workplace> m_workplace;
};

} // namespace ui
