// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/problem.h"

#include <optional>
#include <utility>
#include <variant>

namespace base {

/// Either a value or the problem that kept it from being made. Never both, never neither.
template <typename T>
class [[nodiscard]] Result
{
public:
    Result(T value) : m_content(std::in_place_index<0>, std::move(value)) { }
    Result(Problem problem) : m_content(std::in_place_index<1>, std::move(problem)) { }

    [[nodiscard]] bool ok() const { return m_content.index() == 0; }
    explicit operator bool() const { return ok(); }

    /// Precondition of these four: ok().
    [[nodiscard]] T &operator*() & { return std::get<0>(m_content); }
    [[nodiscard]] const T &operator*() const & { return std::get<0>(m_content); }
    [[nodiscard]] T &&operator*() && { return std::get<0>(std::move(m_content)); }
    [[nodiscard]] T *operator->() { return &std::get<0>(m_content); }
    [[nodiscard]] const T *operator->() const { return &std::get<0>(m_content); }

    /// Precondition: not ok().
    [[nodiscard]] const Problem &problem() const { return std::get<1>(m_content); }

private:
    std::variant<T, Problem> m_content;
};

/// Done, or the problem that kept it from being done.
template <>
class [[nodiscard]] Result<void>
{
public:
    Result() = default;
    Result(Problem problem) : m_problem(std::move(problem)) { }

    [[nodiscard]] bool ok() const { return !m_problem.has_value(); }
    explicit operator bool() const { return ok(); }

    /// Precondition: not ok().
    [[nodiscard]] const Problem &problem() const { return *m_problem; }

private:
    std::optional<Problem> m_problem;
};

} // namespace base
