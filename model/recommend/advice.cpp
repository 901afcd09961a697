// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/recommend/advice.h"

#include "model/base/parallel.h"
#include "model/recommend/catalogue.h"
#include "model/recommend/marking.h"
#include "model/recommend/ruled_lists.h"

#include <algorithm>
#include <limits>

namespace leadlight {

namespace {

constexpr std::int64_t cookiesPerPiece = 1024;

/// Whether rules have anything to say.
bool isRuled(const AdviceInput& input)
{
    return input.rules != nullptr && input.rules->any();
}

/// Leaves only what the history speaks for to be ranked, of a model whose prior ranks other pages among it. `marking`
/// must outlive it.
Screen screenOf(const Marking& marking)
{
    if (!marking.hasPrior() || marking.input.evidence.fill != Fill::None)
        return {};
    return [&marking](std::span<float> scores, ScoreExtent extent) {
        const double needed = evidenceNeeded(extent, marking.input.evidence.minEvidence);
        for (std::size_t page = 0; page < scores.size(); ++page)
            if (!(marking.evidence(scores[page], page) > needed))
                scores[page] = notRecommendable;
    };
}

/// Whether the history speaks for an unseen page that is not listed, as popular ones outrank it. Only models with a
/// prior rank so; few rows ask.
bool speaksFurtherDown(const Marking& marking, HistoryView history, double needed)
{
    if (!marking.hasPrior())
        return false;
    std::vector<float> scores(marking.prior.size());
    marking.input.model.scoreHistory(history, scores);
    for (std::size_t page = 0; page < scores.size(); ++page)
        if (marking.evidence(scores[page], page) > needed &&
            !std::ranges::binary_search(history.pages, static_cast<std::int32_t>(page)))
            return true;
    return false;
}

/// Marks the pages of a row as the model ranked them; gives how many of them stay: those before the first that only
/// stands there because no page has a higher score.
std::size_t markRow(const Marking& marking, HistoryView history, std::size_t row, TopN& out)
{
    const double needed = marking.needed({out.low[row], out.high[row]});
    const auto n = static_cast<std::size_t>(out.n);
    std::size_t stay = 0;
    bool personal = false;
    for (std::size_t slot = row * n; slot < (row + 1) * n && out.page[slot] >= 0; ++slot) {
        const bool speaks = marking.evidence(out.score[slot], static_cast<std::size_t>(out.page[slot])) > needed;
        out.basis[slot] = marking.ofAll.value_or(speaks ? Basis::Personal : Basis::Popular);
        personal = personal || out.basis[slot] == Basis::Personal;
        if (speaks || marking.hasPrior() || marking.ofAll == Basis::Random)
            ++stay;
        else
            break;
    }
    if (marking.ofAll)
        return stay;
    out.evidence[row] = personal || speaksFurtherDown(marking, history, needed) ? 1 : 0;
    return out.evidence[row] != 0 ? stay : 0;
}

void cutRow(std::size_t row, std::size_t length, TopN& out)
{
    const auto n = static_cast<std::size_t>(out.n);
    for (std::size_t slot = row * n + length; slot < (row + 1) * n; ++slot) {
        out.page[slot] = -1;
        out.score[slot] = 0.0F;
        out.basis[slot] = Basis::Personal;
    }
}

void fillRow(const Marking& marking, HistoryView history, std::size_t row, std::size_t length, TopN& out)
{
    const auto n = static_cast<std::size_t>(out.n);
    const auto first = out.page.begin() + static_cast<std::ptrdiff_t>(row * n);
    std::vector<std::int32_t> list(first, first + static_cast<std::ptrdiff_t>(length));
    auto units = marking.input.popular.unitsOf(history.pages);
    units.insert(units.end(), marking.units.begin(), marking.units.end());
    marking.input.popular.append(history.pages, units, n, list);
    for (std::size_t rank = length; rank < list.size(); ++rank) {
        out.page[row * n + rank] = list[rank];
        out.score[row * n + rank] = std::numeric_limits<float>::quiet_NaN();
        out.basis[row * n + rank] = Basis::Popular;
    }
}

void finishRow(const Marking& marking, HistoryView history, std::size_t row, TopN& out)
{
    const std::size_t length = markRow(marking, history, row, out);
    const auto n = static_cast<std::size_t>(out.n);
    if (length == n)
        return;
    cutRow(row, length, out);
    if (marking.fills())
        fillRow(marking, history, row, length, out);
}

void begin(const Marking& marking, TopN& top)
{
    top.basis.assign(top.page.size(), Basis::Personal);
    top.byEvidence = !marking.ofAll;
    if (top.byEvidence)
        top.evidence.assign(top.low.size(), 0);
}

TopN finished(const Marking& marking, std::span<const HistoryView> histories, TopN top)
{
    begin(marking, top);
    for (std::size_t row = 0; row < histories.size(); ++row)
        finishRow(marking, histories[row], row, top);
    return top;
}

} // namespace

Marking markingOf(const AdviceInput& input, std::span<const std::uint16_t> units)
{
    Marking out{.input = input, .ofAll = basisOfAll(input.model), .units = units};
    for (std::int32_t page = 0; page < input.model.pages(); ++page) {
        const auto prior = input.model.prior(page);
        if (!prior)
            break;
        out.prior.push_back(*prior);
    }
    return out;
}

std::optional<Basis> basisOfAll(const Recommender& model)
{
    const auto entry = findModel(model.name());
    return entry ? (*entry)->basis : std::nullopt;
}

AdviceInput adviceInput(const TrainedModel& model, const EvidenceOptions& evidence, const Rules* rules)
{
    return {*model.recommender, model.interactions->strength, *model.popular, evidence, rules};
}

Result<TopN> adviceForAll(const AdviceInput& input, std::int32_t n, const Progress& progress)
{
    if (isRuled(input))
        return RuledLists(input).forAll(n, progress);
    const Marking marking = markingOf(input);
    auto top = topNForAll(input.model, input.known, n, progress.part(0.0, 0.95), screenOf(marking));
    if (!top)
        return top;
    begin(marking, *top);
    const auto done =
        parallelFor(input.known.rows, cookiesPerPiece, progress, [&](std::int64_t begin, std::int64_t end) {
            for (std::int64_t cookie = begin; cookie < end; ++cookie)
                finishRow(marking, input.known.row(static_cast<std::int32_t>(cookie)), static_cast<std::size_t>(cookie),
                          *top);
        });
    if (!done)
        return tl::unexpected(done.error());
    return top;
}

TopN adviceForCookie(const AdviceInput& input, std::int32_t cookie, std::int32_t n)
{
    if (isRuled(input))
        return RuledLists(input).forCookie(cookie, n);
    const Marking marking = markingOf(input);
    const HistoryView history = input.known.row(cookie);
    return finished(marking, {&history, 1}, topNOfCookie(input.model, input.known, cookie, n, screenOf(marking)));
}

TopN adviceForHistories(const AdviceInput& input, std::span<const HistoryView> histories, std::int32_t n,
                        std::span<const std::uint16_t> units)
{
    if (isRuled(input))
        return RuledLists(input, units).forHistories(histories, n);
    const Marking marking = markingOf(input, units);
    return finished(marking, histories, topNOfHistories(input.model, histories, n, screenOf(marking)));
}

std::vector<std::int32_t> withoutEvidence(const AdviceInput& input, const TopN& lists)
{
    std::vector<std::int32_t> out;
    if (basisOfAll(input.model))
        return out;
    for (std::int32_t cookie = 0; cookie < input.known.rows; ++cookie) {
        const auto seen = static_cast<std::int64_t>(input.known.row(cookie).size());
        if (input.rules != nullptr && input.evidence.fill == Fill::Popular && lists.lengthOf(cookie) == 0)
            continue; // it is the rules that allow nothing
        if (!lists.isLeftOut(cookie) && !lists.hasEvidence(cookie) && seen < input.model.pages())
            out.push_back(cookie);
    }
    return out;
}

} // namespace leadlight
