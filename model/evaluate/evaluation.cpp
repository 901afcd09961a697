// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/evaluate/evaluation.h"

#include "model/base/local_time.h"
#include "model/base/parallel.h"
#include "model/evaluate/fold_ranking.h"
#include "model/evaluate/in_sample.h"
#include "model/recommend/training_memory.h"

#include <algorithm>
#include <atomic>
#include <chrono>
#include <map>
#include <numeric>
#include <tbb/task_arena.h>

namespace leadlight {

namespace {

using Clock = std::chrono::steady_clock;

double secondsSince(Clock::time_point start)
{
    return std::chrono::duration<double>(Clock::now() - start).count();
}

/// One training and ranking: a model on a fold, or (seedRun > 0) on the first fold under a further seed.
struct Task
{
    std::size_t model = 0;
    int fold = 0;
    int seedRun = 0;
};

struct TaskOutcome
{
    Result<RankedFold> ranked = fail(ErrorKind::Internal, Phrase::tr("Not run."));
    Result<double> inSample = -1.0;
    double trainSeconds = 0.0;
    double rankSeconds = 0.0;

    [[nodiscard]] bool lacksMemory() const { return !ranked && isMemoryRefusal(ranked.error()); }
};

bool hasRandomStart(const ModelOptions& options)
{
    return seedOf(options).has_value();
}

/// Small data keeps all folds in memory and trains models side by side; large data goes one training at a time.
bool isSmall(const EvaluationData& data, const SplitPlan& plan)
{
    constexpr std::int64_t pairsInMemory = 20'000'000;
    constexpr std::int32_t pagesSideBySide = 2000;
    return data.pages() <= pagesSideBySide && data.strength->nonZeros() * plan.folds() <= pairsInMemory;
}

class Runner
{
public:
    Runner(Evaluation& out, const Progress& progress)
        : m_out(out)
        , m_progress(progress)
        , m_metrics(out.data->pages(), out.cutoffs())
        , m_counts(out.models.size(), std::vector<std::int64_t>(static_cast<std::size_t>(out.data->pages()), 0))
        , m_hits(out.models.size(), 0.0)
        , m_ranked(out.models.size(), std::vector<double>(testedCookies(), 0.0))
        , m_refusal(out.models.size())
        , m_historyCounts(unitCount(), 0)
    {
        for (auto& model : out.models) {
            model.perCookie = Table2d(testedCookies(), metricCount);
            model.expectedRank.assign(testedCookies(), 0.0);
            model.unitMix.assign(unitCount(), 0.0);
        }
        out.historyLength.assign(testedCookies(), 0);
    }

    Status run()
    {
        const auto tasks = allTasks();
        const std::size_t wave = isSmall(*m_out.data, m_out.plan) ? tasks.size() : 1;
        for (std::size_t first = 0; first < tasks.size(); first += wave) {
            const std::span<const Task> some{tasks.data() + first, std::min(wave, tasks.size() - first)};
            if (auto prepared = prepareFolds(some); !prepared)
                return prepared;
            if (auto done = runWave(some, tasks.size()); !done)
                return done;
        }
        finish();
        takeOutRefused();
        return {};
    }

private:
    [[nodiscard]] std::size_t testedCookies() const { return m_out.plan.tested.size(); }
    [[nodiscard]] std::size_t unitCount() const { return std::max<std::size_t>(1, m_out.data->units.size()); }

    [[nodiscard]] std::size_t unitOf(std::size_t page) const
    {
        return m_out.data->pageUnit.empty() ? 0 : m_out.data->pageUnit[page];
    }

    [[nodiscard]] const EvaluationData& dataOf(const Task& task) const
    {
        const auto& own = m_out.models[task.model].candidate.data;
        return own ? *own : *m_out.data;
    }

    /// Fold by fold, so that large data needs one fold at a time; the further seeds stay with the first fold.
    [[nodiscard]] std::vector<Task> allTasks() const
    {
        std::vector<Task> out;
        for (int fold = 0; fold < m_out.plan.folds(); ++fold) {
            for (std::size_t model = 0; model < m_out.models.size(); ++model)
                out.push_back({model, fold});
            for (std::size_t model = 0; fold == 0 && model < m_out.models.size(); ++model) {
                const bool random = hasRandomStart(m_out.models[model].candidate.options);
                for (int run = 1; random && run < m_out.options.seedRuns; ++run)
                    out.push_back({model, fold, run});
            }
        }
        return out;
    }

