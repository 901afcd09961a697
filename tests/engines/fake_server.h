// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QEventLoop>
#include <QSslCertificate>
#include <QSslKey>
#include <QSslSocket>
#include <QTcpServer>
#include <QTimer>
#include <atomic>
#include <functional>
#include <future>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

/// What the fake server answers to a request.
struct FakeAnswer
{
    enum class Then { Close, Reset, Silence };
    QByteArray bytes = {};
    Then then = Then::Close;
    qint64 streamed = 0; ///< so many bytes more, `bytes` again and again, no faster than they are taken
};

/// Plays an engine (or what may stand in its place) byte by byte, on a thread of its own: a request comes in whole, and
/// what `answer` makes of it goes out. Each connection has one request.
class FakeServer
{
public:
    using Answer = std::function<FakeAnswer(const QByteArray& request)>;

    explicit FakeServer(Answer answer, QSslCertificate certificate = QSslCertificate(), QSslKey key = QSslKey())
        : m_answer(std::move(answer))
        , m_certificate(std::move(certificate))
        , m_key(std::move(key))
        , m_thread([this] { serve(); })
    {
        m_port = m_listening.get_future().get();
    }
    ~FakeServer()
    {
        QMetaObject::invokeMethod(m_loop, &QEventLoop::quit, Qt::QueuedConnection);
        m_thread.join();
    }

    [[nodiscard]] int port() const { return m_port; }
    /// How many bytes the connection of `streamed` has taken.
    [[nodiscard]] qint64 taken() const { return m_taken; }
    /// All that have come, whole or broken off; with those that hold `part` only.
    [[nodiscard]] std::vector<QByteArray> requests(const char* part = "") const
    {
        const std::scoped_lock lock(m_mutex);
        std::vector<QByteArray> out;
        for (const QByteArray& request : m_requests)
            if (request.contains(part))
                out.push_back(request);
        return out;
    }

    [[nodiscard]] static QByteArray chunk(const QByteArray& body)
    {
        return QByteArray::number(body.size(), 16) + "\r\n" + body + "\r\n";
    }
    [[nodiscard]] static QByteArray head(const QByteArray& status = "200 OK")
    {
        return "HTTP/1.1 " + status + "\r\nTransfer-Encoding: chunked\r\n\r\n";
    }
    /// A whole answer.
    [[nodiscard]] static QByteArray whole(const QByteArray& body, const QByteArray& status = "200 OK")
    {
        return head(status) + (body.isEmpty() ? QByteArray() : chunk(body)) + "0\r\n\r\n";
    }

private:
    class Server : public QTcpServer
    {
    public:
        std::function<void(qintptr)> take;

    protected:
        void incomingConnection(qintptr handle) override { take(handle); }
    };

    struct Connection
    {
        std::unique_ptr<QSslSocket> socket;
        QByteArray request;
        bool answered = false;
        qint64 left = 0;
        QByteArray piece;
    };

    void serve()
    {
        QEventLoop loop;
        Server server;
        std::vector<std::unique_ptr<Connection>> connections;
        server.take = [&](qintptr handle) {
            connections.push_back(std::make_unique<Connection>());
            accept(*connections.back(), handle);
        };
        server.listen(QHostAddress::AnyIPv4);
        m_loop = &loop;
        m_listening.set_value(server.serverPort());
        loop.exec();
        for (auto& connection : connections) {
            note(*connection);
            connection->socket->disconnect();
        }
    }

    void accept(Connection& connection, qintptr handle)
    {
        connection.socket = std::make_unique<QSslSocket>();
        QSslSocket& socket = *connection.socket;
        socket.setSocketDescriptor(handle);
        QObject::connect(&socket, &QSslSocket::readyRead, &socket, [this, &connection] { read(connection); });
        QObject::connect(&socket, &QSslSocket::bytesWritten, &socket, [this, &connection] { stream(connection); });
        QObject::connect(&socket, &QSslSocket::disconnected, &socket, [this, &connection] { note(connection); });
        if (!m_key.isNull()) {
            socket.setLocalCertificate(m_certificate);
            socket.setPrivateKey(m_key);
            socket.startServerEncryption();
        }
    }

    /// A request that ends without having been answered: broken off.
    void note(Connection& connection)
    {
        const std::scoped_lock lock(m_mutex);
        if (!connection.answered && !connection.request.isEmpty())
            m_requests.push_back(connection.request);
        connection.answered = true;
    }

    void read(Connection& connection)
    {
        connection.request += connection.socket->readAll();
        if (connection.answered || !isWhole(connection.request))
            return;
        note(connection);
        const FakeAnswer answer = m_answer(connection.request);
        connection.socket->write(answer.bytes);
        connection.left = answer.streamed;
        connection.piece = answer.bytes;
        connection.socket->flush();
        if (answer.then == FakeAnswer::Then::Close)
            connection.socket->disconnectFromHost();
        else if (answer.then == FakeAnswer::Then::Reset)
            connection.socket->abort();
    }

    void stream(Connection& connection)
    {
        if (connection.left <= 0 || connection.socket->bytesToWrite() > 0)
            return;
        const QByteArray piece = connection.piece.mid(connection.piece.indexOf("\r\n\r\n") + 4);
        m_taken += piece.size();
        connection.left -= piece.size();
        connection.socket->write(piece);
    }

    [[nodiscard]] static bool isWhole(const QByteArray& request)
    {
        if (!request.startsWith("POST"))
            return true; // no HTTP
        const auto end = request.indexOf("\r\n\r\n");
        if (end < 0)
            return false;
        if (request.left(end).contains("chunked"))
            return request.endsWith("\r\n0\r\n\r\n");
        const auto at = request.indexOf("Content-Length: ");
        const qsizetype length = request.mid(at + 16, request.indexOf("\r\n", at) - at - 16).toLongLong();
        return request.size() >= end + 4 + length;
    }

    Answer m_answer;
    QSslCertificate m_certificate;
    QSslKey m_key;
    mutable std::mutex m_mutex;
    std::vector<QByteArray> m_requests;
    std::atomic<qint64> m_taken = 0;
    std::promise<int> m_listening;
    QEventLoop* m_loop = nullptr;
    int m_port = 0;
    std::thread m_thread; // last: it uses the rest
};
