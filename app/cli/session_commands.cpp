// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

#include "app/cli/terminal.h"

#include "model/data/asset_list.h"
#include "model/exports/lists/pseudonyms.h"
#include "model/exports/output_file.h"
#include "model/exports/report/report_definition.h"
#include "model/exports/row_cache_folder.h"
#include "model/runs/fingerprints.h"
#include "model/runs/run_history.h"
#include "model/store/row_cache.h"
#include "model/store/session_file.h"

#include <fstream>
#include <sstream>
#include <unordered_set>

namespace leadlight::cli {

namespace {

struct SessionCommand
{
    std::string file;
    OutputArguments output;
    std::string packed;
    bool withData = false;
    bool pseudonyms = false;
    std::string ids;
    std::string keys;
    std::string history;
};

Json textOrNull(const std::string& text)
{
    return text.empty() ? Json() : Json(text);
}

Json numberOrNull(const std::optional<double>& number)
{
    return number ? Json(*number) : Json();
}

/// How its report is made; null where none was.
Json reportOrNull(const std::string& kept)
{
    const auto definition = reportDefinition(kept);
    return definition ? Json::parse(jsonOf(*definition)) : Json();
}

Status info(const SessionCommand& arguments, const Progress& progress)
{
    const auto file = pathFrom(arguments.file);
    const auto head = sessionHead(file);
    if (!head)
        return tl::unexpected(head.error());
    const auto missing = missingSources(*head, {.file = file});
    const auto small = openSession({.file = file, .data = false}, progress);
    if (!small)
        return tl::unexpected(small.error());
    remark(small->remarks);
    const SessionContent& content = small->content;
    Json json{{"saved", head->savedAt},
              {"program", head->program},
              {"version", head->version},
              {"newer", head->newer},
              {"unread", small->unread},
              {"data", choiceName(head->data)},
              {"cookies", head->cookies},
              {"pages", head->pages},
              {"form_submissions", head->submissions},
              {"model", textOrNull(head->model)},
              {"trained", textOrNull(head->trainedAt)},
              {"hit_rate", numberOrNull(head->hitRate)},
              {"found_in_top_10", numberOrNull(head->foundInTopTen)},
              {"files", Json::array()},
              {"notes", textOrNull(content.notes)},
              {"rules", content.rules.on()},
              {"cohorts", content.cohorts.size()},
              {"report", reportOrNull(content.report)},
              {"parts", head->parts}};
    for (const SessionSource& source : head->sources) {
        const bool lost = std::ranges::any_of(missing, [&](const auto& one) { return one.path == source.path; });
        json["files"].push_back({{"path", utf8Of(source.path)},
                                 {"kind", source.mapping ? "bu_mapping" : "submissions"},
                                 {"rows", source.rows},
                                 {"bytes", source.bytes},
                                 {"found", head->data == SessionData::Reference ? Json(!lost) : Json()}});
    }
    return arguments.output.writeObject(json);
}

std::filesystem::path besides(const std::filesystem::path& file)
{
    std::filesystem::path out = file;
    out.replace_filename(file.stem());
    out += "-packed";
    out += file.extension();
    return out;
}

Status pack(const SessionCommand& arguments, const Progress& progress)
{
    const auto file = pathFrom(arguments.file);
    const auto target = arguments.packed.empty() ? besides(file) : pathFrom(arguments.packed);
    if (auto good = checkOutput(target, {&file, 1}); !good)
        return good;
    auto session = openSession({.file = file, .summarise = false, .cache = rowCacheFolder()}, progress.part(0.0, 0.6));
    if (!session)
        return tl::unexpected(std::move(session.error()));
    remark(session->remarks);
    const bool already = session->head.data == SessionData::Pseudonyms;
    SessionSaving saving{.data = arguments.withData ? SessionData::Rows : SessionData::Reference};
    if (arguments.withData && (arguments.pseudonyms || already))
        saving.data = SessionData::Pseudonyms;
    if (saving.data == SessionData::Pseudonyms && !already) {
        auto names = Pseudonyms::open(pseudonymSecretFile());
        if (!names)
            return tl::unexpected(std::move(names.error()));
        saving.pseudonym = [names = *std::move(names)](std::string_view id) { return names->nameOf(id); };
    }
    if (auto saved = saveSession(target, session->content, saving, progress.part(0.6, 1.0)); !saved)
        return saved;
    return arguments.output.writeObject({{"file", utf8Of(target)},
                                         {"data", choiceName(saving.data)},
                                         {"bytes", static_cast<std::int64_t>(std::filesystem::file_size(target))}});
}

Result<std::string> textOfFile(const std::string& name)
{
    std::ifstream file(pathFrom(name), std::ios::binary);
    std::ostringstream text;
    if (!(text << file.rdbuf()))
        return tl::unexpected(Error{.kind = ErrorKind::BadData,
                                    .what = Phrase::tr("The file could not be read."),
                                    .file = name,
                                    .hint = Phrase::tr("Check its name, and that it holds an id a line.")});
    return text.str();
}

/// The cells of the CSV row that begins at `at`, which is put behind it.
std::vector<std::string> nextRow(std::string_view text, std::size_t& at)
{
    std::vector<std::string> out(1);
    for (bool quoted = false; at < text.size(); ++at) {
        const char sign = text[at];
        if (sign == '"' && quoted && text.substr(at + 1).starts_with('"'))
            out.back() += text[++at];
        else if (sign == '"')
            quoted = !quoted;
        else if (sign == ',' && !quoted)
            out.emplace_back();
        else if (quoted || (sign != '\n' && sign != '\r'))
            out.back() += sign;
        if (sign == '\n' && !quoted) {
            ++at;
            break;
        }
    }
    return out;
}

/// The key file (pseudonym, cookie) without the rows of these ids; how many there were. The others stay byte for byte.
Result<std::int64_t> forgetKeys(const std::string& name, const std::vector<std::string>& ids)
{
    const auto text = textOfFile(name);
    if (!text)
        return tl::unexpected(text.error());
    const std::unordered_set<std::string> wanted(ids.begin(), ids.end());
    std::size_t at = 0;
    nextRow(*text, at); // the names of the columns
    std::string kept = text->substr(0, at);
    std::int64_t gone = 0;
    while (at < text->size()) {
        const std::size_t begin = at;
        const auto cells = nextRow(*text, at);
        if (std::ranges::any_of(cells, [&](const std::string& cell) { return wanted.contains(cell); }))
            ++gone;
        else
            kept.append(*text, begin, at - begin);
    }
    if (gone == 0)
        return gone;
    const auto put = [&](const ByteSink& sink) -> Status {
        return sink(kept) ? Status() : fail(ErrorKind::BadData, Phrase::tr("The file could not be written."));
    };
    return writeFile(pathFrom(name), put, Readers::Owner).map([&] { return gone; });
}

/// The window's cohorts name visitors by fingerprints in hexadecimal, parted by blanks.
std::string withoutWords(const std::string& text, const std::unordered_set<std::string>& words)
{
    constexpr std::string_view ends = " \"";
    std::string out;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find_first_of(ends, at), text.size());
        const std::string word = text.substr(at, end - at);
        const std::size_t next = std::min(end + 1, text.size());
        if (!words.contains(word))
            out.append(text, at, next - at);
        else if (text[end] == '"') // the last of its list
            out += '"';
        at = next;
    }
    return out;
}

