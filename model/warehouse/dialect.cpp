// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/warehouse/dialect.h"

#include <array>
#include <chrono>
#include <cstdio>

namespace leadlight {

std::string Dialect::table(std::string_view database, std::string_view table) const
{
    return database.empty() ? name(table) : name(database) + "." + name(table);
}

std::string Dialect::createOverShards(const std::string& /*table*/, const std::string& /*local*/,
                                      std::string_view /*cluster*/, std::string_view /*database*/,
                                      std::string_view /*localName*/) const
{
    return {};
}

std::string Dialect::drop(const std::string& table) const
{
    return "DROP TABLE IF EXISTS " + table;
}

std::string Dialect::clearBatch(const std::string& table, std::uint64_t batch) const
{
    return "DELETE FROM " + table + " WHERE b = " + std::to_string(batch);
}

std::string quotedByDoubling(std::string_view text, char quote)
{
    std::string out(1, quote);
    for (const char c : text) {
        if (c == quote)
            out += quote;
        out += c;
    }
    out += quote;
    return out;
}

std::string withoutNul(std::string_view name)
{
    std::string out;
    for (const char c : name) {
        if (c == '\0')
            out += "\xEF\xBF\xBD";
        else
            out += c;
    }
    return out;
}

std::string isoDay(std::int32_t day)
{
    const std::chrono::year_month_day date{std::chrono::sys_days{std::chrono::days{day}}};
    std::array<char, 32> text{};
    std::snprintf(text.data(), text.size(), "%04d-%02u-%02u", static_cast<int>(date.year()),
                  static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()));
    return text.data();
}

} // namespace leadlight
