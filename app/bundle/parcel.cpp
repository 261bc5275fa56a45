// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "bundle/parcel.h"

#include "base/problem.h"
#include "bundle/container.h"

#include <openssl/rand.h>
#include <zip.h>

#include <algorithm>
#include <memory>

namespace bundle {

namespace {

// No two letters that sound alike or are written in two ways: neither c, q, x nor y, h nor j, w.
constexpr std::string_view consonants = "bdfgklmnprstvz";
constexpr std::string_view vowels = "aeiou";
constexpr std::size_t groups = 6;
constexpr std::size_t groupLetters = 4;
constexpr std::size_t allLetters = groups * groupLetters;

using Archive = std::unique_ptr<zip_t, decltype(&zip_discard)>;
using File = std::unique_ptr<zip_file_t, decltype(&zip_fclose)>;

base::Problem damaged()
{
    return base::refused("bundle.parcel.zip",
        QT_TRANSLATE_NOOP("Problem",
            "This is no parcel, or it was damaged on its way: it is not a whole ZIP archive. Ask for it again."));
}

base::Problem otherContent()
{
    return base::refused("bundle.parcel.content",
        QT_TRANSLATE_NOOP("Problem",
            "This ZIP archive is no parcel: a parcel holds one bundle (.asice) and nothing else, encrypted with "
            "AES-256."));
}

base::Problem tooLarge()
{
    return base::refused("bundle.parcel.limit",
        QT_TRANSLATE_NOOP("Problem", "The parcel is too large or would unpack to too much, and is not opened."));
}

base::Problem wrongPassphrase()
{
    return base::refused("bundle.parcel.passphrase",
        QT_TRANSLATE_NOOP("Problem",
            "The parcel does not open with this passphrase. Have it read aloud once more: six groups of four "
            "letters."));
}

base::Problem notPacked()
{
    return {base::Kind::Environment, QStringLiteral("bundle.parcel.pack"),
        QT_TRANSLATE_NOOP("Problem", "The parcel could not be packed: there is not enough memory."), {}, {}};
}

char randomLetter(std::string_view letters)
{
    const auto bound = static_cast<unsigned char>(256 - 256 % letters.size()); // each letter as likely as the others
    unsigned char byte = bound;
    while (byte >= bound) {
        if (RAND_bytes(&byte, 1) != 1)
            qFatal("no randomness for a passphrase");
    }
    return letters[byte % letters.size()];
}

bool isOurs(char letter, std::size_t place)
{
    return (place % 2 == 0 ? consonants : vowels).find(letter) != std::string_view::npos;
}

/// Exactly the bytes of the buffer that libzip wrote into.
QByteArray bytesOf(zip_source_t *source)
{
    zip_stat_t stat;
    zip_stat_init(&stat);
    if (zip_source_open(source) != 0)
        return {};
    QByteArray bytes;
    if (zip_source_stat(source, &stat) == 0) {
        bytes.resize(static_cast<qsizetype>(stat.size));
        if (zip_source_read(source, bytes.data(), stat.size) != static_cast<zip_int64_t>(stat.size))
            bytes.clear();
    }
    zip_source_close(source);
    return bytes;
}

/// Takes over the one entry; false when there is no memory.
bool addBundle(zip_t *archive, const Entry &bundle, const base::Secret &passphrase)
{
    zip_source_t *content
        = zip_source_buffer(archive, bundle.bytes.constData(), static_cast<zip_uint64_t>(bundle.bytes.size()), 0);
    const zip_int64_t index = content ? zip_file_add(archive, bundle.name.constData(), content, ZIP_FL_ENC_UTF_8) : -1;
    if (index < 0) {
        zip_source_free(content);
        return false;
    }
    return zip_file_set_encryption(archive, static_cast<zip_uint64_t>(index), ZIP_EM_AES_256, passphrase.text()) == 0;
}

/// Null when it is no sound archive.
Archive open(const QByteArray &bytes)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *source
        = zip_source_buffer_create(bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), 0, &error);
    zip_t *archive = source ? zip_open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, &error) : nullptr;
    if (source && !archive)
        zip_source_free(source);
    zip_error_fini(&error);
    return {archive, zip_discard};
}

/// A name that a file may have in any folder, of a bundle.
bool isBundleName(const QByteArray &name)
{
    const bool readable = std::all_of(
        name.begin(), name.end(), [](char c) { return static_cast<unsigned char>(c) >= 0x20 && c != 0x7f; });
    return readable && name.size() <= 200 && name.toLower().endsWith(".asice") && !name.startsWith('.')
        && name.indexOf('/') < 0 && name.indexOf('\\') < 0 && name.indexOf(':') < 0
        && QString::fromUtf8(name).toUtf8() == name;
}

