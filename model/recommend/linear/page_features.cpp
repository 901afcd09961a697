// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/recommend/linear/page_features.h"

#include "model/recommend/linear/page_words.h"

#include <cmath>
#include <map>

namespace leadlight {

namespace {

constexpr double mostPagesOfWord = 0.3; // share: a word on more pages tells nothing
constexpr std::size_t fewestPagesOfWord = 2;
constexpr std::size_t titlesBetweenPolls = 512;

void endRow(SparseMatrix& matrix)
{
    ++matrix.rows;
    matrix.start.push_back(matrix.nonZeros());
}

void appendGroups(SparseMatrix& out, std::span<const std::uint16_t> groupOf, int noGroup, double weight)
{
    std::map<std::uint16_t, std::vector<std::int32_t>> members;
    for (std::size_t page = 0; page < groupOf.size(); ++page)
        if (groupOf[page] != noGroup)
            members[groupOf[page]].push_back(static_cast<std::int32_t>(page));
    for (const auto& [group, pages] : members) {
        out.index.insert(out.index.end(), pages.begin(), pages.end());
        out.value.insert(out.value.end(), pages.size(), static_cast<float>(std::sqrt(weight)));
        endRow(out);
    }
}

using PagesOfWord = std::map<std::string, std::vector<std::int32_t>>;

/// The words that say something, with their pages in ascending order.
Result<PagesOfWord> tellingWords(std::span<const std::string> titles, const Progress& progress)
{
    PagesOfWord out;
    for (std::size_t page = 0; page < titles.size(); ++page) {
        if (page % titlesBetweenPolls == 0 && progress.cancelled())
            return cancelled();
        for (std::string& word : wordsOf(titles[page]))
            out[std::move(word)].push_back(static_cast<std::int32_t>(page));
    }
    const double most = mostPagesOfWord * static_cast<double>(titles.size());
    std::erase_if(out, [most](const auto& entry) {
        const std::size_t pages = entry.second.size();
        return pages < fewestPagesOfWord || static_cast<double>(pages) > most;
    });
    return out;
}

Status appendWords(SparseMatrix& out, std::span<const std::string> titles, double weight, const Progress& progress)
{
    const auto pagesOf = tellingWords(titles, progress);
    if (!pagesOf)
        return tl::unexpected(pagesOf.error());
    std::vector<double> squares(titles.size(), 0.0); // of the pages' word vectors
    for (const auto& [word, pages] : *pagesOf)
        for (const std::int32_t page : pages)
            squares[static_cast<std::size_t>(page)] += 1.0;
    for (const auto& [word, pages] : *pagesOf) {
        for (const std::int32_t page : pages) {
            out.index.push_back(page);
            out.value.push_back(static_cast<float>(std::sqrt(weight / squares[static_cast<std::size_t>(page)])));
        }
        endRow(out);
    }
    return {};
}

} // namespace

Result<SparseMatrix> pageFeatures(const PageFacts& facts, std::int32_t pages, const FeatureWeights& weights,
                                  const Progress& progress)
{
    SparseMatrix out;
    out.cols = pages;
    if (weights.unit > 0.0)
        appendGroups(out, facts.unit, facts.unmappedUnit, weights.unit);
    if (weights.type > 0.0)
        appendGroups(out, facts.type, -1, weights.type);
    if (weights.words > 0.0)
        if (const Status appended = appendWords(out, facts.title, weights.words, progress); !appended)
            return tl::unexpected(appended.error());
    return out;
}

} // namespace leadlight
