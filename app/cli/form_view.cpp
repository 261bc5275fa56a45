// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "cli/form_view.h"

#include "base/texts.h"
#include "cli/local_values.h"
#include "exchange/json.h"
#include "form/display.h"

#include <QJsonDocument>

namespace cli {

namespace {

/// Writes the values of a form as lines for a person.
class FormView
{
public:
    FormView(const Run &run, const report::Evaluator &evaluator) : m_run(run), m_evaluator(evaluator) { }

    void show(const form::Section &section) const
    {
        m_run.out.line();
        m_run.out.line(section.title.in(m_run.language()));
        QList<QStringList> lines;
        for (const form::Item &item : section.items) {
            if (const auto *field = std::get_if<form::Field>(&item); field && isShown(m_run, field->scope))
                lines.append(lineOf(*field));
        }
        m_run.out.table(lines);
        for (const form::Item &item : section.items) {
            if (const auto *table = std::get_if<form::Table>(&item); table && isShown(m_run, table->scope))
                show(*table);
        }
    }

private:
    [[nodiscard]] QStringList lineOf(const form::Field &field) const
    {
        const form::Value value = m_evaluator.value({field.id, std::nullopt, {}});
        const QString mark = field.isComputed() ? QStringLiteral("=") : QString();
        return {QStringLiteral("  ") + field.id, mark, form::displayed(value, field, m_run.language()),
            field.label.in(m_run.language())};
    }

    void show(const form::Table &table) const
    {
        const QList<report::Row> &rows = m_evaluator.values().rows(table.id);
        m_run.out.line(QStringLiteral("  %1 (%2)")
                           .arg(form::labelled(table.id, table.label.in(m_run.language()), m_run.language()),
                               base::counted(rows.size())));
        QList<QStringList> lines;
        for (qsizetype i = 0; i < rows.size(); ++i) {
            QStringList line{QStringLiteral("    [%1]").arg(i + 1)};
            for (const form::Field &column : table.columns) {
                if (isShown(m_run, column.scope))
                    line.append(cellText(table, rows.at(i), column).left(40));
            }
            lines.append(line);
        }
        m_run.out.table(lines);
    }

    [[nodiscard]] QString cellText(const form::Table &table, const report::Row &row, const form::Field &column) const
    {
        const report::Path path{table.id, row.id, column.name()};
        return form::displayed(m_evaluator.value(path), column, m_run.language());
    }

    const Run &m_run;
    const report::Evaluator &m_evaluator;
};

QByteArray exported(const Run &run, const report::Evaluator &evaluator, const form::Definition &form)
{
    const exchange::Locals locals = run.isSet("local") ? exchange::Locals::Include : exchange::Locals::Leave;
    return exchange::exportJson(evaluator, form.code, locals);
}

} // namespace

void addValues(Run &run, const report::Evaluator &evaluator, const form::Definition &form)
{
    if (run.out.isJson()) {
        const QJsonObject values = QJsonDocument::fromJson(exported(run, evaluator, form)).object();
        for (auto member = values.begin(); member != values.end(); ++member)
            run.out.set(member.key(), member.value());
        return;
    }
    run.out.line(form.title.in(run.language()));
    for (const form::Section &section : form.sections)
        FormView(run, evaluator).show(section);
}

Ending showValues(Run &run, const report::Evaluator &evaluator, const form::Definition &form)
{
    if (run.out.isJson())
        run.out.raw(exported(run, evaluator, form));
    else
        addValues(run, evaluator, form);
    return run.end(0);
}

} // namespace cli
