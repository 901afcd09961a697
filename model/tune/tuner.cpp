// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/tune/tuner.h"

#include "model/evaluate/bootstrap.h"
#include "model/evaluate/model_settings.h"
#include "model/numeric/table_matrix.h"
#include "model/recommend/catalogue.h"
#include "model/tune/search_space.h"
#include "model/tune/tune_words.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <numeric>

namespace leadlight {

namespace {

using Clock = std::chrono::steady_clock;
using DataPointer = std::shared_ptr<const EvaluationData>;

constexpr int mostFolds = 18; ///< validation folds of the last round
constexpr int keepOneOf = 3;
constexpr int mostRounds = 3;

/// One data, under the weights as set and with all types weighing the same (null unless searched).
struct DataPair
{
    DataPointer asSet;
    DataPointer equal;
    [[nodiscard]] const DataPointer& of(bool equalTypeWeights) const { return equalTypeWeights ? equal : asSet; }
};

Result<DataPair> wholeData(const EvaluateRequest& request, bool searchTypeWeights, const Progress& progress)
{
    DataPair out{evaluationData(request.interactions), nullptr};
    if (!searchTypeWeights || !request.interactions->data)
        return out;
    WeighOptions equal;
    for (const auto& type : request.interactions->data->types)
        equal.typeWeights[type] = 1.0;
    auto weighed = weigh(request.interactions->data, equal, progress);
    if (!weighed)
        return tl::unexpected(weighed.error());
    out.equal = evaluationData(std::move(*weighed));
    return out;
}

class Search
{
public:
    Search(DataPair validation, SplitPlan plan, const EvaluateRequest& request, ModelOptions present,
           TuneOptions options, const std::function<void(const Trial&)>& onTrial, const Progress& progress)
        : m_data(std::move(validation))
        , m_plan(std::move(plan))
        , m_request(request)
        , m_evaluate(request.options)
        , m_present(present)
        , m_options(options)
        , m_onTrial(onTrial)
        , m_progress(progress)
        , m_start(Clock::now())
    {
        m_evaluate.seedRuns = 1;
        m_evaluate.inSample = false;
    }

    /// Brackets until trials or time are used up. Cancelled is an error here; what was found stays.
    Status run()
    {
        do {
            if (auto done = bracket(); !done)
                return done;
        } while (m_options.seconds > 0.0 && !timeIsUp());
        return {};
    }

    /// Best first.
    [[nodiscard]] std::vector<Trial> trials() const
    {
        std::vector<Trial> out;
        std::ranges::copy_if(m_trials, std::back_inserter(out), [](const Trial& trial) { return trial.folds > 0; });
        std::ranges::sort(out, betterTrial);
        return out;
    }

    /// Settings that were tried and could not be trained.
    [[nodiscard]] const std::vector<LeftOutModel>& leftOut() const { return m_leftOut; }
    /// Whether the present settings are among them.
    [[nodiscard]] bool presentLeftOut() const { return m_presentLeftOut; }

private:
    [[nodiscard]] bool timeIsUp() const
    {
        return m_options.seconds > 0.0 &&
               std::chrono::duration<double>(Clock::now() - m_start).count() >= m_options.seconds;
    }

    /// One run of successive halving over new settings: n on few folds, the better third on three times as many.
    Status bracket()
    {
        auto alive = newTrials();
        const auto n = static_cast<double>(alive.size());
        const int rounds =
            std::clamp(static_cast<int>(std::floor(std::log(n) / std::log(keepOneOf) + 1e-9)), 1, mostRounds);
        plan(alive.size(), rounds);
        int folds = mostFolds;
        for (int round = 1; round < rounds; ++round)
            folds /= keepOneOf;
        for (int round = 0; round < rounds; ++round, folds *= keepOneOf) {
            for (const auto at : alive) {
                if (timeIsUp() && m_evaluations > 0)
                    return {};
                if (auto done = evaluate(m_trials[at], round, folds); !done)
                    return done;
            }
            std::erase_if(alive, [&](std::size_t at) { return m_trials[at].folds < folds; }); // left out
            if (alive.empty())
                return {};
            std::ranges::sort(alive,
                              [&](std::size_t a, std::size_t b) { return betterTrial(m_trials[a], m_trials[b]); });
            alive.resize((alive.size() + keepOneOf - 1) / keepOneOf);
        }
        return {};
    }

    /// The present settings first, then points of the search.
    std::vector<std::size_t> newTrials()
    {
        std::vector<std::size_t> out;
        const SearchChoices choices{m_options.searchStrength, m_data.equal != nullptr};
        for (int i = 0; i < m_options.trials; ++i) {
            Trial trial;
            trial.number = static_cast<int>(m_trials.size());
            trial.options = m_present;
            if (trial.number > 0) {
                const auto point = searchPoint(m_present, choices, trial.number - 1, m_options.seed);
                trial.options = point.options;
                trial.equalTypeWeights = point.equalTypeWeights;
            }
            out.push_back(m_trials.size());
            m_trials.push_back(trial);
        }
        return out;
    }