    Status prepareFolds(std::span<const Task> tasks)
    {
        std::erase_if(m_folds, [&](const auto& entry) { return entry.first.second < tasks.front().fold; });
        for (const auto& task : tasks) {
            if (m_progress.cancelled())
                return cancelled();
            const auto* data = &dataOf(task);
            if (!m_folds.contains({data, task.fold}))
                m_folds.emplace(std::pair{data, task.fold}, makeFold(*data, m_out.plan, task.fold));
            if (data == m_out.data.get() && task.fold == m_describedFolds) {
                describeFold(m_folds.at({data, task.fold}));
                ++m_describedFolds;
            }
        }
        return {};
    }

    /// What does not depend on a model: the hidden pairs and the histories.
    void describeFold(const Fold& fold)
    {
        for (std::int32_t which = 0; which < fold.cases(); ++which) {
            const auto slot = fold.slot[static_cast<std::size_t>(which)];
            const auto known = fold.known.row(which);
            m_out.historyLength[static_cast<std::size_t>(slot)] = static_cast<std::int32_t>(known.size());
            for (const auto page : fold.heldOf(which))
                m_out.held.push_back({slot, page});
            for (const auto page : known.pages)
                ++m_historyCounts[unitOf(static_cast<std::size_t>(page))];
        }
    }

    Status runWave(std::span<const Task> tasks, std::size_t all)
    {
        std::vector<TaskOutcome> outcomes(tasks.size());
        const auto runOne = [&](std::size_t i) {
            if (!isRefused(tasks[i]))
                outcomes[i] = runTask(tasks[i]);
            const auto done = ++m_done;
            m_progress.report(static_cast<double>(done) / static_cast<double>(all), stageText(tasks[i]));
        };
        auto ran = parallelFor(static_cast<std::int64_t>(tasks.size()), 1, m_progress,
                               [&](std::int64_t begin, std::int64_t end) {
                                   for (auto i = begin; i < end; ++i)
                                       runOne(static_cast<std::size_t>(i));
                               });
        if (!ran)
            return ran;
        for (std::size_t i = 0; i < tasks.size(); ++i) {
            if (!isRefused(tasks[i]) && outcomes[i].lacksMemory())
                outcomes[i] = runTask(tasks[i]); // now that nothing else runs
            const auto& model = m_out.models[tasks[i].model];
            if (model.candidate.mayBeLeftOut && outcomes[i].lacksMemory())
                m_refusal[tasks[i].model] = outcomes[i].ranked.error().what;
            if (isRefused(tasks[i]))
                continue;
            const auto whole = outcomes[i].ranked.and_then([&](const auto&) { return outcomes[i].inSample; });
            if (!whole) {
                auto error = whole.error();
                error.what = Phrase::tr("%1: %2", model.candidate.label, error.what);
                return tl::unexpected(std::move(error));
            }
            merge(tasks[i], outcomes[i]);
        }
        return {};
    }

    [[nodiscard]] Phrase stageText(const Task& task) const
    {
        return Phrase::tr("Testing %1, %2 of %3", m_out.models[task.model].candidate.label, Plain(task.fold + 1),
                          Plain(m_out.plan.folds()));
    }

    /// How far the seed of a task is from the model's own.
    [[nodiscard]] std::uint64_t seedStep(const Task& task) const
    {
        constexpr std::uint64_t furtherSeeds = 1000; // beyond the repeats' own
        return task.seedRun == 0 ? static_cast<std::uint64_t>(m_out.plan.firstRepeat + task.fold / m_out.plan.parts)
                                 : furtherSeeds + static_cast<std::uint64_t>(task.seedRun);
    }

