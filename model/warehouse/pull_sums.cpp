// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/warehouse/pull_sums.h"

#include "model/recommend/linear/rp3beta.h"
#include "model/recommend/train_on_sums.h"

#include <algorithm>
#include <bit>

namespace leadlight {

namespace {

/// The products of a model that asks for none.
class NoProducts final : public PageProducts
{
public:
    std::int32_t pages() const override { return 0; }
    Result<std::vector<double>> diagonal(const Progress& /*progress*/) const override { return std::vector<double>(); }
    void row(std::int32_t, std::vector<double>& sums, const Progress& /*progress*/) const override { sums.clear(); }
    bool hasFewSums(std::int32_t) const override { return false; }
    SharedRow fewSums(std::int32_t, FewSums&, const Progress& /*progress*/) const override { return {}; }
};

Status pullPageSums(const Warehouse& warehouse, const LearntFrom& from, PulledTraining& out, const Progress& progress)
{
    const auto answer = answerOf(warehouse.first(), pageSums(warehouse.place, from), progress);
    if (!answer)
        return tl::unexpected(answer.error());
    for (std::size_t row = 0; row < answer->rows(); ++row) {
        const std::uint64_t page = wholeAt(*answer, 0, row);
        if (page >= out.cookies.size())
            return fail(ErrorKind::BadData, Phrase::tr("The warehouse sent sums of pages that were not asked for."),
                        Phrase::tr("Clean up the working tables of Leadlight there, and start again."));
        out.cookies[page] = static_cast<double>(wholeAt(*answer, 1, row));
        out.weight[page] = realAt(*answer, 2, row);
        out.reach[page] = static_cast<double>(wholeAt(*answer, 4, row));
        out.strength[page] = out.term.how == Strength::Binary ? out.cookies[page]
                             : out.term.how == Strength::Log  ? realAt(*answer, 3, row)
                                                              : out.weight[page];
    }
    return {};
}

Status pullDegrees(const Warehouse& warehouse, const LearntFrom& from, PulledTraining& out, const Progress& progress)
{
    const auto answer = answerOf(warehouse.first(), degreesOfPairs(warehouse.place, from.pairs), progress);
    if (!answer)
        return tl::unexpected(answer.error());
    for (std::size_t row = 0; row < answer->rows(); ++row) {
        const std::uint64_t pages = wholeAt(*answer, 0, row);
        if (pages == 0)
            continue;
        const std::uint64_t cookies = wholeAt(*answer, 1, row) / pages;
        out.degrees.push_back({pages, cookies});
        if (from.mostPages > 0 && pages > from.mostPages)
            out.leftOut += cookies;
        else
            out.trained += static_cast<double>(cookies);
    }
    return {};
}

/// The numbers of an answer as pairs; the second column is whole, or as bits.
std::vector<PairSum> pairSumsIn(const SqlBlock& block)
{
    std::vector<PairSum> out;
    out.reserve(block.rows());
    const auto& pairs = std::get<std::vector<std::uint64_t>>(block.columns[0]);
    const auto* const wholes = std::get_if<std::vector<std::uint64_t>>(&block.columns[1]);
    for (std::size_t row = 0; row < pairs.size(); ++row)
        out.push_back(
            {pairs[row], wholes != nullptr ? (*wholes)[row] : std::bit_cast<std::uint64_t>(realAt(block, 1, row))});
    return out;
}

Status pullBatch(const Warehouse& warehouse, const SqlStatement& statement, PairSums& sums, const Progress& progress)
{
    std::vector<PairSum> batch;
    const auto receive = [&](SqlBlock&& block) -> Result<void> {
        if (Status checked = checkColumns(block, statement.columns); !checked)
            return checked;
        const std::vector<PairSum> more = pairSumsIn(block);
        batch.insert(batch.end(), more.begin(), more.end());
        return {};
    };
    const auto rows = warehouse.first().query(statement, receive, progress);
    if (!rows)
        return tl::unexpected(rows.error());
    return sums.add(std::move(batch));
}

} // namespace

TrainingSums PulledTraining::sums() const
{
    static const NoProducts none;
    return {products ? static_cast<const PageProducts&>(*products) : none, cookies, strength, trained};
}

Result<PulledTraining> pullSums(const Warehouse& warehouse, std::int32_t pages, const ModelOptions& options,
                                const LearntFrom& from, std::uint64_t batches, const Progress& progress)
{
    const auto term = sumsFor(options);
    if (!term)
        return tl::unexpected(term.error());
    PulledTraining out{*term};
    out.cookies.assign(static_cast<std::size_t>(pages), 0.0);
    out.strength = out.weight = out.reach = out.cookies;
    const Phrase stage = Phrase::tr("Counting pages together in the warehouse");
    progress.report(0.0, stage);
    if (const Status pulled = pullPageSums(warehouse, from, out, progress); !pulled)
        return tl::unexpected(pulled.error());
    if (const Status pulled = pullDegrees(warehouse, from, out, progress); !pulled)
        return tl::unexpected(pulled.error());
    if (term->kind == PairTerm::Kind::None)
        return out;
    const double whole = term->kind == PairTerm::Kind::Walks ? walkUnit(out.cookies) : 1.0;
    const double unit = comesWhole(*term) ? whole : 0.0;
    PairSums sums(pages, unit);
    const HashBatches ranges{std::max<std::uint64_t>(batches, 1), warehouse.dialect().largestHash()};
    for (std::uint64_t batch = 0; batch < ranges.count; ++batch) {
        if (progress.cancelled())
            return cancelled();
        const auto part = [&](std::uint64_t k) { return static_cast<double>(k) / static_cast<double>(ranges.count); };
        const SqlStatement statement = coOccurrence(warehouse.place, from, *term, pages, unit, ranges, batch);
        if (const Status pulled = pullBatch(warehouse, statement, sums, progress.part(part(batch), part(batch + 1)));
            !pulled)
            return tl::unexpected(pulled.error());
        progress.report(part(batch + 1), stage);
    }
    out.products = std::make_shared<const PulledCoOccurrence>(sums);
    return out;
}

Result<std::shared_ptr<const Recommender>> trainThere(const PulledTraining& pulled, const WarehousePages& pages,
                                                      const ModelOptions& options, const Progress& progress)
{
    return trainOnSums(pulled.sums(), pages.facts(), options, progress);
}

} // namespace leadlight
