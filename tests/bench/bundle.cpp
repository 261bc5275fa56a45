// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
// Making and verifying bundles with two signatures of keys in software (RSA-2048 and P-384, as on cards): 200 of 1 MB
// in one process, one in a process of its own, and from 1 to 200 MB. Beside it, in the same run, what nobody can do
// without: the same bytes hashed for either signature by OpenSSL, put into or out of an archive by libzip (stored, as
// we do), written and synced alike. With the arguments "make|verify|floor-make|floor-verify FOLDER" it does one of
// those with what lies in the folder, for the processes of their own.
#include "bundle/bundle.h"
#include "bundle/verdict.h"
#include "sandbox/pki/pki.h"
#include "sandbox/pki/pki_files.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <openssl/evp.h>
#include <sys/resource.h>
#include <unistd.h>
#include <zip.h>

#include <algorithm>
#include <cstdio>
#include <functional>

namespace {

using Files = QList<bundle::DataFile>;

constexpr qsizetype megabyte = 1'000'000;
const QDateTime signingTime(QDate(2017, 2, 20), QTime(9, 30), Qt::UTC);

/// So many bytes that no compression makes fewer, in files within the limits of a bundle.
Files filesOf(qsizetype size)
{
    Files files{{QStringLiteral("hwg.xml"), QStringLiteral("application/xml"), "<report>" + QByteArray(20'000, ' ')}};
    size -= files.first().bytes.size();
    for (int i = 0; size > 0; ++i) {
        QByteArray bytes(std::min(size, 50 * megabyte) / 4 * 4, '\0');
        QRandomGenerator(17).fillRange(reinterpret_cast<quint32 *>(bytes.data()), bytes.size() / 4);
        files.append({QStringLiteral("report%1.pdf").arg(i), QStringLiteral("application/pdf"), bytes});
        size -= 50 * megabyte;
    }
    return files;
}

struct People {
    sandbox::Identity secretary; ///< RSA
    sandbox::Identity chairman; ///< P-384
    trust::Anchors anchors = trust::Anchors::belgian();

    void believe(const QByteArray &roots)
    {
        if (!anchors.addPem(roots, QStringLiteral("roots")))
            qFatal("the roots were refused");
    }
};

/// The file as it is on the disk afterwards.
void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush()
        || fsync(file.handle()) != 0)
        qFatal("no room for the bundles");
}

QByteArray read(const QString &path)
{
    return sandbox::contentAt(path).value_or(QByteArray());
}

QByteArray signedBy(const QByteArray &container, const sandbox::Identity &identity, bundle::Role role)
{
    const auto sign = [&identity](bundle::HashAlgorithm, const QByteArray &digest) -> base::Result<QByteArray> {
        return sandbox::signDigest(identity.key.get(), sandbox::digestFor(identity.key.get()), digest);
    };
    const auto made = bundle::sign(container, {role, {}, signingTime, identity.chain()}, sign);
    if (!made)
        qFatal("%s", qPrintable(made.problem().message()));
    return *made;
}

void make(const Files &files, const People &people, const QString &path)
{
    const QByteArray once = signedBy(*bundle::create(files), people.secretary, bundle::Role::Secretary);
    write(path, signedBy(once, people.chairman, bundle::Role::Chairman));
}

void verify(const People &people, const QString &path)
{
    const bundle::Verdict verdict = bundle::verify(read(path), people.anchors, signingTime.addSecs(60));
    if (verdict.outcome != bundle::Outcome::Valid || !verdict.complete)
        qFatal("the bundle is not valid");
}

void hash(const QByteArray &bytes)
{
    unsigned char digest[EVP_MAX_MD_SIZE];
    for (const EVP_MD *method : {EVP_sha256(), EVP_sha384()})
        EVP_Digest(bytes.constData(), static_cast<size_t>(bytes.size()), digest, nullptr, method, nullptr);
}

void floorMake(const Files &files, const QString &path)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *target = zip_source_buffer_create(nullptr, 0, 0, &error);
    zip_source_keep(target);
    zip_t *archive = zip_open_from_source(target, ZIP_TRUNCATE, &error);
    for (const bundle::DataFile &file : files) {
        hash(file.bytes);
        zip_source_t *source
            = zip_source_buffer(archive, file.bytes.constData(), static_cast<zip_uint64_t>(file.bytes.size()), 0);
        const auto index = zip_file_add(archive, file.name.toUtf8().constData(), source, 0);
        zip_set_file_compression(archive, static_cast<zip_uint64_t>(index), ZIP_CM_STORE, 0);
    }
    zip_close(archive);
    zip_source_open(target);
    zip_source_seek(target, 0, SEEK_END);
    QByteArray bytes(static_cast<qsizetype>(zip_source_tell(target)), Qt::Uninitialized);
    zip_source_seek(target, 0, SEEK_SET);
    zip_source_read(target, bytes.data(), static_cast<zip_uint64_t>(bytes.size()));
    zip_source_close(target);
    zip_source_free(target);
    write(path, bytes);
}

void floorVerify(const QString &path)
{
    const QByteArray bytes = read(path);
    zip_error_t error;
    zip_error_init(&error);
    zip_t *archive = zip_open_from_source(
        zip_source_buffer_create(bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), 0, &error), ZIP_RDONLY,
        &error);
    for (zip_uint64_t i = 0; i < static_cast<zip_uint64_t>(zip_get_num_entries(archive, 0)); ++i) {
        zip_stat_t stat;
        zip_stat_index(archive, i, 0, &stat);
        QByteArray content(static_cast<qsizetype>(stat.size), Qt::Uninitialized);
        zip_file_t *file = zip_fopen_index(archive, i, 0);
        zip_fread(file, content.data(), stat.size);
        zip_fclose(file);
        hash(content);
    }
    zip_discard(archive);
}

