// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace sandbox {

/// What the root of a report's XML says, and everything in which the XML breaks resources/schema/report.xsd.
struct ReportXml {
    QString module;
    int year = 0;
    int version = 0;
    QString enterpriseNumber;
    QStringList faults; ///< "line 12: …"; at most ten
};

/// Reads it with libxml2 and nothing of the program: no network, no DTD, no entities.
[[nodiscard]] ReportXml readReportXml(const QByteArray &xml);

} // namespace sandbox
