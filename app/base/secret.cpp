// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "base/secret.h"

#include <QtGlobal>

#include <cstring>
#include <new>
#include <utility>

#ifdef Q_OS_WIN
#include <windows.h>
#else
#include <sys/mman.h>
#endif

namespace base {

namespace {

constexpr std::size_t pageSize = 4096;

#ifdef Q_OS_WIN
char *takePage()
{
    void *page = VirtualAlloc(nullptr, pageSize, MEM_COMMIT | MEM_RESERVE, PAGE_READWRITE);
    if (page)
        VirtualLock(page, pageSize);
    return static_cast<char *>(page);
}

void wipePage(char *page)
{
    SecureZeroMemory(page, pageSize);
}
void givePageBack(char *page)
{
    VirtualFree(page, 0, MEM_RELEASE);
}
#else
char *takePage()
{
    void *page = mmap(nullptr, pageSize, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (page == MAP_FAILED)
        return nullptr;
    mlock(page, pageSize); // may be refused by a limit; the secret is then still kept out of core dumps
    madvise(page, pageSize, MADV_DONTDUMP);
    return static_cast<char *>(page);
}

void wipePage(char *page)
{
    explicit_bzero(page, pageSize);
}
void givePageBack(char *page)
{
    munmap(page, pageSize);
}
#endif

} // namespace

Secret::Secret() : m_page(takePage())
{
    if (!m_page)
        throw std::bad_alloc();
}

Secret::Secret(std::string_view text) : Secret()
{
    for (const char letter : text)
        append(letter);
}

Secret::~Secret()
{
    if (!m_page)
        return;
    wipe();
    givePageBack(m_page);
}

Secret::Secret(Secret &&other) noexcept
    : m_page(std::exchange(other.m_page, nullptr)), m_size(std::exchange(other.m_size, 0))
{
}

Secret &Secret::operator=(Secret &&other) noexcept
{
    std::swap(m_page, other.m_page);
    std::swap(m_size, other.m_size);
    other.wipe();
    return *this;
}

bool Secret::append(char letter)
{
    if (!m_page || m_size == capacity)
        return false;
    m_page[m_size++] = letter;
    return true;
}

void Secret::removeLast()
{
    if (m_size > 0)
        m_page[--m_size] = '\0';
}

void Secret::wipe()
{
    if (m_page)
        wipePage(m_page);
    m_size = 0;
}

} // namespace base
