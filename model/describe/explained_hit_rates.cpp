// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/describe/explanation_lists.h"

namespace leadlight {

std::vector<FigureHelp> explainedHitRates()
{
    return {
        {.key = "hit-rate",
         .title = Phrase::tr("Hit rate (in-sample)"),
         .says = Phrase::tr("How far a list stays within what the visitor knows: of its ten pages, the share whose "
                            "business unit the visitor has taken something of."),
         .computed =
             Phrase::tr("Counted for each visitor, then averaged over those who took a page of a business unit. "
                        "\"Unmapped\" is none and never a hit. Beside it stand what random pages, the most "
                        "popular pages and pages of a single business unit would reach."),
         .notSaid = Phrase::tr("Whether the advice is good. It is measured on what the model has learnt from, and a "
                               "list with pages of one known unit only has 100 %. \"Found in the top 10\" tells "
                               "whether a model finds what comes next."),
         .shownAs = {"hit_rate", "in_sample_hit_rate", "hit-rate", "runs-hit-rate", "hit-rate-scatter",
                     "hit-rate-heat"}},
        {.key = "top-hit-rate",
         .title = Phrase::tr("Top hit rate (in-sample)"),
         .says = Phrase::tr("The same, with the business units of the visitor's strongest submissions only: does the "
                            "list stay with what they wanted most?"),
         .computed = Phrase::tr("Of each visitor only the pages with the highest weight times submissions count as "
                                "known."),
         .notSaid = Phrase::tr("Whether the advice is good, as the hit rate does not either."),
         .shownAs = {"top_hit_rate", "top-hit-rate", "runs-top-hit-rate"}},
        {.key = "link",
         .title = Phrase::tr("Link between two figures (Spearman)"),
         .says = Phrase::tr("Whether visitors who have more of the one tend to have more of the other: 1 always, 0 no "
                            "link, -1 always less."),
         .computed = Phrase::tr("Visitors are put in order by each figure, and the two orders are compared. What is "
                                "called weak, moderate or strong is the end of the interval nearer to 0 (Cohen 1988)."),
         .notSaid = Phrase::tr("That the one causes the other."),
         .shownAs = {"correlation"}},
    };
}

} // namespace leadlight