    [[nodiscard]] TaskOutcome runTask(const Task& task) const
    {
        const auto& candidate = m_out.models[task.model].candidate;
        const auto& data = dataOf(task);
        const auto& fold = m_folds.at({&data, task.fold});
        // Parts report nothing: fractions of trainings that run side by side would jump to and fro.
        const Progress quiet(m_progress.stopToken(), {});
        const auto options = withSeed(candidate.options, seedOf(candidate.options).value_or(0) + seedStep(task));
        TaskOutcome out;
        auto start = Clock::now();
        // Isolated: a thread that waits inside a training must not pick up another whole training meanwhile.
        const auto model =
            tbb::this_task_arena::isolate([&] { return trainFold(candidate, data, fold.train, options, quiet); });
        out.trainSeconds = secondsSince(start);
        if (!model) {
            out.ranked = tl::unexpected(model.error());
            return out;
        }
        start = Clock::now();
        std::optional<RuledScores> rules;
        if (candidate.rules)
            rules.emplace(*candidate.rules, static_cast<std::size_t>(m_out.options.cutoff), m_out.options.seed);
        out.ranked = tbb::this_task_arena::isolate([&] {
            return rankFold(**model, fold, data.pageUnit, m_metrics, m_out.cutoffs(), quiet, rules ? &*rules : nullptr);
        });
        out.rankSeconds = secondsSince(start);
        // With a given test the model is trained on everything already, unless cookies are left out.
        if (m_out.options.inSample && m_out.plan.protocol == Protocol::GivenTest && task.seedRun == 0 &&
            fold.train.rows == data.cookies())
            out.inSample = tbb::this_task_arena::isolate([&] { return inSampleHitRate(data, **model, quiet); });
        return out;
    }

    void merge(const Task& task, const TaskOutcome& outcome)
    {
        auto& model = m_out.models[task.model];
        const auto& ranked = *outcome.ranked;
        constexpr auto hitColumn = static_cast<Eigen::Index>(Metric::HitRate);
        if (task.fold == 0 && hasRandomStart(model.candidate.options))
            model.seedHitRate.push_back(ranked.values.col(hitColumn).mean());
        if (task.seedRun > 0)
            return;
        const auto& fold = m_folds.at({&dataOf(task), task.fold});
        for (std::int32_t which = 0; which < fold.cases(); ++which) {
            const auto at = static_cast<std::size_t>(which);
            const auto slot = static_cast<std::size_t>(fold.slot[at]);
            for (std::size_t metric = 0; metric < metricCount; ++metric)
                model.perCookie.at(slot, metric) += ranked.values(which, static_cast<Eigen::Index>(metric));
            model.expectedRank[slot] += ranked.rankSum[at];
            m_ranked[task.model][slot] += ranked.ranked[at];
        }
        model.found.insert(model.found.end(), ranked.found.begin(), ranked.found.end());
        model.inSampleHitRate = *outcome.inSample;
        model.trainSeconds += outcome.trainSeconds;
        model.rankSeconds += outcome.rankSeconds;
        m_hits[task.model] += ranked.values.col(hitColumn).sum();
        for (std::size_t page = 0; page < ranked.recommended.size(); ++page)
            m_counts[task.model][page] += ranked.recommended[page];
        if ((task.fold + 1) % m_out.plan.parts == 0)
            endRepeat(task.model);
    }

    /// Figures of the whole set of lists that one repeat gives.
    void endRepeat(std::size_t which)
    {
        auto& model = m_out.models[which];
        auto& counts = m_counts[which];
        const auto total = static_cast<double>(std::reduce(counts.begin(), counts.end(), std::int64_t{0}));
        std::int64_t covered = 0;
        for (std::size_t page = 0; page < counts.size(); ++page) {
            covered += counts[page] > 0 ? 1 : 0;
            model.unitMix[unitOf(page)] += total > 0.0 ? static_cast<double>(counts[page]) / total : 0.0;
        }
        model.coverage += static_cast<double>(covered) / static_cast<double>(std::max<std::size_t>(1, counts.size()));
        model.gini += gini(counts);
        model.repeatHitRate.push_back(m_hits[which] / m_out.testedCookies());
        m_hits[which] = 0.0;
        std::ranges::fill(counts, 0);
    }

