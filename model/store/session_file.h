// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/progress.h"
#include "model/base/result.h"
#include "model/store/session_content.h"

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace leadlight {

class KeptHashes;

/// How a session is written.
struct SessionSaving
{
    SessionData data = SessionData::Reference;
    std::function<std::string(std::string_view id)> pseudonym = {}; ///< for SessionData::Pseudonyms
    /// Where saveSession() keeps the rows of a session by reference (row_cache.h), so that it opens fast; empty:
    /// nowhere.
    std::filesystem::path cache = {};
    /// Of exports that lie there as they were they are not read for it; null: each time.
    std::shared_ptr<KeptHashes> hashes = {};
};

/// Writes a session whole or not at all: beside the file first, then in its place. Errors (BadData) name the file and
/// leave what was there before; no other kind of file is replaced, nor a session of a newer version.
[[nodiscard]] Status saveSession(const std::filesystem::path& file, const SessionContent& content,
                                 const SessionSaving& saving, const Progress& progress);

/// Brings a session file up to date in place, in one step that a crash undoes; parts that have not changed are not
/// written again. Makes the file where there is none or another one. For the journal beside a session.
[[nodiscard]] Status updateSession(const std::filesystem::path& file, const SessionContent& content,
                                   const SessionSaving& saving, const Progress& progress);

/// Where what has not been saved of a session is kept meanwhile: ".NAME.leadlight.unsaved" beside it.
[[nodiscard]] std::filesystem::path journalOf(const std::filesystem::path& file);

/// Where a window keeps work that has no file yet, in the user's folder: "unsaved.leadlight", of a second window
/// "unsaved-2.leadlight", up to `mostUnsaved`.
[[nodiscard]] std::filesystem::path unsavedIn(const std::filesystem::path& folder, int window);
inline constexpr int mostUnsaved = 9;

/// Removes a session file, and with it what a change that was broken off has left beside it ("NAME-journal"), which
/// holds pages of it and would spoil the next file of that name. True where there was one of the two.
bool removeSession(const std::filesystem::path& file);

/// Removes all that is kept of work that was not saved, or was left by a program that was killed: of this session
/// beside it, and of any work without a file in the user's folder. True where there was any.
bool removeUnsaved(const std::filesystem::path& session, const std::filesystem::path& folder);

/// What a file says of itself. Errors (BadData): no session, damaged, of a newer version in a form that cannot be read.
[[nodiscard]] Result<SessionHead> sessionHead(const std::filesystem::path& file);
/// By the first bytes of the file: a session of a newer version, which is read only, and never written over.
[[nodiscard]] bool isNewerSession(const std::filesystem::path& file);

struct SessionOpening
{
    std::filesystem::path file;
    /// Where the user has found files that have moved, by SessionSource::path.
    std::map<std::filesystem::path, std::filesystem::path> moved = {};
    bool summarise = true; ///< fills Tables::summary
    bool data = true;      ///< false: choices, cohorts, notes and runs alone; no file is looked for
    /// Where rows are kept (row_cache.h): of files that are unchanged they are taken from there, others' go there.
    std::filesystem::path cache = {};
};

struct OpenedSession
{
    SessionHead head;
    SessionContent content;
    /// Sentences: what has changed since it was saved, and what could not be read.
    std::vector<Phrase> remarks = {};
    /// Of a session of a newer version: names of the parts, choices and tables that this one does not know or could not
    /// read.
    std::vector<std::string> unread = {};
};

/// Opens a session with all that stands in it. Where it carries no data, its files are read as they were then: found by
/// the way from the session's folder, by their old place, or by their name beside it. Results come back where the data
/// are those that they were made from; else, and where a part is damaged, `remarks` say so and the rest is opened. So
/// it is with a session of a newer version, whose results come back where all choices are understood.
/// Errors: those of sessionHead(); BadData with the file's old place where one is not found (missingSources()); those
/// of openFiles().
[[nodiscard]] Result<OpenedSession> openSession(const SessionOpening& opening, const Progress& progress);

/// The files of a session that are nowhere to be found.
[[nodiscard]] std::vector<SessionSource> missingSources(const SessionHead& head, const SessionOpening& opening);

/// What forgetting visitors did.
struct Forgotten
{
    std::int64_t found = 0;    ///< of the ids, in the rows that the session carries
    std::int64_t cohorts = 0;  ///< in which one of them was
    std::int64_t runs = 0;     ///< whose single figures went
    bool results = false;      ///< there were results, learnt from them or not to be told, and they went
    bool readsExports = false; ///< the session carries no rows: its files still hold what they hold
};

/// Takes visitors out of a session file: their rows, their places in cohorts, what runs hold of single visitors, and
/// all that was learnt while they were there. The file is written anew, so that nothing of them stays in it. In a
/// session of pseudonyms an id may also be the pseudonym. A session of a newer version is refused: what it holds
/// besides, and of whom, cannot be told.
[[nodiscard]] Result<Forgotten> forgetIds(const std::filesystem::path& file, const std::vector<std::string>& ids,
                                          const Progress& progress);
/// What a run history (run_history.h) holds of single visitors, by fingerprints, goes from every run; how many had
/// some.
[[nodiscard]] Result<std::int64_t> forgetIdsInRuns(const std::filesystem::path& file, const Progress& progress);

} // namespace leadlight
