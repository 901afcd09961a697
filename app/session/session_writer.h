// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/store/session_file.h"

#include <QObject>
#include <QThreadPool>
#include <stop_token>

namespace leadlight {

/// Writes sessions on a thread of its own, one after the other, beside whatever else runs.
class SessionWriter : public QObject
{
    Q_OBJECT
public:
    enum class AtTheEnd {
        Finish, ///< what was asked for is written before the program ends
        Stop,
    };
    explicit SessionWriter(AtTheEnd atTheEnd, QObject* parent = nullptr);
    ~SessionWriter() override;

    struct Order
    {
        std::filesystem::path file;
        SessionContent content;
        SessionSaving saving;
        bool inPlace = false; ///< updateSession(), else saveSession()
    };
    /// done(Status) is called here once it is written, or not.
    void write(Order order, std::function<void(const Status& status)> done);
    void wait() { m_pool.waitForDone(); }
    /// What is being written is not, and nothing more.
    void stop()
    {
        m_stop.request_stop();
        wait();
    }

private:
    AtTheEnd m_atTheEnd;
    std::stop_source m_stop;
    QThreadPool m_pool; ///< of one thread; last, so that it ends first
};

} // namespace leadlight
