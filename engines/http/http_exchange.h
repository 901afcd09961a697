// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engines/engine_address.h"
#include "engines/engine_limits.h"
#include "engines/http/http_answer.h"

#include <QByteArray>
#include <QElapsedTimer>
#include <QSslSocket>
#include <QTimer>
#include <functional>
#include <optional>

namespace leadlight {

/// What is sent: a POST with the body as it is, or, with `give`, in pieces as they are made.
struct HttpRequest
{
    QByteArray target; ///< "/?query_id=..."
    QByteArray fields; ///< whole lines with their ends; they may hold a password, and are overwritten once sent
    QByteArray body;
    /// The next piece of an upload; an empty one ends it. An error breaks the upload off, so that the engine takes none
    /// of it.
    std::function<Result<QByteArray>()> give = {};
};

/// One POST over a connection of its own, on the event loop of the thread that makes it. It reads no faster than its
/// bytes are taken: the socket holds `readAhead` bytes, then the engine waits. (QNetworkAccessManager goes on reading
/// whatever setReadBufferSize() says: Qt 6.4.2 held 320 MB of a chunked answer of 157 MB, with a limit of 1 MB. It also
/// drops all fields of a head with more than 100 of them, and Transfer-Encoding with them.)
class HttpExchange
{
public:
    HttpExchange(const EngineAddress& address, const EngineLimits& limits, HttpRequest request,
                 HttpAnswer::TakeBody take);
    ~HttpExchange();
    HttpExchange(const HttpExchange&) = delete;
    HttpExchange& operator=(const HttpExchange&) = delete;

    /// `done` is called once, from the event loop, when outcome() is known.
    void start(std::function<void()> done);
    /// Breaks it off with this error; `done` is called.
    void stop(Error error);

    [[nodiscard]] const std::optional<Status>& outcome() const { return m_outcome; }
    [[nodiscard]] const HttpHead& head() const { return m_answer.head(); }
    /// Since something last came or went, in ms.
    [[nodiscard]] qint64 silence() const { return m_lastSign.elapsed(); }
    /// Whether the request has been sent and no whole answer has come: the engine may still be at it.
    [[nodiscard]] bool leftWorking() const { return m_sent && !m_answer.finished(); }
    [[nodiscard]] bool hasHead() const { return m_answer.hasHead(); }

private:
    void connectSocket();
    [[nodiscard]] bool trust();
    void send();
    void sendMore();
    void read();
    void onDisconnected();
    void onError();
    void onTlsErrors(const QList<QSslError>& errors);
    void finish(Status outcome);

    EngineAddress m_address;
    EngineLimits m_limits;
    HttpRequest m_request;
    HttpAnswer m_answer;
    std::function<void()> m_done;
    std::optional<Status> m_outcome;
    Phrase m_distrust; ///< what is wrong with the certificate
    QElapsedTimer m_lastSign;
    bool m_sent = false;
    bool m_uploading = false;
    QTimer m_connecting;
    QSslSocket m_socket; // last: it goes first, and calls nobody then
};

} // namespace leadlight
