// SPDX-License-Identifier: GPL-3.0-or-later
#include "engines/clickhouse/clickhouse_access.h"

namespace leadlight {

namespace {

QByteArray bytesOf(std::string_view text)
{
    return {text.data(), static_cast<qsizetype>(text.size())};
}

char unescaped(char sign)
{
    switch (sign) {
    case 'n':
        return '\n';
    case 't':
        return '\t';
    case 'r':
        return '\r';
    case 'b':
        return '\b';
    case 'f':
        return '\f';
    case '0':
        return '\0';
    default:
        return sign;
    }
}

} // namespace

HttpRequest requestOf(const ClickHouseAccess& access, std::string_view statement, const UrlChoices& choices)
{
    HttpRequest request;
    request.target = "/?wait_end_of_query=1";
    const auto add = [&request](std::string_view key, std::string_view value) {
        request.target += '&' + bytesOf(key) + '=' + bytesOf(value).toPercentEncoding();
    };
    if (!access.address.database.empty())
        add("database", access.address.database);
    for (const auto& [key, value] : choices)
        add(key, value);
    if (!access.address.user.empty())
        request.fields += "X-ClickHouse-User: " + bytesOf(access.address.user) + "\r\n";
    if (access.password && !access.password->empty())
        request.fields += "X-ClickHouse-Key: " + bytesOf(access.password->reveal()) + "\r\n";
    request.body = bytesOf(statement);
    return request;
}

std::vector<std::vector<std::string>> tabSeparated(std::string_view text)
{
    std::vector<std::vector<std::string>> rows;
    std::vector<std::string> row(1);
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (text[at] == '\t')
            row.emplace_back();
        else if (text[at] == '\n')
            rows.push_back(std::exchange(row, std::vector<std::string>(1)));
        else if (text[at] == '\\' && at + 1 < text.size())
            row.back() += unescaped(text[++at]);
        else
            row.back() += text[at];
    }
    return rows;
}

} // namespace leadlight
