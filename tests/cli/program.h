// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QtTest>

/// What a run of the real program gave.
struct Answer {
    int code = -1;
    QByteArray output;
    QByteArray errors;

    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(output).object(); }
    [[nodiscard]] QString problem() const
    {
        return json().value(QLatin1String("problem")).toObject().value(QLatin1String("code")).toString();
    }
};

/// Runs uniek-verslag-cli as a person would, in English unless the arguments say otherwise, with this data folder.
inline Answer run(const QString &data, const QStringList &arguments)
{
    QProcess process;
    process.start(QStringLiteral(UV_CLI),
        QStringList{QStringLiteral("--data"), data, QStringLiteral("--lang"), QStringLiteral("en")} + arguments);
    if (!process.waitForFinished(-1))
        qFatal("the program did not end");
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAllStandardOutput(),
        process.readAllStandardError()};
}
