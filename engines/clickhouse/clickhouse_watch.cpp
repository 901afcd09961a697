// SPDX-License-Identifier: GPL-3.0-or-later
#include "engines/clickhouse/clickhouse_watch.h"

#include <charconv>

namespace leadlight {

namespace {

constexpr std::size_t mostText = 4096;
constexpr double almost = 0.99; // what is left of the work after the last row has been read

std::int64_t numberIn(const std::string& text)
{
    std::int64_t number = 0;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

} // namespace

ClickHouseWatch::ClickHouseWatch(const ClickHouseAccess& access, std::string queryId, const Progress& progress)
    : m_access(access)
    , m_queryId(std::move(queryId))
    , m_progress(progress)
{
    m_lastAsked.start();
    m_lastSign.start();
}

void ClickHouseWatch::tick()
{
    if (m_exchange && m_done) {
        hear();
        m_exchange.reset(); // here, not within its own call
    }
    const auto limit = m_access.limits;
    if (m_exchange && m_exchange->silence() > limit.silence.count())
        m_exchange.reset();
    if (!m_exchange && m_lastAsked.elapsed() >= limit.asking.count())
        ask();
}

void ClickHouseWatch::ask()
{
    m_lastAsked.restart();
    m_done = false;
    m_text.clear();
    const std::string statement =
        "SELECT read_rows, total_rows_approx FROM system.processes WHERE query_id = '" + m_queryId + "'";
    m_exchange = std::make_unique<HttpExchange>(
        m_access.address, m_access.limits, requestOf(m_access, statement, {{"default_format", "TabSeparated"}}),
        [this](const HttpHead&, std::string_view bytes) -> Status {
            m_text.append(bytes.substr(0, mostText - std::min(mostText, m_text.size())));
            return {};
        });
    m_exchange->start([this] { m_done = true; });
}

void ClickHouseWatch::hear()
{
    if (!m_exchange->outcome() || !*m_exchange->outcome())
        return; // no answer, no sign
    const auto rows = tabSeparated(m_text);
    const bool told = m_exchange->head().status == 200 && !rows.empty() && rows[0].size() == 2;
    // Behind a load balancer another server may have answered, which knows nothing of the statement.
    if (told || !m_seen)
        m_lastSign.restart();
    if (!told)
        return;
    m_seen = true;
    const std::int64_t read = numberIn(rows[0][0]);
    const std::int64_t all = numberIn(rows[0][1]);
    if (all > 0)
        m_progress.report(std::min(almost, static_cast<double>(read) / static_cast<double>(all)),
                          Phrase::tr("The engine has read %1 of about %2 rows", read, std::max(read, all)));
}

} // namespace leadlight
