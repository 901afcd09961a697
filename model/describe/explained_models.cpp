// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/describe/explanation_lists.h"

namespace leadlight {

std::vector<FigureHelp> explainedModels()
{
    return {
        {.key = "coverage",
         .title = Phrase::tr("Pages ever listed (coverage)"),
         .says =
             Phrase::tr("What part of all pages stands in anybody's list. A model that shows everybody the same ten "
                        "has a low one."),
         .computed = Phrase::tr("Pages in the list of at least one tested visitor, divided by all pages."),
         .notSaid = Phrase::tr("Whether the pages suit: random lists have the highest."),
         .shownAs = {"coverage", "accuracy-coverage"}},
        {.key = "same-few",
         .title = Phrase::tr("Same few pages (Gini)"),
         .says = Phrase::tr("How unevenly the places in the lists are shared out: 0, every page equally often; near 1, "
                            "always the same few."),
         .computed = Phrase::tr("As the Gini coefficient of incomes, with pages in place of people."),
         .notSaid = Phrase::tr("Whether that is bad: some pages are of use to many."),
         .shownAs = {"gini"}},
        {.key = "popularity",
         .title = Phrase::tr("Popularity of listed pages"),
         .says = Phrase::tr("How well known the listed pages are: the share of visitors who took them."),
         .computed = Phrase::tr("For each listed page the share of visitors who have it, averaged."),
         .notSaid = Phrase::tr("Whether they suit. High: safe advice; low: rare pages."),
         .shownAs = {"popularity", "scorecard-popularity"}},
        {.key = "diversity",
         .title = Phrase::tr("Different BUs in a list (diversity)"),
         .says = Phrase::tr("How mixed a list is: how often two of its pages belong to different business units."),
         .computed = Phrase::tr("Over all pairs of pages in a list, averaged over visitors."),
         .notSaid = Phrase::tr("Whether the visitor wants a mix."),
         .shownAs = {"diversity", "scorecard-diversity"}},
        {.key = "start",
         .title = Phrase::tr("Start's luck (seed)"),
         .says = Phrase::tr("Some models begin with random numbers. This is how much their result hangs on them."),
         .computed = Phrase::tr("The model is trained with several starts on the same data; the spread of \"Found in "
                                "the top 10\" (standard deviation)."),
         .notSaid = Phrase::tr("How sure the figure is otherwise: that is its interval."),
         .shownAs = {"seed_deviation"}},
        {.key = "seconds",
         .title = Phrase::tr("Training and ranking time"),
         .says = Phrase::tr("How long the model takes on this computer."),
         .computed = Phrase::tr("Measured during the comparison, with other models trained beside it."),
         .notSaid = Phrase::tr("Anything about its quality."),
         .shownAs = {"seconds", "rank_seconds"}},
        {.key = "tuning",
         .title = Phrase::tr("Settings tried"),
         .says =
             Phrase::tr("How well each setting of a model does on practice pages, which are apart from those of the "
                        "test: the best there is tested once."),
         .computed = Phrase::tr("All settings are tried a few times, the better third three times as often, and so on "
                                "(successive halving)."),
         .notSaid = Phrase::tr("How good the best is on new data: of many tried, the best had some luck. The test says "
                               "that."),
         .shownAs = {"tuning", "trial", "round", "folds"}},
    };
}

} // namespace leadlight
