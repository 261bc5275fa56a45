// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "form/campaign.h"

#include <QTemporaryDir>
#include <QTest>

using form::Campaign;

class CampaignTest : public QObject
{
    Q_OBJECT
private slots:
    void builtIn_2016_equalsTheFolder();
    void builtIn_2016_hasModulesInPortalOrder();
    void municipalities_2016_areThe589AndTheExamples();
    void lookups_byId_findFieldsColumnsTables();
    void sha256_oneByteMore_isAnother();
    void load_damagedDefinitions_areRefused_data();
    void load_damagedDefinitions_areRefused();
    void load_referenceToNothing_isSaidWhereItStands();
    void load_noLimitOfDifferences_isRefused();
    void load_yearThatContradictsItself_isRefused_data();
    void load_yearThatContradictsItself_isRefused();
    void load_chainOfFormulas_isBounded();
    void faults_ofSeveralFiles_areAllNamed();
    void faults_ofAFileThatNobodyReads_nameIt();
    void faults_followingFromOthers_areNotNamed();
    void load_noFolder_isRefused();
};

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

QDir realFolder()
{
    return QDir(QStringLiteral(UV_SOURCE_DIR "/resources/campaigns/2016"));
}

/// A copy of campaign 2016 to be damaged.
class Copy
{
public:
    Copy()
    {
        for (const QString &name : realFolder().entryList({QStringLiteral("*.json")}))
            QFile::copy(realFolder().filePath(name), m_folder.filePath(name));
    }

    /// False when `before` does not stand in the file.
    bool replace(const QString &name, const QByteArray &before, const QByteArray &after)
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            return false;
        QByteArray bytes = file.readAll();
        file.close();
        file.remove();
        const qsizetype at = bytes.indexOf(before);
        bytes.replace(at, before.size(), after);
        return at >= 0 && file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    }
    /// "file, path" of everything that is wrong.
    [[nodiscard]] QStringList faults() const
    {
        QStringList places;
        for (const base::Problem &problem : Campaign::faults(QDir(m_folder.path())))
            places.append(QDir(m_folder.path()).relativeFilePath(problem.args.value(0)) + u' ' + problem.args.value(1));
        return places;
    }
    [[nodiscard]] base::Result<Campaign> load() const { return Campaign::load(QDir(m_folder.path())); }

private:
    QTemporaryDir m_folder;
};

struct Damage {
    const char *name;
    const char *before;
    const char *after;
    const char *code;
    const char *said; ///< in the message, beside the file
};

