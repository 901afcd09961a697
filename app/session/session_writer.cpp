// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/session_writer.h"

#include <exception>

namespace leadlight {

SessionWriter::SessionWriter(AtTheEnd atTheEnd, QObject* parent)
    : QObject(parent)
    , m_atTheEnd(atTheEnd)
{
    m_pool.setMaxThreadCount(1);
}

SessionWriter::~SessionWriter()
{
    if (m_atTheEnd == AtTheEnd::Stop)
        m_stop.request_stop();
    m_pool.waitForDone();
}

void SessionWriter::write(Order order, std::function<void(const Status& status)> done)
{
    m_pool.start([this, order = std::move(order), done = std::move(done), stop = m_stop.get_token()] {
        Status status;
        try {
            const auto put = order.inPlace ? updateSession : saveSession;
            status = put(order.file, order.content, order.saving, Progress(stop, {}));
        } catch (const std::exception& e) {
            status = fail(ErrorKind::Internal,
                          Phrase::tr("The session could not be saved: %1.", std::string_view(e.what())));
        }
        // Delivered as an event, so it is dropped where this object is gone by then; the destructor waits for the work.
        QMetaObject::invokeMethod(
            this, [done, status] { done(status); }, Qt::QueuedConnection);
    });
}

} // namespace leadlight
