// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/welcome/welcome_page.h"

#include "ui/look/text.h"
#include "ui/told.h"
#include "ui/welcome/begin_form.h"

#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace ui {

namespace {
constexpr int columnWidth = 680;
}

WelcomePage::WelcomePage(const desk::Surroundings &surroundings, const QString &folder, QWidget *parent)
    : Column(columnWidth, parent, Side::Middle),
      m_surroundings(surroundings),
      m_folder(folder),
      m_form(new BeginForm(surroundings)),
      m_message(new Text(QString()))
{
    setObjectName(u"page.welcome"_s);
    QVBoxLayout *layout = column();
    layout->setSpacing(space::l);
    addLanguages(layout);
    layout->addWidget(new Text(tr("Uniek Verslag %1").arg(surroundings.campaign().year()), TextSize::Display, true));
    layout->addWidget(
        Text::quiet(tr("Fill in the six modules, have them signed with two identity cards, send them, and "
                       "print them for the council. Everything stays on this computer until you send it.")));
    layout->addWidget(makeExample());
    layout->addWidget(makeOwn());
    layout->addWidget(makeVerify());
    layout->addStretch();
}

void WelcomePage::addLanguages(QVBoxLayout *layout)
{
    auto *line = new QHBoxLayout;
    line->addStretch();
    for (const auto &[language, name] :
        {std::pair(base::Language::Dutch, u"Nederlands"_s), std::pair(base::Language::French, u"Français"_s)}) {
        QPushButton *button = makeButton(u"language."_s + base::code(language), name);
        button->setProperty("flat", true);
        button->setCheckable(true);
        button->setChecked(language == m_surroundings.language());
        connect(button, &QPushButton::clicked, this, [this, language = language] { emit languageWanted(language); });
        line->addWidget(button);
    }
    layout->addLayout(line);
}

QWidget *WelcomePage::makeExample()
{
    auto *sheet = new Sheet;
    auto *layout = new QVBoxLayout(sheet);
    layout->setContentsMargins(space::xl, space::l, space::xl, space::l);
    layout->setSpacing(space::s);
    layout->addWidget(new Text(tr("Look around first"), TextSize::Large, true));
    layout->addWidget(
        Text::quiet(tr("A made-up OCMW with all six modules filled in. Everything that comes from it says "
                       "EXAMPLE.")));
    QPushButton *button = makeButton(u"welcome.example"_s, tr("Try with the example"));
    connect(button, &QPushButton::clicked, this, &WelcomePage::tryExample);
    layout->addWidget(button);
    return sheet;
}

QWidget *WelcomePage::makeOwn()
{
    auto *sheet = new Sheet;
    auto *layout = new QVBoxLayout(sheet);
    layout->setContentsMargins(space::xl, space::l, space::xl, space::l);
    layout->setSpacing(space::s);
    layout->addWidget(new Text(tr("Start for my OCMW"), TextSize::Large, true));
    layout->addWidget(m_form);
    connect(m_form, &BeginForm::edited, m_message, [this] { m_message->setText({}); });
    connect(m_form, &BeginForm::entered, this, &WelcomePage::beginOwn);
    m_message->setObjectName(u"welcome.message"_s);
    m_message->setTone(Tone::Error);
    m_message->setMinimumHeight(m_message->fontMetrics().height());
    layout->addWidget(m_message);
    QPushButton *button = makeButton(u"welcome.begin"_s, tr("Start for my OCMW"), true);
    connect(button, &QPushButton::clicked, this, &WelcomePage::beginOwn);
    layout->addWidget(button);
    return sheet;
}

/// Who only wants to know whether a bundle is genuine needs no file of an OCMW.
QWidget *WelcomePage::makeVerify()
{
    auto *sheet = new Sheet;
    auto *layout = new QVBoxLayout(sheet);
    layout->setContentsMargins(space::xl, space::l, space::xl, space::l);
    layout->setSpacing(space::s);
    layout->addWidget(new Text(tr("Verify or sign a bundle from elsewhere"), TextSize::Large, true));
    layout->addWidget(Text::quiet(tr("Shows whether a bundle (.asice) is genuine and who signed it. What misses your "
                                     "signature can be signed here.")));
    QPushButton *button = makeButton(u"welcome.verify"_s, tr("Open or verify a bundle…"));
    connect(button, &QPushButton::clicked, this, &WelcomePage::verifyWanted);
    layout->addWidget(button);
    return sheet;
}

void WelcomePage::tryExample()
{
    finish(desk::Workplace::beginExample(m_surroundings, m_folder));
}

void WelcomePage::beginOwn()
{
    const base::Result<desk::Beginning> beginning = m_form->read();
    if (!beginning) {
        m_message->setText(told(beginning.problem(), m_surroundings.language()));
        return;
    }
    finish(desk::Workplace::begin(m_surroundings, m_folder, *beginning));
}

void WelcomePage::finish(base::Result<std::unique_ptr<desk::Workplace>> result)
{
    if (!result) {
        m_message->setText(told(result.problem(), m_surroundings.language()));
        return;
    }
    m_workplace = std::move(*result);
    emit begun();
}

} // namespace ui
