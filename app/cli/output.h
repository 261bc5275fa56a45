// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/problem.h"
#include "base/secret.h"

#include <QJsonObject>
#include <QStringList>

#include <memory>

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
    /// A secret to be read once: a line for a person, with %1 where it stands; a member of the JSON object, and its
    /// last. It is copied into no buffer. Precondition: letters, digits and hyphens only; one secret in an answer.
    void secret(const QString &key, const QString &line, const std::shared_ptr<const base::Secret> &secret);
    /// Bytes as they are, instead of everything else.
    void raw(const QByteArray &bytes);

    /// Ends the output; gives the code itself.
    int finish(int code);
    /// The problem, in words or as "problem"; gives its exit code.
    int refuse(const base::Problem &problem);

private:
    void write(const base::Secret &secret);
    void writeObject();

    bool m_json;
    bool m_raw = false;
    bool m_secretLost = false; ///< it could not be written
    QJsonObject m_object;
    QString m_secretKey;
    std::shared_ptr<const base::Secret> m_secret; ///< of the JSON object; null: none
};

/// A source text of the context "Cli" in the language of the program at this moment.
[[nodiscard]] QString text(const char *source);

[[nodiscard]] QJsonObject json(const base::Problem &problem);

} // namespace cli
