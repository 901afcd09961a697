// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/evaluate/similarity.h"

#include "model/base/parallel.h"

#include <algorithm>
#include <numeric>

namespace leadlight {

namespace {

constexpr std::int32_t neighbours = 10;
constexpr std::int64_t pagesPerPiece = 4;

GroupAverage emptyGroup(std::string name, std::size_t index)
{
    return {.group = std::move(name), .groupIndex = static_cast<int>(index), .pages = 0, .average = 0.0};
}

/// One group per unit, type or page, and the group that each page belongs to.
struct Grouping
{
    std::vector<GroupAverage> groups;
    std::vector<std::size_t> groupOfPage;
};

Grouping groupsOf(GroupBy by, const Dataset& data)
{
    Grouping out;
    const auto named = [&](const std::vector<std::string>& names, const std::vector<std::uint16_t>& ofPage) {
        for (const std::string& name : names)
            out.groups.push_back(emptyGroup(name, out.groups.size()));
        out.groupOfPage.assign(ofPage.begin(), ofPage.end());
    };
    switch (by) {
    case GroupBy::BusinessUnit:
        named(data.businessUnits, data.pageBusinessUnit);
        break;
    case GroupBy::AssetType:
        named(data.types, data.pageType);
        break;
    case GroupBy::Page:
        for (std::int32_t page = 0; page < data.pages(); ++page)
            out.groups.push_back(emptyGroup(std::string(data.pageText(page)), out.groups.size()));
        out.groupOfPage.resize(out.groups.size());
        std::iota(out.groupOfPage.begin(), out.groupOfPage.end(), std::size_t{0});
        break;
    }
    return out;
}

} // namespace

Result<PageSimilarity> pageSimilarity(const Recommender& model, const Progress& progress)
{
    PageSimilarity out;
    const auto pages = static_cast<std::size_t>(model.pages());
    out.average.assign(pages, 0.0);
    progress.report(0.0, Phrase::tr("Comparing pages"));
    auto done = parallelFor(model.pages(), pagesPerPiece, progress, [&](std::int64_t from, std::int64_t to) {
        for (auto page = from; page < to; ++page) {
            const auto similar = model.similarPages(static_cast<std::int32_t>(page), neighbours);
            double sum = 0.0;
            for (const SimilarPage& other : similar)
                sum += other.similarity;
            if (!similar.empty())
                out.average[static_cast<std::size_t>(page)] = sum / static_cast<double>(similar.size());
        }
    });
    if (!done)
        return tl::unexpected(done.error());
    if (pages > 0)
        out.mean = std::accumulate(out.average.begin(), out.average.end(), 0.0) / static_cast<double>(pages);
    progress.report(1.0, Phrase::tr("Pages compared"));
    return out;
}

std::vector<GroupAverage> averagesBy(GroupBy by, const PageSimilarity& similarity, const Dataset& data)
{
    Grouping grouping = groupsOf(by, data);
    for (std::size_t page = 0; page < grouping.groupOfPage.size(); ++page) {
        GroupAverage& group = grouping.groups[grouping.groupOfPage[page]];
        ++group.pages;
        group.average += similarity.average[page];
    }
    std::vector<GroupAverage> out;
    for (GroupAverage& group : grouping.groups) {
        if (group.pages == 0)
            continue;
        group.average /= static_cast<double>(group.pages);
        out.push_back(std::move(group));
    }
    std::sort(out.begin(), out.end(), [](const GroupAverage& a, const GroupAverage& b) {
        return a.average != b.average ? a.average > b.average : a.group < b.group;
    });
    return out;
}

} // namespace leadlight
