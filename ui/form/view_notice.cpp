// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/form/view_notice.h"

#include "base/texts.h"
#include "form/display.h"
#include "ui/form/table_model.h"
#include "ui/look/text.h"

#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace ui {

ViewNotice::ViewNotice(TableModel *model, QWidget *parent)
    : QWidget(parent), m_model(model), m_text(new Text(QString()))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    m_text->setObjectName(model->table().id + u".view"_s);
    m_text->setTone(Tone::Info);
    layout->addWidget(m_text, 1);
    QPushButton *all = makeButton(model->table().id + u".all"_s, tr("Show all"));
    all->setProperty("flat", true);
    all->setFocusPolicy(Qt::TabFocus); // a click leaves the keyboard in the table, and the page where it is
    layout->addWidget(all);
    connect(all, &QPushButton::clicked, this, &ViewNotice::allWanted);
    connect(model, &TableModel::viewChanged, this, &ViewNotice::refresh);
    connect(model, &QAbstractItemModel::rowsInserted, this, &ViewNotice::refresh);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &ViewNotice::refresh);
    connect(model, &QAbstractItemModel::dataChanged, this, &ViewNotice::refresh); // rows come and go out of sight too
    connect(model, &QAbstractItemModel::modelReset, this, &ViewNotice::refresh);
    refresh();
}

void ViewNotice::refresh()
{
    QStringList parts;
    const RowFilter &filter = m_model->filter();
    if (filter.isActive())
        parts.append(
            tr("Rows shown: %1 of %2").arg(base::counted(m_model->shownRows()), base::counted(m_model->allRows())));
    if (!filter.text.isEmpty())
        parts.append(tr("with “%1”").arg(filter.text));
    if (filter.column >= 0) {
        const QString label = m_model->field(filter.column).label.in(m_model->language());
        const QString value = m_model->texts().shown(filter.value, filter.column);
        parts.append(value.isEmpty() ? tr("%1: empty").arg(label) : form::labelled(label, value, m_model->language()));
    }
    if (filter.withFindings)
        parts.append(tr("with findings"));
    if (m_model->sorting().isActive()) {
        const QString label = m_model->field(m_model->sorting().column).label.in(m_model->language());
        parts.append(m_model->sorting().order == Qt::AscendingOrder ? tr("sorted by %1, smallest first").arg(label)
                                                                    : tr("sorted by %1, largest first").arg(label));
    }
    m_text->setText(parts.join(u" · "_s));
    setVisible(!parts.isEmpty());
}

} // namespace ui
