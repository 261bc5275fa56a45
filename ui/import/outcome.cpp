// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/import/outcome.h"

#include "form/campaign.h"
#include "ui/told.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

QString said(const char *text, int number = -1)
{
    return QCoreApplication::translate("ui::Outcome", text, nullptr, number);
}

/// Of a table or a field; anything else, as the name of a file, stands for itself.
QString labelOf(const QString &id, base::Language language)
{
    const form::Campaign &campaign = form::Campaign::builtIn();
    if (const form::Table *table = campaign.table(id))
        return table->label.in(language);
    const form::Field *field = campaign.field(id);
    return field ? field->label.in(language) : id;
}

QStringList counted(const QMap<QString, int> &rows, const char *text, base::Language language)
{
    QStringList lines;
    for (auto table = rows.cbegin(); table != rows.cend(); ++table)
        lines.append(said(text, *table).arg(labelOf(table.key(), language)));
    return lines;
}

/// "Dossiers, D3: …" of "hwg.files:D3:amount".
QString placed(const base::Problem &problem, base::Language language)
{
    const QString cell = problem.where.section(u':', 1, 1);
    const QString place
        = labelOf(problem.where.section(u':', 0, 0), language) + (cell.isEmpty() ? QString() : QString(u", "_s + cell));
    const QString message = told(problem, language);
    return place.isEmpty() ? message : said(QT_TRANSLATE_NOOP("ui::Outcome", "%1: %2")).arg(place, message);
}

} // namespace

QStringList outlook(const desk::Imported &outcome, bool adds, base::Language language)
{
    QStringList lines;
    if (outcome.fields > 0)
        lines.append(said(QT_TRANSLATE_N_NOOP("ui::Outcome", "%n value(s) come in."), outcome.fields));
    if (outcome.rows > 0 && adds)
        lines.append(
            said(QT_TRANSLATE_N_NOOP("ui::Outcome", "%n row(s) come in, behind those that are there."), outcome.rows));
    else if (outcome.rows > 0)
        lines.append(said(QT_TRANSLATE_N_NOOP("ui::Outcome", "%n row(s) come in."), outcome.rows));
    lines += counted(
        outcome.removed, QT_TRANSLATE_N_NOOP("ui::Outcome", "%n row(s) of “%1” that are there now go."), language);
    lines += counted(outcome.overwritten,
        QT_TRANSLATE_N_NOOP("ui::Outcome", "%n row(s) of “%1” that are there now get the values of the file."),
        language);
    if (outcome.rejected > 0 && outcome.rows > 0)
        lines.append(said(QT_TRANSLATE_N_NOOP("ui::Outcome", "%n row(s) with mistakes stay out."), outcome.rejected));
    for (const base::Problem &note : outcome.notes)
        lines.append(told(note, language));
    return lines;
}

bool losesValues(const desk::Imported &outcome)
{
    return !outcome.removed.isEmpty() || !outcome.overwritten.isEmpty();
}

QStringList listed(const QList<base::Problem> &problems, base::Language language, qsizetype most)
{
    QStringList lines;
    for (const base::Problem &problem : problems.mid(0, most))
        lines.append(placed(problem, language));
    const int more = static_cast<int>(problems.size() - lines.size());
    if (more > 0)
        lines.append(said(QT_TRANSLATE_N_NOOP("ui::Outcome", "… and %n more."), more));
    return lines;
}

QString report(const desk::Imported &imported, base::Language language)
{
    constexpr qsizetype mostDifferences = 3;
    QStringList lines;
    if (imported.fields > 0)
        lines.append(said(QT_TRANSLATE_N_NOOP("ui::Outcome", "%n value(s) imported."), imported.fields));
    if (imported.rows > 0 || imported.fields == 0)
        lines.append(said(QT_TRANSLATE_N_NOOP("ui::Outcome", "%n row(s) imported."), imported.rows));
    lines += counted(imported.removed, QT_TRANSLATE_N_NOOP("ui::Outcome", "%n row(s) of “%1” gone."), language);
    lines += counted(
        imported.overwritten, QT_TRANSLATE_N_NOOP("ui::Outcome", "%n row(s) of “%1” with other values."), language);
    lines.append(said(QT_TRANSLATE_NOOP("ui::Outcome", "Ctrl+Z takes it back.")));
    return (QStringList{lines.join(u' ')} + imported.differences.mid(0, mostDifferences)).join(u'\n');
}

} // namespace ui
