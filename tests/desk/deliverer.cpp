// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2

// usage: deliverer FOLDER BUNDLE ADDRESS send|withdraw. Sends the bundle of the data file in the folder to the
// endpoint, without waiting between tries, or withdraws it, with the key in card.key and card.crt there instead of a
// card. Trusts trust-roots.pem there.
#include "desk/session.h"
#include "software_card.h"

#include <QFile>
#include <QGuiApplication>
#include <QSslCertificate>
#include <QTimer>

#include <openssl/pem.h>

#include <cstdio>

using namespace Qt::StringLiterals;

static int failed(const base::Problem &problem)
{
    std::fprintf(stderr, "%s: %s\n", qPrintable(problem.code), qPrintable(problem.message()));
    return 1;
}

static sandbox::Key keyIn(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no key in %s", qPrintable(path));
    const QByteArray pem = file.readAll();
    BIO *bytes = BIO_new_mem_buf(pem.constData(), int(pem.size()));
    sandbox::Key key(PEM_read_bio_PrivateKey(bytes, nullptr, nullptr, nullptr), EVP_PKEY_free);
    BIO_free(bytes);
    return key;
}

static sandbox::PersonCertificates personIn(const QString &folder)
{
    const QList<QSslCertificate> chain = QSslCertificate::fromPath(folder + u"/card.crt"_s, QSsl::Pem);
    sandbox::PersonCertificates person;
    person.authentication
        = {keyIn(folder + u"/card.key"_s), chain.value(0).toDer(), {chain.value(1).toDer(), chain.value(2).toDer()}};
    return person;
}

int main(int argc, char *argv[])
{
    const QGuiApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const QString &folder = arguments.at(1);
    const auto surroundings = desk::Surroundings::make(base::Language::English, {folder + u"/trust-roots.pem"_s});
    if (!surroundings)
        return failed(surroundings.problem());
    const auto workplace = desk::Workplace::open(**surroundings, folder);
    if (!workplace)
        return failed(workplace.problem());
    const QUrl endpoint(arguments.at(3));
    const sending::SoftwareCard card(personIn(folder));
    const auto login
        = sending::Login::open({endpoint, (*surroundings)->anchors(), std::chrono::milliseconds(300)}, card.card());
    if (!login)
        return failed(login.problem());
    const auto atOnce = [](std::chrono::milliseconds, QObject *context, std::function<void()> go) {
        QTimer::singleShot(2, context, std::move(go));
    };
    QObject parent;
    if (arguments.value(4) == u"withdraw") {
        const auto end
            = [](const base::Result<void> &done) { QCoreApplication::exit(done ? 0 : failed(done.problem())); };
        QTimer::singleShot(0, &parent, [&] { // it may be answered at once
            desk::withdrawAt(**workplace, **login, endpoint, arguments.at(2)).then(&parent, end);
        });
        return QGuiApplication::exec();
    }
    desk::deliver(**workplace, {**login, endpoint, 0, {}, atOnce}, arguments.at(2), &parent)
        .then(&parent, [](const base::Result<desk::Received> &received) {
            QCoreApplication::exit(received ? 0 : failed(received.problem()));
        });
    return QGuiApplication::exec();
}