constexpr Damage damages[] = {
    {"unknown key", "\"type\": \"date\"", "\"type\": \"date\", \"colour\": \"red\"", "campaign.unknownKey",
        "sections[0].items[0].colour"},
    {"double key", "\"type\": \"date\"", "\"type\": \"date\", \"type\": \"date\"", "json.doubleKey", "\"type\""},
    {"fraction", "\"maxLength\": 120", "\"maxLength\": 120.5", "json.fraction", "Line"},
    {"unknown type", "\"type\": \"date\"", "\"type\": \"day\"", "campaign.wrongValue", "\"day\""},
    {"no scope", "\"scope\": \"sealed\",", "", "campaign.missingKey", "sections[0].items[0].scope"},
    {"no print", "\"print\": \"yes\",", "", "campaign.missingKey", "print"},
    {"no French", ", \"fr\": \"Période du\"", "", "campaign.missingKey", "label.fr"},
    {"law without reference", "\"kind\": \"manual\", \"ref\": \"ocmw-info-cpas 2016\"", "\"kind\": \"manual\"",
        "campaign.missingKey", "source.ref"},
    {"choice without choices", "\"type\": \"count\"", "\"type\": \"choice\"", "campaign.missingKey", "choices"},
    {"number for a text", "\"required\": \"true\"", "\"required\": 1", "campaign.wrongKind", "a text"},
    {"other format", "\"format\": 1", "\"format\": 2", "campaign.wrongValue", "format"},
    {"id twice", "\"id\": \"hwg.n_bank\"", "\"id\": \"hwg.n_cash\"", "campaign.doubleId", "hwg.n_cash"},
    {"id like a keyword", "\"id\": \"hwg.n_bank\"", "\"id\": \"row.n_bank\"", "campaign.wrongValue", "row.n_bank"},
    {"column of another table", "\"id\": \"hwg.files.bank\"", "\"id\": \"hwg.lists.bank\"", "campaign.wrongValue",
        "hwg.lists.bank"},
    {"sealed column of a local table",
        "\"id\": \"hwg.files.bank\",\n              \"type\": \"text\",\n              "
        "\"label\": {\"nl\": \"Bank\", \"fr\": \"Banque\"},\n              \"scope\": \"local\"",
        "\"id\": \"hwg.files.bank\",\n              \"type\": \"text\",\n              "
        "\"label\": {\"nl\": \"Bank\", \"fr\": \"Banque\"},\n              \"scope\": \"sealed\"",
        "campaign.wrongValue", "sealed"},
    {"unknown key column", "\"keyColumn\": \"no\"", "\"keyColumn\": \"number\"", "campaign.unknownName", "number"},
    {"unknown name", "\"formula\": \"param.hwg.rate\"", "\"formula\": \"hwg.rat\"", "campaign.unknownName",
        "hwg.rate.formula"},
    {"unknown parameter", "\"param.hwg.rate\"", "\"param.hwg.rat\"", "campaign.unknownName", "param.hwg.rat"},
    {"row outside rows", "\"param.hwg.rate\"", "\"row.rate\"", "campaign.unknownName", "row.rate"},
    {"cell outside rows", "\"param.hwg.rate\"", "\"hwg.files.amount\"", "campaign.misplaced", "hwg.files.amount"},
    {"two tables in one sum", "\"param.hwg.rate\"", "\"sum(hwg.files.amount * vst.staff.cost)\"", "campaign.misplaced",
        "vst.staff.cost"},
    {"sum over nothing", "\"param.hwg.rate\"", "\"sum(hwg.n_cash)\"", "campaign.misplaced", "sum(hwg.n_cash)"},
    {"sum of whole rows", "\"param.hwg.rate\"", "\"sum(hwg.files)\"", "campaign.misplaced", "hwg.files"},
    {"through no reference", "\"param.hwg.rate\"", "\"sum(hwg.files.no.amount)\"", "campaign.unknownName",
        "hwg.files.no.amount"},
    {"last year's row", "\"param.hwg.rate\"", "\"sum(previous.hwg.files.amount)\"", "campaign.unknownName", "previous"},
    {"syntax", "\"param.hwg.rate\"", "\"1 +\"", "expression.syntax", "items[0].formula"},
    {"circle of two", "\"param.hwg.rate\"", "\"hwg.subsidy\"", "campaign.cycle", "hwg.subsidy"},
    {"circle of one", "\"param.hwg.rate\"", "\"hwg.rate\"", "campaign.cycle", "hwg.rate → hwg.rate"},
    {"circle through a preset", "\"preset\": \"date(year, 1, 1)\"", "\"preset\": \"hwg.period_from\"", "campaign.cycle",
        "hwg.period_from"},
    {"rule at nothing", "\"at\": \"hwg.n_total\"", "\"at\": \"hwg.total\"", "campaign.unknownName", "hwg.total"},
    {"rule without severity", "\"severity\": \"warning\"", "\"severity\": \"grave\"", "campaign.wrongValue", "grave"},
    {"rule without a cure",
        "\"cure\": {\"nl\": \"Verbeter een van de twee datums.\", \"fr\": \"Corrigez l'une des deux dates.\"},", "",
        "campaign.missingKey", "cure"},
    {"message with an unknown name", "{hwg.subsidy}", "{hwg.subsid}", "campaign.unknownName", "hwg.subsid"},
    {"message with an open brace", "{hwg.subsidy}", "{hwg.subsidy", "expression.syntax", "message"},
    {"summary of nothing", "\"granted\": \"hwg.subsidy\"", "\"granted\": \"hwg.sub\"", "campaign.unknownName",
        "hwg.sub"},
    {"bound of another type", "\"type\": \"date\"", "\"type\": \"date\", \"maxLength\": 9", "campaign.unknownKey",
        "maxLength"},
    {"least above most", "\"type\": \"count\"", "\"type\": \"count\", \"minimum\": \"5\", \"maximum\": \"4\"",
        "campaign.wrongValue", "minimum"},
    {"fewest rows above most", "\"keyColumn\": \"no\"", "\"keyColumn\": \"no\", \"minimumRows\": 9, \"maximumRows\": 3",
        "campaign.wrongValue", "minimumRows"},
    {"id with a line break", "\"id\": \"hwg.n_bank\"", "\"id\": \"hwg.n_bank\\n\"", "campaign.wrongValue",
        "hwg.n_bank"},
    {"sum of a number and a text", "\"param.hwg.rate\"", "\"hwg.n_cash + \\\"a\\\"\"", "campaign.neverWorks",
        "hwg.n_cash"},
    {"division by zero", "\"param.hwg.rate\"", "\"hwg.n_cash / 0\"", "campaign.neverWorks", "hwg.n_cash / 0"},
    {"condition as an amount", "\"param.hwg.rate\"", "\"hwg.n_cash > 1\"", "campaign.otherKind", "hwg.n_cash > 1"},
    {"amount as a condition", "\"required\": \"true\"", "\"required\": \"hwg.n_cash\"", "campaign.otherKind",
        "hwg.n_cash"},
    {"count that carries over", "\"type\": \"count\"", "\"type\": \"count\", \"carry\": true", "campaign.carry",
        "hwg.n_cash"},
    {"computed value that carries over", "\"formula\"", "\"carry\": true, \"formula\"", "campaign.unknownKey", "carry"},
    {"carries over with nothing", "\"type\": \"longText\"",
        "\"type\": \"longText\", \"carry\": true, \"carryWith\": \"hwg.nothing\"", "campaign.unknownName",
        "hwg.nothing"},
    {"carries over with what stays", "\"type\": \"longText\"",
        "\"type\": \"longText\", \"carry\": true, \"carryWith\": \"hwg.other_text\"", "campaign.misplaced",
        "hwg.other_text"},
    {"carries over with, but not itself", "\"type\": \"longText\"",
        "\"type\": \"longText\", \"carryWith\": \"hwg.other_text\"", "campaign.unknownKey", "carryWith"},
    {"rows that carry over nothing", "\"keyColumn\": \"no\"", "\"keyColumn\": \"no\", \"carry\": true",
        "campaign.carry", "hwg.files"},
    {"cell of rows that stay", "\"id\": \"hwg.files.bank\",", "\"id\": \"hwg.files.bank\", \"carry\": true,",
        "campaign.carry", "hwg.files.bank"},
    {"other code", "\"code\": \"hwg\"", "\"code\": \"hwx\"", "campaign.wrongValue", "hwx"},
    {"no JSON", "{", "[", "json.syntax", "Line"},
};

} // namespace

