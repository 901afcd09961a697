// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/options_io.h"
#include "model/recommend/rule_options.h"
#include "model/stages/rule_files.h"
#include "model/store/session_file.h"

#include <CLI/CLI.hpp>

namespace leadlight::cli {

/// --session, a session that files, choices and results come from, and --save, one that they go into. Copies share
/// what was opened and made.
class SessionArguments
{
public:
    void addOptions(CLI::App& app, const std::string& group);
    [[nodiscard]] bool saves() const { return !m_state->save.empty(); }

    [[nodiscard]] bool opens() const { return !m_state->session.empty(); }

    /// The session of --session, read when it is first asked for; null without it. `otherFiles`: others than its own
    /// are read, so where these are gone its choices and single figures are enough, which is said.
    [[nodiscard]] Result<std::shared_ptr<const OpenedSession>> opened(bool otherFiles = false) const;
    /// Its choices but those of models, by their names: what holds where nothing else is given. Which days and
    /// deliveries count holds for its own files only.
    [[nodiscard]] static OptionValues choicesOf(const OpenedSession& session, bool otherFiles);

    /// What the command has made, for --save; a later stage holds the earlier ones.
    void note(const PipelineOptions& options, const Tables& tables, const Slot<Interactions>& interactions) const;
    void note(const Slot<TrainedModel>& model, const EvidenceOptions& evidence) const;
    void note(const Slot<Analysis>& analysis) const;
    void note(const Slot<SlicedScorecard>& scorecard) const;
    /// How models were compared.
    void note(const EvaluateOptions& options) const { m_state->evaluation = options; }
    /// Which deliveries were compared.
    void note(const ChangeOptions& options) const { m_state->change = options; }
    /// How settings were searched.
    void note(const TuneOptions& options) const { m_state->search = options; }
    /// How its report was made (exports/report/report_definition.h).
    void noteReport(std::string definition) const { m_state->report = std::move(definition); }
    /// The rules that its lists obey, and the lists that these rest on.
    void note(const RuleOptions& rules, const RuleFiles& files) const;
    /// Writes the session of --save, where there is one to write; a model without its lists gets them before.
    [[nodiscard]] Status save(const RuleOptions& rules, const Progress& progress) const;

private:
    [[nodiscard]] RuleChoices rulesToSave(const RuleOptions& given, RuleChoices kept) const;

    struct State
    {
        std::string session;
        std::string save;
        std::shared_ptr<const OpenedSession> opened;
        PipelineOptions options; ///< of what was made
        Study made;
        Slot<TrainedModel> model;
        EvidenceOptions evidence;
        std::optional<RuleOptions> rules; ///< in the place of those of the fields
        RuleFiles ruleFiles;
        std::optional<EvaluateOptions> evaluation;
        std::optional<ChangeOptions> change; ///< those of the session go on, as do the next
        std::optional<TuneOptions> search;
        std::string report; ///< empty: that of the session goes on
    };
    std::shared_ptr<State> m_state = std::make_shared<State>();
};

} // namespace leadlight::cli
