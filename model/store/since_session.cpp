// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/since_session.h"

#include "model/evaluate/slices.h"
#include "model/stages/analysis.h"
#include "model/stages/shown_results.h"

#include <limits>

namespace leadlight {

namespace {

/// The single figures that the file says without its data; the interval of what was found is not among them.
StateFigures figuresOf(const SessionHead& head)
{
    StateFigures out{.submissions = head.submissions, .visitors = head.cookies, .pages = head.pages};
    constexpr double unknown = std::numeric_limits<double>::quiet_NaN();
    if (head.foundInTopTen)
        out.found = Estimate{*head.foundInTopTen, unknown, unknown};
    return out;
}

const Scorecard* scorecardOf(const SlicedScorecard* sliced)
{
    return sliced != nullptr ? sliced->scorecard.get() : nullptr;
}

StateFigures figuresOf(const Study& study)
{
    const Scorecard* card = scorecardOf(study.scorecard.get());
    return stateOf(*study.interactions->data, card, card != nullptr ? card->current : std::nullopt);
}

StateFigures figuresOf(const Analysis& analysis, const SlicedScorecard* scorecard)
{
    const Scorecard* card = scorecardOf(scorecard);
    const auto model = card != nullptr ? indexOf(*card, analysis.model->options) : std::nullopt;
    return stateOf(analysis.data(), card, model);
}

/// Whether the rows beside the figures are those that these were saved with: a file may hold another month's by now.
bool hasItsRows(const OpenedSession& session)
{
    const auto& interactions = session.content.study.interactions;
    return interactions && session.head.data != SessionData::Pseudonyms &&
           identityOf(*interactions) == session.head.identity;
}

bool haveOtherCounts(const StateFigures& one, const StateFigures& other)
{
    return one.submissions != other.submissions || one.visitors != other.visitors || one.pages != other.pages;
}

} // namespace

std::shared_ptr<const Since> sinceSession(const OpenedSession& session, const Analysis& analysis,
                                          const SlicedScorecard* scorecard)
{
    const SessionHead& head = session.head;
    const Interactions& now = *analysis.model->interactions;
    if (head.cookies == 0 || identityOf(now) == head.identity)
        return nullptr;
    const StateFigures after = figuresOf(analysis, scorecard);
    if (hasItsRows(session)) {
        const Study then = studyOfResults(session.content.study);
        if (then.interactions.get() == &now)
            return nullptr;
        return std::make_shared<const Since>(
            changesSince(head.savedAt, figuresOf(then), then.interactions.get(), after, now));
    }
    const StateFigures before = figuresOf(head);
    if (head.data == SessionData::Pseudonyms && !haveOtherCounts(before, after)) // these data by other names
        return nullptr;
    return std::make_shared<const Since>(changesSince(head.savedAt, before, nullptr, after, now));
}

Result<std::shared_ptr<const Since>> sinceSessionFile(const SessionOpening& opening, const Analysis& analysis,
                                                      const SlicedScorecard* scorecard, const Progress& progress)
{
    const auto head = sessionHead(opening.file);
    if (!head)
        return tl::unexpected(head.error());
    if (head->cookies == 0 || identityOf(*analysis.model->interactions) == head->identity)
        return nullptr;
    SessionOpening one = opening;
    one.summarise = false;
    one.data = missingSources(*head, opening).empty();
    const auto session = openSession(one, progress);
    if (!session)
        return tl::unexpected(session.error());
    return sinceSession(*session, analysis, scorecard);
}

} // namespace leadlight
