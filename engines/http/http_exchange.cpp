// SPDX-License-Identifier: GPL-3.0-or-later
#include "engines/http/http_exchange.h"

#include <QSslConfiguration>

namespace leadlight {

namespace {

constexpr qint64 pieceBytes = 64 << 10;
constexpr qint64 sendAhead = 1 << 20;

QString asText(const std::string& text)
{
    return QString::fromStdString(text);
}

Error unreachable(Phrase what)
{
    return {.kind = ErrorKind::BadData,
            .what = std::move(what),
            .hint = Phrase::tr("Check host, port and whether a VPN is needed, and whether the engine runs.")};
}

Error distrusted(const EngineAddress& address, Phrase why)
{
    return {.kind = ErrorKind::BadData,
            .what = Phrase::tr("The connection to %1 could not be secured: %2.", address.text(), std::move(why)),
            .hint = Phrase::tr(
                "Nothing was sent. If your organisation signs its certificates itself, name the file with its "
                "own (\"Certificates\" in the window, certificates=FILE in an address). Check that the port "
                "is the one with TLS.")};
}

} // namespace

HttpExchange::HttpExchange(const EngineAddress& address, const EngineLimits& limits, HttpRequest request,
                           HttpAnswer::TakeBody take)
    : m_address(address)
    , m_limits(limits)
    , m_request(std::move(request))
    , m_answer(std::move(take))
{
}

HttpExchange::~HttpExchange()
{
    m_request.fields.fill('\0');
    m_socket.disconnect();
    m_socket.abort();
}

void HttpExchange::start(std::function<void()> done)
{
    m_done = std::move(done);
    m_lastSign.start();
    m_socket.setReadBufferSize(static_cast<qint64>(m_limits.readAhead));
    connectSocket();
    m_connecting.setSingleShot(true);
    QObject::connect(&m_connecting, &QTimer::timeout, &m_socket,
                     [this] { stop(unreachable(Phrase::tr("%1 did not answer in time.", m_address.text()))); });
    m_connecting.start(m_limits.connecting);
    const auto port = static_cast<quint16>(m_address.port);
    if (m_address.tls) {
        if (!trust())
            return;
        m_socket.connectToHostEncrypted(asText(m_address.host), port);
    } else
        m_socket.connectToHost(asText(m_address.host), port);
}

void HttpExchange::connectSocket()
{
    if (m_address.tls) {
        QObject::connect(&m_socket, &QSslSocket::encrypted, &m_socket, [this] { send(); });
        QObject::connect(&m_socket, &QSslSocket::sslErrors, &m_socket,
                         [this](const QList<QSslError>& errors) { onTlsErrors(errors); });
    } else
        QObject::connect(&m_socket, &QSslSocket::connected, &m_socket, [this] { send(); });
    QObject::connect(&m_socket, &QSslSocket::readyRead, &m_socket, [this] { read(); });
    QObject::connect(&m_socket, &QSslSocket::bytesWritten, &m_socket, [this] { sendMore(); });
    QObject::connect(&m_socket, &QSslSocket::encryptedBytesWritten, &m_socket, [this] { sendMore(); });
    QObject::connect(&m_socket, &QSslSocket::errorOccurred, &m_socket, [this] { onError(); });
    QObject::connect(&m_socket, &QSslSocket::disconnected, &m_socket, [this] { onDisconnected(); });
}

bool HttpExchange::trust()
{
    if (m_address.certificates.empty())
        return true;
    QSslConfiguration configuration = m_socket.sslConfiguration();
    if (!configuration.addCaCertificates(asText(m_address.certificates))) {
        Error error{.kind = ErrorKind::Usage,
                    .what = Phrase::tr("The file holds no certificate, or cannot be read."),
                    .hint = Phrase::tr("Name a file of certificates in PEM form.")};
        error.file = m_address.certificates;
        stop(std::move(error));
        return false;
    }
    m_socket.setSslConfiguration(configuration);
    return true;
}

void HttpExchange::onTlsErrors(const QList<QSslError>& errors)
{
    // On this machine nobody is in between, and servers there have certificates that nobody has signed.
    if (isThisMachine(m_address.host)) {
        m_socket.ignoreSslErrors();
        return;
    }
    m_distrust = Phrase::verbatim(errors.isEmpty() ? std::string() : errors.first().errorString().toStdString());
}

void HttpExchange::send()
{
    m_connecting.stop();
    m_lastSign.restart();
    m_uploading = static_cast<bool>(m_request.give);
    const QByteArray length = m_uploading ? QByteArrayLiteral("Transfer-Encoding: chunked\r\n")
                                          : "Content-Length: " + QByteArray::number(m_request.body.size()) + "\r\n";
    const bool isV6 = m_address.host.find(':') != std::string::npos;
    const QByteArray host =
        isV6 ? '[' + QByteArray::fromStdString(m_address.host) + ']' : QByteArray::fromStdString(m_address.host);
    m_socket.write("POST " + m_request.target + " HTTP/1.1\r\nHost: " + host + ':' +
                   QByteArray::number(m_address.port) + "\r\nUser-Agent: Leadlight\r\nConnection: close\r\n" + length);
    m_socket.write(m_request.fields.constData(), m_request.fields.size()); // a copy: ours is overwritten
    m_request.fields.fill('\0');
    m_socket.write("\r\n");
    m_socket.write(m_request.body);
    m_sent = true;
    sendMore();
}

void HttpExchange::sendMore()
{
    m_lastSign.restart();
    while (m_uploading && !m_outcome && m_socket.bytesToWrite() + m_socket.encryptedBytesToWrite() < sendAhead) {
        auto piece = m_request.give();
        if (!piece) {
            stop(std::move(piece.error()));
            return;
        }
        m_socket.write(QByteArray::number(piece->size(), 16) + "\r\n" + *piece + "\r\n");
        m_uploading = !piece->isEmpty();
    }
}

void HttpExchange::read()
{
    m_lastSign.restart();
    while (!m_outcome && m_socket.bytesAvailable() > 0) {
        const QByteArray bytes = m_socket.read(pieceBytes);
        if (auto fed = m_answer.feed({bytes.data(), static_cast<std::size_t>(bytes.size())}); !fed)
            finish(std::move(fed));
        else if (m_answer.finished())
            finish({});
    }
}

void HttpExchange::onError()
{
    if (m_outcome || m_socket.error() == QAbstractSocket::RemoteHostClosedError)
        return; // onDisconnected() says whether something is missing
    const Phrase why = Phrase::verbatim(m_socket.errorString().toStdString());
    if (!m_distrust.empty() || m_socket.error() == QAbstractSocket::SslHandshakeFailedError)
        finish(tl::unexpected(distrusted(m_address, m_distrust.empty() ? why : m_distrust)));
    else if (!m_sent)
        finish(tl::unexpected(unreachable(Phrase::tr("%1 cannot be reached: %2.", m_address.text(), why))));
    else {
        read();
        if (!m_outcome)
            finish(m_answer.end());
    }
}

void HttpExchange::onDisconnected()
{
    read();
    if (m_outcome)
        return;
    if (m_sent)
        finish(m_answer.end());
    else
        finish(tl::unexpected(unreachable(Phrase::tr("%1 closed the connection at once.", m_address.text()))));
}

void HttpExchange::stop(Error error)
{
    finish(tl::unexpected(std::move(error)));
}

void HttpExchange::finish(Status outcome)
{
    if (m_outcome)
        return;
    m_outcome = std::move(outcome);
    m_connecting.stop();
    m_uploading = false;
    m_socket.abort();
    if (m_done)
        m_done();
}

} // namespace leadlight
