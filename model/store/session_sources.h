// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/byte_stream.h"
#include "model/base/phrase.h"
#include "model/store/session_file.h"

namespace leadlight {

/// The files of these choices as a session in `file` names them, with what tells them again; `hashes` may be null.
[[nodiscard]] std::vector<SessionSource> sourcesOf(const SessionContent& content, const std::filesystem::path& file,
                                                   KeptHashes* hashes, const Progress& progress);

/// Where the file is now: where the user has found it, else by the way from the session's folder, at its old place, or
/// by its name beside the session; of several the one with the same content. Empty where it is nowhere.
[[nodiscard]] std::filesystem::path placeOf(const SessionSource& source, const SessionOpening& opening,
                                            const Progress& progress);

/// "a.csv has 3,120 rows more than when this was saved."; empty where it has not changed. `hash`: of its bytes now.
[[nodiscard]] Phrase changeOf(const SessionSource& source, const std::filesystem::path& place, const Tables& tables,
                              const std::string& hash);

void describe(ByteWriter& archive, const SessionSource& source);
void describe(ByteReader& archive, SessionSource& source);

} // namespace leadlight
