// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "golden.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

/// The golden findings against the definitions: each is one that its rule says there, and each rule has one.
class TestGolden : public QObject
{
    Q_OBJECT

    static QJsonArray rulesOf(const QString &form) { return golden::definition(form).value("rules"_L1).toArray(); }
    static QJsonArray generalRules() { return golden::definition(u"campaign"_s).value("generalRules"_L1).toArray(); }

    static QString text(const QJsonObject &object, QLatin1String key) { return object.value(key).toString(); }

    static QString dutch(const QJsonObject &rule, QLatin1String key)
    {
        return rule.value(key).toObject().value("nl"_L1).toString();
    }

    /// Where a finding stands, without the row: "vst.expenses.amount".
    static QString at(const QJsonObject &finding)
    {
        static const QRegularExpression row(u"\\[[0-9]+\\]"_s);
        return text(finding, "path"_L1).remove(row);
    }

    /// Whether the rule says this: same severity and cure, where it points to, its sentence with places filled in.
    static bool says(const QJsonObject &rule, const QJsonObject &finding)
    {
        static const QRegularExpression place(u"\\\\\\{.*?\\\\\\}"_s); // as it stands after `escape`
        QString sentence = QRegularExpression::escape(dutch(rule, "message"_L1));
        sentence.replace(place, u".*"_s);
        const QRegularExpression filled(QRegularExpression::anchoredPattern(sentence));
        const QString where = text(rule, "at"_L1);
        return text(rule, "id"_L1) == text(finding, "rule"_L1)
            && text(rule, "severity"_L1) == text(finding, "severity"_L1)
            && dutch(rule, "cure"_L1) == text(finding, "cure"_L1) && (where.isEmpty() || at(finding) == where)
            && filled.match(text(finding, "message"_L1)).hasMatch();
    }

    static bool isSaid(const QJsonObject &finding)
    {
        const auto saysIt = [&finding](const QJsonValue &rule) { return says(rule.toObject(), finding); };
        const QJsonArray own = rulesOf(text(finding, "form"_L1));
        const QJsonArray general = generalRules();
        return std::any_of(own.begin(), own.end(), saysIt) || std::any_of(general.begin(), general.end(), saysIt);
    }

    /// The rules that have a finding in some set: "vst EXP-01 vst.expenses.amount".
    static QSet<QString> fired()
    {
        QSet<QString> all;
        for (const QString &name : golden::names()) {
            for (const QJsonValue &value : golden::set(name).value("findings"_L1).toArray()) {
                const QJsonObject finding = value.toObject();
                all.insert(text(finding, "rule"_L1));
                all.insert(u"%1 %2 %3"_s.arg(text(finding, "form"_L1), text(finding, "rule"_L1), at(finding)));
            }
        }
        return all;
    }

    /// The formula of a field or of a column; empty: it has none.
    static QString formulaOf(const QJsonObject &form, const QString &id)
    {
        for (const QJsonValue &section : form.value("sections"_L1).toArray()) {
            for (const QJsonValue &item : section.toObject().value("items"_L1).toArray()) {
                QJsonArray fields = item.toObject().value("columns"_L1).toArray();
                fields.append(item);
                for (const QJsonValue &field : std::as_const(fields)) {
                    if (text(field.toObject(), "id"_L1) == id)
                        return text(field.toObject(), "formula"_L1);
                }
            }
        }
        return {};
    }

    /// A rule that repeats the formula of the very field it is about holds whatever is filled in; it is there for the
    /// day on which one of the two is changed.
    static bool repeatsItsFormula(const QJsonObject &form, const QJsonObject &rule)
    {
        const QString where = text(rule, "at"_L1);
        const QString formula = formulaOf(form, where);
        const QString left = rule.contains("each"_L1) ? u"row."_s + where.section(u'.', -1) : where;
        return !formula.isEmpty() && text(rule, "holds"_L1) == left + u" = "_s + formula;
    }

private slots:
    void golden_everyFinding_isOneOfItsRule_data() { golden::addRows(); }
    void golden_everyFinding_isOneOfItsRule()
    {
        QFETCH(QString, name);
        const QJsonArray findings = golden::set(name).value("findings"_L1).toArray();
        QVERIFY(!findings.isEmpty());
        for (const QJsonValue &finding : findings)
            QVERIFY2(isSaid(finding.toObject()), qPrintable(golden::lined(finding.toObject())));
    }

    void rules_everyOneOfTheCampaign_hasAGoldenFinding()
    {
        // What is not used is the grant less min(costs, grant): never below zero.
        const QSet<QString> cannotBreak{u"gef GEF-06 gef.unused4"_s, u"gef GEF-06 gef.unused6"_s};
        const QSet<QString> found = fired();
        QVERIFY(!found.intersects(cannotBreak));
        QStringList missing;
        for (const QJsonValue &rule : generalRules()) {
            if (!found.contains(text(rule.toObject(), "id"_L1)))
                missing.append(text(rule.toObject(), "id"_L1));
        }
        QStringList forms{u"ocmw"_s};
        for (const QJsonValue &module : golden::definition(u"campaign"_s).value("modules"_L1).toArray())
            forms.append(module.toString());
        for (const QString &form : std::as_const(forms)) {
            for (const QJsonValue &value : rulesOf(form)) {
                const QJsonObject rule = value.toObject();
                const QString name = u"%1 %2 %3"_s.arg(form, text(rule, "id"_L1), text(rule, "at"_L1));
                const bool mayMiss = cannotBreak.contains(name) || repeatsItsFormula(golden::definition(form), rule);
                if (!found.contains(name) && !mayMiss)
                    missing.append(name);
            }
        }
        QCOMPARE(missing.join(u'\n'), QString());
    }
};

QTEST_GUILESS_MAIN(TestGolden)
#include "test_golden.moc"
