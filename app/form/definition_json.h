// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/language.h"
#include "base/result.h"
#include "form/expression.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonObject>
#include <QSet>

#include <functional>

namespace form {

/// A key or a code word of a definition.
inline QString key(const char *name)
{
    return QLatin1String(name);
}

/// What is wrong with a definition; the texts stand in definition_json.cpp.
enum class Fault {
    MissingKey,
    UnknownKey,
    WrongKind, ///< detail: what should stand there
    WrongValue, ///< detail: the value
    DoubleId,
    UnknownName,
    Misplaced, ///< detail: the name that may not stand there
    NeverWorks, ///< detail: the part of an expression whose operands are of the wrong kind
    OtherKind, ///< detail: an expression that gives another kind of value than is needed
    FiguresDiffer, ///< detail: a text whose languages tell different figures
    WrongCarry, ///< detail: the key
    Cycle,
    LongChain, ///< detail: the most that is allowed
    Unreadable,
    Stray, ///< a file that campaign.json does not name
};

/// What is found wrong while definitions are read, in the order of reading. Reading goes on with empty values, so that
/// readers need not look after every step; in the end the whole is refused. Of each place only the first thing is kept,
/// as others there mostly follow from it.
class Refusals
{
public:
    static constexpr qsizetype most = 1000;

    explicit Refusals(const QDir &folder) : m_folder(folder) { }
    /// Its name in the folder, or a whole path.
    void setFile(const QString &file) { m_file = m_folder.filePath(file); }
    void refuse(Fault fault, const QString &path, const QString &detail);
    /// A problem of an expression or of the JSON itself.
    void refuse(const QString &path, const base::Problem &cause);
    [[nodiscard]] const QList<base::Problem> &all() const { return m_all; }

private:
    void add(const QString &path, const base::Problem &problem);

    QDir m_folder;
    QString m_file;
    QSet<std::pair<QString, QString>> m_places; ///< file and path
    QList<base::Problem> m_all;
};

/// One JSON object of a definition: gives its members by kind and, at the end of its life, refuses those that nobody
/// asked for.
class DefinitionJson
{
public:
    enum Presence {
        Optional,
        Required
    };

    DefinitionJson(const QJsonObject &object, QString path, Refusals &refusals);
    ~DefinitionJson();
    DefinitionJson(const DefinitionJson &) = delete;
    DefinitionJson &operator=(const DefinitionJson &) = delete;

    [[nodiscard]] QString text(const QString &key, Presence presence);
    /// nl and fr must be there.
    [[nodiscard]] base::Text translated(const QString &key, Presence presence);
    [[nodiscard]] int integer(const QString &key, int otherwise);
    [[nodiscard]] bool truth(const QString &key);
    [[nodiscard]] QDate date(const QString &key);
    [[nodiscard]] std::optional<base::Decimal> decimal(const QString &key);
    [[nodiscard]] Expression expression(const QString &key, Presence presence);
    [[nodiscard]] QStringList texts(const QString &key);
    /// The position of the text in `words`; 0 and a refusal when it is none of them.
    [[nodiscard]] int oneOf(const QString &key, const QStringList &words);
    /// The same where the word decides what else belongs into the object: after a wrong one nothing more is said of it.
    [[nodiscard]] int deciding(const QString &key, const QStringList &words);
    [[nodiscard]] bool has(const QString &key) const { return m_object.contains(key); }
    void object(const QString &key, const std::function<void(DefinitionJson &)> &read);
    void objects(const QString &key, Presence presence, const std::function<void(DefinitionJson &)> &read);

    [[nodiscard]] QString path(const QString &key) const;
    void refuse(Fault fault, const QString &key, const QString &detail = {}) const;

private:
    QJsonValue take(const QString &key, Presence presence, QJsonValue::Type kind, const char *kindName);

    QJsonObject m_object;
    QString m_path;
    Refusals &m_refusals;
    QStringList m_taken;
    bool m_isUnclear = false; ///< a word that decides was wrong
};

} // namespace form
