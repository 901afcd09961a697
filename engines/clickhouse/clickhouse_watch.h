// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engines/clickhouse/clickhouse_access.h"
#include "model/base/progress.h"

#include <memory>

namespace leadlight {

/// Asks system.processes again and again how far a statement is, over connections of its own: heads with the progress
/// are dropped by proxies, and the answer itself only comes at the end. What it hears is also the sign that the engine
/// lives.
class ClickHouseWatch
{
public:
    ClickHouseWatch(const ClickHouseAccess& access, std::string queryId, const Progress& progress);

    /// Called from the event loop every few milliseconds: asks where it is time to.
    void tick();
    /// Since the engine last said that it works on the statement (or that it lives, where it does not tell), in ms.
    [[nodiscard]] qint64 silence() const { return m_lastSign.elapsed(); }

private:
    void ask();
    void hear();

    const ClickHouseAccess& m_access;
    std::string m_queryId;
    const Progress& m_progress;
    std::unique_ptr<HttpExchange> m_exchange;
    std::string m_text;
    bool m_done = false;
    bool m_seen = false;
    QElapsedTimer m_lastAsked;
    QElapsedTimer m_lastSign;
};

} // namespace leadlight
