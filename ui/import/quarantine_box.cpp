// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/import/quarantine_box.h"

#include "ui/import/rows_model.h"
#include "ui/import/rows_view.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

QuarantineBox::QuarantineBox(desk::Intake &intake, const desk::Workplace &workplace, QWidget *parent)
    : Sheet(parent),
      m_intake(intake),
      m_model(new RowsModel(RowsModel::Use::Mend, intake.table().id, workplace.surroundings().language(),
          workplace.campaign().year(), this)),
      m_view(new RowsView(u"import.quarantine"_s, tr("Rows with mistakes"), m_model)),
      m_title(new Text(QString(), TextSize::Normal, true)),
      m_reasons(new Text(QString())),
      m_giveBack(makeButton(u"import.giveBack"_s, tr("Save with the reasons…")))
{
    constexpr int linesOfReasons = 2;
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::l, space::m, space::l, space::m);
    layout->setSpacing(space::s);
    m_title->setObjectName(u"import.bad"_s);
    layout->addWidget(m_title);
    layout->addWidget(Text::quiet(tr("Type the right value into the red cell: the row then goes along. Or save these "
                                     "rows with the reasons in a last column, to be mended where they came from.")));
    layout->addWidget(m_view);
    m_reasons->setTone(Tone::Error);
    m_reasons->setObjectName(u"import.reasons"_s);
    m_reasons->setMinimumHeight(m_reasons->fontMetrics().lineSpacing() * linesOfReasons);
    m_reasons->setAlignment(Qt::AlignTop);
    layout->addWidget(m_reasons);
    layout->addWidget(m_giveBack, 0, Qt::AlignLeft);
    connect(m_giveBack, &QPushButton::clicked, this, &QuarantineBox::giveBackWanted);
    connect(m_model, &RowsModel::mended, &m_intake, &desk::Intake::mend);
    connect(m_view, &RowsView::rowEntered, this, &QuarantineBox::showReasons);
    connect(&m_intake, &desk::Intake::changed, this, &QuarantineBox::refresh);
    refresh();
}

void QuarantineBox::refresh()
{
    if (m_intake.stage() == desk::Intake::Stage::Reading && m_model->rowCount() > 0)
        return; // the same rows may come again in a moment
    setVisible(!m_intake.doubtfulRows().isEmpty());
    if (isHidden())
        return;
    const bool wasEmpty = m_model->rowCount() == 0;
    const QList<exchange::RejectedRow> rejected
        = m_intake.trial() ? m_intake.trial()->import.rejected : QList<exchange::RejectedRow>();
    m_model->show(m_intake.sheet(), m_intake.header(), m_intake.dates(), m_intake.doubtfulRows(), rejected);
    const int bad = static_cast<int>(rejected.size());
    m_title->setText(bad > 0 ? tr("%n row(s) with mistakes", nullptr, bad) : tr("All rows are in order now"));
    m_giveBack->setVisible(bad > 0);
    if (wasEmpty)
        m_view->setCurrentIndex(m_model->firstWrong(0));
    showReasons();
}

void QuarantineBox::showReasons()
{
    m_reasons->setText(m_model->reasons(m_view->currentIndex().row()));
}

} // namespace ui
