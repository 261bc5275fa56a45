// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/problem.h"

#include <QJsonObject>
#include <QStringList>

namespace cli {

/// What the person or the calling program gets to read: lines for a person, or one JSON object at the end.
/// Answers go to the standard output, problems in words to the standard error.
class Output
{
public:
    explicit Output(bool json) : m_json(json) { }

    [[nodiscard]] bool isJson() const { return m_json; }
    /// A line for a person; nothing in JSON.
    void line(const QString &text = {}) const;
    /// A line beside the answer, on the standard error; nothing in JSON.
    void notice(const QString &text) const;
    /// Lines with columns under each other; nothing in JSON.
    void table(const QList<QStringList> &rows) const;
    /// A member of the JSON object; nothing for a person.
    void set(const QString &key, const QJsonValue &value);
    /// Bytes as they are, instead of everything else.
    void raw(const QByteArray &bytes);

    /// Ends the output; gives the code itself.
    int finish(int code);
    /// The problem, in words or as "problem"; gives its exit code.
    int refuse(const base::Problem &problem);

private:
    bool m_json;
    bool m_raw = false;
    QJsonObject m_object;
};

/// A source text of the context "Cli" in the language of the program at this moment.
[[nodiscard]] QString text(const char *source);

[[nodiscard]] QJsonObject json(const base::Problem &problem);

} // namespace cli
