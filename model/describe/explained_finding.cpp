// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/describe/explanation_lists.h"

#include <algorithm>
#include <iterator>

namespace leadlight {

namespace {

std::vector<FigureHelp> ofHiddenPages()
{
    return {
        {.key = "found",
         .title = Phrase::tr("Found in the top 10 (HR@10)"),
         .says = Phrase::tr("How well a model guesses what somebody takes next: of 100 pages that were hidden from it, "
                            "how many stand among the ten that it would show. This is the figure to choose a model "
                            "by."),
         .computed = Phrase::tr("One page of every visitor who has two or more is hidden, the model learns from the "
                                "rest, and is asked for the ten best of all pages that the visitor has not taken. That "
                                "is repeated with other hidden pages, and averaged."),
         .notSaid = Phrase::tr("That anybody saw a recommendation, or would have taken the page because of it: it "
                               "shows good guesses, not an effect. A page that is not found may still be good advice."),
         .shownAs = {"hr_at_*", "scorecard-hr_at_*", "found", "found_low", "found_high", "hit-rate-by-*"}},
        {.key = "interval",
         .title = Phrase::tr("95 % interval"),
         .says = Phrase::tr("How sure a figure is. With other visitors of the same kind it would come out a little "
                            "different: for 95 of 100 such comparisons the true figure lies between the two ends."),
         .computed = Phrase::tr("The visitors that were tested are drawn anew 2,000 times, with repetition, and the "
                                "figure is computed each time (bootstrap). The ends leave out the lowest and the "
                                "highest 2.5 %."),
         .notSaid = Phrase::tr("What happens when the visitors themselves change, as after a new campaign: it tells of "
                               "chance only."),
         .shownAs = {"interval", "low", "tested_cookies", "cookies_tested", "hidden_pages"}},
        {.key = "against-popular",
         .title = Phrase::tr("Against popular"),
         .says = Phrase::tr("Whether personal recommendations pay: how many more hidden pages of 100 are found than by "
                            "showing everybody the ten most popular pages. \"Better\" is said only where chance does "
                            "not explain it."),
         .computed = Phrase::tr("Both are asked for the same hidden pages of the same visitors, so that luck with the "
                                "visitors cancels out. Because several models are compared at once, more is asked of "
                                "each: of 20 that are no better, chance alone would make one look so. \"By chance "
                                "alone\" allows for that (Westfall and Young 1993, Benjamini and Hochberg 1995); the "
                                "interval is of one model by itself."),
         .notSaid = Phrase::tr("\"Could be chance\" does not mean equal: the data are too few to tell."),
         .shownAs = {"versus_popularity*", "versus_current*", "versus_mean*"}},
    };
}

std::vector<FigureHelp> ofPlacesAndMore()
{
    return {
        {.key = "placed-high",
         .title = Phrase::tr("Placed high in the top 10 (NDCG@10)"),
         .says = Phrase::tr("The same as \"Found in the top 10\", but a page counts more the higher it stands: 100 % "
                            "were every hidden page the first of its list."),
         .computed = Phrase::tr("A page in place 1 counts 1, in place 2 0.63, in place 3 0.5, in place 10 0.29, and 0 "
                                "below; averaged over visitors."),
         .notSaid = Phrase::tr("How many visitors are served: a few first places can outweigh many tenth ones."),
         .shownAs = {"ndcg_at_*", "scorecard-ndcg_at_*"}},
        {.key = "nearness",
         .title = Phrase::tr("Nearness to the top (MRR)"),
         .says = Phrase::tr("How far up the first hidden page stands among all pages: 100 % were it always first, 50 % "
                            "were it always second."),
         .computed = Phrase::tr("1 divided by the place of the first hidden page, averaged over visitors (mean "
                                "reciprocal rank)."),
         .notSaid = Phrase::tr("Much about places below the tenth, which hardly count."),
         .shownAs = {"mrr", "scorecard-mrr"}},
        {.key = "share-found",
         .title = Phrase::tr("Share found in the top 20 (Recall@20)"),
         .says = Phrase::tr("What part of the hidden pages a list twice as long has."),
         .computed =
             Phrase::tr("Hidden pages within the first 20, divided by all hidden pages of the visitor, averaged "
                        "over visitors."),
         .notSaid = Phrase::tr("Where within the 20 they stand."),
         .shownAs = {"recall_at_*", "scorecard-recall_at_*"}},
        {.key = "learning-curve",
         .title = Phrase::tr("Would more data help?"),
         .says = Phrase::tr("Whether a model still gains from more visitors: where the line still rises at its right "
                            "end, more months of data are worth getting."),
         .computed = Phrase::tr("The model is trained on a part of the visitors, then on more of them, and asked for "
                                "the same hidden pages each time."),
         .notSaid = Phrase::tr("What other kinds of data would bring, such as page titles or dates."),
         .shownAs = {"learning-curve"}},
    };
}

} // namespace

std::vector<FigureHelp> explainedFinding()
{
    auto out = ofHiddenPages();
    std::ranges::move(ofPlacesAndMore(), std::back_inserter(out));
    return out;
}

} // namespace leadlight
