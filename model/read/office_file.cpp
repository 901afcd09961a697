// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/read/office_file.h"

#include "model/read/file_signature.h"

#include <string>

namespace leadlight {

namespace {
/// The directory of a compound file names its parts in UTF-16; a name ends with a zero.
bool names(std::string_view start, std::string_view part, bool whole = true)
{
    std::string wide;
    for (const char c : part)
        wide.append({c, '\0'});
    if (whole)
        wide.append(2, '\0');
    return start.find(wide) != std::string_view::npos;
}
} // namespace

Status refuseOldOffice(std::string_view start)
{
    using namespace std::string_view_literals;
    if (!start.starts_with("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"sv))
        return {};
    if (names(start, "EncryptedPackage"))
        return fail(ErrorKind::BadData, Phrase::tr("The workbook is protected by a password."),
                    Phrase::tr("Open it in the spreadsheet program, save it without the password, and open that."));
    if (names(start, "WordDocument"))
        return fail(ErrorKind::BadData, Phrase::tr("This is an old Word document (.doc), not CSV."), exportAsCsv());
    if (names(start, "PowerPoint Document"))
        return fail(ErrorKind::BadData, Phrase::tr("This is an old PowerPoint presentation (.ppt), not CSV."),
                    exportAsCsv());
    if (names(start, "__nameid_version1.0") || names(start, "__substg1.0_", false))
        return fail(ErrorKind::BadData, Phrase::tr("This is a mail of Outlook (.msg), not the report itself."),
                    Phrase::tr("Save the file that is attached to it, and open that."));
    if (names(start, "Workbook") || names(start, "Book"))
        return fail(ErrorKind::BadData, Phrase::tr("This is an old Excel workbook (.xls), which is not read."),
                    saveAsXlsx());
    return fail(ErrorKind::BadData,
                Phrase::tr("This is an old Office file, such as an Excel workbook (.xls), or one that is protected by "
                           "a password."),
                saveAsXlsx());
}

} // namespace leadlight
