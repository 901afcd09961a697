// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/describe/audience_rows.h"

#include "model/describe/shared_rows.h"

#include <algorithm>

namespace leadlight {

TableData audienceRows(const DatasetPtr& data, std::vector<AudienceMember> members, bool pages)
{
    const SharedRows<AudienceMember> rows(std::move(members));
    std::vector<std::int32_t> cookies;
    cookies.reserve(rows.all().size());
    for (const AudienceMember& member : rows.all())
        cookies.push_back(member.cookie);
    TableData out{.id = "audience",
                  .title = Phrase::tr("audience"),
                  .rows = static_cast<std::int32_t>(cookies.size()),
                  .elements = Elements::listed(Entity::Cookie, std::move(cookies)),
                  .columns = {}};
    auto basis = tableColumn(ColumnRole::Note, "basis", Phrase::tr("Basis"),
                             Phrase::tr("Personal: what this cookie took speaks for the page. Popular: nothing it took "
                                        "does, but many others took the page."),
                             [rows](std::int32_t row) { return choiceName(rows(row).basis); });
    basis.phrase = [rows](std::int32_t row) { return basisWord(rows(row).basis); };
    basis.emphasis = [rows](std::int32_t row) {
        return rows(row).basis == Basis::Personal ? Emphasis::None : Emphasis::Quiet;
    };
    auto score = tableColumn(ColumnRole::Score, "score", Phrase::tr("Score"),
                             Phrase::tr("The model's score, scaled to 0 to 1 over all pages of this cookie: how strong "
                                        "the page is among its own."),
                             [rows](std::int32_t row) { return rows(row).scaledScore; });
    score.decimals = 2;
    out.columns = {cookieColumn(data, [rows](std::int32_t row) { return rows(row).cookie; }),
                   tableColumn(ColumnRole::Count, "rank", Phrase::tr("Rank"),
                               Phrase::tr("Where the page stands in this cookie's own list: 1 is its best."),
                               [rows](std::int32_t row) { return rows(row).rank; }),
                   std::move(score), std::move(basis)};
    if (pages)
        out.columns.push_back(pageColumn(data, [rows](std::int32_t row) { return rows(row).page; }));
    return out;
}

Phrase audienceWords(const Audience& audience)
{
    if (audience.members.empty())
        return audience.without == 0
                   ? Phrase::tr("Nobody is left to be offered it.")
                   : Phrase::tr("Nothing that anybody took speaks for it, or the rules leave it out.");
    const auto personal = std::ranges::count(audience.members, Basis::Personal, &AudienceMember::basis);
    return Phrase::tr("%Ln visitor should be offered it (among the ten best of %1, by what they took: %2).",
                      "%Ln visitors should be offered it (among the ten best of %1, by what they took: %2).",
                      std::ssize(audience.members), std::ssize(audience.withinRank(10)), personal);
}

} // namespace leadlight