void CampaignTest::builtIn_2016_equalsTheFolder()
{
    const auto campaign = Campaign::load(realFolder());
    QVERIFY2(campaign.ok(), campaign.ok() ? "" : qPrintable(campaign.problem().message()));
    QCOMPARE(campaign->sha256(), Campaign::builtIn().sha256());
    QCOMPARE(campaign->sha256().size(), 64);
    QCOMPARE(campaign->year(), 2016);
    QCOMPARE(campaign->deadline(), QDate(2017, 2, 28));
    QVERIFY(campaign->parameter(text("a40.rate")) == form::Value(base::Decimal(470)));
    QVERIFY(campaign->parameter(text("a40.rat")).isMissing());
}

void CampaignTest::builtIn_2016_hasModulesInPortalOrder()
{
    QStringList codes;
    for (const form::Definition &module : Campaign::builtIn().modules())
        codes.append(module.code);
    QCOMPARE(codes.join(u' '), text("hwg vst clu gef a40 psa"));
    QVERIFY(!Campaign::builtIn().module(u"ocmw"));
}

void CampaignTest::municipalities_2016_areThe589AndTheExamples()
{
    QHash<QString, int> regions;
    int german = 0;
    for (const form::Municipality &one : Campaign::builtIn().municipalities()) {
        ++regions[one.region];
        german += one.languages == QStringList(text("de")) ? 1 : 0;
    }
    QCOMPARE(regions.value(text("VLG")), 308);
    QCOMPARE(regions.value(text("WAL")), 262);
    QCOMPARE(regions.value(text("BRU")), 19);
    QVERIFY(regions.value(text("EX")) > 0);
    QCOMPARE(german, 9);
    QVERIFY(!Campaign::builtIn().municipality(u"00000"));
}

