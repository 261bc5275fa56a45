// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "desk/check.h"
#include "desk/draft.h"
#include "desk/person.h"
#include "desk/workplace.h"
#include "tests/awaited.h"

#include <QTemporaryDir>
#include <QtTest>

#include <functional>

/// What every test of the desk stands on.

/// "" when it is well, else the code of the problem.
template <typename T>
QString codeOf(const base::Result<T> &result)
{
    return result ? QString() : result.problem().code;
}

/// The person in front of the screen, as the test wants him.
class FakePerson : public desk::Person
{
public:
    QByteArray answerPin = "1234";
    bool agrees = true;
    QString reason;
    std::function<void()> whilePinIsTyped;
    QList<desk::PinRequest> pinRequests;
    QList<desk::Question> questions;
    QStringList steps;
    QStringList proxyPasswords; ///< of the user "ocmw", one for each time that the proxy asks; then declines
    QList<desk::ProxyRequest> proxyRequests;

    QFuture<base::Secret> pin(const desk::PinRequest &request) override
    {
        pinRequests.append(request);
        if (whilePinIsTyped)
            whilePinIsTyped();
        QPromise<base::Secret> promise;
        promise.start();
        promise.addResult(base::Secret(std::string_view(answerPin.constData(), std::size_t(answerPin.size()))));
        promise.finish();
        return promise.future();
    }
    QFuture<desk::Agreement> agree(const desk::Question &question) override
    {
        questions.append(question);
        return QtFuture::makeReadyFuture(desk::Agreement{agrees, reason});
    }
    QFuture<sending::ProxyUser> proxyUser(const desk::ProxyRequest &request) override
    {
        proxyRequests.append(request);
        sending::ProxyUser user;
        if (!proxyPasswords.isEmpty())
            user = {QStringLiteral("ocmw"), proxyPasswords.takeFirst()};
        return QtFuture::makeReadyFuture(user);
    }
    void sees(const QString &step) override { steps.append(step); }
};

/// A folder with the example in it, opened.
struct Ground {
    QTemporaryDir folder;
    std::unique_ptr<desk::Surroundings> surroundings;
    std::unique_ptr<desk::Workplace> workplace;

    explicit Ground(const QStringList &trustRoots = {})
        : surroundings(*desk::Surroundings::make(base::Language::Dutch, trustRoots))
    {
        workplace = *desk::Workplace::beginExample(*surroundings, folder.path());
    }

    /// As if the program had been ended and begun again.
    void restart()
    {
        workplace.reset();
        workplace = *desk::Workplace::open(*surroundings, folder.path());
    }
    /// As if the power had gone right after the copy of the file was made, while other files went on.
    void goBackTo(const QString &copy)
    {
        workplace.reset();
        const QString path = desk::Workplace::filePath(folder.path());
        if (!QFile::remove(path) || !QFile::rename(copy, path))
            qFatal("the copy did not take the place of the file");
        workplace = *desk::Workplace::open(*surroundings, folder.path());
    }
    [[nodiscard]] QString file(const QString &name) const { return folder.filePath(name); }
    [[nodiscard]] QString typed(const QString &field) const
    {
        const form::Field *definition = workplace->campaign().field(field);
        return form::canonical(workplace->evaluator().values().field(field), definition->type);
    }
    [[nodiscard]] base::Result<void> setField(const QString &field, const QString &text)
    {
        if (base::Result<void> set = desk::setAt(*workplace, field, text); !set)
            return set;
        return awaited(workplace->drained());
    }
    /// The example belongs to February 2017; on today's clock every report is late, which is a warning.
    void acceptWarnings(const QString &module)
    {
        for (const desk::Checked &one : desk::check(*workplace, module)) {
            if (one.blocks())
                QVERIFY(awaited(desk::acknowledge(*workplace, module, one.finding.rule, QStringLiteral("test"))).ok());
        }
    }
};
