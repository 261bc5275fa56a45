// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/settings.h"

#include "desk/outbox.h"
#include "ui/start/language.h"

#include <QSettings>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

/// QSettings is no value, so each use opens the file anew.
class Remembered final : public QSettings
{
public:
    Remembered() : QSettings(settingsFile(), QSettings::IniFormat) { }
};

} // namespace

QString settingsFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + u"/uniek-verslag/window.ini"_s;
}

std::optional<base::Language> rememberedLanguage()
{
    return windowLanguage(Remembered().value(u"window/language"_s).toString());
}

void rememberLanguage(base::Language language)
{
    Remembered().setValue(u"window/language"_s, base::code(language));
}

Appearance rememberedAppearance()
{
    const QString name = Remembered().value(u"window/appearance"_s).toString();
    return name == "light"_L1 ? Appearance::Light : name == "dark"_L1 ? Appearance::Dark : Appearance::System;
}

void rememberAppearance(Appearance appearance)
{
    Remembered().setValue(u"window/appearance"_s,
        appearance == Appearance::Light      ? u"light"_s
            : appearance == Appearance::Dark ? u"dark"_s
                                             : u"system"_s);
}

QByteArray rememberedGeometry()
{
    return Remembered().value(u"window/geometry"_s).toByteArray();
}

void rememberGeometry(const QByteArray &geometry)
{
    Remembered().setValue(u"window/geometry"_s, geometry);
}

QString rememberedPlace()
{
    return Remembered().value(u"signing/place"_s).toString();
}

void rememberPlace(const QString &city)
{
    Remembered().setValue(u"signing/place"_s, city);
}

QString rememberedRole()
{
    return Remembered().value(u"signing/role"_s).toString();
}

void rememberRole(const QString &code)
{
    Remembered().setValue(u"signing/role"_s, code);
}

QString endpointAddress(const desk::Workplace &workplace)
{
    if (const QString waiting = desk::waitingEndpoint(workplace); !waiting.isEmpty())
        return waiting;
    if (workplace.surroundings().hasForeignTrust())
        return qEnvironmentVariable("UV_ENDPOINT");
    return Remembered().value(u"sending/endpoint"_s).toString();
}

void rememberEndpoint(const QString &address, const desk::Surroundings &surroundings)
{
    if (!surroundings.hasForeignTrust())
        Remembered().setValue(u"sending/endpoint"_s, address);
}

QString authorityAddress(const desk::Surroundings &surroundings)
{
    if (surroundings.hasForeignTrust())
        return qEnvironmentVariable("UV_TSA");
    return Remembered().value(u"sending/authority"_s).toString();
}

void rememberAuthority(const QString &address, const desk::Surroundings &surroundings)
{
    if (!surroundings.hasForeignTrust())
        Remembered().setValue(u"sending/authority"_s, address);
}

QString rememberedProxy()
{
    return Remembered().value(u"network/proxy"_s).toString();
}

void rememberProxy(const QString &text)
{
    Remembered().setValue(u"network/proxy"_s, text);
}

} // namespace ui