void CampaignTest::lookups_byId_findFieldsColumnsTables()
{
    const Campaign &campaign = Campaign::builtIn();
    QCOMPARE(campaign.field(u"hwg.subsidy")->name(), text("subsidy"));
    QCOMPARE(campaign.field(u"gef.staff.person")->refersTo, text("staff"));
    QVERIFY(!campaign.field(u"gef.staff"));
    QCOMPARE(campaign.table(u"gef.staff")->column(u"person"), campaign.field(u"gef.staff.person"));
    QVERIFY(!campaign.table(u"gef.staff.person"));
    QCOMPARE(campaign.tableOfColumn(u"gef.staff.person"), campaign.table(u"gef.staff"));
    QVERIFY(!campaign.tableOfColumn(u"hwg.subsidy"));
    QCOMPARE(campaign.ownerOf(u"gef.staff.person"), campaign.module(u"gef"));
    QCOMPARE(campaign.ownerOf(u"staff.fte"), &campaign.ocmw());
    QVERIFY(!campaign.ownerOf(u"nothing.at.all"));
    QCOMPARE(campaign.module(u"gef")->field(u"gef.staff.person"), campaign.field(u"gef.staff.person"));
}

void CampaignTest::sha256_oneByteMore_isAnother()
{
    Copy copy;
    QVERIFY(copy.replace(text("hwg.json"), "{", "{ "));
    const auto campaign = copy.load();
    QVERIFY(campaign.ok());
    QVERIFY(campaign->sha256() != Campaign::builtIn().sha256());
    QVERIFY(campaign->module(u"hwg")->sha256 != Campaign::builtIn().module(u"hwg")->sha256);
    QCOMPARE(campaign->module(u"vst")->sha256, Campaign::builtIn().module(u"vst")->sha256);
}

void CampaignTest::load_damagedDefinitions_areRefused_data()
{
    QTest::addColumn<Damage>("damage");
    for (const Damage &damage : damages)
        QTest::newRow(damage.name) << damage;
}

void CampaignTest::load_damagedDefinitions_areRefused()
{
    QFETCH(Damage, damage);
    Copy copy;
    QVERIFY(copy.replace(text("hwg.json"), damage.before, damage.after));
    const auto campaign = copy.load();
    QVERIFY(!campaign.ok());
    const QString message = campaign.problem().message();
    QVERIFY2(campaign.problem().code == text("form.") + text(damage.code),
        qPrintable(campaign.problem().code + u' ' + message));
    QVERIFY2(message.contains(text(damage.said)), qPrintable(message));
    QVERIFY2(message.contains(text("hwg.json")), qPrintable(message));
}

/// Formulas that lead through the reference are not what is wrong.
void CampaignTest::load_referenceToNothing_isSaidWhereItStands()
{
    Copy copy;
    QVERIFY(copy.replace(text("gef.json"), "\"refersTo\": \"staff\"", "\"refersTo\": \"stuff\""));
    const auto campaign = copy.load();
    QVERIFY(!campaign.ok());
    const QString message = campaign.problem().message();
    QVERIFY2(message.contains(text("gef.json, gef.staff.person.refersTo")), qPrintable(message));
}

void CampaignTest::load_noLimitOfDifferences_isRefused()
{
    Copy copy;
    QVERIFY(copy.replace(text("campaign.json"), "difference.limit", "difference.bound"));
    const auto campaign = copy.load();
    QVERIFY(!campaign.ok());
    QCOMPARE(campaign.problem().code, text("form.campaign.missingKey"));
    QVERIFY2(campaign.problem().message().contains(text("difference.limit")), qPrintable(campaign.problem().message()));
}

void CampaignTest::load_yearThatContradictsItself_isRefused_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QString>("said");
    const auto row = [](const char *name, const char *before, const char *after, const char *said) {
        QTest::newRow(name) << QByteArray(before) << QByteArray(after) << text(said);
    };
    row("two deadlines", "\"value\": \"2017-02-28\"", "\"value\": \"2017-03-31\"", "parameters: deadline");
    row("no leap year", "\"value\": \"366\"", "\"value\": \"365\"", "parameters: year.days");
    row("module outside the folder", "\"hwg\", \"vst\"", "\"../hwg\", \"vst\"", "../hwg");
    row("module twice", "\"hwg\", \"vst\"", "\"hwg\", \"hwg\"", "hwg");
    row("page of the OCMW as a module", "\"hwg\", \"vst\"", "\"ocmw\", \"vst\"", "ocmw");
    row("municipality twice", "\"99998\"", "\"99999\"", "99999");
    row("municipality without a number", "\"99998\"", "\"9999\"", "9999");
}

void CampaignTest::load_yearThatContradictsItself_isRefused()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QFETCH(QString, said);
    Copy copy;
    QVERIFY(copy.replace(text("campaign.json"), before, after));
    const auto campaign = copy.load();
    QVERIFY(!campaign.ok());
    QVERIFY2(campaign.problem().message().contains(said), qPrintable(campaign.problem().message()));
    QVERIFY2(campaign.problem().message().contains(text("campaign.json")), qPrintable(campaign.problem().message()));
}

