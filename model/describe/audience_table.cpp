// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/describe/audience_table.h"

#include "model/describe/shared_rows.h"
#include "model/join/cookie_totals.h"

#include <algorithm>
#include <cmath>

namespace leadlight {

namespace {

using AudiencePtr = std::shared_ptr<const PageAudience>;

/// The data of an audience, kept alive by it.
DatasetPtr dataOf(const AudiencePtr& audience)
{
    return {audience, &audience->analysis->data()};
}

TableColumn basisColumn(const AudiencePtr& audience, const SharedRows<std::int32_t>& members)
{
    const auto basis = [audience, members](std::int32_t row) {
        return audience->audience.members[static_cast<std::size_t>(members(row))].basis;
    };
    auto out = tableColumn(ColumnRole::Note, "basis", Phrase::tr("Basis"),
                           Phrase::tr("Personal: what this visitor took speaks for the page. Popular: nothing it took "
                                      "does, but many others took the page."),
                           [basis](std::int32_t row) { return choiceName(basis(row)); });
    out.phrase = [basis](std::int32_t row) { return basisWord(basis(row)); };
    out.emphasis = [basis](std::int32_t row) {
        return basis(row) == Basis::Personal ? Emphasis::None : Emphasis::Quiet;
    };
    return out;
}

TableColumn linkColumn(const std::function<const AudienceMember&(std::int32_t)>& member)
{
    auto out =
        tableColumn(ColumnRole::Score, "score", Phrase::tr("Link"),
                    Phrase::tr("How strongly the visitor is linked with the page: the model's score, scaled to 0 "
                               "to 1 over all pages of this visitor."),
                    [member](std::int32_t row) { return member(row).scaledScore; });
    out.decimals = 2;
    return out;
}

/// The submissions of these pages by a cookie; `pages` ascend.
std::int64_t submissionsOfPages(const Dataset& data, std::int32_t cookie, std::span<const std::int32_t> pages)
{
    std::int64_t sum = 0;
    const auto at = static_cast<std::size_t>(cookie);
    for (auto row = static_cast<std::size_t>(data.cookieStart[at]);
         row < static_cast<std::size_t>(data.cookieStart[at + 1]); ++row)
        if (std::ranges::binary_search(pages, data.rowPage[row]))
            sum += data.rowSubmissions[row];
    return sum;
}

} // namespace

std::vector<std::int32_t> firstMembers(const PageAudience& audience, std::int32_t count, bool personalOnly)
{
    std::vector<std::int32_t> out;
    for (std::int32_t member = 0; member < audience.members() && static_cast<std::int32_t>(out.size()) < count;
         ++member)
        if (!personalOnly || audience.audience.members[static_cast<std::size_t>(member)].basis == Basis::Personal)
            out.push_back(member);
    return out;
}

AudienceBases basesOfFirst(const PageAudience& audience, std::int32_t count, bool personalOnly)
{
    if (personalOnly)
        return {.personal = std::clamp(count, 0, audience.personalAmong.back())};
    const std::int32_t first = std::clamp(count, 0, audience.members());
    const std::int32_t personal = audience.personalAmong[static_cast<std::size_t>(first)];
    return {.personal = personal, .popular = first - personal};
}

TableData audienceTable(const AudiencePtr& audience, std::vector<std::int32_t> numbers)
{
    const DatasetPtr data = dataOf(audience);
    const SharedRows members(std::move(numbers));
    const std::function<const AudienceMember&(std::int32_t)> member =
        [audience, members](std::int32_t row) -> const AudienceMember& {
        return audience->audience.members[static_cast<std::size_t>(members(row))];
    };
    const IndexOf cookieOf = [member](std::int32_t row) { return member(row).cookie; };
    std::vector<std::int32_t> cookies;
    cookies.reserve(members.all().size());
    for (std::int32_t row = 0; row < members.size(); ++row)
        cookies.push_back(cookieOf(row));
    TableData out{.id = "audience",
                  .title = Phrase::tr("audience"),
                  .rows = members.size(),
                  .elements = Elements::listed(Entity::Cookie, std::move(cookies)),
                  .columns = {}};
    out.columns = {tableColumn(ColumnRole::Count, "position", Phrase::tr("#"),
                               Phrase::tr("Place in the audience, the best first: by the page's place in the visitor's "
                                          "own list, then by the link."),
                               [members](std::int32_t row) { return members(row) + 1; }),
                   cookieColumn(data, cookieOf),
                   mainUnitColumn(data, cookieOf),
                   basisColumn(audience, members),
                   tableColumn(ColumnRole::Count, "rank", Phrase::tr("In their list"),
                               Phrase::tr("The page's place in the visitor's own list of all pages not taken yet."),
                               [member](std::int32_t row) { return member(row).rank; }),
                   pageColumn(data, [member](std::int32_t row) { return member(row).page; }),
                   linkColumn(member)};
    return out;
}

std::vector<std::int32_t> cookiesOf(const PageAudience& audience, std::span<const std::int32_t> members)
{
    std::vector<bool> marks(static_cast<std::size_t>(audience.analysis->data().cookies()));
    for (const std::int32_t member : members)
        marks[static_cast<std::size_t>(audience.audience.members[static_cast<std::size_t>(member)].cookie)] = true;
    std::vector<std::int32_t> out;
    out.reserve(members.size());
    for (std::size_t cookie = 0; cookie < marks.size(); ++cookie)
        if (marks[cookie])
            out.push_back(static_cast<std::int32_t>(cookie));
    return out;
}

std::vector<double> linkCurve(const Audience& audience, std::size_t pieces)
{
    const std::size_t members = audience.members.size();
    pieces = std::min(pieces, members);
    std::vector<double> out;
    for (std::size_t i = 0; i < pieces; ++i) {
        const std::size_t begin = i * members / pieces;
        const std::size_t end = (i + 1) * members / pieces;
        double sum = 0.0;
        for (std::size_t at = begin; at < end; ++at)
            sum += std::isnan(audience.members[at].scaledScore) ? 0.0 : audience.members[at].scaledScore; // a pin
        out.push_back(sum / static_cast<double>(end - begin));
    }
    return out;
}

TableData takersTable(const DatasetPtr& data, std::vector<std::int32_t> cookies, std::span<const std::int32_t> pages)
{
    std::vector<std::int32_t> ascending(pages.begin(), pages.end());
    std::ranges::sort(ascending);
    const SharedRows taken(std::move(ascending));
    const SharedRows takers(cookies);
    const IndexOf cookieOf = [takers](std::int32_t row) { return takers(row); };
    TableData out{.id = "takers",
                  .title = Phrase::tr("who took it"),
                  .rows = takers.size(),
                  .elements = Elements::listed(Entity::Cookie, std::move(cookies)),
                  .columns = {}};
    out.columns = {cookieColumn(data, cookieOf), mainUnitColumn(data, cookieOf),
                   tableColumn(ColumnRole::Count, "form_submissions", Phrase::tr("Submissions"),
                               Phrase::tr("Form submissions of this by the visitor."),
                               [data, cookieOf, taken](std::int32_t row) {
                                   return submissionsOfPages(*data, cookieOf(row), taken.all());
                               }),
                   tableColumn(ColumnRole::Count, "interactions", Phrase::tr("All pages"),
                               Phrase::tr("Joined rows of this visitor: pages it submitted, per row of the file."),
                               [data, cookieOf](std::int32_t row) { return rowsOf(*data, cookieOf(row)); })};
    return out;
}

} // namespace leadlight
