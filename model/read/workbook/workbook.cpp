// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/read/workbook/workbook.h"

#include "model/read/header_search.h"
#include "model/read/workbook/document_kind.h"
#include "model/read/workbook/ods.h"
#include "model/read/workbook/xlsx.h"

#include <algorithm>
#include <utility>

namespace leadlight {

namespace {
/// The rows of a sheet as text.
class SheetSource : public ByteSource
{
public:
    SheetSource(std::unique_ptr<SheetParser> parser, const std::string& name)
        : m_parser(std::move(parser))
        , m_rows(m_notes)
    {
        m_notes.name = name;
    }

    Result<std::size_t> read(char* buffer, std::size_t size) override
    {
        auto& text = m_rows.text();
        text.erase(0, std::exchange(m_given, 0));
        while (!m_ended && text.size() < size) {
            const auto more = m_parser->next(m_rows);
            if (!more)
                return tl::unexpected(more.error());
            m_ended = !*more;
        }
        m_given = std::min(size, text.size());
        std::copy_n(text.begin(), m_given, buffer);
        m_total += static_cast<std::int64_t>(m_given);
        if (isTooDense())
            return fail(ErrorKind::BadData, Phrase::tr("The workbook unpacks to far more than an export would."),
                        Phrase::tr("If you trust it, save the sheet as \"CSV UTF-8\" and open that."));
        return m_given;
    }

    std::int64_t consumed() const override { return m_parser->consumed(); }
    std::int64_t diskSize() const override { return m_parser->diskSize(); }
    const SheetNotes* sheetNotes() const override { return &m_notes; }
    void fillDown(const std::vector<MergedRows>& merged) override { m_rows.fillDown(merged); }
    [[nodiscard]] std::int64_t filledRows() const { return m_rows.filledRows(); }

private:
    /// One long text in a million cells makes a bomb of a small file.
    [[nodiscard]] bool isTooDense() const
    {
        constexpr ArchiveLimits limits;
        return m_total > limits.ratioFrom && m_total / limits.ratio > std::max<std::int64_t>(diskSize(), 1);
    }

    std::unique_ptr<SheetParser> m_parser;
    SheetNotes m_notes;
    SheetLines m_rows;
    std::size_t m_given = 0;
    std::int64_t m_total = 0;
    bool m_ended = false;
};

auto is(MemberKind kind)
{
    return [kind](const ArchiveMember& member) { return member.kind == kind; };
}

class Workbook : public Container
{
public:
    explicit Workbook(std::shared_ptr<WorkbookFormat> format)
        : m_format(std::move(format))
    {
    }

    Status look()
    {
        const auto& sheets = m_format->sheets();
        for (std::size_t i = 0; i < sheets.size(); ++i)
            m_members.push_back({static_cast<int>(i), sheets[i].name, kindOf(i)});
        makeNamesUnique(m_members);
        if (std::all_of(m_members.begin(), m_members.end(), is(MemberKind::System)))
            return fail(ErrorKind::BadData, Phrase::tr("The workbook holds no rows: all of its sheets are empty."),
                        Phrase::tr("Check the date range and the filters of the export, then export it again."));
        // Sheets in sight come first, and tables before other contents.
        if (!hideTables() && std::none_of(m_members.begin(), m_members.end(), is(MemberKind::Data)) && !takeFor(false))
            takeFor(true);
        return {};
    }

    [[nodiscard]] const std::vector<ArchiveMember>& members() const override { return m_members; }
    [[nodiscard]] bool isWorkbook() const override { return true; }
    [[nodiscard]] Result<std::unique_ptr<ByteSource>> open(int index) override
    {
        const auto sheet = static_cast<std::size_t>(index);
        auto parser = m_format->openSheet(sheet);
        if (!parser)
            return tl::unexpected(parser.error());
        return std::make_unique<SheetSource>(*std::move(parser), m_format->sheets()[sheet].name);
    }

private:
    [[nodiscard]] bool isHidden(const ArchiveMember& member) const
    {
        return m_format->sheets()[static_cast<std::size_t>(member.index)].hidden;
    }

    /// By how the sheet begins. One that cannot be read counts as data: reading it says why.
    [[nodiscard]] MemberKind kindOf(std::size_t sheet) const
    {
        constexpr std::size_t peeked = std::size_t{1} << 15;
        auto parser = m_format->openSheet(sheet);
        if (!parser)
            return MemberKind::Data;
        SheetSource source(*std::move(parser), {});
        std::string start(peeked, '\0');
        const auto got = source.read(start.data(), start.size());
        if (!got)
            return MemberKind::Data;
        if (source.filledRows() == 0)
            return MemberKind::System;
        return beginsWithTable(std::string_view(start).substr(0, *got)) ? MemberKind::Data : MemberKind::Other;
    }

    /// Tables that are hidden are left out where there is one in sight. True where there is.
    bool hideTables()
    {
        const auto inSight = [&](const auto& member) { return member.kind == MemberKind::Data && !isHidden(member); };
        if (std::none_of(m_members.begin(), m_members.end(), inSight))
            return false;
        for (auto& member : m_members)
            if (member.kind == MemberKind::Data && isHidden(member))
                member.kind = MemberKind::Other;
        return true;
    }

