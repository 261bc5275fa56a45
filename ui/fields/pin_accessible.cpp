// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/fields/pin_accessible.h"

#include "ui/fields/pin_field.h"

#include <QAccessibleWidget>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

class PinAccessible final : public QAccessibleWidget
{
public:
    explicit PinAccessible(QWidget *widget) : QAccessibleWidget(widget, QAccessible::EditableText) { }

    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.passwordEdit = true;
        state.editable = true;
        return state;
    }
    QString text(QAccessible::Text kind) const override
    {
        if (kind != QAccessible::Value)
            return QAccessibleWidget::text(kind);
        const auto *field = qobject_cast<const PinField *>(object());
        const int digits = field ? field->count() : 0;
        return QCoreApplication::translate("ui", "%n digit(s)", nullptr, digits);
    }
};

QAccessibleInterface *makePinAccessible(const QString &className, QObject *object)
{
    auto *field = qobject_cast<PinField *>(object);
    return field && className == "ui::PinField"_L1 ? new PinAccessible(field) : nullptr;
}

} // namespace

void installPinAccessibility()
{
    static const bool installed = [] {
        QAccessible::installFactory(makePinAccessible);
        return true;
    }();
    Q_UNUSED(installed)
}

} // namespace ui