    /// How many evaluations a bracket takes, for the progress.
    void plan(std::size_t alive, int rounds)
    {
        for (int round = 0; round < rounds; ++round, alive = (alive + keepOneOf - 1) / keepOneOf)
            m_planned += alive;
    }

    Status evaluate(Trial& trial, int round, int folds)
    {
        const auto start = Clock::now();
        auto split = m_plan;
        split.firstRepeat = trial.folds;
        split.repeats = folds - trial.folds;
        std::vector<Candidate> candidate{candidateOf(trial.options)};
        if (isLeftOut(leaveOutTooLarge(candidate, m_request), trial))
            return {};
        const auto seen = runEvaluation(m_data.of(trial.equalTypeWeights), candidate, m_evaluate, std::move(split),
                                        Progress(m_progress.stopToken(), {}));
        if (!seen)
            return tl::unexpected(seen.error());
        if (isLeftOut((*seen)->leftOut, trial))
            return {};
        const Eigen::RowVectorXd means = matrixOf((*seen)->models.front().perCookie).colwise().mean();
        const double before = static_cast<double>(trial.folds) / folds;
        const auto update = [&](double& figure, Metric metric) {
            figure = before * figure + (1.0 - before) * means(static_cast<Eigen::Index>(metric));
        };
        update(trial.hitRate, Metric::HitRate);
        update(trial.ndcg, Metric::Ndcg);
        trial.folds = folds;
        trial.round = round;
        trial.seconds += std::chrono::duration<double>(Clock::now() - start).count();
        report(trial);
        return {};
    }

    /// Whether the one candidate is among these, which are noted.
    bool isLeftOut(const std::vector<LeftOutModel>& leftOut, const Trial& trial)
    {
        m_presentLeftOut = m_presentLeftOut || (!leftOut.empty() && trial.number == 0 && trial.folds == 0);
        std::ranges::copy(leftOut, std::back_inserter(m_leftOut));
        m_evaluations += leftOut.empty() ? 0 : 1;
        return !leftOut.empty();
    }

    void report(Trial& trial)
    {
        ++m_evaluations;
        trial.best = std::ranges::none_of(m_trials, [&](const Trial& other) {
            return other.number != trial.number && other.folds > 0 && betterTrial(other, trial);
        });
        if (m_onTrial)
            m_onTrial(trial);
        const double used = m_options.seconds > 0.0
                                ? std::chrono::duration<double>(Clock::now() - m_start).count() / m_options.seconds
                                : static_cast<double>(m_evaluations) / static_cast<double>(m_planned);
        m_progress.report(used, Phrase::tr("Trying settings, practice round %1", Plain(m_evaluations)));
    }

