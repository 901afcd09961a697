// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/warehouse/cookie_sample.h"

#include "model/recommend/train.h"
#include "model/warehouse/lists_sql.h"
#include "model/warehouse/sample_sql.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace leadlight {

namespace {

constexpr std::uint32_t million = 1000000;

struct DrawnPair
{
    std::uint64_t h = 0;
    std::uint64_t page = 0;
    double strength = 0.0;
};

tl::unexpected<Error> strangePages()
{
    return fail(ErrorKind::BadData, Phrase::tr("The warehouse sent pages that it was not asked for."),
                Phrase::tr("Clean up the working tables of Leadlight there, and start again."));
}

Result<std::vector<DrawnPair>> pullPairs(const Warehouse& warehouse, std::int32_t pages, const SqlStatement& statement,
                                         const Progress& progress)
{
    const auto answers = answersOf(warehouse, statement, progress);
    if (!answers)
        return tl::unexpected(answers.error());
    const bool weighed = statement.columns.size() > 2;
    std::vector<DrawnPair> out;
    for (const SqlBlock& answer : *answers)
        for (std::size_t row = 0; row < answer.rows(); ++row) {
            if (wholeAt(answer, 1, row) >= static_cast<std::uint64_t>(pages))
                return strangePages();
            out.push_back({wholeAt(answer, 0, row), wholeAt(answer, 1, row), weighed ? realAt(answer, 2, row) : 0.0});
        }
    // An engine gives rows in any order; the training is to be the same each time.
    std::ranges::sort(out, {}, [](const DrawnPair& pair) { return std::tuple(pair.h, pair.page); });
    return out;
}

void addPair(SparseMatrix& matrix, std::uint64_t page, double strength)
{
    matrix.index.push_back(static_cast<std::int32_t>(page));
    matrix.value.push_back(static_cast<float>(strength));
}

void endRow(SparseMatrix& matrix)
{
    matrix.start.push_back(matrix.nonZeros());
    ++matrix.rows;
}

CookieList listOf(const TopN& lists, std::int32_t row, std::string cookie)
{
    CookieList out{std::move(cookie), {}};
    const auto first = static_cast<std::size_t>(row) * static_cast<std::size_t>(lists.n);
    for (std::int32_t rank = 0; rank < lists.lengthOf(row); ++rank) {
        const std::size_t at = first + static_cast<std::size_t>(rank);
        out.pages.push_back({lists.page[at], lists.score[at], lists.basisAt(row, rank)});
    }
    return out;
}

} // namespace

bool learnsFromSample(const ModelOptions& options)
{
    return std::holds_alternative<AlsOptions>(options.settings);
}

std::uint32_t sampledOfMillion(const std::vector<DegreeCount>& degrees, std::uint32_t mostPages, std::uint64_t most)
{
    double pairs = 0.0;
    for (const DegreeCount& degree : degrees)
        if (mostPages == 0 || degree.pages <= mostPages)
            pairs += static_cast<double>(degree.pages) * static_cast<double>(degree.cookies);
    const double share = pairs > 0.0 ? std::min(1.0, static_cast<double>(most) / pairs) : 1.0;
    return std::max<std::uint32_t>(1, static_cast<std::uint32_t>(share * million));
}

Result<CookieSample> pullSample(const Warehouse& warehouse, std::int32_t pages, const LearntFrom& from,
                                std::uint32_t ofMillion, const Progress& progress)
{
    progress.report(0.0, Phrase::tr("Reading a sample of whole visitors"));
    const auto pairs = pullPairs(warehouse, pages, sampledPairs(warehouse.place, from, ofMillion), progress);
    if (!pairs)
        return tl::unexpected(pairs.error());
    if (pairs->empty())
        return fail(ErrorKind::Usage, Phrase::tr("The sample has no visitor to learn from."),
                    Phrase::tr("Choose a table with more rows, or another model."));
    CookieSample out{ofMillion, {}, {}};
    out.strength.cols = pages;
    for (const DrawnPair& pair : *pairs) {
        if (out.hashes.empty() || out.hashes.back() != pair.h) {
            if (!out.hashes.empty())
                endRow(out.strength);
            out.hashes.push_back(pair.h);
        }
        addPair(out.strength, pair.page, pair.strength);
    }
    endRow(out.strength);
    progress.report(1.0, Phrase::tr("Reading a sample of whole visitors"));
    return out;
}