    /// Where no sheet has a table that is known as one, each with something in it may be meant.
    bool takeFor(bool hidden)
    {
        bool any = false;
        for (auto& member : m_members)
            if (member.kind == MemberKind::Other && isHidden(member) == hidden) {
                member.kind = MemberKind::Data;
                any = true;
            }
        return any;
    }

    std::shared_ptr<WorkbookFormat> m_format;
    std::vector<ArchiveMember> m_members;
};
} // namespace

Result<std::shared_ptr<Container>> openWorkbook(const PackedFile& file, std::vector<std::string> names,
                                                const Progress& progress)
{
    const Package package{file, std::move(names), progress};
    const auto kind = documentKind(package);
    if (!kind)
        return tl::unexpected(kind.error());
    if (*kind == DocumentKind::None)
        return nullptr;
    auto format = *kind == DocumentKind::Xlsx ? openXlsx(package) : openOds(package);
    if (!format)
        return tl::unexpected(format.error());
    auto workbook = std::make_shared<Workbook>(*std::move(format));
    if (auto done = workbook->look(); !done)
        return tl::unexpected(done.error());
    if (progress.cancelled())
        return cancelled();
    return workbook;
}

Status checkIds(const SheetNotes& notes, std::size_t column, std::string_view columnName,
                const std::function<bool(std::int64_t row)>& counts)
{
    const auto odd = notes.odd.find(column);
    if (odd == notes.odd.end())
        return {};
    const auto cell =
        std::find_if(odd->second.begin(), odd->second.end(), [&](const OddCell& c) { return counts(c.row); });
    if (cell == odd->second.end())
        return {};
    const auto place = cellName(notes.name, cell->row, column);
    const std::string name(columnName);
    auto what = cell->kind == OddCell::Kind::Truth
                    ? Phrase::tr("Cell %1 (column %2) holds the value %3, which is no id: the spreadsheet took it for "
                                 "true or false.",
                                 place, name, cell->text)
                : cell->kind == OddCell::Kind::Fraction
                    ? Phrase::tr("Cell %1 (column %2) holds the number %3 with decimals, which is no id.", place, name,
                                 cell->text)
                : cell->kind == OddCell::Kind::Date
                    ? Phrase::tr("Cell %1 (column %2) holds a date, %3, where an id belongs: the spreadsheet took the "
                                 "id for one and destroyed it.",
                                 place, name, cell->text)
                : cell->kind == OddCell::Kind::Scientific
                    ? Phrase::tr("Cell %1 (column %2) holds the id as a number in scientific notation, %3: the "
                                 "spreadsheet has destroyed it.",
                                 place, name, cell->text)
                    : Phrase::tr("Cell %1 (column %2) holds the id as a number, of which a spreadsheet keeps 15 digits "
                                 "only: %3. The rest is lost.",
                                 place, name, cell->text);
    return tl::unexpected(Error{.kind = ErrorKind::BadData,
                                .what = std::move(what),
                                .line = cell->row,
                                .hint = Phrase::tr("Download the export again and open it here directly; where it has "
                                                   "to go through a spreadsheet, import that column as text.")});
}

std::optional<Phrase> errorsIn(const SheetNotes& notes, std::size_t column, std::string_view columnName)
{
    const auto error = notes.errors.find(column);
    if (error == notes.errors.end())
        return std::nullopt;
    return Phrase::tr("The column %1 holds errors of the spreadsheet (the first: %2, %3); they count as unknown, like "
                      "(not set). Mend the formulas, or export the data without them.",
                      std::string(columnName), cellName(notes.name, error->second.row, column), error->second.text);
}

std::vector<Phrase> warningsOf(const SheetNotes& notes)
{
    std::vector<Phrase> warnings;
    if (notes.filled > 0)
        warnings.push_back(Phrase::tr(
            "%n cell is merged with the one above it (%1) and was read as it shows: it says the same.",
            "%n cells are merged with the ones above them (the first: %1) and were read as they show: they say the "
            "same.",
            notes.filled, notes.firstFilled));
    if (notes.uncomputed > 0)
        warnings.push_back(Phrase::tr(
            "%n cell holds a formula without a value (%1) and counts as empty. Open the workbook in the spreadsheet "
            "program and save it, so that it is computed.",
            "%n cells hold formulas without a value (the first: %1) and count as empty. Open the workbook in the "
            "spreadsheet program and save it, so that they are computed.",
            notes.uncomputed, notes.firstUncomputed));
    if (notes.hiddenRows > 0)
        warnings.push_back(
            Phrase::tr("%n row of the sheet is hidden, perhaps by a filter; it was read like the others.",
                       "%n rows of the sheet are hidden, perhaps by a filter; they were read like the "
                       "others.",
                       notes.hiddenRows));
    return warnings;
}

} // namespace leadlight
