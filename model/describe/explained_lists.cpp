// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/describe/explanation_lists.h"

#include <algorithm>
#include <iterator>

namespace leadlight {

namespace {

std::vector<FigureHelp> ofOneList()
{
    return {
        {.key = "basis",
         .title = Phrase::tr("Basis: personal or popular"),
         .says = Phrase::tr("What a recommendation rests on. Personal: what this visitor took speaks for the page. "
                            "Popular: nothing they took does, so the page stands there because many took it."),
         .computed =
             Phrase::tr("What the pages of the history add to a page's score is summed up, the model's own "
                        "liking for popular pages left out; where that exceeds the least evidence set, the page "
                        "is personal."),
         .notSaid = Phrase::tr("That a popular page is bad advice: it is the same for everybody, and so says nothing "
                               "about this visitor."),
         .shownAs = {"basis", "popular", "popular_only"}},
        {.key = "score",
         .title = Phrase::tr("Score"),
         .says = Phrase::tr("How strongly the model speaks for a page, compared with the other pages of the same "
                            "visitor: 1 is the page it speaks for most."),
         .computed = Phrase::tr("The model's own figure, brought to 0 to 1 between the visitor's lowest and highest "
                                "page."),
         .notSaid = Phrase::tr("A probability: 0.8 is not 80 %, and the scores of two visitors cannot be compared."),
         .shownAs = {"score"}},
        {.key = "because",
         .title = Phrase::tr("Because"),
         .says = Phrase::tr("Which pages of the history speak for this recommendation, and how much each: they add up "
                            "to 100 %."),
         .computed = Phrase::tr("The score is a sum with one part for every page taken; each part is divided by their "
                                "sum."),
         .notSaid = Phrase::tr("Why the visitor took them, or that one caused the other: others who took the one often "
                               "took the other."),
         .shownAs = {"because", "because_words", "because_page_url", "share"}},
    };
}

std::vector<FigureHelp> ofPages()
{
    return {
        {.key = "audience",
         .title = Phrase::tr("Audience: reach against strength"),
         .says = Phrase::tr("Who should be offered a page, best first. Further down there are more visitors, for whom "
                            "less speaks."),
         .computed = Phrase::tr("By the place of the page in each visitor's own list, then by its score. Whoever has "
                                "taken it, and whoever nothing speaks for, is not among them."),
         .notSaid = Phrase::tr("How many of them will take the page."),
         .shownAs = {"curve"}},
        {.key = "reach",
         .title = Phrase::tr("Reach"),
         .says = Phrase::tr("How many visitors took a page, or any page of a business unit or type."),
         .computed = Phrase::tr("Every visitor counts once, however often the form was submitted."),
         .notSaid = Phrase::tr("How many people: one person may have several cookies."),
         .shownAs = {"reach"}},
        {.key = "submissions",
         .title = Phrase::tr("Interactions and submissions"),
         .says =
             Phrase::tr("An interaction is a page that a visitor took; a submission is one filled-in form. Who fills "
                        "in the same form three times has one interaction and three submissions."),
         .computed = Phrase::tr("Counted in the submissions file. What a model learns from is the type's weight times "
                                "the submissions (strength)."),
         .notSaid = Phrase::tr("How interested somebody is: some forms have to be sent twice."),
         .shownAs = {"interactions", "form_submissions", "submissions", "strength"}},
        {.key = "recommended",
         .title = Phrase::tr("Times recommended"),
         .says = Phrase::tr("In how many lists of ten a page stands because something speaks for it."),
         .computed = Phrase::tr("Counted over the lists of all visitors as they are shown, rules applied; pages that "
                                "only fill a list do not count."),
         .notSaid = Phrase::tr("How often it was seen: that is known to the site only."),
         .shownAs = {"recommended", "times_recommended"}},
    };
}

} // namespace

std::vector<FigureHelp> explainedLists()
{
    auto out = ofOneList();
    std::ranges::move(ofPages(), std::back_inserter(out));
    return out;
}

} // namespace leadlight
