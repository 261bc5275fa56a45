// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/fields/key_silence.h"

#include <QLoggingCategory>

#include <string_view>

namespace ui {

namespace {

int silences = 0;
QLoggingCategory::CategoryFilter filterBefore = nullptr;

/// Not only the categories that are known to tell of keys: another Qt has others.
void silenceQt(QLoggingCategory *category)
{
    filterBefore(category);
    if (std::string_view(category->categoryName()).starts_with("qt."))
        category->setEnabled(QtDebugMsg, false);
}

} // namespace

KeySilence::KeySilence()
{
    if (silences++ > 0)
        return;
    filterBefore = QLoggingCategory::installFilter(nullptr); // known before ours asks it
    QLoggingCategory::installFilter(silenceQt);
}

KeySilence::~KeySilence()
{
    if (--silences == 0)
        QLoggingCategory::installFilter(filterBefore);
}

} // namespace ui
