// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/settings.h"

#include "desk/surroundings.h"

#include <QSettings>

using namespace Qt::StringLiterals;

namespace ui {

std::optional<base::Language> rememberedLanguage()
{
    return base::languageFromCode(QSettings().value(u"window/language"_s).toString());
}

void rememberLanguage(base::Language language)
{
    QSettings().setValue(u"window/language"_s, base::code(language));
}

Appearance rememberedAppearance()
{
    const QString name = QSettings().value(u"window/appearance"_s).toString();
    return name == "light"_L1 ? Appearance::Light : name == "dark"_L1 ? Appearance::Dark : Appearance::System;
}

void rememberAppearance(Appearance appearance)
{
    QSettings().setValue(u"window/appearance"_s,
        appearance == Appearance::Light      ? u"light"_s
            : appearance == Appearance::Dark ? u"dark"_s
                                             : u"system"_s);
}

QByteArray rememberedGeometry()
{
    return QSettings().value(u"window/geometry"_s).toByteArray();
}

void rememberGeometry(const QByteArray &geometry)
{
    QSettings().setValue(u"window/geometry"_s, geometry);
}

QString endpointAddress(const desk::Surroundings &surroundings)
{
    if (surroundings.hasForeignTrust())
        return qEnvironmentVariable("UV_ENDPOINT");
    return QSettings().value(u"sending/endpoint"_s).toString();
}

void rememberEndpoint(const QString &address, const desk::Surroundings &surroundings)
{
    if (!surroundings.hasForeignTrust())
        QSettings().setValue(u"sending/endpoint"_s, address);
}

} // namespace ui
