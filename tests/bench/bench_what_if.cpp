// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/recommend/explanation.h"
#include "model/recommend/train.h"
#include "model/recommend/what_if.h"
#include "tests/support/bench_models.h"
#include "tests/support/stopwatch.h"
#include "tests/support/synthetic_data.h"

#include <algorithm>
#include <cstdio>

using namespace leadlight;

namespace {

constexpr SyntheticSize tenThousandPages{"10 k", 100'000, 10'000, 2'000'000};
constexpr std::int32_t listed = 50;

struct Milliseconds
{
    double median = 0.0;
    double worst = 0.0;
};

template <class Work>
Milliseconds timed(const std::vector<std::int32_t>& cookies, Work&& work)
{
    std::vector<double> times;
    for (const std::int32_t cookie : cookies) {
        const Stopwatch watch;
        work(cookie);
        times.push_back(watch.seconds() * 1e3);
    }
    std::ranges::sort(times);
    return {times[times.size() / 2], times.back()};
}

/// The cookies whose histories are nearest to this length.
std::vector<std::int32_t> cookiesWith(const SparseMatrix& known, std::int64_t pages)
{
    std::vector<std::int32_t> order(static_cast<std::size_t>(known.rows));
    for (std::size_t cookie = 0; cookie < order.size(); ++cookie)
        order[cookie] = static_cast<std::int32_t>(cookie);
    std::ranges::stable_sort(order, {}, [&](std::int32_t cookie) {
        return std::abs(static_cast<std::int64_t>(known.row(cookie).size()) - pages);
    });
    order.resize(20);
    return order;
}

void bench(const BenchModel& chosen, const SyntheticData& data)
{
    const auto model = trainRecommender(data.strength, {.unit = data.pageGroup}, chosen.options, Progress());
    if (!model)
        return;
    const PopularPages popular(data.strength, {.unit = data.pageGroup});
    std::size_t found = 0;
    for (const std::int64_t pages : {20, 1000}) {
        const auto cookies = cookiesWith(data.strength, pages);
        const Milliseconds edit = timed(cookies, [&](std::int32_t cookie) {
            const HistoryView history = data.strength.row(cookie);
            const std::vector<HistoryEdit> edits{{history.pages.front(), 0.0F}, {cookie % 10'000, 2.0F}};
            found += whatIf({**model, data.strength, popular}, history, edits, listed).size();
        });
        const Milliseconds reasons = timed(cookies, [&](std::int32_t cookie) {
            const HistoryView history = data.strength.row(cookie);
            std::vector<std::int32_t> best;
            for (const Recommendation& page : topNForCookie(**model, data.strength, cookie, listed))
                best.push_back(page.page);
            found += explainScores(**model, history, best).size();
        });
        std::printf(
            "%-24s %5zu pages seen: what-if %7.2f ms (worst %7.2f), list of %d and why %7.2f ms (worst %7.2f)\n",
            chosen.name, data.strength.row(cookies.front()).size(), edit.median, edit.worst, listed, reasons.median,
            reasons.worst);
    }
    std::printf("%s", found > 0 ? "" : "nothing was listed\n");
    std::fflush(stdout);
}

} // namespace

/// bench_what_if: how long a changed history takes to show, for every model at 10,000 pages.
int main()
{
    const SyntheticData data = makeSyntheticData(tenThousandPages);
    for (const BenchModel& model : benchModels())
        bench(model, data);
    return 0;
}
