// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/progress.h"
#include "model/base/result.h"

#include <cstdint>
#include <cstdio>
#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace leadlight {

/// What is told of a cookie of an engine.
struct CookieFigures
{
    std::string cookie = {};
    std::int64_t interactions = 0; ///< joined rows
    std::int64_t submissions = 0;
    std::int32_t hits = -1; ///< of ten; -1: it has no hit rate
    std::int32_t topHits = -1;
};

/// Puts cookies in the order that files give them in, most interactions first, those with as many in the order of their
/// ids, however many there are: no more than `held` stand in the memory, the others in a temporary file that has no
/// name and that nobody else can read. For one thread.
class SortedCookies
{
public:
    explicit SortedCookies(std::size_t held = 200'000);

    /// Takes one; an error where the temporary file cannot be written.
    [[nodiscard]] Status add(CookieFigures cookie);
    [[nodiscard]] std::int64_t size() const { return m_size; }
    /// Gives all of them in that order; once. The first error of `take` ends it.
    [[nodiscard]] Status give(const std::function<Status(const CookieFigures&)>& take, const Progress& progress);

private:
    struct Close
    {
        void operator()(std::FILE* file) const { static_cast<void>(std::fclose(file)); }
    };
    /// Sorted cookies in the file, one behind the other.
    struct Part
    {
        std::fpos_t begin;
        std::size_t cookies;
    };
    class Reader;

    [[nodiscard]] Status putAside();
    [[nodiscard]] Status merge(const std::function<Status(const CookieFigures&)>& take, const Progress& progress);

    std::size_t m_held;
    std::int64_t m_size = 0;
    std::vector<CookieFigures> m_cookies;
    std::unique_ptr<std::FILE, Close> m_file;
    std::vector<Part> m_parts;
};

} // namespace leadlight
