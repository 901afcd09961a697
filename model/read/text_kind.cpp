// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/read/text_kind.h"

#include "model/read/cell_text.h"
#include "model/read/file_signature.h"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

namespace leadlight {

namespace {
constexpr std::string_view spaces = " \t\r\n";
constexpr std::size_t looked = 4096;

tl::unexpected<Error> refused(Phrase what, Phrase hint = exportAsCsv())
{
    return fail(ErrorKind::BadData, std::move(what), std::move(hint));
}

std::string lowered(std::string_view text)
{
    std::string out(text);
    std::transform(out.begin(), out.end(), out.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return out;
}

bool isDigitAt(std::string_view text, std::size_t at)
{
    return at < text.size() && text[at] >= '0' && text[at] <= '9';
}

std::vector<std::string_view> firstLines(std::string_view text, std::size_t most)
{
    std::vector<std::string_view> lines;
    while (!text.empty() && lines.size() < most) {
        const auto end = std::min(text.find_first_of("\r\n"), text.size());
        if (const auto line = trimmed(text.substr(0, end)); !line.empty())
            lines.push_back(line);
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return lines;
}

Status refuseMarkup(std::string_view start)
{
    if (!start.starts_with('<'))
        return {};
    const auto text = lowered(start.substr(0, looked));
    const auto holds = [&](std::string_view word) { return text.find(word) != std::string::npos; };
    if (holds("progid=\"excel.sheet\"") || holds("schemas-microsoft-com:office:spreadsheet"))
        return refused(Phrase::tr("This is an Excel workbook written as XML (of 2003), which is not read."),
                       saveAsXlsx());
    if (holds("<office:document"))
        return refused(Phrase::tr("This is a flat OpenDocument file (.fods), which is not read."),
                       Phrase::tr("Open it in the spreadsheet program and save it as .ods, .xlsx or \"CSV UTF-8\"."));
    if (holds("<svg"))
        return refused(Phrase::tr("This is a picture (SVG), no table."));
    if (holds("qvdtableheader"))
        return refused(Phrase::tr("This is a table of QlikView or Qlik Sense (.qvd)."));
    if (holds("<plist"))
        return refused(Phrase::tr("This is a settings file or a link of macOS, no table."));
    if (text.starts_with("<table") || holds("schemas-microsoft-com:office:excel") || holds("<table"))
        return refused(Phrase::tr("This is a web page (HTML) with a table in it, whatever its name says."),
                       Phrase::tr("Open it in a spreadsheet program, see that the ids are whole, and save it as .xlsx "
                                  "or \"CSV UTF-8\"; better export it again as CSV."));
    if (text.starts_with("<!doctype html") || holds("<html"))
        return refused(Phrase::tr("This is a web page (HTML), not CSV; often it is a log-in page saved by mistake."),
                       Phrase::tr("Log in to the analytics tool again and download the export anew."));
    return refused(Phrase::tr("This is an XML or web document, not CSV."));
}

/// { or [ and then what JSON may go on with: names of columns may stand in brackets, too.
bool isJson(std::string_view start)
{
    if (start.empty() || (start.front() != '{' && start.front() != '['))
        return false;
    const bool object = start.front() == '{';
    start.remove_prefix(1);
    start.remove_prefix(std::min(start.find_first_not_of(spaces), start.size()));
    if (start.empty())
        return false;
    return object ? start.front() == '"' || start.front() == '}'
                  : std::string_view("{[\"]").find(start.front()) != std::string_view::npos;
}

Status refuseJson(std::string_view start)
{
    constexpr std::size_t shown = 80;
    if (!isJson(start))
        return {};
    const auto text = lowered(start.substr(0, looked));
    const auto holds = [&](std::string_view word) { return text.find(word) != std::string::npos; };
    if (holds("docs.google.com/") || (holds("\"doc_id\"") && holds("\"email\"")))
        return refused(Phrase::tr("This is a link to a document of Google, not the document itself."),
                       Phrase::tr("Open it in Google Sheets and choose File, Download, .xlsx or .csv."));
    if (text.starts_with("{\"error") || text.starts_with("{ \"error") || text.starts_with("{\"message"))
        return refused(Phrase::tr("This is the message of a web service (JSON), not the export: %1",
                                  std::string(start.substr(0, shown))),
                       Phrase::tr("Log in to the analytics tool again and download the export anew."));
    return refused(Phrase::tr("This is JSON, not CSV."));
}

Status refuseLink(std::string_view start)
{
    if (start.starts_with("[InternetShortcut]") || start.starts_with("[Desktop Entry]"))
        return refused(Phrase::tr("This is a link, not the file itself."),
                       Phrase::tr("Open the link, and download the export there."));
    if (start.starts_with("version https://git-lfs"))
        return refused(Phrase::tr("This stands for a file in Git LFS; it is not the file itself."),
                       Phrase::tr("Fetch the file (git lfs pull), then open it."));
    return {};
}

template <std::size_t Count>
bool isField(std::string_view line, const std::array<std::string_view, Count>& names)
{
    const auto name = line.substr(0, line.find(": "));
    return name.size() < line.size() && std::any_of(names.begin(), names.end(), [&](std::string_view known) {
               return equalsIgnoringCase(known, name);
           });
}

/// A report may say "From: 2018-05-01" and "To: 2018-05-31" above its header: only a mail says how it was delivered.
Status refuseMail(const std::vector<std::string_view>& lines)
{
    constexpr auto ofMails =
        std::to_array<std::string_view>({"received", "return-path", "delivered-to", "message-id", "mime-version",
                                         "dkim-signature", "x-mailer", "x-received"});
    constexpr auto ofBoth =
        std::to_array<std::string_view>({"from", "to", "cc", "subject", "date", "content-type", "reply-to"});
    const auto isOfMails = [&](std::string_view line) { return isField(line, ofMails); };
    if (lines.empty() || (!isOfMails(lines.front()) && !isField(lines.front(), ofBoth)) ||
        std::none_of(lines.begin(), lines.end(), isOfMails))
        return {};
    return refused(Phrase::tr("This is a mail or a web page saved with all of its parts, not the report itself."),
                   Phrase::tr("Save the file that is attached to it, and open that."));
}

/// 127.0.0.1 - - [10/Oct/2000:13:55:36 -0700]
bool isWebLog(std::string_view line)
{
    const auto bracket = line.find(" [");
    return bracket != std::string_view::npos && isDigitAt(line, bracket + 2) && isDigitAt(line, bracket + 3) &&
           line.substr(bracket + 4, 1) == "/" && line.find("] \"") != std::string_view::npos;
}

/// 2024-05-01 12:00:01 ERROR
bool isProgramLog(std::string_view line)
{
    constexpr auto levels = std::to_array<std::string_view>({"INFO", "WARN", "ERROR", "DEBUG", "TRACE", "FATAL"});
    constexpr std::size_t head = 60;
    constexpr std::size_t clock = 13; // 2024-05-01 12:
    if (!isDigitAt(line, 0) || line.size() <= clock || line[4] != '-' || line[clock] != ':')
        return false;
    return std::any_of(levels.begin(), levels.end(), [&](std::string_view level) {
        return line.substr(0, head).find(level) != std::string_view::npos;
    });
}

Status refuseLog(const std::vector<std::string_view>& lines)
{
    if (lines.empty())
        return {};
    if (std::all_of(lines.begin(), lines.end(), isWebLog))
        return refused(Phrase::tr("This is the log of a web server, not a report."));
    // Where it has commas, it may be a table of events.
    const bool commas = std::any_of(lines.begin(), lines.end(), [](auto line) { return line.find(',') != line.npos; });
    if (!commas && std::all_of(lines.begin(), lines.end(), isProgramLog))
        return refused(Phrase::tr("This is the log of a program, not a report."));
    return {};
}

Status refuseSql(const std::vector<std::string_view>& lines)
{
    constexpr auto words = std::to_array<std::string_view>({"insert into ", "create table ", "drop table "});
    for (const auto line : lines) {
        const auto text = lowered(line);
        if (std::any_of(words.begin(), words.end(), [&](std::string_view word) { return text.starts_with(word); }))
            return refused(Phrase::tr("This is a script of SQL, not CSV."),
                           Phrase::tr("Export the table itself as CSV, with the names of its columns."));
        if (!text.starts_with("--") && !text.starts_with("/*") && !text.starts_with("set "))
            break;
    }
    return {};
}
/// Some tools separate columns by such signs, by two or three of them at most.
bool hasManyControlSigns(std::string_view start)
{
    constexpr std::size_t fewest = 6; // different ones
    std::array<bool, 0x20> seen{};
    std::size_t signs = 0;
    for (const char c : start)
        if (const auto sign = static_cast<unsigned char>(c);
            sign < seen.size() && sign != 0 && c != '\t' && c != '\n' && c != '\r' && c != '\x1A') {
            seen[sign] = true;
            ++signs;
        }
    return static_cast<std::size_t>(std::count(seen.begin(), seen.end(), true)) >= fewest && signs * 50 > start.size();
}
} // namespace

bool isBinary(std::string_view start)
{
    constexpr std::size_t probed = 4096;
    start = start.substr(0, probed);
    start = start.substr(0, start.find_last_not_of('\0') + 1);
    return static_cast<std::size_t>(std::count(start.begin(), start.end(), '\0')) * 10 > start.size() ||
           hasManyControlSigns(start);
}

Status refuseText(std::string_view start)
{
    constexpr std::size_t linesLookedAt = 12;
    if (start.starts_with("\xEF\xBB\xBF"))
        start.remove_prefix(3);
    start.remove_prefix(std::min(start.find_first_not_of(spaces), start.size()));
    for (const auto refuse : {refuseMarkup, refuseJson, refuseLink})
        if (auto done = refuse(start); !done)
            return done;
    // The last line may be cut off where the start of the file was.
    const auto lines = firstLines(start.substr(0, looked), linesLookedAt);
    for (const auto refuse : {refuseMail, refuseLog, refuseSql})
        if (auto done = refuse(lines); !done)
            return done;
    return {};
}

} // namespace leadlight
