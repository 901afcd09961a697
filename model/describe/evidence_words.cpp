// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/describe/evidence_words.h"

#include <algorithm>

namespace leadlight {

namespace {

Phrase popularOnly(std::int64_t without, std::int64_t all, bool anyEvidence)
{
    if (anyEvidence)
        return Phrase::tr(
            "%Ln of %1 visitors gets popular pages only: nothing they took is connected with other pages.",
            "%Ln of %1 visitors get popular pages only: nothing they took is connected with other pages.", without,
            all);
    return Phrase::tr(
        "%Ln of %1 visitors gets popular pages only: nothing they took is connected closely enough with other pages.",
        "%Ln of %1 visitors get popular pages only: nothing they took is connected closely enough with other pages.",
        without, all);
}

Phrase noPages(std::int64_t without, std::int64_t all, bool anyEvidence)
{
    if (anyEvidence)
        return Phrase::tr("%Ln of %1 visitors gets no pages: nothing they took is connected with other pages.",
                          "%Ln of %1 visitors get no pages: nothing they took is connected with other pages.", without,
                          all);
    return Phrase::tr(
        "%Ln of %1 visitors gets no pages: nothing they took is connected closely enough with other pages.",
        "%Ln of %1 visitors get no pages: nothing they took is connected closely enough with other pages.", without,
        all);
}

} // namespace

std::optional<Phrase> withoutEvidenceWords(const Analysis& analysis)
{
    return withoutEvidenceWords(std::ssize(analysis.withoutEvidence), analysis.data().cookies(), analysis.evidence);
}

std::optional<Phrase> withoutEvidenceWords(std::int64_t without, std::int64_t all, const EvidenceOptions& evidence)
{
    if (without == 0)
        return std::nullopt;
    const bool anyEvidence = evidence.minEvidence <= 0.0;
    return evidence.fill == Fill::None ? noPages(without, all, anyEvidence) : popularOnly(without, all, anyEvidence);
}

Phrase basisCounts(std::span<const NextPage> list)
{
    const auto count = [list](Basis basis) {
        return std::ranges::count_if(list, [basis](const NextPage& p) { return p.recommendation.basis == basis; });
    };
    const auto personal = count(Basis::Personal);
    const auto popular = count(Basis::Popular);
    if (list.empty())
        return Phrase::tr("no pages");
    if (count(Basis::Random) > 0)
        return Phrase::tr("drawn at random");
    if (popular == 0)
        return Phrase::tr("all personal");
    if (personal == 0)
        return Phrase::tr("all popular");
    return Phrase::tr("%1 personal, %2 popular", personal, popular);
}

} // namespace leadlight
