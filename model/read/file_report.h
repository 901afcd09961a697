// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/phrase.h"

#include "model/base/options.h"

#include <array>
#include <cstdint>
#include <filesystem>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace leadlight {

/// What a column of an export is used for.
enum class Role {
    Cookie,
    PageUrl,
    AssetType,
    FormSubmissions,
    BusinessUnit,
    Date,
    Title,
};
inline constexpr std::array<std::string_view, 7> roleNames{
    "cookie", "page_url", "gated_asset_type", "form_submissions", "business_unit", "date", "title"};

template <>
struct Choices<Role>
{
    static constexpr auto names = roleNames;
};

/// ReadOptions::member for an archive of several exports (daily deliveries) that are to be read as one.
inline constexpr std::string_view allMembers = "*";

/// What is done about cookies that stand only on the first row of their group, as merged cells are written.
enum class FillDown {
    Ask,
    Cookie, ///< a row without a cookie belongs to the one above
    No,     ///< a row without a cookie is unidentified
};
template <>
struct Choices<FillDown>
{
    static constexpr std::array<std::string_view, 3> names{"ask", "cookie", "no"};
};

/// How to open a file where the file alone does not say it.
struct ReadOptions
{
    /// Role -> header name, or "#4" for the fourth column, chosen by the user; the rest is found by itself. "1" for
    /// form_submissions says that each row is one submission.
    std::map<Role, std::string> columns;
    /// Which file of a zip or tar archive, or sheet of a workbook; empty: the only one with data; allMembers: each.
    std::string member;
    bool repairLostZeros = false; ///< put back leading zeros of cookies where that makes them match another file
    // In braces: lupdate, which collects the texts below, takes "std::" before "=" for a class that follows.
    std::string header{}; ///< the names of the columns of a file without header, separated by commas
    FillDown fillDown = FillDown::Ask;
    std::size_t chunkBytes{0}; ///< size of the pieces read in parallel; 0: chosen by the reader (tests vary it)
    /// Path -> which member of that file, before `member`: the sheets of two workbooks are called differently.
    std::map<std::string, std::string> memberOf{};
    /// Submissions and BU mapping stand in one file and are both opened: nothing is said of the other's sheets.
    bool othersAreOpened = false;

    /// What a user chooses for all files; not the last three.
    static auto fields()
    {
        using O = ReadOptions;
        return std::tuple{
            Field<O, std::map<Role, std::string>>{"columns",
                                                  Phrase::tr("Columns"),
                                                  &O::columns,
                                                  {},
                                                  {},
                                                  Phrase::tr("which column is what, where its name does not say it")},
            Field<O, std::string>{"member",
                                  Phrase::tr("File in the archive, sheet in the workbook"),
                                  &O::member,
                                  {},
                                  {},
                                  Phrase::tr("which file of an archive or sheet of a workbook is read; * reads "
                                             "all of them as one")},
            Field<O, bool>{"repair-lost-zeros", Phrase::tr("Put lost zeros back"), &O::repairLostZeros, false, true,
                           Phrase::tr("put back leading zeros that a spreadsheet took from cookies, where the repaired "
                                      "ones match another file")},
            Field<O, std::string>{"header",
                                  Phrase::tr("Header"),
                                  &O::header,
                                  {},
                                  {},
                                  Phrase::tr("the names of the columns of a file without a header row, separated by "
                                             "commas")},
            Field<O, FillDown>{"fill-down",
                               Phrase::tr("Fill down"),
                               &O::fillDown,
                               {},
                               {},
                               Phrase::tr("cookie: a row without a cookie belongs to the cookie above it (merged "
                                          "cells); no: it is unidentified")},
        };
    }
};

/// Why a line of the file is not among the rows. Every line is either a row, the header, or one of these.
enum class LeftOut {
    Comment,
    Blank,
    SeparatorHint, ///< "sep=;"
    Totals,
    BadCount,       ///< form_submissions is no positive whole number
    BadShape,       ///< too few or too many fields, or a stray quote
    RepeatedHeader, ///< the header again, as in files put together from several
    MissingValue,   ///< no page_url or no business_unit
    AboveHeader,    ///< titles and the like above the header
    OtherTable,     ///< another table in the same file
    ZeroCount,      ///< form_submissions is 0
};
/// In JSON.
inline constexpr std::array<std::string_view, 11> leftOutNames{
    "comment",         "blank",         "separator hint",        "totals row",    "bad count", "bad shape",
    "repeated header", "missing value", "line above the header", "another table", "zero count"};
/// The reasons that say that something is wrong with the file.
inline constexpr std::array brokenLines{LeftOut::BadCount, LeftOut::BadShape, LeftOut::MissingValue};

/// "12 bad count": so many lines were left out for this reason.
[[nodiscard]] Phrase leftOutText(LeftOut kind, std::int64_t lines);

struct SkippedLine
{
    std::int64_t line = 0; ///< physical line, counted from 1
    LeftOut kind = LeftOut::Blank;
    Phrase reason;    ///< for the user: "form_submissions is -3, not a positive whole number"
    std::string text; ///< the line itself, shortened to 200 characters
};

/// What was read from one file, for the file card and `inspect`. Every line is accounted for: lines = 1 (the header, if
/// the file has one) + rows + leftOutTotal() + continuationLines.
struct FileReport
{
    std::filesystem::path path;
    std::string member;   ///< inside an archive or workbook, else empty
    std::string encoding; ///< "UTF-8", "UTF-16LE", "Windows-1252"; "workbook" of a sheet
    char delimiter = ',';
    std::int64_t bytes = 0; ///< size on disk
    /// When it was last written, as it was opened to be read, in ticks of the file system's clock; 0: not known. Not
    /// saved: it tells whether what is there now is what was read.
    std::int64_t modified = 0;
    std::int64_t lines = 0; ///< physical lines, header included
    std::int64_t headerLine = 1;
    std::int64_t continuationLines = 0;                      ///< lines that continue a record inside quotes
    std::int64_t rows = 0;                                   ///< data rows taken
    std::array<std::int64_t, leftOutNames.size()> leftOut{}; ///< how many by reason, indexed by LeftOut
    std::vector<SkippedLine> skipped;                        ///< the first 10,000 of them, in file order
    std::vector<Phrase> warnings;
    std::vector<std::pair<std::string, std::string>> columns; ///< (header, role name or empty), in file order

    /// Lines left out because something is wrong with them.
    [[nodiscard]] std::int64_t broken() const
    {
        std::int64_t sum = 0;
        for (const auto kind : brokenLines)
            sum += leftOut[static_cast<std::size_t>(kind)];
        return sum;
    }
    [[nodiscard]] std::int64_t leftOutTotal() const
    {
        std::int64_t sum = 0;
        for (const auto n : leftOut)
            sum += n;
        return sum;
    }
};

/// "book.xlsx (May)": a name with the member of the file that was read, if it has several.
[[nodiscard]] std::string tableName(std::string file, const std::string& member);

} // namespace leadlight
