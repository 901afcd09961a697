// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/options.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace leadlight {

/// Why a page is recommended: the history speaks for it, or only that many take it, or nothing (random pages).
enum class Basis : std::uint8_t {
    Personal,
    Popular,
    Random,
};
template <>
struct Choices<Basis>
{
    static constexpr std::array<std::string_view, 3> names{"personal", "popular", "random"};
};

/// How a list goes on where the history speaks for no further page.
enum class Fill {
    Popular, ///< with popular pages, those of the cookie's own business units first
    None,    ///< not at all
};
template <>
struct Choices<Fill>
{
    static constexpr std::array<std::string_view, 2> names{"popular", "none"};
};

/// When a page counts as recommended by the history, and what follows behind such pages.
struct EvidenceOptions
{
    double minEvidence = 0.0;
    Fill fill = Fill::Popular;

    bool operator==(const EvidenceOptions&) const = default;

    static auto fields()
    {
        using O = EvidenceOptions;
        return std::tuple{
            Field<O, double>{"min-evidence", Phrase::tr("Evidence wanted"), &O::minEvidence, 0.0, 1.0,
                             Phrase::tr("how much a history has to speak for a page, as a share of the cookie's "
                                        "highest score: 0 anything, 0.1 a tenth of it; with less the page counts as "
                                        "popular, not as personal")},
            Field<O, Fill>{"fill",
                           Phrase::tr("Fill lists with"),
                           &O::fill,
                           {},
                           {},
                           Phrase::tr("popular: pages that the history does not speak for are listed, too, and marked: "
                                      "behind the others, those of the cookie's own business units first; by a model "
                                      "that knows what is popular overall (cease) among them, by its score; none: only "
                                      "pages that the history speaks for")},
        };
    }
};

/// The lowest and the highest score of a cookie over all pages, seen ones too.
struct ScoreExtent
{
    float low = 0.0F;
    float high = 0.0F;
};

/// What the history adds to a score has to exceed this for the page to be personal (numbers.md section 7).
[[nodiscard]] inline double evidenceNeeded(ScoreExtent extent, double minEvidence)
{
    constexpr double none = 1e-6; // what rounding leaves where nothing speaks
    const float largest = std::max(std::abs(extent.low), std::abs(extent.high));
    return minEvidence * static_cast<double>(largest) + none;
}

} // namespace leadlight