/// Fields of which each builds on the one before, in the order given.
static QByteArray chain(const QList<int> &numbers)
{
    QByteArray items;
    for (const int number : numbers) {
        const QByteArray formula = number == 0 ? "1" : "hwg.link" + QByteArray::number(number - 1);
        items += R"({"kind": "field", "id": "hwg.link)" + QByteArray::number(number)
            + R"(", "type": "count", "label": {"nl": "x", "fr": "x"}, "scope": "sealed", "print": "yes",)"
            + R"("source": {"kind": "inferred"}, "formula": ")" + formula + "\"},";
    }
    return items;
}

/// Each link is a step of recursion when the last one is worked out.
void CampaignTest::load_chainOfFormulas_isBounded()
{
    QList<int> up;
    for (int i = 0; i < 50; ++i)
        up.append(i);
    const QByteArray first("\"items\": [");
    Copy allowed;
    QVERIFY(allowed.replace(text("hwg.json"), first, first + chain(up)));
    QVERIFY2(allowed.load().ok(), "50 are allowed");
    up.append(50);
    const QList<int> down(up.rbegin(), up.rend());
    for (const QList<int> &order : {up, down}) {
        Copy tooLong;
        QVERIFY(tooLong.replace(text("hwg.json"), first, first + chain(order)));
        const auto campaign = tooLong.load();
        QVERIFY(!campaign.ok());
        QCOMPARE(campaign.problem().code, text("form.campaign.longChain"));
    }
}

void CampaignTest::faults_ofSeveralFiles_areAllNamed()
{
    Copy copy;
    QVERIFY(copy.faults().isEmpty());
    QVERIFY(copy.replace(text("hwg.json"), ", \"fr\": \"Période du\"", ""));
    QVERIFY(copy.replace(text("hwg.json"), "default(hwg.n_cash, 0) +", "default(hwg.n_cush, 0) +"));
    QVERIFY(copy.replace(text("vst.json"), "\"severity\": \"warning\"", "\"severity\": \"mild\""));
    const QStringList faults = copy.faults();
    QCOMPARE(faults.size(), 3);
    for (const char *place : {"hwg.json sections[0].items[0].label.fr", "hwg.json hwg.n_total.formula"})
        QVERIFY2(faults.contains(text(place)), qPrintable(faults.join(u'\n')));
    QVERIFY2(faults.at(1).startsWith(text("vst.json rules[")), qPrintable(faults.at(1)));
}

void CampaignTest::faults_ofAFileThatNobodyReads_nameIt()
{
    Copy copy;
    QVERIFY(copy.replace(text("campaign.json"), ", \"psa\"]", "]"));
    const QStringList faults = copy.faults();
    QVERIFY2(faults.contains(text("psa.json $")), qPrintable(faults.join(u'\n')));
}

/// What only follows from another fault is not one.
void CampaignTest::faults_followingFromOthers_areNotNamed()
{
    Copy unreadable;
    QVERIFY(unreadable.replace(text("hwg.json"), "{", ""));
    QCOMPARE(unreadable.faults(), QStringList(text("hwg.json $")));
    Copy unknownType; // of a field with choices, which others speak of
    QVERIFY(unknownType.replace(text("gef.json"), "\"type\": \"choice\"", "\"type\": \"chioce\""));
    QCOMPARE(unknownType.faults().size(), 1);
    Copy lost; // through which other names lead
    QVERIFY(lost.replace(text("gef.json"), "\"refersTo\": \"staff\"", "\"refersTo\": \"stuff\""));
    QCOMPARE(lost.faults(), QStringList(text("gef.json gef.staff.person.refersTo")));
    Copy renamed;
    QVERIFY(renamed.replace(text("hwg.json"), "\"id\": \"hwg.n_bank\"", "\"id\": \"hwg.n_cash\""));
    QCOMPARE(renamed.faults(), QStringList(text("hwg.json hwg.n_cash")));
}

void CampaignTest::load_noFolder_isRefused()
{
    const auto campaign = Campaign::load(QDir(text("/nonexistent")));
    QVERIFY(!campaign.ok());
    QCOMPARE(campaign.problem().code, text("form.campaign.unreadable"));
}

QTEST_APPLESS_MAIN(CampaignTest)
#include "test_campaign.moc"