base::Result<void> checked(const zip_stat_t &stat)
{
    constexpr zip_uint64_t needed = ZIP_STAT_NAME | ZIP_STAT_SIZE | ZIP_STAT_ENCRYPTION_METHOD | ZIP_STAT_COMP_METHOD;
    if ((stat.valid & needed) != needed || stat.encryption_method != ZIP_EM_AES_256 || !isBundleName(stat.name)
        || (stat.comp_method != ZIP_CM_STORE && stat.comp_method != ZIP_CM_DEFLATE))
        return otherContent();
    if (stat.size > static_cast<zip_uint64_t>(maxTotalSize))
        return tooLarge();
    return {};
}

/// The announced number of bytes; any other number is a damage. The check of the whole is at its end, hence the read
/// beyond it.
base::Result<QByteArray> read(zip_file_t *file, zip_uint64_t size)
{
    QByteArray bytes(static_cast<qsizetype>(size), '\0');
    zip_uint64_t done = 0;
    while (done < size) {
        const zip_int64_t count = zip_fread(file, bytes.data() + done, size - done);
        if (count <= 0)
            return damaged();
        done += static_cast<zip_uint64_t>(count);
    }
    char beyond = 0;
    if (zip_fread(file, &beyond, 1) != 0)
        return damaged();
    return bytes;
}

} // namespace

base::Secret newPassphrase()
{
    base::Secret made;
    for (std::size_t place = 0; place < allLetters; ++place) {
        if (place > 0 && place % groupLetters == 0)
            made.append('-');
        made.append(randomLetter(place % 2 == 0 ? consonants : vowels));
    }
    return made;
}

base::Secret passphraseFrom(std::string_view typed)
{
    base::Secret ours;
    std::size_t letters = 0;
    for (const char raw : typed) {
        if (raw == ' ' || raw == '-')
            continue;
        const char letter = raw >= 'A' && raw <= 'Z' ? static_cast<char>(raw - 'A' + 'a') : raw;
        if (letters == allLetters || !isOurs(letter, letters))
            return base::Secret(typed);
        if (letters > 0 && letters % groupLetters == 0)
            ours.append('-');
        ours.append(letter);
        ++letters;
    }
    return letters == allLetters ? std::move(ours) : base::Secret(typed);
}

base::Result<QByteArray> packParcel(const Entry &bundle, const base::Secret &passphrase)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *target = zip_source_buffer_create(nullptr, 0, 0, &error);
    zip_t *archive = target ? zip_open_from_source(target, ZIP_TRUNCATE, &error) : nullptr;
    zip_error_fini(&error);
    if (!archive) {
        zip_source_free(target);
        return notPacked();
    }
    zip_source_keep(target); // the archive lets go of it when it is closed
    if (!addBundle(archive, bundle, passphrase) || zip_close(archive) != 0) {
        zip_discard(archive);
        zip_source_free(target);
        return notPacked();
    }
    const QByteArray bytes = bytesOf(target);
    zip_source_free(target);
    if (bytes.isEmpty())
        return notPacked();
    return bytes;
}

base::Result<Entry> openParcel(const QByteArray &parcel, const base::Secret &passphrase)
{
    if (parcel.size() > maxTotalSize)
        return tooLarge();
    const Archive archive = parcel.isEmpty() ? Archive(nullptr, zip_discard) : open(parcel);
    if (!archive)
        return damaged();
    zip_stat_t stat;
    zip_stat_init(&stat);
    if (zip_get_num_entries(archive.get(), 0) != 1 || zip_stat_index(archive.get(), 0, ZIP_FL_ENC_GUESS, &stat) != 0)
        return otherContent();
    if (const base::Result<void> allowed = checked(stat); !allowed)
        return allowed.problem();
    if (passphrase.isEmpty())
        return wrongPassphrase();
    const File file(zip_fopen_index_encrypted(archive.get(), 0, 0, passphrase.text()), zip_fclose);
    if (!file) {
        const int why = zip_error_code_zip(zip_get_error(archive.get()));
        return why == ZIP_ER_WRONGPASSWD || why == ZIP_ER_NOPASSWD ? wrongPassphrase() : damaged();
    }
    const base::Result<QByteArray> bytes = read(file.get(), stat.size);
    if (!bytes)
        return bytes.problem();
    return Entry{QByteArray(stat.name), *bytes};
}

} // namespace bundle