struct Cost {
    double clock = 0; ///< ms
    double processor = 0; ///< ms; tells more where others work on the same machine
};

double processorTime()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    const auto ms = [](const timeval &time) {
        return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_usec) / 1e3;
    };
    return ms(usage.ru_utime) + ms(usage.ru_stime);
}

Cost costOf(const std::function<void()> &act)
{
    const double before = processorTime();
    QElapsedTimer timer;
    timer.start();
    act();
    return {static_cast<double>(timer.nsecsElapsed()) / 1e6, processorTime() - before};
}

Cost best(int times, const std::function<void()> &act)
{
    Cost least{1e12, 1e12};
    for (int i = 0; i < times; ++i) {
        const Cost one = costOf(act);
        least = {std::min(least.clock, one.clock), std::min(least.processor, one.processor)};
    }
    return least;
}

void print(const QString &what, const Cost &ours, const Cost &least)
{
    std::printf("%-34s %9.1f %9.1f   %9.1f %9.1f   %6.1f\n", qPrintable(what), ours.clock, ours.processor, least.clock,
        least.processor, ours.processor / least.processor);
    std::fflush(stdout);
}

void benchMany(const People &people, const QString &folder)
{
    constexpr int count = 200;
    const Files files = filesOf(megabyte);
    const auto each = [&folder](const QString &prefix, const std::function<void(const QString &)> &act) {
        const Cost all = costOf([&] {
            for (int i = 0; i < count; ++i)
                act(folder + prefix + QString::number(i));
        });
        return Cost{all.clock / count, all.processor / count};
    };
    const QString ours = QStringLiteral("/ours");
    const QString least = QStringLiteral("/least");
    const Cost made = each(ours, [&](const QString &path) { make(files, people, path); });
    print(QStringLiteral("make, each of 200 of 1 MB"), made,
        each(least, [&](const QString &path) { floorMake(files, path); }));
    const Cost verified = each(ours, [&](const QString &path) { verify(people, path); });
    print(QStringLiteral("verify, each of 200 of 1 MB"), verified, each(ours, floorVerify));
    const QByteArray digest(48, 'd');
    const Cost keys = best(20, [&] {
        (void)sandbox::signDigest(people.secretary.key.get(), EVP_sha256(), digest.first(32));
        (void)sandbox::signDigest(people.chairman.key.get(), EVP_sha384(), digest);
    });
    std::printf("  of which both keys, once each: %.1f ms\n", keys.processor);
}

