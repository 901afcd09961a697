// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/describe/evidence_words.h"

#include <algorithm>

namespace leadlight {

namespace {

/// How a list of these words is made.
struct How
{
    bool anyEvidence = true; ///< the least connection is enough
    bool ruled = false;      ///< rules may leave out what is connected
};

Phrase popularOnly(std::int64_t without, std::int64_t all, const How& how)
{
    if (how.anyEvidence && how.ruled)
        return Phrase::tr("%Ln of %1 visitors gets popular pages only: nothing they took is connected with other pages "
                          "that the rules allow.",
                          "%Ln of %1 visitors get popular pages only: nothing they took is connected with other pages "
                          "that the rules allow.",
                          without, all);
    if (how.ruled)
        return Phrase::tr("%Ln of %1 visitors gets popular pages only: nothing they took is connected closely enough "
                          "with other pages that the rules allow.",
                          "%Ln of %1 visitors get popular pages only: nothing they took is connected closely enough "
                          "with other pages that the rules allow.",
                          without, all);
    if (how.anyEvidence)
        return Phrase::tr(
            "%Ln of %1 visitors gets popular pages only: nothing they took is connected with other pages.",
            "%Ln of %1 visitors get popular pages only: nothing they took is connected with other pages.", without,
            all);
    return Phrase::tr(
        "%Ln of %1 visitors gets popular pages only: nothing they took is connected closely enough with other pages.",
        "%Ln of %1 visitors get popular pages only: nothing they took is connected closely enough with other pages.",
        without, all);
}

Phrase noPages(std::int64_t without, std::int64_t all, const How& how)
{
    if (how.anyEvidence && how.ruled)
        return Phrase::tr(
            "%Ln of %1 visitors gets no pages: nothing they took is connected with other pages that the rules allow.",
            "%Ln of %1 visitors get no pages: nothing they took is connected with other pages that the rules allow.",
            without, all);
    if (how.ruled)
        return Phrase::tr("%Ln of %1 visitors gets no pages: nothing they took is connected closely enough with other "
                          "pages that the rules allow.",
                          "%Ln of %1 visitors get no pages: nothing they took is connected closely enough with other "
                          "pages that the rules allow.",
                          without, all);
    if (how.anyEvidence)
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
    return withoutEvidenceWords(std::ssize(analysis.withoutEvidence), analysis.data().cookies(), analysis.evidence,
                                analysis.rules && analysis.rules->actOnPages());
}

std::optional<Phrase> withoutEvidenceWords(std::int64_t without, std::int64_t all, const EvidenceOptions& evidence,
                                           bool ruled)
{
    if (without == 0)
        return std::nullopt;
    const How how{.anyEvidence = evidence.minEvidence <= 0.0, .ruled = ruled};
    return evidence.fill == Fill::None ? noPages(without, all, how) : popularOnly(without, all, how);
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