    void finish()
    {
        const double repeats = m_out.plan.repeats;
        for (std::size_t which = 0; which < m_out.models.size(); ++which) {
            auto& model = m_out.models[which];
            for (double& value : model.perCookie.values())
                value /= repeats;
            for (std::size_t slot = 0; slot < testedCookies(); ++slot)
                model.expectedRank[slot] /= std::max(1.0, m_ranked[which][slot]);
            model.coverage /= repeats;
            model.gini /= repeats;
            for (auto& share : model.unitMix)
                share /= repeats;
            model.trainSeconds /= m_out.plan.folds();
            model.rankSeconds /= repeats;
        }
        const auto known = std::reduce(m_historyCounts.begin(), m_historyCounts.end(), std::int64_t{0});
        for (const auto count : m_historyCounts)
            m_out.historyMix.push_back(known > 0 ? static_cast<double>(count) / static_cast<double>(known) : 0.0);
    }

    [[nodiscard]] bool isRefused(const Task& task) const { return m_refusal[task.model].has_value(); }

    /// A model that was not tested on every fold has no figures.
    void takeOutRefused()
    {
        std::vector<ModelOutcome> tested;
        for (std::size_t which = 0; which < m_out.models.size(); ++which) {
            auto& model = m_out.models[which];
            if (!m_refusal[which]) {
                tested.push_back(std::move(model));
                continue;
            }
            auto leftOut = Phrase::tr("%1 was left out.", model.candidate.label);
            m_out.leftOut.push_back({model.candidate, Phrase::sentences({std::move(leftOut), *m_refusal[which]})});
        }
        m_out.models = std::move(tested);
    }

    Evaluation& m_out;
    const Progress& m_progress;
    RankMetrics m_metrics;
    std::map<std::pair<const EvaluationData*, int>, Fold> m_folds;
    int m_describedFolds = 0;
    std::atomic<std::size_t> m_done = 0;
    std::vector<std::vector<std::int64_t>> m_counts; // per model: recommendations of the running repeat, by page
    std::vector<double> m_hits;                      // per model: hits of the running repeat
    std::vector<std::vector<double>> m_ranked;       // per model and cookie: hidden pages that have a rank
    std::vector<std::optional<Phrase>> m_refusal;    // per model: why it is left out; set between waves
    std::vector<std::int64_t> m_historyCounts;       // known pages by BU
};

} // namespace

Result<std::shared_ptr<const Recommender>> trainFold(const Candidate& candidate, const EvaluationData& data,
                                                     const SparseMatrix& train, const ModelOptions& options,
                                                     const Progress& progress)
{
    if (candidate.train)
        return candidate.train(train, data.pageFacts(), options, progress);
    const bool everything = data.interactions && &train == data.strength.get();
    return trainRecommender(train, data.pageFacts(), options, progress, nullptr,
                            everything ? &data.interactions->strength : nullptr);
}

std::string Evaluation::cookieText(std::int32_t slot) const
{
    const auto cookie = plan.tested[static_cast<std::size_t>(slot)];
    if (plan.given)
        return plan.given->cookie[static_cast<std::size_t>(cookie)];
    if (data->interactions && data->interactions->data)
        return std::string(data->interactions->data->cookieText(cookie));
    return std::to_string(cookie);
}

Result<std::shared_ptr<const Evaluation>>
runEvaluation(std::shared_ptr<const EvaluationData> data, const std::vector<Candidate>& candidates,
              const EvaluateOptions& options, std::shared_ptr<const HeldOutFile> given, const Progress& progress)
{
    auto plan = planSplit(*data, options, std::move(given));
    if (!plan)
        return tl::unexpected(plan.error());
    return runEvaluation(std::move(data), candidates, options, std::move(*plan), progress);
}

Result<std::shared_ptr<const Evaluation>> runEvaluation(std::shared_ptr<const EvaluationData> data,
                                                        const std::vector<Candidate>& candidates,
                                                        const EvaluateOptions& options, SplitPlan plan,
                                                        const Progress& progress)
{
    auto out = std::make_shared<Evaluation>();
    out->data = std::move(data);
    out->options = options;
    out->plan = std::move(plan);
    for (const auto& candidate : candidates)
        out->models.emplace_back().candidate = candidate;
    if (auto done = Runner(*out, progress).run(); !done)
        return tl::unexpected(done.error());
    out->comparedAt = localTimeNow();
    return out;
}

} // namespace leadlight
