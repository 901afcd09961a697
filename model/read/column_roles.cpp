// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/read/column_roles.h"

#include <algorithm>
#include <array>
#include <utility>

namespace leadlight {

namespace {
constexpr auto knownNames = std::to_array<std::pair<std::string_view, Role>>({
    {"cookie", Role::Cookie},
    {"cookieid", Role::Cookie},
    {"visitor", Role::Cookie},
    {"visitorid", Role::Cookie},
    {"mcvid", Role::Cookie},
    {"ecid", Role::Cookie},
    {"mid", Role::Cookie},
    {"experiencecloudid", Role::Cookie},
    {"experiencecloudvisitorid", Role::Cookie},
    {"marketingcloudvisitorid", Role::Cookie},
    {"clientid", Role::Cookie},
    {"fullvisitorid", Role::Cookie},
    {"userpseudoid", Role::Cookie},
    {"pageurl", Role::PageUrl},
    {"page", Role::PageUrl},
    {"url", Role::PageUrl},
    {"pagepath", Role::PageUrl},
    {"pagelocation", Role::PageUrl},
    {"key", Role::PageUrl},
    {"gatedassettype", Role::AssetType},
    {"assettype", Role::AssetType},
    {"formtype", Role::AssetType},
    {"formsubmissions", Role::FormSubmissions},
    {"formsubmission", Role::FormSubmissions},
    {"formsubmits", Role::FormSubmissions},
    {"submissions", Role::FormSubmissions},
    {"businessunit", Role::BusinessUnit},
    {"bu", Role::BusinessUnit},
    {"date", Role::Date},
    {"day", Role::Date},
    {"timestamp", Role::Date},
    {"datetime", Role::Date},
    {"title", Role::Title},
    {"pagetitle", Role::Title},
    {"assettitle", Role::Title},
    {"pagename", Role::Title},
});

/// Lower-case letters and digits only, without what stands in brackets.
std::string plainName(std::string_view header)
{
    std::string out;
    int depth = 0;
    for (const char c : header) {
        depth += (c == '(') - (c == ')');
        if (depth > 0)
            continue;
        if (c >= 'A' && c <= 'Z')
            out.push_back(static_cast<char>(c - 'A' + 'a'));
        else if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || static_cast<unsigned char>(c) >= 0x80)
            out.push_back(c);
    }
    return out;
}
} // namespace

std::optional<Role> roleByName(std::string_view header)
{
    const std::string name = plainName(header);
    const auto found =
        std::find_if(knownNames.begin(), knownNames.end(), [&](const auto& k) { return k.first == name; });
    if (found == knownNames.end())
        return std::nullopt;
    return found->second;
}

std::optional<std::size_t> columnOf(const std::vector<std::optional<Role>>& roles, Role role)
{
    const auto found = std::find(roles.begin(), roles.end(), std::optional(role));
    if (found == roles.end())
        return std::nullopt;
    return static_cast<std::size_t>(found - roles.begin());
}

Result<std::vector<std::optional<Role>>> assignRoles(const std::vector<std::string>& header, const ReadOptions& options)
{
    std::vector<std::optional<Role>> roles(header.size());
    for (const auto& [role, name] : options.columns) {
        const auto found = std::find(header.begin(), header.end(), name);
        if (found == header.end())
            return tl::unexpected(Error{.kind = ErrorKind::NeedsChoice,
                                        .what = Phrase::tr("There is no column \"%1\".", name),
                                        .hint = Phrase::tr("Choose one of the columns that the file has."),
                                        .choices = header});
        roles[static_cast<std::size_t>(found - header.begin())] = role;
    }
    for (std::size_t i = 0; i < header.size(); ++i) {
        const auto role = roleByName(header[i]);
        if (role && !roles[i] && !columnOf(roles, *role))
            roles[i] = role;
    }
    return roles;
}

} // namespace leadlight
