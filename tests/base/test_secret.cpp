// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "base/secret.h"

#include <QTest>

#include <algorithm>

class SecretTest : public QObject
{
    Q_OBJECT
private slots:
    void append_whenFull_isRefused();
    void wipe_afterUse_leavesZeros();
    void move_leavesNothingBehind();
};

void SecretTest::append_whenFull_isRefused()
{
    base::Secret secret;
    for (std::size_t i = 0; i < base::Secret::capacity; ++i)
        QVERIFY(secret.append('7'));
    QVERIFY(!secret.append('7'));
    QCOMPARE(secret.size(), base::Secret::capacity);
}

void SecretTest::wipe_afterUse_leavesZeros()
{
    base::Secret secret("1234");
    const char *memory = secret.view().data();
    secret.wipe();
    QVERIFY(secret.isEmpty());
    QVERIFY(std::all_of(memory, memory + 4, [](char letter) { return letter == '\0'; }));
}

void SecretTest::move_leavesNothingBehind()
{
    base::Secret first("1234");
    base::Secret second("99");
    second = std::move(first);
    QCOMPARE(second.view(), std::string_view("1234"));
    QVERIFY(first.isEmpty());
}

QTEST_APPLESS_MAIN(SecretTest)
#include "test_secret.moc"