/// Takes them out of the cohorts that the window keeps beside its history; how many were in one.
Result<std::int64_t> forgetInCohorts(const std::filesystem::path& file, const std::vector<std::string>& ids)
{
    std::error_code none;
    if (!std::filesystem::exists(file, none))
        return 0;
    const auto text = textOfFile(utf8Of(file));
    if (!text)
        return tl::unexpected(text.error());
    std::unordered_set<std::string> words;
    for (const std::string& id : ids) {
        std::ostringstream word;
        word << std::hex << fingerprintOf(id);
        if (text->find(word.str()) != std::string::npos)
            words.insert(word.str());
    }
    const std::string kept = withoutWords(*text, words);
    if (kept == *text)
        return 0;
    const auto written = writeFile(file, [&](const ByteSink& sink) -> Status {
        return sink(kept) ? Status() : fail(ErrorKind::BadData, Phrase::tr("The file could not be written."));
    });
    return written.map([&] { return static_cast<std::int64_t>(words.size()); });
}

/// What the window keeps of all runs, unless another history is meant.
std::filesystem::path historyOf(const SessionCommand& arguments)
{
    return arguments.history.empty() ? pseudonymSecretFile().parent_path() / "runs.jsonl" : pathFrom(arguments.history);
}

/// The ids, and their pseudonyms where this user has a secret.
Result<std::vector<std::string>> idsToForget(const SessionCommand& arguments, SessionData data,
                                             const Progress& progress)
{
    auto read = readCookieList(pathFrom(arguments.ids), progress);
    if (!read)
        return read;
    std::vector<std::string>& ids = *read;
    std::error_code none;
    if (data != SessionData::Pseudonyms || !std::filesystem::exists(pseudonymSecretFile(), none))
        return read;
    const auto names = Pseudonyms::open(pseudonymSecretFile());
    if (!names)
        return tl::unexpected(names.error());
    const std::size_t given = ids.size();
    for (std::size_t i = 0; i < given; ++i)
        ids.push_back((*names)->nameOf(ids[i]));
    return read;
}

