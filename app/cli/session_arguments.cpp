// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/session_arguments.h"

#include "app/cli/arguments.h"
#include "app/cli/terminal.h"

#include "model/exports/row_cache_folder.h"
#include "model/stages/analysis.h"
#include "model/stages/shown_results.h"

namespace leadlight::cli {

void SessionArguments::addOptions(CLI::App& app, const std::string& group)
{
    app.add_option("--session", m_state->session,
                   "a session that files, choices and results come from; options given beside it win")
        ->type_name("FILE")
        ->group(group);
    app.add_option("--save", m_state->save,
                   "keep files, choices and what this command makes as a session, for the window or --session")
        ->type_name("FILE")
        ->group(group);
}

Result<std::shared_ptr<const OpenedSession>> SessionArguments::opened(bool otherFiles) const
{
    if (m_state->session.empty() || m_state->opened)
        return m_state->opened;
    SessionOpening opening{.file = pathFrom(m_state->session), .cache = rowCacheFolder()};
    if (otherFiles) {
        const auto head = sessionHead(opening.file);
        if (!head)
            return tl::unexpected(head.error());
        opening.data = missingSources(*head, opening).empty();
        if (!opening.data)
            remark({{Phrase::tr("The files that the session was made from are not there any more: its choices and "
                                "single figures count, what its rows and model would say does not.")}});
    }
    auto session = openSession(opening, Progress());
    if (!session)
        return tl::unexpected(std::move(session.error()));
    remark(session->remarks);
    m_state->opened = std::make_shared<const OpenedSession>(*std::move(session));
    return m_state->opened;
}

OptionValues SessionArguments::choicesOf(const OpenedSession& session, bool otherFiles)
{
    const SessionContent& content = session.content;
    OptionValues values;
    JoinOptions join = content.options.join;
    if (otherFiles) {
        join.dates = {};
        join.deliveries = {};
    }
    writeOptions(join, values);
    writeOptions(WeighOptions{content.options.typeWeights}, values);
    writeOptions(content.options.evidence, values);
    writeOptions(content.comparison.options, values);
    writeOptions(optionsOf(content.rules), values);
    writeOptions(content.search, values);
    if (!otherFiles)
        writeOptions(content.changes.pair, values);
    return values;
}

void SessionArguments::note(const PipelineOptions& options, const Tables& tables,
                            const Slot<Interactions>& interactions) const
{
    State& state = *m_state;
    state.options = options;
    // What was saved of the same data goes on.
    if (state.opened && state.opened->content.study.interactions == interactions) {
        state.made = state.opened->content.study;
        return;
    }
    state.made = with(Study(), tables);
    state.made = with(state.made, interactions).value_or(state.made);
}

void SessionArguments::note(const Slot<TrainedModel>& model, const EvidenceOptions& evidence) const
{
    m_state->model = model;
    m_state->evidence = evidence;
}

void SessionArguments::note(const Slot<Analysis>& analysis) const
{
    m_state->made = with(m_state->made, analysis).value_or(m_state->made);
    m_state->model = nullptr;
}

void SessionArguments::note(const Slot<SlicedScorecard>& scorecard) const
{
    m_state->made = with(m_state->made, scorecard).value_or(m_state->made);
}

void SessionArguments::note(const RuleOptions& rules, const RuleFiles& files) const
{
    const auto whole = [](const std::filesystem::path& file) {
        std::error_code none;
        return file.empty() ? file : std::filesystem::absolute(file, none).lexically_normal();
    };
    m_state->rules = rules;
    m_state->ruleFiles = {whole(files.assets), whole(files.excludeCookies)};
}

/// Those of the session as they are, with what is switched off, where they are the same.
RuleChoices SessionArguments::rulesToSave(const RuleOptions& given, RuleChoices kept) const
{
    const RuleOptions rules = m_state->rules.value_or(given);
    if (rulesJson(rules) != rulesJson(optionsOf(kept)))
        kept = withRulesOf(rules, std::move(kept));
    if (m_state->rules) {
        kept.assets = m_state->ruleFiles.assets;
        kept.excludeCookies = m_state->ruleFiles.excludeCookies;
    }
    return kept;
}

Status SessionArguments::save(const RuleOptions& rules, const Progress& progress) const
{
    State& state = *m_state;
    if (state.save.empty())
        return {};
    const bool made = state.made.analysis && state.model && state.made.analysis->model == state.model;
    if (state.model && !made) {
        auto analysis = analyse(state.model, progress, state.evidence);
        if (!analysis)
            return tl::unexpected(std::move(analysis.error()));
        note(*std::move(analysis));
    }
    SessionContent content;
    SessionSaving saving{.cache = rowCacheFolder()};
    if (state.opened) { // cohorts, notes, runs, and how it carries its data
        content = state.opened->content;
        saving.data = state.opened->head.data;
    }
    content.options = state.options;
    content.rules = rulesToSave(rules, std::move(content.rules));
    content.study = state.made;
    content.comparison.options = state.evaluation.value_or(content.comparison.options);
    content.changes.pair = state.change.value_or(content.changes.pair);
    content.search = state.search.value_or(content.search);
    if (!state.report.empty())
        content.report = state.report;
    return saveSession(pathFrom(state.save), content, saving, progress);
}

} // namespace leadlight::cli