void benchProcesses(const QString &program, const QString &folder)
{
    const auto run = [&](const char *act) {
        QList<double> clock;
        for (int i = 0; i < 15; ++i)
            clock.append(costOf([&] {
                if (QProcess::execute(program, {QString::fromLatin1(act), folder}) != 0)
                    qFatal("%s failed in a process of its own", act);
            }).clock);
        std::sort(clock.begin(), clock.end());
        return clock.at(7);
    };
    for (const auto &[ours, least] : {std::pair{"make", "floor-make"}, {"verify", "floor-verify"}}) {
        const double mine = run(ours);
        const double floor = run(least);
        std::printf("%-34s %9.1f %9s   %9.1f %9s   %6.1f\n",
            qPrintable(QLatin1String(ours) + QStringLiteral(", whole process")), mine, "", floor, "", mine / floor);
    }
}

void benchGrowth(const People &people, const QString &folder)
{
    for (const int size : {1, 2, 5, 10, 20, 50, 100, 200}) {
        const Files files = filesOf(size * megabyte);
        const int times = size < 20 ? 7 : 3;
        const QString path = folder + QStringLiteral("/grown");
        const Cost made = best(times, [&] { make(files, people, path); });
        const Cost verified = best(times, [&] { verify(people, path); });
        rusage usage{};
        getrusage(RUSAGE_SELF, &usage);
        print(QStringLiteral("make, %1 MB").arg(size), made,
            best(times, [&] { floorMake(files, path + QLatin1Char('f')); }));
        print(QStringLiteral("verify, %1 MB").arg(size), verified, best(times, [&] { floorVerify(path); }));
        std::printf("  most memory so far: %ld MB\n", usage.ru_maxrss / 1000);
    }
}

/// One of the four acts with what main() left in the folder.
int act(const QString &name, const QString &folder)
{
    const QString path = folder + QStringLiteral("/one");
    if (name == QLatin1String("floor-make"))
        floorMake(filesOf(megabyte), path + QLatin1Char('f'));
    else if (name == QLatin1String("floor-verify"))
        floorVerify(path);
    else {
        People people{*sandbox::identityAt(folder + QStringLiteral("/secretary")),
            *sandbox::identityAt(folder + QStringLiteral("/chairman"))};
        people.believe(read(folder + QStringLiteral("/roots.pem")));
        name == QLatin1String("make") ? make(filesOf(megabyte), people, path) : verify(people, path);
    }
    return 0;
}

} // namespace

int main(int count, char **arguments)
{
    if (count == 3)
        return act(QString::fromLocal8Bit(arguments[1]), QString::fromLocal8Bit(arguments[2]));
    const QTemporaryDir folder;
    const sandbox::Pki pki = sandbox::Pki::make();
    People people{pki.rsa.issueCard(sandbox::secretary()).signature, pki.ec.issueCard(sandbox::chairman()).signature};
    people.believe(pki.trustRootsPem());
    if (!sandbox::writeIdentity(folder.path(), QStringLiteral("secretary"), people.secretary)
        || !sandbox::writeIdentity(folder.path(), QStringLiteral("chairman"), people.chairman))
        qFatal("no room for the keys");
    write(folder.filePath(QStringLiteral("roots.pem")), pki.trustRootsPem());
    std::printf(
        "%-34s %9s %9s   %9s %9s   %6s\n", "milliseconds", "clock", "processor", "least:clk", "processor", "ratio");
    benchMany(people, folder.path());
    benchProcesses(QString::fromLocal8Bit(arguments[0]), folder.path());
    benchGrowth(people, folder.path());
    return 0;
}
