// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/read/workbook/xlsx.h"

#include "model/read/workbook/xlsx_parts.h"
#include "model/read/workbook/xlsx_sheet.h"

namespace leadlight {

namespace {
class Xlsx : public WorkbookFormat
{
public:
    Xlsx(Package package, XlsxParts parts, std::shared_ptr<SharedStrings> strings)
        : m_package(std::move(package))
        , m_sheets(std::move(parts.sheets))
        , m_styles(std::make_shared<const XlsxStyles>(XlsxStyles{std::move(parts.formats), parts.from1904}))
        , m_strings(std::move(strings))
    {
    }

    [[nodiscard]] const std::vector<SheetEntry>& sheets() const override { return m_sheets; }

    [[nodiscard]] Result<std::unique_ptr<SheetParser>> openSheet(std::size_t sheet) override
    {
        auto source = m_package.open(m_sheets[sheet].part);
        if (!source)
            return tl::unexpected(source.error());
        if (!*source)
            return fail(
                ErrorKind::BadData,
                Phrase::tr("The workbook is damaged: the rows of the sheet %1 are not in it.", m_sheets[sheet].name),
                Phrase::tr("Open it in the spreadsheet program and save it again, or download it again."));
        return openXlsxSheet(*std::move(source), m_sheets[sheet].name, m_styles, m_strings);
    }

private:
    Package m_package;
    std::vector<SheetEntry> m_sheets;
    std::shared_ptr<const XlsxStyles> m_styles;
    std::shared_ptr<SharedStrings> m_strings;
};
} // namespace

Result<std::shared_ptr<WorkbookFormat>> openXlsx(const Package& package)
{
    auto parts = readXlsxParts(package);
    if (!parts)
        return tl::unexpected(parts.error());
    auto texts = parts->strings.empty() ? Result<std::unique_ptr<ByteSource>>(nullptr) : package.open(parts->strings);
    if (!texts)
        return tl::unexpected(texts.error());
    auto strings = std::make_shared<SharedStrings>(*std::move(texts));
    return std::make_shared<Xlsx>(package, *std::move(parts), std::move(strings));
}

} // namespace leadlight
