// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "base/clock.h"

#include <QtTest>

namespace {

/// A clock that stands still.
class Standing final : public base::Clock
{
public:
    explicit Standing(const QDateTime &moment) : m_moment(moment) { }
    [[nodiscard]] QDateTime now() const override { return m_moment; }

private:
    QDateTime m_moment;
};

} // namespace

class TestClock : public QObject
{
    Q_OBJECT

private slots:
    void belgianTime_momentOfTheYear_hasBelgianOffset_data()
    {
        QTest::addColumn<QString>("moment");
        QTest::addColumn<QString>("belgian");
        QTest::newRow("winter") << "2017-02-20T09:00:00Z"
                                << "2017-02-20T10:00:00+01:00";
        QTest::newRow("summer") << "2016-07-21T10:00:00Z"
                                << "2016-07-21T12:00:00+02:00";
        QTest::newRow("before summer time") << "2017-03-26T00:59:59Z"
                                            << "2017-03-26T01:59:59+01:00";
        QTest::newRow("summer time begins") << "2017-03-26T01:00:00Z"
                                            << "2017-03-26T03:00:00+02:00";
        QTest::newRow("before winter time") << "2017-10-29T00:59:59Z"
                                            << "2017-10-29T02:59:59+02:00";
        QTest::newRow("winter time begins") << "2017-10-29T01:00:00Z"
                                            << "2017-10-29T02:00:00+01:00";
        QTest::newRow("last day of March is a Sunday") << "2019-03-31T01:00:00Z"
                                                       << "2019-03-31T03:00:00+02:00";
        QTest::newRow("another offset") << "2017-02-19T18:00:00-06:00"
                                        << "2017-02-20T01:00:00+01:00";
        QTest::newRow("turn of the year") << "2016-12-31T23:30:00Z"
                                          << "2017-01-01T00:30:00+01:00";
    }

    void belgianTime_momentOfTheYear_hasBelgianOffset()
    {
        QFETCH(QString, moment);
        QFETCH(QString, belgian);
        QCOMPARE(base::belgianTime(QDateTime::fromString(moment, Qt::ISODate)).toString(Qt::ISODate), belgian);
    }

    void belgianTime_invalidMoment_staysInvalid() { QVERIFY(!base::belgianTime({}).isValid()); }

    void today_shortlyBeforeMidnightUtc_isTheNextDayInBelgium()
    {
        QCOMPARE(Standing(QDateTime(QDate(2017, 2, 28), QTime(23, 10), Qt::UTC)).today(), QDate(2017, 3, 1));
    }
};

QTEST_APPLESS_MAIN(TestClock)
#include "test_clock.moc"
