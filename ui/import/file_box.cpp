// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/import/file_box.h"
#include "ui/look/calm_list.h"

#include "exchange/text_encoding.h"
#include "ui/look/icon.h"

#include <QComboBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;
using exchange::DateOrder;

namespace ui {

namespace {

/// With only one choice, or several.
void choose(QComboBox *box, const QString &data)
{
    const QSignalBlocker quiet(box);
    if (box->findData(data) < 0)
        box->addItem(data, data);
    box->setCurrentIndex(box->findData(data));
}

} // namespace

FileBox::FileBox(desk::Intake &intake, QWidget *parent)
    : Sheet(parent),
      m_intake(intake),
      m_name(new Text(QString(), TextSize::Normal, true)),
      m_csv(new QWidget),
      m_book(new QWidget),
      m_ofDates(new QWidget)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::l, space::m, space::l, space::m);
    auto *head = new QHBoxLayout;
    head->addWidget(m_name, 1);
    QPushButton *other = makeButton(u"import.other"_s, tr("Choose another file…"));
    connect(other, &QPushButton::clicked, this, &FileBox::otherWanted);
    head->addWidget(other);
    layout->addLayout(head);
    for (QWidget *line : {m_csv, m_book, m_ofDates}) {
        auto *choices = new QHBoxLayout(line);
        choices->setContentsMargins(0, 0, 0, 0);
        layout->addWidget(line);
    }
    m_encoding = addChoice(u"import.encoding"_s, tr("Encoding"), m_csv->layout());
    m_separator = addChoice(u"import.separator"_s, tr("Between the cells"), m_csv->layout());
    m_sheet = addChoice(u"import.sheet"_s, tr("Sheet"), m_book->layout());
    m_dates = addChoice(u"import.dates"_s, tr("3/1/2016 is written as"), m_ofDates->layout());
    m_dates->addItem(tr("Choose…"), static_cast<int>(DateOrder::Doubtful));
    m_dates->addItem(tr("day/month/year"), static_cast<int>(DateOrder::DayFirst));
    m_dates->addItem(tr("month/day/year"), static_cast<int>(DateOrder::MonthFirst));
    m_dates->setItemIcon(0, icon(u"data-error"_s, Tone::Error));
    for (const QString &encoding : exchange::encodings())
        m_encoding->addItem(encoding, encoding);
    m_separator->addItem(tr("; (semicolon)"), u";"_s);
    m_separator->addItem(tr(", (comma)"), u","_s);
    m_separator->addItem(tr("tab"), u"\t"_s);
    m_separator->addItem(u"|"_s, u"|"_s);
    for (QWidget *line : {m_csv, m_book, m_ofDates})
        static_cast<QHBoxLayout *>(line->layout())->addStretch();
    connect(m_encoding, &QComboBox::currentIndexChanged, this, &FileBox::readOtherwise);
    connect(m_separator, &QComboBox::currentIndexChanged, this, &FileBox::readOtherwise);
    connect(m_dates, &QComboBox::currentIndexChanged, this,
        [this] { m_intake.readDates(static_cast<DateOrder>(m_dates->currentData().toInt())); });
    connect(m_sheet, &QComboBox::textActivated, &m_intake, &desk::Intake::readSheet);
    connect(&m_intake, &desk::Intake::changed, this, &FileBox::refresh);
    refresh();
}

QComboBox *FileBox::addChoice(const QString &name, const QString &label, QLayout *layout)
{
    auto *text = Text::quiet(label);
    text->setWordWrap(false);
    auto *box = new CalmList;
    box->setObjectName(name);
    box->setAccessibleName(label);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    text->setBuddy(box);
    layout->addWidget(text);
    layout->addWidget(box);
    return box;
}

void FileBox::readOtherwise()
{
    m_intake.readCsv({m_encoding->currentData().toString(), m_separator->currentData().toString().front()});
}

void FileBox::showDates()
{
    m_ofDates->setVisible(m_intake.incoming() && m_intake.asksDates());
    const QSignalBlocker quiet(m_dates);
    m_dates->setCurrentIndex(m_dates->findData(static_cast<int>(m_intake.dates())));
}

void FileBox::refresh()
{
    m_name->setText(breakable(QFileInfo(m_intake.path()).fileName()));
    if (m_intake.stage() == desk::Intake::Stage::Reading)
        return; // what stands there now may be chosen again in a moment
    const desk::Incoming *incoming = m_intake.incoming();
    const bool isSpoiltCsv = m_intake.problem() && m_intake.problem()->code.startsWith(u"exchange.csv.");
    m_csv->setVisible(incoming ? incoming->sheetNames.isEmpty() : isSpoiltCsv);
    m_book->setVisible(incoming && !incoming->sheetNames.isEmpty());
    showDates();
    if (!incoming)
        return;
    if (incoming->sheetNames.isEmpty()) {
        choose(m_encoding, incoming->encoding);
        choose(m_separator, QString(incoming->separator));
        return;
    }
    const QSignalBlocker quiet(m_sheet);
    m_sheet->clear();
    m_sheet->addItems(incoming->sheetNames);
    m_sheet->setCurrentText(m_intake.sheet().name);
    m_sheet->setEnabled(incoming->sheetNames.size() > 1);
}

} // namespace ui
