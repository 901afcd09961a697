// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/read/column_roles.h"

#include "model/read/cell_text.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace leadlight {

namespace {
struct KnownName
{
    std::string_view name;
    Role role;
    NameRank rank;
};

constexpr auto knownNames = std::to_array<KnownName>({
    {"cookie", Role::Cookie, NameRank::Exact},
    {"cookieid", Role::Cookie, NameRank::Specific},
    {"visitorid", Role::Cookie, NameRank::Specific},
    {"mcvid", Role::Cookie, NameRank::Specific},
    {"mcid", Role::Cookie, NameRank::Specific},
    {"ecid", Role::Cookie, NameRank::Specific},
    {"experiencecloudid", Role::Cookie, NameRank::Specific},
    {"experiencecloudvisitorid", Role::Cookie, NameRank::Specific},
    {"marketingcloudid", Role::Cookie, NameRank::Specific},
    {"marketingcloudvisitorid", Role::Cookie, NameRank::Specific},
    {"clientid", Role::Cookie, NameRank::Specific},
    {"fullvisitorid", Role::Cookie, NameRank::Specific},
    {"userpseudoid", Role::Cookie, NameRank::Specific},
    {"visitor", Role::Cookie, NameRank::Weak},
    {"mid", Role::Cookie, NameRank::Weak},
    {"pageurl", Role::PageUrl, NameRank::Exact},
    {"pagepath", Role::PageUrl, NameRank::Specific},
    {"pagelocation", Role::PageUrl, NameRank::Specific},
    {"page", Role::PageUrl, NameRank::Weak},
    {"url", Role::PageUrl, NameRank::Weak},
    {"gatedassettype", Role::AssetType, NameRank::Exact},
    {"assettype", Role::AssetType, NameRank::Specific},
    {"formtype", Role::AssetType, NameRank::Weak},
    {"formsubmissions", Role::FormSubmissions, NameRank::Exact},
    {"formsubmission", Role::FormSubmissions, NameRank::Specific},
    {"formsubmits", Role::FormSubmissions, NameRank::Specific},
    {"submissions", Role::FormSubmissions, NameRank::Weak},
    {"businessunit", Role::BusinessUnit, NameRank::Exact},
    {"bu", Role::BusinessUnit, NameRank::Specific},
    {"date", Role::Date, NameRank::Exact},
    {"day", Role::Date, NameRank::Specific},
    {"timestamp", Role::Date, NameRank::Weak},
    {"datetime", Role::Date, NameRank::Weak},
    {"pagetitle", Role::Title, NameRank::Exact},
    {"assettitle", Role::Title, NameRank::Exact},
    {"title", Role::Title, NameRank::Specific},
    {"pagename", Role::Title, NameRank::Weak},
});

/// In mappings "key" is the page; anywhere else it may be anything.
constexpr std::string_view mappingKey = "key";

/// "v29", "evar29", "event5": a variable of Adobe Analytics, in brackets behind a column's own name.
bool isVariable(std::string_view name)
{
    constexpr std::array<std::string_view, 7> kinds{"v", "evar", "ev", "event", "prop", "c", "p"};
    const auto digits = name.find_first_of("0123456789");
    return digits != std::string_view::npos &&
           std::all_of(name.begin() + static_cast<std::ptrdiff_t>(digits), name.end(), isDigit) &&
           std::any_of(kinds.begin(), kinds.end(),
                       [&](auto kind) { return equalsIgnoringCase(name.substr(0, digits), kind); });
}

/// Without brackets that hold a variable.
std::string withoutVariables(std::string name)
{
    std::size_t open = name.find('(');
    while (open != std::string::npos) {
        const auto close = name.find(')', open);
        if (close == std::string::npos)
            break;
        const bool variable = isVariable(trimmed(std::string_view(name).substr(open + 1, close - open - 1)));
        if (variable)
            name.erase(open, close - open + 1);
        open = name.find('(', variable ? open : close);
    }
    return name;
}

/// Lower-case letters and digits only.
std::string plainName(std::string_view header)
{
    constexpr std::size_t longestName = 200;
    std::string out;
    for (const char c : withoutVariables(withoutUnseen(header.substr(0, longestName)))) {
        if ((c >= 'a' && c <= 'z') || isDigit(c) || static_cast<unsigned char>(c) >= 0x80)
            out.push_back(c);
        else if (c >= 'A' && c <= 'Z')
            out.push_back(static_cast<char>(c - 'A' + 'a'));
    }
    return out;
}

Phrase named(const std::vector<std::string>& header, std::size_t column)
{
    return Phrase::tr("\"%1\" (column %2)", header[column], Plain(static_cast<std::int64_t>(column) + 1));
}

Phrase wayToChoose(Role role, std::size_t column)
{
    return Phrase::tr("Say which column it is: in the window by choosing it, on the command line by --columns, as in "
                      "--columns %1=#%2.",
                      roleNames[static_cast<std::size_t>(role)], Plain(static_cast<std::int64_t>(column) + 1));
}

/// One role and the columns whose names say that they could be it.
class Rivals
{
public:
    Rivals(Role role, const std::vector<std::string>& header, const std::vector<std::vector<std::string>>& rows)
        : m_role(role)
        , m_header(header)
        , m_rows(rows)
    {
    }

