// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/read/workbook/ods.h"

#include "model/read/workbook/ods_sheet.h"
#include "model/read/workbook/xml_reader.h"

#include <set>

namespace leadlight {

namespace {
constexpr std::size_t mostSheets{1000};
constexpr std::string_view contentPart{"content.xml"};

Result<std::unique_ptr<ByteSource>> contentOf(const Package& package)
{
    auto source = package.open(contentPart);
    if (source && !*source)
        return fail(ErrorKind::BadData, Phrase::tr("The workbook is damaged: its sheets are not in it."),
                    Phrase::tr("Open it in the spreadsheet program and save it again, or download it again."));
    return source;
}

class Ods : public WorkbookFormat
{
public:
    Ods(Package package, std::vector<SheetEntry> sheets)
        : m_package(std::move(package))
        , m_sheets(std::move(sheets))
    {
    }

    [[nodiscard]] const std::vector<SheetEntry>& sheets() const override { return m_sheets; }

    [[nodiscard]] Result<std::unique_ptr<SheetParser>> openSheet(std::size_t sheet) override
    {
        auto source = contentOf(m_package);
        if (!source)
            return tl::unexpected(source.error());
        return openOdsSheet(*std::move(source), m_sheets[sheet].name, sheet);
    }

private:
    Package m_package;
    std::vector<SheetEntry> m_sheets;
};

/// All sheets stand in one file, one behind the other.
Result<std::vector<SheetEntry>> sheetsOf(XmlReader& xml)
{
    std::vector<SheetEntry> sheets;
    std::set<std::string, std::less<>> hiddenStyles;
    std::string style;
    for (;;) {
        const auto token = xml.next();
        if (!token)
            return tl::unexpected(token.error());
        if (*token == XmlReader::Token::Done)
            return sheets;
        if (*token != XmlReader::Token::Start)
            continue;
        if (xml.name() == "style" && xml.attribute("family") == "table")
            style = xml.attribute("name");
        else if (xml.name() == "table-properties" && xml.attribute("display") == "false")
            hiddenStyles.insert(style);
        else if (isOdsSheet(xml) && sheets.size() < mostSheets)
            sheets.push_back({.name = std::string(xml.attribute("name")),
                              .hidden = hiddenStyles.contains(xml.attribute("style-name")),
                              .part = std::string(contentPart)});
    }
}
} // namespace

Result<std::shared_ptr<WorkbookFormat>> openOds(const Package& package)
{
    const auto source = contentOf(package);
    if (!source)
        return tl::unexpected(source.error());
    XmlReader xml(**source);
    auto sheets = sheetsOf(xml);
    if (!sheets)
        return tl::unexpected(sheets.error());
    return std::make_shared<Ods>(package, *std::move(sheets));
}

} // namespace leadlight
