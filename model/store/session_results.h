// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/byte_stream.h"
#include "model/store/session_database.h"
#include "model/store/session_file.h"

namespace leadlight {

/// Reads the parts of one session; what is damaged is remarked.
class SessionPartReader
{
public:
    SessionPartReader(const SessionDatabase& database, const Progress& progress, std::vector<Phrase>& remarks)
        : m_database(database)
        , m_progress(progress)
        , m_remarks(remarks)
    {
    }

    /// False where the part is not there or damaged; the latter is remarked as `lost`, where that is not empty.
    [[nodiscard]] bool read(std::string_view part, const Phrase& lost,
                            const std::function<void(ByteReader& in)>& read) const;
    [[nodiscard]] bool has(std::string_view part) const { return m_database.partBytes(part) > 0; }

private:
    const SessionDatabase& m_database;
    const Progress& m_progress;
    std::vector<Phrase>& m_remarks;
};

/// Reads what was trained and measured into the study of a session whose head, choices and data were read; the results
/// of before the last change, too. Where the data are not those of then, the study stays as it is and a remark says so.
void readResults(OpenedSession& session, const SessionPartReader& parts, const SessionOpening& opening,
                 const Progress& progress);

} // namespace leadlight
