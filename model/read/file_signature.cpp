// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/read/file_signature.h"

#include <algorithm>
#include <vector>

namespace leadlight {

namespace {
using namespace std::string_view_literals;

struct Signature
{
    std::string_view bytes;
    Phrase what;
    Phrase hint;
};

Phrase exportAsCsv()
{
    return Phrase::tr("Export the data itself as CSV.");
}

std::vector<Signature> signatures()
{
    const Phrase saveAsCsv = Phrase::tr("Better export it again as CSV: a spreadsheet may have damaged the ids. Else "
                                        "save it there as \"CSV UTF-8\".");
    const Phrase unpack = Phrase::tr("Unpack it, then open the CSV file in it.");
    const Phrase exportIt = exportAsCsv();
    const Phrase saveAsUtf8 = Phrase::tr("Save it as UTF-8, in a text editor or in the program that wrote it.");
    const Phrase picture = Phrase::tr("This is a picture.");
    return {
        {"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"sv, Phrase::tr("This is an old Excel workbook (.xls), not CSV."), saveAsCsv},
        {"%PDF"sv, Phrase::tr("This is a PDF document, not CSV."), exportIt},
        {"Rar!"sv, Phrase::tr("This is a RAR archive."), unpack},
        {"7z\xBC\xAF\x27\x1C"sv, Phrase::tr("This is a 7-Zip archive."), unpack},
        {"BZh"sv, Phrase::tr("This is a bzip2 archive."), unpack},
        {"\xFD"
         "7zXZ"sv,
         Phrase::tr("This is an xz archive."), unpack},
        {"\x28\xB5\x2F\xFD"sv, Phrase::tr("This is a Zstandard archive."), unpack},
        {"PAR1"sv, Phrase::tr("This is a Parquet file."), exportIt},
        {"ARROW1"sv, Phrase::tr("This is an Arrow (Feather) file."), exportIt},
        {"Obj\x01"sv, Phrase::tr("This is an Avro file."), exportIt},
        {"\xFF\xFE\x00\x00"sv, Phrase::tr("This text is in UTF-32, which is not read."), saveAsUtf8},
        {"\x00\x00\xFE\xFF"sv, Phrase::tr("This text is in UTF-32, which is not read."), saveAsUtf8},
        {"SQLite format 3"sv, Phrase::tr("This is an SQLite database."), exportIt},
        {"\x89PNG"sv, picture, exportIt},
        {"\xFF\xD8\xFF"sv, picture, exportIt},
        {"{\\rtf"sv, Phrase::tr("This is a text document (RTF), not CSV."), exportIt},
    };
}

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
        return fail(ErrorKind::BadData,
                    Phrase::tr("This is a web page, not CSV; often it is a log-in page saved by mistake."),
                    Phrase::tr("Log in to the analytics tool again and download the export anew."));
    if (start.starts_with("<?xml") || start.starts_with("<"))
        return fail(ErrorKind::BadData, Phrase::tr("This is an XML or web document, not CSV."), exportAsCsv());
    if (start.starts_with("{\"") || start.starts_with("[{"))
        return fail(ErrorKind::BadData, Phrase::tr("This is JSON, not CSV."), exportAsCsv());
    return {};
}
} // namespace

bool isZip(std::string_view start)
{
    return start.starts_with("PK\x03\x04"sv) || start.starts_with("PK\x05\x06"sv);
}

bool isArchive(std::string_view start)
{
    constexpr std::size_t tarMagic = 257;
    return isZip(start) || start.starts_with("\x1F\x8B"sv) ||
           (start.size() > tarMagic + 5 && start.substr(tarMagic, 5) == "ustar"sv);
}

Status refuseBySignature(std::string_view start)
{
    for (auto& signature : signatures())
        if (start.starts_with(signature.bytes))
            return fail(ErrorKind::BadData, std::move(signature.what), std::move(signature.hint));
    return refuseMarkup(start);
}

} // namespace leadlight
