// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/read/file_report.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace leadlight {

/// How surely a column's name says what it is.
enum class NameRank {
    Weak,     ///< a word that other columns bear, too: "page", "url", "key", "visitor"
    Specific, ///< a tool's own name for it: "MCVID", "Page path"
    Exact,    ///< the name of the role: "cookie", "Page URL"
};
struct NameMatch
{
    Role role;
    NameRank rank;
};

/// What a column of this name may be, where its name says it: English names and the forms that web-analytics tools
/// write, like "MCVID (v29) (evar29)"; case, spaces, punctuation and signs that nobody sees do not matter. What stands
/// in brackets counts unless it is a tool's variable; a percentage is never the figure itself.
[[nodiscard]] std::optional<NameMatch> matchName(std::string_view header);
/// The role alone.
[[nodiscard]] std::optional<Role> roleByName(std::string_view header);

/// The column that the user means: by its name in the header, or "#4" for the fourth, which tells columns of the same
/// name or of none apart. Nothing where there is no such column.
[[nodiscard]] std::optional<std::size_t> chosenColumn(const std::vector<std::string>& header,
                                                      const std::string& choice);
/// True for form_submissions=1: each row is one submission, and no column says how many.
[[nodiscard]] bool isOnePerRow(Role role, const std::string& choice);

/// Which column plays which role.
struct ColumnRoles
{
    std::vector<std::optional<Role>> roles; ///< per column
    bool onePerRow = false;                 ///< each row is one submission
    std::vector<Phrase> warnings;           ///< rivals that were not taken
    /// Roles that several columns could play as well, by their names and their cells: the user has to choose before the
    /// file is read.
    std::vector<Role> openRoles;
    std::optional<Error> undecided; ///< the question about the first of them
};

/// The role of each column: the user's choice first, then the name that says it most surely, then, among equals, what
/// the first `rows` hold. NeedsChoice where the user names a column that is not there, or one of several of that name.
[[nodiscard]] Result<ColumnRoles> assignRoles(const std::vector<std::string>& header,
                                              const std::vector<std::vector<std::string>>& rows,
                                              const ReadOptions& options);

/// The roles that are still open filled in by what the cells look like: ids, page paths, counts, dates, few distinct
/// names. A guess to show to the user, not to read by.
[[nodiscard]] std::vector<std::optional<Role>> guessRoles(std::vector<std::optional<Role>> roles,
                                                          const std::vector<std::vector<std::string>>& rows);

/// Of columns that could all play the role, the one whose cells say so clearly; nothing where they do not.
[[nodiscard]] std::optional<std::size_t> likeliestColumn(Role role, const std::vector<std::size_t>& candidates,
                                                         const std::vector<std::vector<std::string>>& rows);

/// True for a cell that no header holds: a number, a date, the address of a page, a long id.
[[nodiscard]] bool looksLikeData(std::string_view cell);

[[nodiscard]] std::optional<std::size_t> columnOf(const std::vector<std::optional<Role>>& roles, Role role);

} // namespace leadlight