    void add(std::size_t column, NameRank rank) { m_all.push_back({column, rank}); }

    /// The column for the role, if there is one; what is to be said goes to `out`.
    std::optional<std::size_t> settle(ColumnRoles& out)
    {
        if (m_all.empty())
            return std::nullopt;
        std::vector<std::size_t> best = surest(filled());
        std::size_t taken = best.front();
        if (best.size() > 1) {
            const auto likely = likeliestColumn(m_role, best, m_rows);
            if (!likely && isAsked(best, out)) {
                out.openRoles.push_back(m_role);
                if (!out.undecided)
                    out.undecided = doubt(best);
                return std::nullopt;
            }
            taken = likely.value_or(taken);
        }
        std::vector<Phrase> others;
        for (const auto& [column, rank] : m_all)
            if (column != taken)
                others.push_back(named(m_header, column));
        if (!others.empty())
            out.warnings.push_back(
                Phrase::sentences({Phrase::tr("Several columns could be %1: %2 was taken, %3 was not.", roleName(),
                                              named(m_header, taken), Phrase::listed(others)),
                                   Phrase::tr("If another is the right one, choose it: in the window, or by "
                                              "--columns on the command line.")}));
        return taken;
    }

private:
    struct Candidate
    {
        std::size_t column;
        NameRank rank;
    };

    [[nodiscard]] std::string_view roleName() const { return roleNames[static_cast<std::size_t>(m_role)]; }
    /// Whether the user has to say which of `best` it is. Not of counts of the same name: tools write those of an
    /// earlier period behind the ones that were asked for. Nor of the business unit beside visitors, which only a
    /// mapping is asked for.
    [[nodiscard]] bool isAsked(const std::vector<std::size_t>& best, const ColumnRoles& known) const
    {
        switch (m_role) {
        case Role::Cookie:
        case Role::PageUrl:
            return true;
        case Role::FormSubmissions:
            return !sameName(best);
        case Role::BusinessUnit:
            return !columnOf(known.roles, Role::Cookie) && !isOpen(known, Role::Cookie);
        default:
            return false;
        }
    }
    static bool isOpen(const ColumnRoles& known, Role role)
    {
        return std::find(known.openRoles.begin(), known.openRoles.end(), role) != known.openRoles.end();
    }

    /// Those with something in the first rows; all where none has.
    [[nodiscard]] std::vector<Candidate> filled() const
    {
        std::vector<Candidate> out;
        std::copy_if(m_all.begin(), m_all.end(), std::back_inserter(out), [&](const Candidate& candidate) {
            return std::any_of(m_rows.begin(), m_rows.end(), [&](const auto& row) {
                return candidate.column < row.size() && !cleanCell(row[candidate.column]).empty();
            });
        });
        return out.empty() ? m_all : out;
    }

    static std::vector<std::size_t> surest(const std::vector<Candidate>& candidates)
    {
        const auto rank = std::max_element(candidates.begin(), candidates.end(), [](const auto& a, const auto& b) {
                              return a.rank < b.rank;
                          })->rank;
        std::vector<std::size_t> out;
        for (const auto& candidate : candidates)
            if (candidate.rank == rank)
                out.push_back(candidate.column);
        return out;
    }

    [[nodiscard]] bool sameName(const std::vector<std::size_t>& columns) const
    {
        return std::all_of(columns.begin(), columns.end(),
                           [&](auto column) { return m_header[column] == m_header[columns.front()]; });
    }

    [[nodiscard]] Error doubt(const std::vector<std::size_t>& columns) const
    {
        std::vector<Phrase> names;
        std::vector<std::string> choices;
        for (const auto column : columns) {
            names.push_back(named(m_header, column));
            // A name that stands twice chooses nothing: its number does.
            const bool tells = std::count(m_header.begin(), m_header.end(), m_header[column]) == 1;
            choices.push_back(tells ? m_header[column] : '#' + std::to_string(column + 1));
        }
        return {.kind = ErrorKind::NeedsChoice,
                .what = Phrase::tr("Several columns could be %1: %2.", roleName(), Phrase::listed(names)),
                .hint = wayToChoose(m_role, columns.front()),
                .choices = std::move(choices)};
    }