Result<SampledModel> trainOnSample(const Warehouse& warehouse, const WarehousePages& pages, const ModelOptions& options,
                                   const LearntFrom& from, std::uint32_t ofMillion, const Progress& progress)
{
    auto sample = pullSample(warehouse, pages.count(), from, ofMillion, progress.part(0.0, 0.4));
    if (!sample)
        return tl::unexpected(std::move(sample.error()));
    SampledModel out{*std::move(sample), {}, {}, {}};
    auto model = trainRecommender(out.sample.strength, pages.facts(), options, progress.part(0.4, 1.0), &out.report);
    if (!model)
        return tl::unexpected(std::move(model.error()));
    out.recommender = *std::move(model);
    out.popular = std::make_shared<const PopularPages>(out.sample.strength, pages.facts());
    return out;
}

Result<std::vector<CookieList>> listsBySample(const Warehouse& warehouse, const SampledModel& model,
                                              const std::vector<std::string>& cookies, const EvidenceOptions& evidence,
                                              std::int32_t n, const Progress& progress)
{
    std::vector<CookieList> out;
    if (cookies.empty())
        return out;
    const auto rows = answerOf(warehouse.first(), historiesOf(warehouse.place, cookies), progress);
    if (!rows)
        return tl::unexpected(rows.error());
    SparseMatrix histories;
    histories.cols = model.recommender->pages();
    std::vector<std::string> ids;
    for (std::size_t row = 0; row < rows->rows(); ++row) {
        if (wholeAt(*rows, 1, row) >= static_cast<std::uint64_t>(histories.cols))
            return strangePages();
        if (ids.empty() || ids.back() != textAt(*rows, 0, row)) {
            if (!ids.empty())
                endRow(histories);
            ids.push_back(textAt(*rows, 0, row));
        }
        addPair(histories, wholeAt(*rows, 1, row), realAt(*rows, 2, row));
    }
    if (!ids.empty())
        endRow(histories);
    const AdviceInput input{*model.recommender, model.sample.strength, *model.popular, evidence};
    for (std::int32_t row = 0; row < histories.rows; ++row) {
        if (progress.cancelled())
            return cancelled();
        const HistoryView history = histories.row(row);
        CookieList list =
            listOf(adviceForHistories(input, {&history, 1}, n), 0, std::move(ids[static_cast<std::size_t>(row)]));
        if (!list.pages.empty())
            out.push_back(std::move(list));
    }
    return out;
}

Result<std::vector<std::string>> firstOfSample(const Warehouse& warehouse, const CookieSample& sample,
                                               std::int64_t cookies, const Progress& progress)
{
    std::vector<std::uint64_t> first(sample.hashes);
    first.resize(std::min<std::size_t>(first.size(), static_cast<std::size_t>(std::max<std::int64_t>(cookies, 0))));
    const auto rows = answerOf(warehouse.first(), idsOfHashes(warehouse.place, first), progress);
    if (!rows)
        return tl::unexpected(rows.error());
    return std::get<std::vector<std::string>>(rows->columns[0]);
}

Result<RankHistogram> evaluateSample(const Warehouse& warehouse, const WarehousePages& pages,
                                     const ModelOptions& options, const HeldOut& how, std::uint32_t ofMillion,
                                     const Progress& progress)
{
    const LearntFrom rest{Scratch::Rest, how.mostPages};
    const auto model = trainOnSample(warehouse, pages, options, rest, ofMillion, progress.part(0.0, 0.7));
    if (!model)
        return tl::unexpected(model.error());
    const auto hidden =
        pullPairs(warehouse, pages.count(), sampledHidden(warehouse.place, ofMillion), progress.part(0.7, 0.75));
    if (!hidden)
        return tl::unexpected(hidden.error());
    const CookieSample& sample = model->sample;
    std::map<std::pair<std::int32_t, std::int32_t>, std::uint64_t> bins;
    std::vector<float> scores(static_cast<std::size_t>(pages.count()));
    for (std::size_t k = 0; k < hidden->size(); ++k) {
        if (progress.cancelled())
            return cancelled();
        const DrawnPair& one = (*hidden)[k];
        const auto found = std::ranges::lower_bound(sample.hashes, one.h);
        if (found == sample.hashes.end() || *found != one.h)
            continue; // nothing is left of its history
        const HistoryView history = sample.strength.row(static_cast<std::int32_t>(found - sample.hashes.begin()));
        model->recommender->scoreHistory(history, scores);
        hideSeen(scores, history.pages);
        const RankCount rank = rankOf(scores, static_cast<std::int32_t>(one.page),
                                      pages.count() - static_cast<std::int32_t>(history.size()));
        ++bins[{rank.higher, rank.equal}];
        progress.report(0.75 + 0.25 * static_cast<double>(k + 1) / static_cast<double>(hidden->size()),
                        Phrase::tr("Ranking hidden pages of the sample"));
    }
    RankHistogram out{pages.count(), {}};
    for (const auto& [rank, cookies] : bins)
        out.bins.push_back({{rank.first, rank.second}, cookies});
    return out;
}

} // namespace leadlight
