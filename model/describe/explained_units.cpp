// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/describe/explanation_lists.h"

namespace leadlight {

std::vector<FigureHelp> explainedUnits()
{
    return {
        {.key = "taken-recommended",
         .title = Phrase::tr("Taken and recommended"),
         .says = Phrase::tr("A business unit's share of what visitors took, beside its share of what they are "
                            "recommended. Where the second is much smaller, the lists pass it over."),
         .computed =
             Phrase::tr("Taken: of all pages taken, each once for every visitor who took it. Recommended: of all "
                        "places in the lists of ten."),
         .notSaid = Phrase::tr("Which of the two is right: a unit with few new pages has fewer left to recommend."),
         .shownAs = {"taken_share", "submissions_share", "recommended_share", "bu-mix", "bu_mix_distance"}},
        {.key = "affinity",
         .title = Phrase::tr("Who took one unit is shown another"),
         .says =
             Phrase::tr("Read a row: of 100 pages shown to visitors who took something of this unit, so many are of "
                        "each unit. As a factor (lift), 2 means twice as many as in all lists."),
         .computed = Phrase::tr("The places in the lists of those visitors, counted by business unit."),
         .notSaid = Phrase::tr("What they will take: these are recommendations."),
         .shownAs = {"shown-share", "shown-lift", "lift", "recommended_unit"}},
        {.key = "similarity",
         .title = Phrase::tr("Similarity"),
         .says = Phrase::tr("How much two pages are alike to the model: near 1, the same visitors take them; near 0, "
                            "they have nothing to do with each other."),
         .computed = Phrase::tr("From what the model has learnt about each page. For a unit or type: the average over "
                                "its pages, each with the pages most like it."),
         .notSaid =
             Phrase::tr("Anything about their texts. And each model measures on its own scale, so figures of two "
                        "models cannot be compared."),
         .shownAs = {"similarity", "average_similarity", "similarity-by-*"}},
    };
}

} // namespace leadlight
