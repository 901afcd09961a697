// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/read/workbook/document_kind.h"

#include "model/read/workbook/xlsx_parts.h"
#include "model/read/workbook/xml_reader.h"

#include <algorithm>

namespace leadlight {

namespace {
bool anyStartsWith(const Package& package, std::string_view folder)
{
    return std::any_of(package.names.begin(), package.names.end(),
                       [&](const std::string& name) { return name.starts_with(folder); });
}

bool anyEndsWith(const Package& package, std::string_view ending)
{
    return std::any_of(package.names.begin(), package.names.end(),
                       [&](const std::string& name) { return name.ends_with(ending); });
}

tl::unexpected<Error> isNo(Phrase what)
{
    return fail(ErrorKind::BadData, std::move(what), Phrase::tr("Export the data itself as CSV or as .xlsx."));
}

tl::unexpected<Error> needsSaving(Phrase what)
{
    return fail(ErrorKind::BadData, std::move(what),
                Phrase::tr("Open it in its program and save it as .xlsx or as \"CSV UTF-8\", with the ids as text."));
}

/// The word of `mimetype`, the first part of an OpenDocument file.
Result<std::string> mimeType(const Package& package)
{
    constexpr std::size_t longest = 200;
    const auto source = package.open("mimetype");
    if (!source)
        return tl::unexpected(source.error());
    return *source ? firstBytes(**source, longest) : std::string();
}

/// Some part is encrypted, as META-INF/manifest.xml says.
Result<bool> isLocked(const Package& package)
{
    const auto source = package.open("META-INF/manifest.xml");
    if (!source)
        return tl::unexpected(source.error());
    if (!*source)
        return false;
    XmlReader xml(**source);
    for (;;) {
        const auto token = xml.next();
        if (!token)
            return false; // older ones have a DTD; what is locked is no XML, which is said then
        if (*token == XmlReader::Token::Done)
            return false;
        if (*token == XmlReader::Token::Start && xml.name() == "encryption-data")
            return true;
    }
}

Result<DocumentKind> openDocument(const Package& package)
{
    const auto type = mimeType(package);
    if (!type)
        return tl::unexpected(type.error());
    constexpr std::string_view family = "application/vnd.oasis.opendocument.";
    if (!type->starts_with(family))
        return DocumentKind::None;
    const auto kind = std::string_view(*type).substr(family.size());
    if (kind.starts_with("text"))
        return isNo(Phrase::tr("This is a text document (OpenDocument), no table."));
    if (kind.starts_with("presentation"))
        return isNo(Phrase::tr("This is a presentation (OpenDocument), no table."));
    if (!kind.starts_with("spreadsheet"))
        return isNo(Phrase::tr("This is an OpenDocument file, but no spreadsheet."));
    const auto locked = isLocked(package);
    if (!locked)
        return tl::unexpected(locked.error());
    if (*locked)
        return fail(ErrorKind::BadData, Phrase::tr("The workbook is protected by a password."),
                    Phrase::tr("Open it in the spreadsheet program, save it without the password, and open that."));
    return DocumentKind::Ods;
}

Result<DocumentKind> officeDocument(const Package& package)
{
    if (anyStartsWith(package, "word/"))
        return isNo(Phrase::tr("This is a Word document, not CSV."));
    if (anyStartsWith(package, "ppt/"))
        return isNo(Phrase::tr("This is a PowerPoint presentation, not CSV."));
    if (anyStartsWith(package, "visio/"))
        return isNo(Phrase::tr("This is a Visio drawing, not CSV."));
    if (package.find("DataModel") || package.find("DataMashup"))
        return isNo(Phrase::tr("This is a Power BI report (.pbix), not CSV."));
    const auto main = mainPart(package);
    if (!main)
        return tl::unexpected(main.error());
    if (main->ends_with(".bin"))
        return needsSaving(Phrase::tr("This is a binary Excel workbook (.xlsb), which is not read."));
    return package.find(*main) ? DocumentKind::Xlsx : DocumentKind::None;
}
} // namespace

Result<DocumentKind> documentKind(const Package& package)
{
    if (package.find("[Content_Types].xml"))
        return officeDocument(package);
    if (package.find("mimetype") && package.find("content.xml"))
        return openDocument(package);
    if (package.find("Index/Document.iwa") || package.find("Index.zip"))
        return needsSaving(Phrase::tr("This is a document of Apple Numbers, Pages or Keynote, which is not read."));
    if (anyEndsWith(package, ".twb") || anyEndsWith(package, ".hyper"))
        return isNo(Phrase::tr("This is a Tableau workbook or extract, not CSV."));
    return DocumentKind::None;
}

} // namespace leadlight
