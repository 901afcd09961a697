// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/byte_stream.h"
#include "model/store/session_database.h"
#include "model/store/session_file.h"

namespace leadlight {

/// What became of the parts of a session, for what is said of it.
struct PartsRead
{
    std::vector<Phrase>& remarks;     ///< of damage
    std::vector<std::string>& unread; ///< names of parts that a newer version wrote in another form
    std::vector<std::string>& whole;  ///< of those that were read
};

/// Reads the parts of one session, and notes what became of each.
class SessionPartReader
{
public:
    SessionPartReader(const SessionDatabase& database, const Progress& progress, const PartsRead& outcome)
        : m_database(database)
        , m_progress(progress)
        , m_outcome(outcome)
    {
    }

    /// False where the part is not there or damaged; the latter is remarked as `lost`, where that is not empty. In a
    /// session of a newer version what cannot be read is not damaged, but in another form.
    [[nodiscard]] bool read(std::string_view part, const Phrase& lost,
                            const std::function<void(ByteReader& in)>& read) const;
    [[nodiscard]] bool has(std::string_view part) const { return m_database.partBytes(part) > 0; }

private:
    const SessionDatabase& m_database;
    const Progress& m_progress;
    PartsRead m_outcome;
};

/// Reads what was trained and measured into the study of a session whose head, choices and data were read; the results
/// of before the last change, too. Where the data are not those of then, the study stays as it is and a remark says so.
void readResults(OpenedSession& session, const SessionPartReader& parts, const SessionOpening& opening,
                 const Progress& progress);

} // namespace leadlight