    DataPair m_data;
    SplitPlan m_plan; // of the validation folds
    const EvaluateRequest& m_request;
    EvaluateOptions m_evaluate;
    ModelOptions m_present;
    TuneOptions m_options;
    const std::function<void(const Trial&)>& m_onTrial;
    Progress m_progress;
    Clock::time_point m_start;
    std::vector<Trial> m_trials; // by number
    std::vector<LeftOutModel> m_leftOut;
    bool m_presentLeftOut = false;
    std::size_t m_planned = 0;
    int m_evaluations = 0;
};

/// What the best settings are tested beside: the baselines and, where they fit into the memory, the present settings,
/// the last.
std::vector<Candidate> besideTheBest(const TuneResult& result, const ModelOptions& present)
{
    EvaluateRequest test;
    test.models = result.presentLeftOut ? baselineModels() : std::vector{present};
    return candidatesOf(test);
}

/// The test, once: baselines, the present settings and the best ones on the pages hidden from the search.
Status runTest(TuneResult& out, const EvaluateRequest& request, const DataPair& data, const SplitPlan& testPlan,
               const ModelOptions& present, const Progress& progress)
{
    auto candidates = besideTheBest(out, present);
    const auto current = out.presentLeftOut ? std::nullopt : std::optional(candidates.size() - 1);
    out.testedBest = current.value_or(0);
    if (out.best.number != 0) {
        auto best = candidateOf(out.best.options);
        best.name += "-best";
        if (out.best.equalTypeWeights) {
            best.data = data.equal;
            best.label = Phrase::tr("%1, all types weighing 1", best.label);
        }
        out.testedBest = candidates.size();
        candidates.push_back(std::move(best));
    }
    const auto evaluation = runEvaluation(data.asSet, candidates, request.options, testPlan, progress.part(0.0, 0.9));
    if (!evaluation)
        return tl::unexpected(evaluation.error());
    auto card = scorecardOf(*evaluation, current, progress.part(0.9, 1.0));
    if (!card)
        return tl::unexpected(card.error());
    out.test = std::move(*card);
    out.worseOnTest = out.best.number != 0 && isWorseOnTest(out);
    out.betterOnTest = out.best.number != 0 && isBetterOnTest(out);
    return {};
}

/// The split that the test is taken from: one repeat. Whole cookies cannot be hidden from both searches, so k-fold is
/// tuned and tested by leave-one-out.
Result<SplitPlan> planTest(const EvaluationData& data, const EvaluateRequest& request)
{
    auto options = request.options;
    options.repeats = 1;
    if (options.protocol == Protocol::KFold)
        options.protocol = Protocol::LeaveOneOut;
    return planSplit(data, options, request.given);
}

Result<SplitPlan> planValidation(const EvaluationData& training, const EvaluateOptions& evaluate)
{
    auto options = evaluate;
    options.protocol = Protocol::LeaveOneOut;
    constexpr std::uint64_t ownStream = 0x74756e65ULL; // other pages than the test's
    options.seed ^= ownStream;
    auto plan = planSplit(training, options);
    if (!plan)
        return fail(ErrorKind::Usage,
                    Phrase::tr("No cookie has pages enough for a search: one is hidden for the test, another for the "
                               "search, and at least one has to be left to learn from."),
                    Phrase::tr("Load more data."));
    return plan;
}

/// Where no setting fits into the memory.
Error nothingFits(const std::vector<LeftOutModel>& leftOut)
{
    Error out{ErrorKind::Internal,
              Phrase::sentences({Phrase::tr("None of the settings fits into the memory."), leftOut.front().reason})};
    out.hint = Phrase::tr("Choose another model, or leave pages that hardly anybody took out of the file.");
    return out;
}

} // namespace

bool betterTrial(const Trial& a, const Trial& b)
{
    if (a.folds != b.folds)
        return a.folds > b.folds;
    // On a grid, so that sums of the same numbers in another order are a tie.
    const auto onGrid = [](double figure) { return std::llround(figure / sameFigure); };
    const auto figures = [&](const Trial& trial) { return std::pair{onGrid(trial.ndcg), onGrid(trial.hitRate)}; };
    return figures(a) != figures(b) ? figures(a) > figures(b) : a.number < b.number;
}

Result<TuneResult> tune(const EvaluateRequest& request, const TuneOptions& options,
                        const std::function<void(const Trial&)>& onTrial, const Progress& progress)
{
    ModelOptions present = defaultOptions(options.model);
    if (request.current && keyOf(*request.current) == keyOf(present))
        present = resolved(*request.current);
    const auto searchable = [](const ModelEntry& entry) { return !entry.search.empty(); };
    if (!searchable(entryOf(present.settings)))
        return fail(ErrorKind::Usage, Phrase::tr("This model has no settings to search."),
                    Phrase::tr("Choose %1.", Phrase::anyOf(modelKeys(searchable))));
    const auto data = wholeData(request, options.searchTypeWeights, progress.part(0.0, 0.01));
    if (!data)
        return tl::unexpected(data.error());
    const auto testPlan = planTest(*data->asSet, request);
    if (!testPlan)
        return tl::unexpected(testPlan.error());
    const DataPair validation{trainingPart(*data->asSet, *testPlan, 0),
                              data->equal ? trainingPart(*data->equal, *testPlan, 0) : nullptr};
    const auto validationPlan = planValidation(*validation.asSet, request.options);
    if (!validationPlan)
        return tl::unexpected(validationPlan.error());
    Search search(validation, *validationPlan, request, present, options, onTrial, progress.part(0.01, 0.9));
    const auto searched = search.run();
    TuneResult out;
    out.options = options;
    out.trials = search.trials();
    out.leftOut = search.leftOut();
    out.presentLeftOut = search.presentLeftOut();
    out.cancelled = !searched && searched.error().kind == ErrorKind::Cancelled;
    if (!searched && (!out.cancelled || out.trials.empty()))
        return tl::unexpected(searched.error());
    if (out.trials.empty())
        return tl::unexpected(nothingFits(out.leftOut));
    out.best = out.trials.front();
    if (!out.cancelled) {
        const auto tested = runTest(out, request, *data, *testPlan, present, progress.part(0.9, 1.0));
        out.cancelled = !tested && tested.error().kind == ErrorKind::Cancelled;
        if (!tested && !out.cancelled)
            return tl::unexpected(tested.error());
    }
    out.verdict = tuningVerdict(out);
    if (request.options.protocol == Protocol::KFold)
        out.verdict = Phrase::sentences(
            {out.verdict, Phrase::tr("Searched and tested by leave-one-out: k-fold hides whole cookies, and those "
                                     "cannot be hidden from the search and the test alike.")});
    progress.report(1.0, Phrase::tr("Trying settings"));
    return out;
}

} // namespace leadlight
