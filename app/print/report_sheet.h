// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "form/campaign.h"
#include "print/elements.h"
#include "report/document.h"

namespace print {

struct SheetOptions {
    base::Language language = base::Language::Dutch;
    bool publicEdition = false;
    QString anchors; ///< before the names of link targets, so that several reports fit in one paper
};

/// The parts of a report as elements, in the language of the paper. Document and campaign must outlive it.
class ReportSheet
{
public:
    ReportSheet(const report::Document &document, const form::Campaign &campaign, const SheetOptions &options);

    /// Whether everything in the document belongs to this module or the page of the OCMW and is sealed by the forms of
    /// the campaign, so that nothing stays unseen.
    [[nodiscard]] base::Result<void> checked() const;
    /// Precondition of all below: checked().
    [[nodiscard]] const form::Definition &definition() const { return *m_definition; }
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString ocmwName() const;
    /// Granted, justified and balance, with the labels of the form.
    [[nodiscard]] FieldGrid figures() const;
    /// The amount of a summary field, as an exact number.
    [[nodiscard]] std::optional<base::Decimal> amount(const QString &fieldId) const;
    [[nodiscard]] Elements ocmw() const;
    [[nodiscard]] Elements sections() const;
    [[nodiscard]] Elements staff() const;
    [[nodiscard]] Elements acknowledgements() const;
    [[nodiscard]] Elements statement() const;
    /// What the small marks mean.
    [[nodiscard]] Paragraph legend() const;
    /// Sections with something to print, for the contents.
    [[nodiscard]] QList<ContentsLine> contents() const;
    /// What the public edition hides, by label.
    [[nodiscard]] QStringList hidden() const;

    // For papers that arrange the values in another way.

    [[nodiscard]] bool isPrinted(form::Scope scope, form::PrintMode print) const;
    [[nodiscard]] bool isPrinted(const form::Section &section) const;
    /// A value in its canonical spelling as it is shown; `unit`: with the sign of its unit.
    [[nodiscard]] Shown shown(const form::Field &field, const QString &canonical, bool unit) const;
    [[nodiscard]] FieldLine fieldLine(const form::Field &field) const;
    /// With the unit, since the cells below it have none.
    [[nodiscard]] Label columnLabel(const form::Field &column) const;
    /// A choice whose labels are too long for a narrow column.
    [[nodiscard]] bool hasLongChoices(const form::Field &column) const;
    /// Null pointer: the document has no rows of it.
    [[nodiscard]] const report::DocumentTable *content(const QString &tableId) const;

private:
    [[nodiscard]] QString unseenId() const;
    [[nodiscard]] QString unseenId(const report::DocumentTable &content) const;
    [[nodiscard]] bool isHidden(form::PrintMode print) const;
    [[nodiscard]] Label label(const base::Text &text, const form::Source &source, bool computed) const;
    [[nodiscard]] QString referenced(const form::Field &field, const QString &key) const;
    [[nodiscard]] QString rowName(const form::Table &table, const QList<report::DocumentField> &row) const;
    [[nodiscard]] Elements section(const form::Section &section) const;
    [[nodiscard]] Elements table(const form::Table &table, int level) const;
    [[nodiscard]] Table tableOf(const form::Table &table, const report::DocumentTable &content) const;
    /// How the columns of a form's table stand on paper.
    struct TableShape {
        const form::Field *group = nullptr; ///< a leading choice with long labels: heads its rows
        QList<const form::Field *> columns;
        QList<const form::Field *> details; ///< long texts, below the row
    };
    [[nodiscard]] TableShape shapeOf(const form::Table &table) const;
    [[nodiscard]] TableRow tableRow(const TableShape &shape, const QList<report::DocumentField> &row) const;
    [[nodiscard]] QString anchor(const QString &name) const;
    [[nodiscard]] TableRow acknowledgement(const report::Acknowledgement &acknowledgement) const;
    [[nodiscard]] QString placeName(const report::Path &path) const;

    const report::Document &m_document;
    const form::Campaign &m_campaign;
    SheetOptions m_options;
    const form::Definition *m_definition = nullptr;
};

/// Value of a cell by the id of its column; empty when it is not there.
[[nodiscard]] QString cellOf(const QList<report::DocumentField> &row, const form::Field &column);

} // namespace print
