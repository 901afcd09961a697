// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/session_choices.h"
#include "model/store/session_database.h"
#include "model/store/session_file.h"
#include "model/store/session_parts.h"
#include "model/store/session_place.h"
#include "model/store/session_reading.h"
#include "model/store/session_sources.h"

#include "model/base/phrase_bytes.h"
#include "model/data/bu_mapping.h"
#include "model/data/submissions.h"
#include "model/runs/run_history.h"
#include "model/runs/run_line.h"
#include "model/stages/analysis.h"
#include "model/stages/files_summary.h"
#include "model/stages/opening.h"
#include "model/stages/options_json.h"
#include "model/store/analysis_bytes.h"
#include "model/store/content_hash.h"
#include "model/store/table_bytes.h"

#include <charconv>

namespace leadlight {

namespace {

template <class Number>
std::optional<Number> numberIn(std::string_view text)
{
    Number number{};
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc() && end == text.data() + text.size() && !text.empty() ? std::optional(number)
                                                                                     : std::nullopt;
}

/// A list that rules rest on, or a mapping of then, where it is now: at its old place, else by its name beside the
/// session. In a session of pseudonyms it has no place but that.
std::filesystem::path listAt(const std::filesystem::path& list, const std::filesystem::path& session)
{
    std::error_code none;
    if (list.empty() || (list.is_absolute() && std::filesystem::is_regular_file(list, none)))
        return list;
    auto beside = std::filesystem::absolute(session, none).parent_path() / list.filename();
    return list.is_relative() || std::filesystem::is_regular_file(beside, none) ? beside : list;
}

} // namespace

bool SessionReading::read(std::string_view part, const Phrase& lost, const std::function<void(ByteReader& in)>& read)
{
    return parts().read(part, lost, read);
}

Result<SessionHead> SessionReading::head()
{
    SessionHead& head = m_out.head;
    head.savedAt = text("saved");
    head.program = text("program");
    head.data = choiceNamed<SessionData>(text("data")).value_or(SessionData::Reference);
    head.cookies = numberIn<std::int64_t>(text("cookies")).value_or(0);
    head.pages = numberIn<std::int64_t>(text("pages")).value_or(0);
    head.submissions = numberIn<std::int64_t>(text("submissions")).value_or(0);
    head.model = text("model");
    head.trainedAt = text("trained");
    head.hitRate = numberIn<double>(text("hit-rate"));
    head.foundInTopTen = numberIn<double>(text("found-in-top-10"));
    head.identity = text("identity");
    auto parts = m_database.partNames();
    if (!parts)
        return tl::unexpected(std::move(parts.error()));
    head.parts = *std::move(parts);
    head.version = m_database.fileVersion();
    head.newer = m_database.isNewer();
    const bool there = read(session_part::sources, Phrase::tr("Which files the session was made from is damaged."),
                            [&](ByteReader& in) { in(head.sources); });
    if (!there)
        head.sources.clear();
    return head;
}

/// False where not all of it could be read; of a newer version, not all of it is known.
template <class Options>
bool SessionReading::readChoice(const std::string& stage, Options& options)
{
    const std::string key = "choices-" + stage;
    m_stages.push_back(key);
    const std::string json = text(key);
    if (json.empty() && cameLater(stage))
        return true;
    const auto values = optionsFromJson(json);
    bool whole = values && readOptions(options, *values);
    if (!m_database.isNewer())
        return whole;
    const OptionValues known = writtenOptions(options);
    const auto isKnown = [&known](const auto& entry) {
        return std::ranges::any_of(known.entries(), [&](const auto& one) { return one.first == entry.first; });
    };
    whole = whole && std::ranges::all_of(values->entries(), isKnown);
    if (!whole)
        m_out.unread.push_back(key);
    return whole;
}

void SessionReading::readChoices()
{
    bool lost = false;
    const auto take = [&](const std::string& stage, auto& options) { lost = !readChoice(stage, options) || lost; };
    visitChoices(m_out.content, take);
    WeighOptions weights;
    take("weights", weights);
    ThenOptions& then = m_out.content.changes.then;
    take("changes-then", then);
    then.mapping = keptText(listAt(keptPath(then.mapping), m_opening.file));
    m_out.content.options.typeWeights = std::move(weights.typeWeights);
    m_choicesUnknown = lost && m_database.isNewer();
    if (lost && !m_choicesUnknown)
        m_out.remarks.push_back(Phrase::tr("Some of the session's settings could not be read; the usual ones hold."));
}

void SessionReading::readSmallParts()
{
    SessionContent& content = m_out.content;
    if (!read(session_part::comparison, Phrase::tr("Which models were to be compared could not be read."),
              [&](ByteReader& in) { in(content.comparison.models); }))
        content.comparison.models.clear();
    if (!read(session_part::rules, Phrase::tr("The rules of the session are damaged: no list obeys them."),
              [&](ByteReader& in) { in(content.rules); }))
        content.rules = {};
    m_choicesUnknown = m_choicesUnknown || std::ranges::find(m_out.unread, session_part::rules) != m_out.unread.end();
    content.rules.assets = listAt(content.rules.assets, m_opening.file);
    content.rules.excludeCookies = listAt(content.rules.excludeCookies, m_opening.file);
    if (!read(session_part::cohorts, Phrase::tr("The cohorts of the session are damaged."),
              [&](ByteReader& in) { in(content.cohorts); }))
        content.cohorts.clear();
    if (!read(session_part::notes, Phrase::tr("The notes of the session are damaged."),
              [&](ByteReader& in) { in(content.notes); }))
        content.notes.clear();
    if (!read(session_part::report, Phrase::tr("How the report of the session is made is damaged."),
              [&](ByteReader& in) { in(content.report); }))
        content.report.clear();
    std::vector<std::string> lines;
    if (read(session_part::runs, Phrase::tr("The runs of the session are damaged."),
             [&](ByteReader& in) { in(lines); }))
        for (const std::string& line : lines)
            if (auto run = runOf(line))
                content.runs.push_back(std::make_shared<const RunRecord>(*std::move(run)));
}

/// The rows that the session carries.
bool SessionReading::readRows()
{
    Tables tables;
    const Phrase lost = Phrase::tr("The rows in the session are damaged; its files were looked for instead.");
    if (!read(session_part::submissions, lost, [&](ByteReader& in) { tables.submissions = readSubmissionTable(in); }))
        tables.submissions = nullptr;
    if (!read(session_part::mapping, lost, [&](ByteReader& in) { tables.mapping = readMapping(in); }))
        tables.mapping = nullptr;
    const bool whole = parts().has(session_part::submissions) == (tables.submissions != nullptr) &&
                       parts().has(session_part::mapping) == (tables.mapping != nullptr);
    if (whole)
        m_out.content.study.tables = tables;
    return whole;
}

/// Joins and weighs rows that are there.
Status SessionReading::join(const Tables& tables)
{
    Study study = with(Study(), tables);
    if (m_opening.summarise) {
        auto summary = summarise(tables, m_progress);
        if (!summary)
            return tl::unexpected(std::move(summary.error()));
        study.tables.summary = *std::move(summary);
    }
    if (tables.submissions) {
        auto interactions = buildInteractions(tables, m_out.content.options, m_progress.part(0.2, 0.5));
        if (!interactions)
            return tl::unexpected(std::move(interactions.error()));
        if (auto next = with(study, *std::move(interactions)))
            study = *std::move(next);
        m_out.content.options.join = study.interactions->data->options; // as where files were read
    }
    m_out.content.study = std::move(study);
    return {};
}

/// Where the files that the session was made from are now.
Result<SessionReading::Places> SessionReading::places() const
{
    Places out;
    for (const SessionSource& source : m_out.head.sources) {
        auto place = placeOf(source, m_opening, m_progress);
        if (place.empty()) {
            const auto name = source.path.u8string();
            return tl::unexpected(Error{.kind = ErrorKind::BadData,
                                        .what = Phrase::tr("A file that the session was made from is not there."),
                                        .file = {name.begin(), name.end()},
                                        .hint = Phrase::tr("Put it there or beside the session.")});
        }
        if (source.mapping)
            out.files.mapping = place;
        else
            out.files.submissions.push_back(place);
        out.ofSource.push_back(std::move(place));
    }
    out.files.submissionsRead = m_out.content.options.submissionsRead;
    out.files.mappingRead = m_out.content.options.mappingRead;
    return out;
}

void SessionReading::remarkChanges(const Places& places, const std::vector<std::string>& hashes)
{
    std::map<std::filesystem::path, std::string> hashOf;
    for (std::size_t i = 0; i < hashes.size(); ++i)
        hashOf[i < places.files.submissions.size() ? places.files.submissions[i] : places.files.mapping] = hashes[i];
    for (std::size_t i = 0; i < places.ofSource.size(); ++i) {
        const auto& place = places.ofSource[i];
        Phrase change = changeOf(m_out.head.sources[i], place, m_out.content.study.tables, hashOf[place]);
        if (!change.empty())
            m_out.remarks.push_back(std::move(change));
    }
}

/// The files as they are now, without reading them where their rows are kept.
Status SessionReading::readFiles()
{
    const auto places = this->places();
    if (!places)
        return tl::unexpected(places.error());
    const RowCache cache(m_opening.cache);
    if (const auto kept = cache.find(places->files, m_progress)) {
        m_out.content.options.submissions = places->files.submissions;
        m_out.content.options.buMapping = places->files.mapping;
        if (auto joined = join(kept->tables); !joined)
            return joined;
        remarkChanges(*places, kept->hashes);
        return {};
    }
    if (auto read = readAnew(places->files); !read)
        return read;
    std::vector<std::string> hashes;
    for (const auto& file : places->files.submissions)
        hashes.push_back(hashOfFile(file, m_progress).value_or(std::string()));
    if (!places->files.mapping.empty())
        hashes.push_back(hashOfFile(places->files.mapping, m_progress).value_or(std::string()));
    remarkChanges(*places, hashes);
    cache.keep(places->files, m_out.content.study.tables, hashes, m_progress);
    return {};
}

Status SessionReading::readAnew(const RowFiles& files)
{
    OpenRequest request;
    request.summarise = m_opening.summarise;
    request.files.submissions = files.submissions;
    request.files.mapping = files.mapping;
    request.submissionsRead = files.submissionsRead;
    request.mappingRead = files.mappingRead;
    request.options = m_out.content.options;
    auto opened = openFiles(std::move(request), {}, m_progress.part(0.0, 0.5));
    if (!opened)
        return tl::unexpected(std::move(opened.error()));
    Study study = with(Study(), opened->tables);
    if (opened->interactions)
        study = with(study, opened->interactions).value_or(study);
    m_out.content.options = std::move(opened->options);
    m_out.content.study = std::move(study);
    return {};
}

Status SessionReading::readData()
{
    PipelineOptions& options = m_out.content.options;
    for (const SessionSource& source : m_out.head.sources) {
        if (source.mapping)
            options.buMapping = source.path;
        else
            options.submissions.push_back(source.path);
    }
    if (!m_opening.data)
        return {};
    if (m_out.head.data != SessionData::Reference && readRows())
        return join(Tables(m_out.content.study.tables));
    return m_out.head.sources.empty() ? Status() : readFiles();
}

Result<OpenedSession> SessionReading::all()
{
    if (auto done = head(); !done)
        return tl::unexpected(std::move(done.error()));
    readChoices();
    readSmallParts();
    if (m_out.head.newer)
        addUnknown();
    if (auto done = readData(); !done)
        return tl::unexpected(std::move(done.error()));
    if (!m_choicesUnknown) // shown as the session's, results would be those of other choices
        readResults(m_out, parts(), m_opening, m_progress);
    if (m_progress.cancelled())
        return cancelled();
    if (m_out.head.newer)
        remarkNewer();
    m_progress.report(1.0, Phrase::tr("Opening the session"));
    return std::move(m_out);
}

Result<SessionHead> sessionHead(const std::filesystem::path& file)
{
    const auto database = SessionDatabase::open(file);
    if (!database)
        return tl::unexpected(database.error());
    return SessionReading(*database, {.file = file}, Progress()).head();
}

Result<OpenedSession> openSession(const SessionOpening& opening, const Progress& progress)
{
    const auto database = SessionDatabase::open(opening.file);
    if (!database)
        return tl::unexpected(database.error());
    return SessionReading(*database, opening, progress).all();
}

bool isNewerSession(const std::filesystem::path& file)
{
    return SessionDatabase::looksNewer(file);
}

std::vector<SessionSource> missingSources(const SessionHead& head, const SessionOpening& opening)
{
    std::vector<SessionSource> out;
    if (head.data == SessionData::Reference)
        for (const SessionSource& source : head.sources)
            if (placeOf(source, opening, Progress()).empty())
                out.push_back(source);
    return out;
}

} // namespace leadlight
