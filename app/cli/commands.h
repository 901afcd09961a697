// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"
#include "app/cli/checks.h"
#include "app/cli/output.h"

namespace leadlight::cli {

/// What the chosen command does, once the command line is read. Made of what gives a Status, where a command has no
/// checks, or a Result<Ending>.
class Action
{
public:
    Action() = default;
    template <class Run>
    requires(!std::is_same_v<std::remove_cvref_t<Run>, Action>) Action(Run run) // an assignment of a lambda
        : m_run([run = std::move(run)](const Progress& progress) -> Result<Ending> {
            if constexpr (std::is_same_v<std::invoke_result_t<const Run&, const Progress&>, Status>)
                return run(progress).map([] { return Ending::Fine; });
            else
                return run(progress);
        })
    {
    }
    [[nodiscard]] explicit operator bool() const { return static_cast<bool>(m_run); }
    [[nodiscard]] Result<Ending> operator()(const Progress& progress) const { return m_run(progress); }

private:
    std::function<Result<Ending>(const Progress& progress)> m_run;
};

/// Each adds its command with all of its options to `app`; when the user chose it, `chosen` is set.
void addInspect(CLI::App& app, Action& chosen);
void addInteractions(CLI::App& app, Action& chosen);
void addTrain(CLI::App& app, Action& chosen);
void addRecommend(CLI::App& app, Action& chosen);
void addSimilar(CLI::App& app, Action& chosen);
void addSimilarity(CLI::App& app, Action& chosen);
void addHitRate(CLI::App& app, Action& chosen);
void addAudience(CLI::App& app, Action& chosen);
void addAssets(CLI::App& app, Action& chosen);
void addAffinity(CLI::App& app, Action& chosen);
void addEvaluate(CLI::App& app, Action& chosen);
void addTune(CLI::App& app, Action& chosen);
void addReport(CLI::App& app, Action& chosen);
void addDoctor(CLI::App& app, Action& chosen);
/// Not in --help: packages call it when they are built.
void addHelpFiles(CLI::App& app, Action& chosen);
void addSession(CLI::App& app, Action& chosen);
void addChanges(CLI::App& app, Action& chosen);

/// Figures of the data, for checks: rows, cookies, pages, interactions, form_submissions, mapped_share.
[[nodiscard]] Figures dataFigures(const Interactions& interactions);
/// Those, in the order of --help.
[[nodiscard]] std::span<const CheckedFigure> checkedOfData();

/// What a JSON answer says of a join.
[[nodiscard]] Json joinJson(const JoinLedger& ledger, const JoinOptions& options);

/// The steps that the commands share.
/// Opens what was asked for, or takes it from the session where that has it already.
[[nodiscard]] Result<Opened> openInput(const PipelineArguments& arguments, const OpenRequest& request,
                                       const Progress& progress);
[[nodiscard]] Result<std::shared_ptr<const Interactions>>
readInteractions(const PipelineArguments& arguments, OpenRequest request, const Progress& progress);
/// Reads, joins and trains, or has an engine add up and trains on that; with the seconds that the training took in its
/// report. A model of an engine has pages, and no cookies.
[[nodiscard]] Result<std::shared_ptr<const TrainedModel>> readAndTrain(const PipelineArguments& arguments,
                                                                       const Progress& progress);
/// Writes a table of cookies by interactions (joined rows), most first, ties in the order of their ids; `warnings` go
/// into the JSON.
[[nodiscard]] Status writeCookies(const OutputArguments& output, const TableData& cookies, Json warnings,
                                  const Progress& progress);

} // namespace leadlight::cli