    Role m_role;
    const std::vector<std::string>& m_header;
    const std::vector<std::vector<std::string>>& m_rows;
    std::vector<Candidate> m_all;
};

/// What the user chose.
Status takeChoices(const std::vector<std::string>& header, const ReadOptions& options, ColumnRoles& out)
{
    const auto refuse = [&](Phrase what, Phrase hint) {
        return tl::unexpected(
            Error{.kind = ErrorKind::NeedsChoice, .what = std::move(what), .hint = std::move(hint), .choices = header});
    };
    for (const auto& [role, choice] : options.columns) {
        const auto column = chosenColumn(header, choice);
        if (!column && isOnePerRow(role, choice)) {
            out.onePerRow = true;
            continue;
        }
        if (!column)
            return refuse(Phrase::tr("There is no column \"%1\".", choice),
                          Phrase::tr("Choose one of the columns that the file has."));
        if (std::count(header.begin(), header.end(), choice) > 1)
            return refuse(Phrase::tr("More than one column is named \"%1\".", choice), wayToChoose(role, *column));
        out.roles[*column] = role;
    }
    return {};
}
} // namespace

std::optional<NameMatch> matchName(std::string_view header)
{
    // A share or a change of what the name says.
    if (header.find('%') != std::string_view::npos || header.find("+/-") != std::string_view::npos ||
        header.find("\xC2\xB1") != std::string_view::npos)
        return std::nullopt;
    const std::string name = plainName(header);
    const auto* found =
        std::find_if(knownNames.begin(), knownNames.end(), [&](const auto& known) { return known.name == name; });
    if (found == knownNames.end())
        return std::nullopt;
    return NameMatch{found->role, found->rank};
}

std::optional<Role> roleByName(std::string_view header)
{
    const auto match = matchName(header);
    return match ? std::optional(match->role) : std::nullopt;
}

std::optional<std::size_t> columnOf(const std::vector<std::optional<Role>>& roles, Role role)
{
    const auto found = std::find(roles.begin(), roles.end(), std::optional(role));
    if (found == roles.end())
        return std::nullopt;
    return static_cast<std::size_t>(found - roles.begin());
}

std::optional<std::size_t> chosenColumn(const std::vector<std::string>& header, const std::string& choice)
{
    const auto found = std::find(header.begin(), header.end(), choice);
    if (found != header.end())
        return static_cast<std::size_t>(found - header.begin());
    std::size_t number = 0;
    const char* end = choice.data() + choice.size();
    if (choice.size() < 2 || choice.front() != '#' || std::from_chars(choice.data() + 1, end, number).ptr != end ||
        number < 1 || number > header.size())
        return std::nullopt;
    return number - 1;
}

bool isOnePerRow(Role role, const std::string& choice)
{
    return role == Role::FormSubmissions && choice == "1";
}

Result<ColumnRoles> assignRoles(const std::vector<std::string>& header,
                                const std::vector<std::vector<std::string>>& rows, const ReadOptions& options)
{
    ColumnRoles out;
    out.roles.resize(header.size());
    if (auto done = takeChoices(header, options, out); !done)
        return tl::unexpected(done.error());
    std::vector<Rivals> rivals;
    for (std::size_t role = 0; role < roleNames.size(); ++role)
        rivals.emplace_back(static_cast<Role>(role), header, rows);
    std::array<bool, roleNames.size()> known{};
    for (std::size_t i = 0; i < header.size(); ++i)
        if (const auto match = matchName(header[i]); match && !out.roles[i]) {
            rivals[static_cast<std::size_t>(match->role)].add(i, match->rank);
            known[static_cast<std::size_t>(match->role)] = true;
        }
    const auto page = static_cast<std::size_t>(Role::PageUrl);
    if (known[static_cast<std::size_t>(Role::BusinessUnit)] && !known[page])
        for (std::size_t i = 0; i < header.size(); ++i)
            if (!out.roles[i] && plainName(header[i]) == mappingKey)
                rivals[page].add(i, NameRank::Weak);
    for (std::size_t i = 0; i < rivals.size(); ++i) {
        const auto role = static_cast<Role>(i);
        if (columnOf(out.roles, role) || (out.onePerRow && role == Role::FormSubmissions))
            continue;
        if (const auto column = rivals[i].settle(out))
            out.roles[*column] = role;
    }
    return out;
}

} // namespace leadlight
