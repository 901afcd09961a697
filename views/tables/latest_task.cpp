// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tables/latest_task.h"

namespace leadlight {

LatestTask::LatestTask(QObject* parent)
    : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
}

LatestTask::~LatestTask()
{
    cancel();
    m_pool.waitForDone();
}

void LatestTask::cancel()
{
    m_stop.request_stop();
    ++m_generation;
    m_running = false;
}

std::uint64_t LatestTask::begin()
{
    cancel();
    m_stop = std::stop_source();
    m_running = true;
    return m_generation;
}

bool LatestTask::end(std::uint64_t generation)
{
    if (generation != m_generation)
        return false;
    m_running = false;
    return true;
}

} // namespace leadlight
