// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/start/language.h"

#include "base/texts.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

/// Texts that Qt shows in its file dialog and that its own Dutch and French files lack; they come from ours.
[[maybe_unused]] constexpr struct {
    const char *source, *comment;
} ofQt[] = {
    QT_TRANSLATE_NOOP3("QAbstractFileIconProvider", "Folder", "All other platforms"),
    QT_TRANSLATE_NOOP3("QAbstractFileIconProvider", "File", "Match Windows Explorer"),
    QT_TRANSLATE_NOOP3("QAbstractFileIconProvider", "%1 File", "%1 is a file name suffix, for example txt"),
    QT_TRANSLATE_NOOP3("QAbstractFileIconProvider", "Shortcut", "All other platforms"),
};

} // namespace

std::optional<base::Language> windowLanguage(const QString &code)
{
    const std::optional<base::Language> language = base::languageFromCode(code);
    return language == base::Language::Dutch || language == base::Language::French ? language : std::nullopt;
}

base::Language systemLanguage()
{
    return windowLanguage(QLocale::system().name().left(2)).value_or(base::Language::Dutch);
}

void installTranslation(base::Language language)
{
    static base::Texts ours;
    static QTranslator qts;
    QCoreApplication::removeTranslator(&ours);
    QCoreApplication::removeTranslator(&qts);
    if (qts.load(u"qtbase_"_s + base::code(language), QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&qts);
    if (ours.load(u":/i18n/"_s + base::code(language) + u".qm"_s))
        QCoreApplication::installTranslator(&ours);
    QLocale::setDefault(base::localeOf(language));
}

} // namespace ui
