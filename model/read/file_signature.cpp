// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/read/file_signature.h"

#include <algorithm>
#include <array>
#include <string>

namespace leadlight {

namespace {
using namespace std::string_view_literals;

struct Signature
{
    std::string_view bytes;
    std::string_view what;
    std::string_view hint;
};

constexpr std::string_view saveAsCsv =
    "Better export it again as CSV: a spreadsheet may have damaged the ids. Else save it there as \"CSV UTF-8\".";
constexpr std::string_view unpack = "Unpack it, then open the CSV file in it.";
constexpr std::string_view exportAsCsv = "Export the data itself as CSV.";

constexpr auto signatures = std::to_array<Signature>({
    {"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"sv, "This is an old Excel workbook (.xls), not CSV.", saveAsCsv},
    {"%PDF"sv, "This is a PDF document, not CSV.", exportAsCsv},
    {"Rar!"sv, "This is a RAR archive.", unpack},
    {"7z\xBC\xAF\x27\x1C"sv, "This is a 7-Zip archive.", unpack},
    {"BZh"sv, "This is a bzip2 archive.", unpack},
    {"\xFD"
     "7zXZ"sv,
     "This is an xz archive.", unpack},
    {"\x28\xB5\x2F\xFD"sv, "This is a Zstandard archive.", unpack},
    {"PAR1"sv, "This is a Parquet file.", exportAsCsv},
    {"SQLite format 3"sv, "This is an SQLite database.", exportAsCsv},
    {"\x89PNG"sv, "This is a picture.", exportAsCsv},
    {"\xFF\xD8\xFF"sv, "This is a picture.", exportAsCsv},
    {"{\\rtf"sv, "This is a text document (RTF), not CSV.", exportAsCsv},
});

bool startsWithIgnoringCase(std::string_view text, std::string_view lower)
{
    return text.size() >= lower.size() && std::equal(lower.begin(), lower.end(), text.begin(), [](char a, char b) {
               return a == (b >= 'A' && b <= 'Z' ? b - 'A' + 'a' : b);
           });
}

Status refuseMarkup(std::string_view start)
{
    if (start.starts_with("\xEF\xBB\xBF"))
        start.remove_prefix(3);
    start.remove_prefix(std::min(start.find_first_not_of(" \t\r\n"), start.size()));
    if (startsWithIgnoringCase(start, "<!doctype html") || startsWithIgnoringCase(start, "<html"))
        return fail(ErrorKind::BadData, "This is a web page, not CSV; often it is a log-in page saved by mistake.",
                    "Log in to the analytics tool again and download the export anew.");
    if (start.starts_with("<?xml") || start.starts_with("<"))
        return fail(ErrorKind::BadData, "This is an XML or web document, not CSV.", std::string(exportAsCsv));
    if (start.starts_with("{\"") || start.starts_with("[{"))
        return fail(ErrorKind::BadData, "This is JSON, not CSV.", std::string(exportAsCsv));
    return {};
}
} // namespace

bool isArchive(std::string_view start)
{
    constexpr std::size_t tarMagic = 257;
    return start.starts_with("PK\x03\x04"sv) || start.starts_with("PK\x05\x06"sv) || start.starts_with("\x1F\x8B"sv) ||
           (start.size() > tarMagic + 5 && start.substr(tarMagic, 5) == "ustar"sv);
}

Status refuseBySignature(std::string_view start)
{
    for (const auto& signature : signatures)
        if (start.starts_with(signature.bytes))
            return fail(ErrorKind::BadData, std::string(signature.what), std::string(signature.hint));
    return refuseMarkup(start);
}

} // namespace leadlight
