// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/recommend/interactions.h"

#include "model/base/parallel.h"

#include <algorithm>
#include <cctype>
#include <cmath>

namespace leadlight {

namespace {

struct CoreWeight
{
    std::string_view core; // lower case, letters and digits only, without a plural s
    double weight;
};
// numbers.md section 2.1, and the spellings in which the same types turn up.
constexpr std::array coreWeights{
    CoreWeight{"unspecified", 1.0},   CoreWeight{"none", 1.0},       CoreWeight{"bestpractice", 1.0},
    CoreWeight{"infographic", 1.0},   CoreWeight{"ebook", 2.0},      CoreWeight{"analystreport", 2.0},
    CoreWeight{"webinar", 2.0},       CoreWeight{"casestudy", 2.0},  CoreWeight{"casestudie", 2.0},
    CoreWeight{"solutionbrief", 2.0}, CoreWeight{"whitepaper", 2.0}, CoreWeight{"demonow", 2.5},
    CoreWeight{"getpricing", 3.0},
};

/// "Gated Webinar Forms" -> "webinar": what is left without "gated", "form(s)", spaces, signs and a plural s.
std::string coreOf(std::string_view type)
{
    std::string core;
    for (const char c : type) {
        const auto byte = static_cast<unsigned char>(c);
        if (std::isalnum(byte) != 0)
            core += static_cast<char>(std::tolower(byte));
    }
    const auto dropPlural = [&core] {
        if (core.ends_with('s'))
            core.pop_back();
    };
    if (core.starts_with("gated"))
        core.erase(0, 5);
    dropPlural();
    if (core.ends_with("form"))
        core.erase(core.size() - 4);
    dropPlural();
    return core;
}

double weightOf(const WeighOptions& options, const std::string& type)
{
    const auto found = options.typeWeights.find(type);
    return found == options.typeWeights.end() ? 1.0 : found->second;
}

struct PageStrength
{
    std::int32_t page;
    double strength;
    std::int32_t day; // INT32_MIN without a date
};

/// Sums the rows of one cookie by page into index/value from `at` on; gives the number of distinct pages.
std::int64_t sumByPage(const Dataset& data, const std::vector<double>& typeWeight, std::size_t cookie,
                       std::vector<PageStrength>& scratch, SparseMatrix& out)
{
    const auto from = static_cast<std::size_t>(data.cookieStart[cookie]);
    const auto to = static_cast<std::size_t>(data.cookieStart[cookie + 1]);
    const std::vector<std::int32_t>& days = data.submissions->day;
    scratch.clear();
    for (std::size_t row = from; row < to; ++row)
        scratch.push_back({data.rowPage[row],
                           typeWeight[data.rowType[row]] * static_cast<double>(data.rowSubmissions[row]),
                           days.empty() ? INT32_MIN : days[data.rowSource[row]]});
    std::ranges::sort(scratch, [](const PageStrength& a, const PageStrength& b) {
        return a.page != b.page ? a.page < b.page : a.strength < b.strength;
    });
    std::size_t at = from;
    for (std::size_t i = 0; i < scratch.size();) {
        double sum = 0.0;
        std::int32_t last = INT32_MIN;
        const std::int32_t page = scratch[i].page;
        for (; i < scratch.size() && scratch[i].page == page; ++i) {
            sum += scratch[i].strength;
            last = std::max(last, scratch[i].day);
        }
        if (!days.empty())
            out.day[at] = last;
        out.index[at] = page;
        out.value[at++] = static_cast<float>(sum);
    }
    return static_cast<std::int64_t>(at - from);
}

/// Submissions alone never add up to more (readSubmissions() refuses that), and what is beyond no model can square.
constexpr float largestStrength = 1e19F;

/// That the strengths are none that only absurd type weights give.
Status checkStrengths(const Interactions& interactions)
{
    const SparseMatrix& matrix = interactions.strength;
    const auto found = std::ranges::find_if(matrix.value, [](float s) { return !(s <= largestStrength); });
    if (found == matrix.value.end())
        return {};
    const auto pair = found - matrix.value.begin();
    const auto cookie = std::ranges::upper_bound(matrix.start, pair) - matrix.start.begin() - 1;
    const Dataset& data = *interactions.data;
    return fail(ErrorKind::Usage,
                Phrase::tr("The submissions of page \"%1\" by cookie \"%2\", times their type weights, are too large.",
                           data.pageText(matrix.index[static_cast<std::size_t>(pair)]),
                           data.cookieText(static_cast<std::int32_t>(cookie))),
                Phrase::tr("Give the asset types weights such as 1 or 2.5."));
}

/// Moves the rows together that were written at the dataset's row offsets; `length` are their lengths. Gives up half
/// way when cancelled.
void closeGaps(SparseMatrix& matrix, const std::vector<std::int64_t>& from, const std::vector<std::int64_t>& length,
               const Progress& progress)
{
    constexpr std::size_t rowsBetweenPolls = 1 << 14;
    std::int64_t end = 0;
    const bool dated = !matrix.day.empty();
    for (std::size_t r = 0; r < length.size(); ++r) {
        if (r % rowsBetweenPolls == 0 && progress.cancelled())
            return;
        std::copy_n(matrix.index.begin() + from[r], length[r], matrix.index.begin() + end);
        std::copy_n(matrix.value.begin() + from[r], length[r], matrix.value.begin() + end);
        if (dated)
            std::copy_n(matrix.day.begin() + from[r], length[r], matrix.day.begin() + end);
        end += length[r];
        matrix.start[r + 1] = end;
    }
    matrix.index.resize(static_cast<std::size_t>(end));
    matrix.value.resize(static_cast<std::size_t>(end));
    if (dated)
        matrix.day.resize(static_cast<std::size_t>(end));
}

/// Names the robots, and leaves them out of what is learnt from where that was chosen.
Status judgeCookies(Interactions& out, const Progress& progress)
{
    auto robots = findRobots(*out.data, out.strength, progress);
    if (!robots)
        return tl::unexpected(std::move(robots.error()));
    out.robots = *std::move(robots);
    if (out.robots.empty() || out.data->options.robots == Robots::Keep)
        return {};
    auto others = withoutRobots(out.strength, out.robots, progress);
    if (!others)
        return tl::unexpected(std::move(others.error()));
    out.learntFrom = std::make_shared<const SparseMatrix>(*std::move(others));
    return {};
}

} // namespace

WeighOptions defaultTypeWeights(const std::vector<std::string>& types)
{
    WeighOptions out;
    for (const std::string& type : types) {
        const std::string core = coreOf(type);
        const auto found = std::ranges::find(coreWeights, core, &CoreWeight::core);
        out.typeWeights[type] = found == coreWeights.end() ? 1.0 : found->weight;
    }
    return out;
}

Result<std::shared_ptr<const Interactions>> weigh(std::shared_ptr<const Dataset> data, const WeighOptions& options,
                                                  const Progress& progress)
{
    for (const auto& [type, weight] : options.typeWeights)
        if (!std::isfinite(weight) || weight < 0.0)
            return fail(ErrorKind::Usage, Phrase::tr("The type weight of \"%1\" is not a number of 0 or more.", type),
                        Phrase::tr("Give it a weight such as 1 or 2.5."));
    std::vector<double> typeWeight;
    typeWeight.reserve(data->types.size());
    for (const std::string& type : data->types)
        typeWeight.push_back(weightOf(options, type));

    progress.report(0.0, Phrase::tr("Weighing submissions"));
    auto out = std::make_shared<Interactions>();
    SparseMatrix& matrix = out->strength;
    matrix.rows = data->cookies();
    matrix.cols = data->pages();
    matrix.start.assign(static_cast<std::size_t>(matrix.rows) + 1, 0);
    matrix.index.resize(data->rowPage.size());
    if (progress.cancelled())
        return cancelled();
    matrix.value.resize(data->rowPage.size());
    if (!data->submissions->day.empty())
        matrix.day.resize(data->rowPage.size());
    std::vector<std::int64_t> length(static_cast<std::size_t>(matrix.rows));
    const auto summed = parallelFor(matrix.rows, 4096, progress, [&](std::int64_t begin, std::int64_t end) {
        std::vector<PageStrength> scratch;
        for (auto cookie = static_cast<std::size_t>(begin); cookie < static_cast<std::size_t>(end); ++cookie)
            length[cookie] = sumByPage(*data, typeWeight, cookie, scratch, matrix);
    });
    if (!summed)
        return tl::unexpected(summed.error());
    closeGaps(matrix, data->cookieStart, length, progress);
    if (progress.cancelled())
        return cancelled();
    out->options = options;
    out->data = std::move(data);
    if (const Status fit = checkStrengths(*out); !fit)
        return tl::unexpected(fit.error());
    if (const Status judged = judgeCookies(*out, progress); !judged)
        return tl::unexpected(judged.error());
    progress.report(1.0, Phrase::tr("Weighing submissions"));
    return out;
}

} // namespace leadlight
