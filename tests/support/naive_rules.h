// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/recommend/advice.h"
#include "model/recommend/model_options.h"

#include <random>

namespace leadlight::testing {

/// A model's defaults, made fast for small data.
[[nodiscard]] ModelOptions quickModel(std::string_view key);

/// A model on data of its own with four business units, the last of which is Unmapped.
struct RuledModel
{
    static constexpr std::uint16_t units = 4;
    static constexpr std::uint16_t unmapped = 3;

    RuledModel(SparseMatrix matrix, const ModelOptions& options);
    /// `rules` must outlive it.
    [[nodiscard]] AdviceInput input(const Rules& rules, EvidenceOptions evidence) const
    {
        return {*model, known, *popular, evidence, &rules};
    }

    SparseMatrix known;
    std::vector<std::uint16_t> unit;
    std::shared_ptr<const Recommender> model;
    std::shared_ptr<const PopularPages> popular;
};

/// Rules of every kind drawn at random, the same on every machine.
class RandomRules
{
public:
    explicit RandomRules(unsigned seed)
        : m_random(seed)
    {
    }
    [[nodiscard]] Rules next(const RuledModel& model, std::int32_t cookies);
    [[nodiscard]] EvidenceOptions evidence();
    [[nodiscard]] std::int32_t below(std::int32_t end)
    {
        return static_cast<std::int32_t>(m_random() % static_cast<unsigned>(end));
    }

private:
    std::mt19937 m_random;
};

struct NaivePage
{
    std::int32_t page = 0;
    float score = 0.0F;
    Basis basis = Basis::Personal;
};
using NaiveList = std::vector<NaivePage>;
struct NaiveOutcome
{
    NaiveList list;
    bool evidence = false; ///< the history speaks for a candidate
};

/// Whether the rules leave the page open to this history, seen ones aside.
[[nodiscard]] bool naiveOpen(const AdviceInput& input, HistoryView history, std::int32_t page);

/// One list by the definition in ruled_lists.h, from all scores.
[[nodiscard]] NaiveOutcome naiveRuledList(const AdviceInput& input, HistoryView history,
                                          const std::vector<float>& scores, std::size_t n);

} // namespace leadlight::testing
