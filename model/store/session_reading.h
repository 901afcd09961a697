// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/byte_stream.h"
#include "model/store/row_cache.h"
#include "model/store/session_database.h"
#include "model/store/session_file.h"
#include "model/store/session_results.h"

namespace leadlight {

/// Reads one session, part after part; what cannot be read is remarked. What was trained and measured comes last, by
/// readResults().
class SessionReading
{
public:
    SessionReading(const SessionDatabase& database, const SessionOpening& opening, const Progress& progress)
        : m_database(database)
        , m_opening(opening)
        , m_progress(progress)
    {
    }

    Result<SessionHead> head();
    Result<OpenedSession> all();

private:
    [[nodiscard]] std::string text(std::string_view key) const { return m_database.text(key).value_or(std::string()); }
    [[nodiscard]] SessionPartReader parts() { return {m_database, m_progress, {m_out.remarks, m_out.unread, m_whole}}; }
    /// False where the part is not there or damaged; the latter is remarked as `lost`.
    bool read(std::string_view part, const Phrase& lost, const std::function<void(ByteReader& in)>& read);
    template <class Options>
    bool readChoice(const std::string& stage, Options& options);
    void readChoices();
    void readSmallParts();
    Status readData();
    bool readRows();
    struct Places
    {
        RowFiles files;
        std::vector<std::filesystem::path> ofSource; ///< parallel to the head's sources
    };
    [[nodiscard]] Result<Places> places() const;
    void remarkChanges(const Places& places, const std::vector<std::string>& hashes);
    Status readFiles();
    Status readAnew(const RowFiles& files);
    Status join(const Tables& tables);
    void addUnknown();
    void remarkNewer();

    const SessionDatabase& m_database;
    const SessionOpening& m_opening;
    const Progress& m_progress;
    OpenedSession m_out;
    std::vector<std::string> m_whole;  ///< parts that were read
    std::vector<std::string> m_stages; ///< whose choices were asked for
    bool m_choicesUnknown = false;     ///< of a newer version: what results may rest on is not known here
};

} // namespace leadlight
