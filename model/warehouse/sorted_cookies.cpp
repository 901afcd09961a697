// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/warehouse/sorted_cookies.h"

#include <algorithm>
#include <array>

namespace leadlight {

namespace {

constexpr std::size_t cookiesAPoll = 1024; ///< cancel is polled once per so many
constexpr std::size_t leastAtOnce = 16;    ///< of each part, from the file

bool standsBefore(const CookieFigures& one, const CookieFigures& other)
{
    return one.interactions != other.interactions ? one.interactions > other.interactions : one.cookie < other.cookie;
}

/// What stands before the id in the file.
using Numbers = std::array<std::int64_t, 5>;

bool writeTo(std::FILE* file, const CookieFigures& cookie)
{
    const Numbers numbers{cookie.interactions, cookie.submissions, cookie.hits, cookie.topHits,
                          static_cast<std::int64_t>(cookie.cookie.size())};
    return std::fwrite(numbers.data(), sizeof(Numbers), 1, file) == 1 &&
           std::fwrite(cookie.cookie.data(), 1, cookie.cookie.size(), file) == cookie.cookie.size();
}

bool readFrom(std::FILE* file, CookieFigures& cookie)
{
    Numbers numbers{};
    if (std::fread(numbers.data(), sizeof(Numbers), 1, file) != 1)
        return false;
    cookie.interactions = numbers[0];
    cookie.submissions = numbers[1];
    cookie.hits = static_cast<std::int32_t>(numbers[2]);
    cookie.topHits = static_cast<std::int32_t>(numbers[3]);
    cookie.cookie.resize(static_cast<std::size_t>(numbers[4]));
    return std::fread(cookie.cookie.data(), 1, cookie.cookie.size(), file) == cookie.cookie.size();
}

tl::unexpected<Error> noRoom()
{
    return fail(ErrorKind::Internal, Phrase::tr("The temporary file that cookies are sorted in cannot be written."),
                Phrase::tr("Make room in the folder for temporary files, and start again."));
}

} // namespace

/// Reads a part, some cookies at once.
class SortedCookies::Reader
{
public:
    Reader(std::FILE* file, const Part& part, std::size_t atOnce)
        : m_file(file)
        , m_at(part.begin)
        , m_left(part.cookies)
        , m_atOnce(atOnce)
    {
    }
    [[nodiscard]] const CookieFigures& first() const { return m_cookies[m_next]; }
    /// The next one; false where there is none. `fine` tells of the file.
    [[nodiscard]] bool advance(bool& fine)
    {
        if (++m_next < m_cookies.size())
            return true;
        m_next = 0;
        m_cookies.resize(std::min(m_left, m_atOnce));
        m_left -= m_cookies.size();
        if (m_cookies.empty())
            return false;
        fine = std::fsetpos(m_file, &m_at) == 0;
        for (CookieFigures& cookie : m_cookies)
            fine = fine && readFrom(m_file, cookie);
        fine = fine && std::fgetpos(m_file, &m_at) == 0;
        return fine;
    }

private:
    std::FILE* m_file;
    std::fpos_t m_at;
    std::size_t m_left;
    std::size_t m_atOnce;
    std::size_t m_next = 0;
    std::vector<CookieFigures> m_cookies;
};

SortedCookies::SortedCookies(std::size_t held)
    : m_held(std::max<std::size_t>(held, 1))
{
}

Status SortedCookies::add(CookieFigures cookie)
{
    ++m_size;
    m_cookies.push_back(std::move(cookie));
    return m_cookies.size() < m_held ? Status() : putAside();
}

Status SortedCookies::putAside()
{
    if (m_cookies.empty())
        return {};
    if (!m_file)
        m_file.reset(std::tmpfile());
    if (!m_file)
        return noRoom();
    std::ranges::sort(m_cookies, standsBefore);
    Part part{{}, m_cookies.size()};
    if (std::fgetpos(m_file.get(), &part.begin) != 0)
        return noRoom();
    for (const CookieFigures& cookie : m_cookies)
        if (!writeTo(m_file.get(), cookie))
            return noRoom();
    if (std::fflush(m_file.get()) != 0)
        return noRoom();
    m_parts.push_back(part);
    m_cookies.clear();
    return {};
}

Status SortedCookies::give(const std::function<Status(const CookieFigures&)>& take, const Progress& progress)
{
    if (!m_parts.empty())
        return putAside().and_then([&] { return merge(take, progress); });
    std::ranges::sort(m_cookies, standsBefore);
    for (std::size_t k = 0; k < m_cookies.size(); ++k) {
        if (k % cookiesAPoll == 0 && progress.cancelled())
            return cancelled();
        if (Status taken = take(m_cookies[k]); !taken)
            return taken;
    }
    return {};
}

Status SortedCookies::merge(const std::function<Status(const CookieFigures&)>& take, const Progress& progress)
{
    const std::size_t atOnce = std::max(m_held / m_parts.size(), leastAtOnce);
    std::vector<Reader> readers;
    readers.reserve(m_parts.size());
    bool fine = true;
    for (const Part& part : m_parts)
        if (Reader reader(m_file.get(), part, atOnce); reader.advance(fine))
            readers.push_back(std::move(reader));
    const auto later = [](const Reader& one, const Reader& other) {
        return standsBefore(other.first(), one.first()); // the top of a heap is its largest
    };
    std::ranges::make_heap(readers, later);
    for (std::size_t k = 0; fine && !readers.empty(); ++k) {
        if (k % cookiesAPoll == 0 && progress.cancelled())
            return cancelled();
        std::ranges::pop_heap(readers, later);
        if (Status taken = take(readers.back().first()); !taken)
            return taken;
        if (readers.back().advance(fine))
            std::ranges::push_heap(readers, later);
        else
            readers.pop_back();
    }
    if (!fine)
        return fail(ErrorKind::Internal, Phrase::tr("The temporary file that cookies are sorted in cannot be read."),
                    Phrase::tr("Start again."));
    return {};
}

} // namespace leadlight
