// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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

    /// The session of --session, read when it is first asked for; null without it.
    [[nodiscard]] Result<std::shared_ptr<const OpenedSession>> opened() const;
    /// Its choices but those of models, by their names: what holds where nothing else is given.
    [[nodiscard]] static OptionValues choicesOf(const OpenedSession& session);

    /// What the command has made, for --save; a later stage holds the earlier ones.
    void note(const PipelineOptions& options, const Tables& tables, const Slot<Interactions>& interactions) const;
    void note(const Slot<TrainedModel>& model, const EvidenceOptions& evidence) const;
    void note(const Slot<Analysis>& analysis) const;
    void note(const Slot<SlicedScorecard>& scorecard) const;
    /// Writes the session of --save, where there is one to write; a model without its lists gets them before.
    [[nodiscard]] Status save(const RuleOptions& rules, const Progress& progress) const;

private:
    struct State
    {
        std::string session;
        std::string save;
        std::shared_ptr<const OpenedSession> opened;
        PipelineOptions options; ///< of what was made
        Study made;
        Slot<TrainedModel> model;
        EvidenceOptions evidence;
    };
    std::shared_ptr<State> m_state = std::make_shared<State>();
};

} // namespace leadlight::cli
