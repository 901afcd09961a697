// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/row_cache.h"
#include "model/store/session_choices.h"
#include "model/store/session_database.h"
#include "model/store/session_file.h"
#include "model/store/session_leftovers.h"
#include "model/store/session_parts.h"
#include "model/store/session_place.h"
#include "model/store/session_sources.h"

#include "model/base/local_time.h"
#include "model/base/number_text.h"
#include "model/base/phrase_bytes.h"
#include "model/evaluate/learning_curve.h"
#include "model/evaluate/slices.h"
#include "model/recommend/kept_model.h"
#include "model/runs/run_history.h"
#include "model/runs/run_line.h"
#include "model/stages/analysis.h"
#include "model/stages/options_json.h"
#include "model/store/analysis_bytes.h"
#include "model/store/pseudonymous_tables.h"
#include "model/store/scorecard_bytes.h"
#include "model/store/table_bytes.h"

namespace leadlight {

namespace {

namespace fs = std::filesystem;

struct Part
{
    std::string name;
    std::function<bool(ByteWriter& out)> write;
};

/// What is written, made ready: with the data as they go into the file.
struct Ready
{
    const SessionContent& content;
    SessionData data;
    std::vector<SessionSource> sources;
    Tables tables = {}; ///< of SessionData::Rows and Pseudonyms
    std::vector<SavedCohort> cohorts = {};
    RuleChoices rules = {};
    ThenOptions then = {};
    std::string identity = {};
};

Result<Ready> readyFor(const fs::path& file, const SessionContent& content, const SessionSaving& saving,
                       const Progress& progress)
{
    Ready out{
        .content = content, .data = saving.data, .sources = sourcesOf(content, file, saving.hashes.get(), progress)};
    out.cohorts = content.cohorts;
    out.rules = content.rules;
    out.then = content.changes.then;
    out.tables = content.study.tables;
    if (content.study.interactions)
        out.identity = identityOf(*content.study.interactions);
    if (!out.tables.submissions && !out.tables.mapping)
        out.data = SessionData::Reference;
    if (out.data != SessionData::Pseudonyms)
        return out;
    for (SessionSource& source : out.sources) { // folders may name people
        source.path = source.path.filename();
        source.beside.clear();
        source.hash.clear();
    }
    for (fs::path* list : {&out.rules.assets, &out.rules.excludeCookies})
        *list = list->filename();
    out.then.mapping = keptText(keptPath(out.then.mapping).filename());
    if (!out.tables.submissions || !saving.pseudonym) // they are pseudonyms already
        return out;
    auto hidden = pseudonymous(content, saving.pseudonym, progress);
    if (!hidden)
        return tl::unexpected(std::move(hidden.error()));
    out.tables = hidden->tables;
    out.cohorts = hidden->cohorts;
    out.identity = hidden->identity;
    return out;
}

/// Without what names visitors of another file (SplitPlan::given) where no ids may stand.
Study shownIn(Study study, SessionData data)
{
    if (data != SessionData::Pseudonyms)
        return study;
    study.before = nullptr;
    if (study.scorecard && study.scorecard->scorecard->evaluation->plan.given)
        study.scorecard = nullptr;
    if (study.learningCurve && study.learningCurve->plan.given)
        study.learningCurve = nullptr;
    return study;
}

void addResults(std::vector<Part>& parts, const Study& study, std::string_view prefix)
{
    const auto name = [prefix](std::string_view part) { return std::string(prefix) + std::string(part); };
    parts.push_back({name(session_part::model), [analysis = study.analysis](ByteWriter& out) {
                         return analysis && keepModel(*analysis->model->recommender, out);
                     }});
    parts.push_back({name(session_part::analysis), [analysis = study.analysis](ByteWriter& out) {
                         if (analysis)
                             keepAnalysis(*analysis, out);
                         return analysis != nullptr;
                     }});
    parts.push_back({name(session_part::scorecard), [scorecard = study.scorecard](ByteWriter& out) {
                         if (scorecard)
                             keepScorecard(*scorecard, out);
                         return scorecard != nullptr;
                     }});
    parts.push_back({name(session_part::curve), [curve = study.learningCurve](ByteWriter& out) {
                         if (curve)
                             keepCurve(*curve, out);
                         return curve != nullptr;
                     }});
}

/// What the results of before a change were made by, with the mapping of then where it is another now: its file may be
/// gone.
void addBefore(std::vector<Part>& parts, const Study& study)
{
    const Slot<Study> before = study.before;
    parts.push_back({std::string(session_part::before), [before](ByteWriter& out) {
                         if (!before)
                             return false;
                         describeOptions(out, before->interactions->data->options);
                         describeOptions(out, before->interactions->options);
                         out(identityOf(*before->interactions));
                         return true;
                     }});
    const bool another = before && before->tables.mapping != study.tables.mapping;
    parts.push_back({std::string(session_part::beforeMapping), [before, another](ByteWriter& out) {
                         if (!another)
                             return false;
                         const auto& mapping = before->tables.mapping;
                         out(mapping != nullptr);
                         if (mapping)
                             keepTable(*mapping, out);
                         return true;
                     }});
    addResults(parts, before ? *before : Study(), session_part::beforePrefix);
}

void addRows(std::vector<Part>& parts, const Ready& ready)
{
    const bool with = ready.data != SessionData::Reference;
    parts.push_back({std::string(session_part::submissions), [with, rows = ready.tables.submissions](ByteWriter& out) {
                         if (with && rows)
                             keepTable(*rows, out);
                         return with && rows;
                     }});
    parts.push_back({std::string(session_part::mapping), [with, rows = ready.tables.mapping](ByteWriter& out) {
                         if (with && rows)
                             keepTable(*rows, out);
                         return with && rows;
                     }});
}

std::vector<Part> partsOf(const Ready& ready)
{
    const SessionContent& content = ready.content;
    std::vector<Part> parts;
    const auto add = [&parts](std::string_view name, const auto& value) {
        parts.push_back({std::string(name), [&value](ByteWriter& out) {
                             out(value);
                             return true;
                         }});
    };
    add(session_part::sources, ready.sources);
    add(session_part::comparison, content.comparison.models);
    add(session_part::rules, ready.rules);
    add(session_part::cohorts, ready.cohorts);
    add(session_part::notes, content.notes);
    parts.push_back({std::string(session_part::report), [&ready](ByteWriter& out) {
                         // Its folder and template may name people.
                         const bool kept = !ready.content.report.empty() && ready.data != SessionData::Pseudonyms;
                         if (kept)
                             out(ready.content.report);
                         return kept;
                     }});
    parts.push_back({std::string(session_part::runs), [&ready](ByteWriter& out) {
                         std::vector<std::string> lines; // they tell visitors again by their ids
                         if (ready.data != SessionData::Pseudonyms)
                             for (const auto& run : ready.content.runs)
                                 lines.push_back(lineOf(*run));
                         out(lines);
                         return true;
                     }});
    addRows(parts, ready);
    const Study study = shownIn(content.study, ready.data);
    addResults(parts, study, {});
    addBefore(parts, study);
    return parts;
}

using Texts = std::vector<std::pair<std::string, std::string>>;

void addFigures(Texts& texts, const Study& study)
{
    const auto add = [&](std::string key, std::string text) { texts.emplace_back(std::move(key), std::move(text)); };
    const Dataset* data = study.interactions ? study.interactions->data.get() : nullptr;
    add("cookies", std::to_string(data != nullptr ? data->cookies() : 0));
    add("pages", std::to_string(data != nullptr ? data->pages() : 0));
    add("submissions", std::to_string(data != nullptr ? data->ledger.submissionsJoined : 0));
    const Analysis* analysis = study.analysis ? study.analysis.get() : nullptr;
    add("model", analysis != nullptr ? std::string(choiceName(keyOf(analysis->model->options))) : std::string());
    add("trained", analysis != nullptr ? analysis->trainedAt : std::string());
    const bool rated = analysis != nullptr && analysis->hitRates.measured() > 0;
    add("hit-rate", rated ? exactText(analysis->hitRates.meanHitRate) : std::string());
    const Scorecard* card = study.scorecard ? study.scorecard->scorecard.get() : nullptr;
    const bool compared = card != nullptr && card->current.has_value();
    add("found-in-top-10",
        compared ? exactText(card->models[*card->current].metric[static_cast<std::size_t>(Metric::HitRate)].mean)
                 : std::string());
}

Texts textsOf(const Ready& ready)
{
    Texts texts{{"saved", localTimeNow()},
                {"program", LEADLIGHT_VERSION},
                {"data", std::string(choiceName(ready.data))},
                {"identity", ready.identity}};
    addFigures(texts, ready.content.study);
    const auto put = [&](const std::string& stage, const auto& options) {
        std::string key = "choices-";
        key += stage;
        texts.emplace_back(std::move(key), jsonOf(withoutEmpty(writtenOptions(options))));
    };
    visitChoices(ready.content, put);
    put("weights", WeighOptions{ready.content.options.typeWeights});
    put("changes-then", ready.then);
    return texts;
}

Status write(SessionDatabase& database, const Ready& ready, const Progress& progress)
{
    for (const auto& [key, text] : textsOf(ready))
        if (auto done = database.putText(key, text); !done)
            return done;
    const auto parts = partsOf(ready);
    double at = 0.0;
    for (const Part& part : parts) {
        if (auto done = database.putPart(part.name, part.write, progress); !done)
            return done;
        progress.report(++at / static_cast<double>(parts.size()), Phrase::tr("Saving the session"));
    }
    return {};
}

Status writeNew(const fs::path& file, const Ready& ready, const Progress& progress)
{
    auto database = SessionDatabase::create(file);
    if (!database)
        return tl::unexpected(std::move(database.error()));
    return database->transact([&] { return write(*database, ready, progress); });
}

/// So that it opens without its files being read again.
void keepRows(const Ready& ready, const SessionSaving& saving, const Progress& progress)
{
    if (ready.data != SessionData::Reference)
        return;
    const PipelineOptions& options = ready.content.options;
    std::vector<std::string> hashes;
    for (const SessionSource& source : ready.sources)
        hashes.push_back(source.hash);
    RowCache(saving.cache)
        .keep({options.submissions, options.buMapping, options.submissionsRead, options.mappingRead},
              ready.content.study.tables, hashes, progress);
}

} // namespace

Status saveSession(const fs::path& file, const SessionContent& content, const SessionSaving& saving,
                   const Progress& progress)
{
    const fs::path target = targetOf(file);
    if (auto free = mayReplace(target); !free)
        return free;
    const auto ready = readyFor(target, content, saving, progress);
    if (!ready)
        return tl::unexpected(ready.error());
    const fs::path beside = savingOf(target);
    Status done = writeNew(beside, *ready, progress);
    std::error_code none;
    if (done) {
        if (fs::exists(target, none))
            fs::permissions(beside, fs::status(target, none).permissions(), none);
        endWhatWasBrokenOff(target);
        std::error_code failed;
        fs::rename(beside, target, failed);
        if (failed)
            done = cannotReplace(target);
    }
    if (!done) {
        fs::remove(beside, none);
    } else {
        syncFolder(target.parent_path());
        keepRows(*ready, saving, progress);
    }
    if (!done && done.error().file == beside.string())
        done.error().file = target.string();
    return done;
}

fs::path journalOf(const fs::path& file)
{
    fs::path name = ".";
    name += file.filename();
    name += ".unsaved";
    return file.parent_path() / name;
}

Status updateSession(const fs::path& file, const SessionContent& content, const SessionSaving& saving,
                     const Progress& progress)
{
    auto database = SessionDatabase::openToChange(file);
    if (!database)
        return saveSession(file, content, saving, progress);
    const auto ready = readyFor(file, content, saving, progress);
    if (!ready)
        return tl::unexpected(ready.error());
    return database->transact([&] { return write(*database, *ready, progress); });
}

} // namespace leadlight