Status forget(const SessionCommand& arguments, const Progress& progress)
{
    const auto file = pathFrom(arguments.file);
    const auto head = sessionHead(file);
    if (!head)
        return tl::unexpected(head.error());
    const auto ids = idsToForget(arguments, head->data, progress);
    if (!ids)
        return tl::unexpected(ids.error());
    const auto done = forgetIds(file, *ids, progress);
    if (!done)
        return tl::unexpected(done.error());
    const bool hadUnsaved = removeUnsaved(file, pseudonymSecretFile().parent_path()); // older than the session now
    const auto runs = forgetIdsInRuns(historyOf(arguments), progress);
    if (!runs)
        return tl::unexpected(runs.error());
    const auto cohorts = forgetInCohorts(historyOf(arguments).parent_path() / "cohorts.jsonl", *ids);
    if (!cohorts)
        return tl::unexpected(cohorts.error());
    Json json{{"visitors_found", done->found},  {"cohorts_changed", done->cohorts},
              {"runs_changed", done->runs},     {"history_runs_changed", *runs},
              {"kept_cohort_places", *cohorts}, {"results_removed", done->results},
              {"journal_removed", hadUnsaved},  {"kept_rows_removed", RowCache(rowCacheFolder()).clear()}};
    if (!arguments.keys.empty()) {
        const auto keys = forgetKeys(arguments.keys, *ids);
        if (!keys)
            return tl::unexpected(keys.error());
        json["keys_removed"] = *keys;
    }
    if (done->readsExports)
        remark({{Phrase::tr("The session carries no rows: its exports still hold what they hold. Take the visitors out "
                            "of them, too.")}});
    return arguments.output.writeObject(json);
}

CLI::App* addOne(CLI::App& group, Action& chosen, const std::shared_ptr<SessionCommand>& arguments, const char* name,
                 const char* help, Status (*run)(const SessionCommand&, const Progress&))
{
    auto* command = group.add_subcommand(name, help);
    command->add_option("file", arguments->file, "the session")->required()->type_name("FILE");
    command->callback([=, &chosen] { chosen = [=](const Progress& progress) { return run(*arguments, progress); }; });
    return command;
}

} // namespace

void addSession(CLI::App& app, Action& chosen)
{
    auto* group = app.add_subcommand("session", "What a session holds; pack it for a colleague; forget visitors");
    group->require_subcommand(1);
    const auto arguments = std::make_shared<SessionCommand>();
    auto* about = addOne(*group, chosen, arguments, "info", "What a session file holds, without opening it", info);
    arguments->output.addOptions(*about);
    auto* packing = addOne(*group, chosen, arguments, "pack", "The session as a file to hand on", pack);
    auto* data = packing->add_flag("--with-data", arguments->withData,
                                   "with the rows themselves, so that it opens without the exports");
    packing->add_flag("--pseudonyms", arguments->pseudonyms, "pseudonyms in the place of the visitors' ids")
        ->needs(data);
    packing->add_option("--out", arguments->packed, "the new file; without it NAME-packed.leadlight beside the session")
        ->type_name("FILE");
    arguments->output.addJsonOption(*packing);
    auto* forgetting = addOne(*group, chosen, arguments, "forget",
                              "Take visitors out of a session, what is kept of unsaved work, the run history and a key "
                              "file",
                              forget);
    arguments->output.addJsonOption(*forgetting);
    forgetting->add_option("--ids", arguments->ids, "the visitors' ids: one a line, or CSV with a cookie column")
        ->required()
        ->type_name("FILE");
    forgetting->add_option("--keys", arguments->keys, "a file of pseudonyms (report --pseudonyms), their lines go, too")
        ->type_name("FILE");
    forgetting->add_option("--history", arguments->history, "the run history; without it the one that the window keeps")
        ->type_name("FILE");
}

} // namespace leadlight::cli
