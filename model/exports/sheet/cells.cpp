// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exports/sheet/cells.h"

#include "model/exports/opc/xml_text.h"

#include <QDateTime>
#include <QSet>
#include <QString>

namespace leadlight {

namespace {

constexpr std::size_t mostNameUnits = 31;

std::string cleanName(const std::string& wanted)
{
    std::string name = cleanText(wanted);
    for (char& c : name)
        if (std::string_view("[]:*?/\\\t\r\n").find(c) != std::string_view::npos)
            c = ' ';
    const auto isEdge = [](char c) { return c == ' ' || c == '\''; };
    while (!name.empty() && isEdge(name.front()))
        name.erase(name.begin());
    name = cutText(name, mostNameUnits);
    while (!name.empty() && isEdge(name.back()))
        name.pop_back();
    return name.empty() ? "Sheet" : name;
}

} // namespace

std::string columnLetters(std::size_t column)
{
    constexpr std::size_t letters = 26;
    std::string out;
    for (std::size_t rest = column + 1; rest > 0; rest = (rest - 1) / letters)
        out.insert(out.begin(), static_cast<char>('A' + (rest - 1) % letters));
    return out;
}

std::string cellRange(std::size_t column, std::int64_t firstRow, std::int64_t lastRow)
{
    std::string letters(1, '$'); // GCC 12 warns without reason of "$" + columnLetters(column)
    letters.append(columnLetters(column)).push_back('$');
    if (firstRow == lastRow)
        return letters + std::to_string(firstRow);
    return letters + std::to_string(firstRow) + ":" + letters + std::to_string(lastRow);
}

std::string sheetPrefix(std::string_view sheet)
{
    std::string out = "'";
    for (const char c : sheet)
        out.append(c == '\'' ? 2 : 1, c);
    return out + "'!";
}

std::vector<std::string> sheetNames(const std::vector<std::string>& wanted)
{
    std::vector<std::string> out;
    QSet<QString> taken{QStringLiteral("history")};
    for (const std::string& name : wanted) {
        const std::string base = cleanName(name);
        std::string unique = base;
        const auto key = [&] { return QString::fromStdString(unique).toCaseFolded(); };
        for (int number = 2; taken.contains(key()); ++number) {
            const std::string tail = " (" + std::to_string(number) + ")";
            unique = cutText(base, mostNameUnits - tail.size()) + tail;
        }
        taken.insert(key());
        out.push_back(unique);
    }
    return out;
}

std::optional<double> timeNumber(std::string_view iso)
{
    constexpr std::size_t shortest = 10;
    constexpr std::size_t longest = 19;
    if (iso.size() < shortest || iso.size() > longest)
        return std::nullopt;
    QString text = QString::fromLatin1(iso.data(), static_cast<qsizetype>(iso.size()));
    if (text.size() > static_cast<qsizetype>(shortest))
        text[static_cast<qsizetype>(shortest)] = QLatin1Char('T');
    const auto date = QDate::fromString(text.left(static_cast<qsizetype>(shortest)), Qt::ISODate);
    const auto time = text.size() > static_cast<qsizetype>(shortest)
                          ? QTime::fromString(text.mid(static_cast<qsizetype>(shortest) + 1), Qt::ISODate)
                          : QTime(0, 0);
    if (!date.isValid() || !time.isValid())
        return std::nullopt;
    constexpr double msecsADay = 86400000.0;
    return static_cast<double>(QDate(1899, 12, 30).daysTo(date)) + time.msecsSinceStartOfDay() / msecsADay;
}

} // namespace leadlight
