// SPDX-License-Identifier: GPL-3.0-or-later
#include "engines/http/http_answer.h"

#include <algorithm>
#include <charconv>

namespace leadlight {

namespace {

constexpr std::size_t longestHead{256U << 10U}; // in braces: lupdate takes "std::" before "=" for a class
constexpr std::size_t longestLine{64U << 10U};

tl::unexpected<Error> noHttp()
{
    return fail(
        ErrorKind::BadData, Phrase::tr("What answered does not speak HTTP as it should."),
        Phrase::tr("Check host and port: the port of ClickHouse's HTTP interface is 8443 with TLS, 8123 without."));
}

std::string lower(std::string_view text)
{
    std::string out(text);
    std::ranges::transform(out, out.begin(),
                           [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    return out;
}

std::string_view trimmed(std::string_view text)
{
    const auto from = text.find_first_not_of(" \t");
    if (from == std::string_view::npos)
        return {};
    return text.substr(from, text.find_last_not_of(" \t") - from + 1);
}

/// A whole number in `base` that fills the text.
bool readNumber(std::string_view text, int base, std::uint64_t& number)
{
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number, base);
    return error == std::errc() && end == text.data() + text.size();
}

} // namespace

std::string_view HttpHead::field(const std::string& lowerName) const
{
    const auto found = fields.find(lowerName);
    return found == fields.end() ? std::string_view() : std::string_view(found->second);
}

HttpAnswer::HttpAnswer(TakeBody take)
    : m_take(std::move(take))
{
}

Status HttpAnswer::feed(std::string_view bytes)
{
    if (m_state == State::Finished)
        return {}; // one answer a connection: what follows is nobody's
    return m_bytes.feed(bytes, [this] { return step(); });
}

Status HttpAnswer::end() const
{
    if (m_state == State::Finished)
        return {};
    if (m_state == State::Head && rest().empty())
        return fail(ErrorKind::BadData, Phrase::tr("The engine closed the connection without an answer."),
                    Phrase::tr("Check that it still runs, and that host, port and TLS are right; then try again."));
    return fail(ErrorKind::BadData,
                Phrase::tr("The engine's answer was cut off before its end; nothing of it was taken."),
                Phrase::tr("Check the network and whether the engine still runs, and try again."));
}

Result<bool> HttpAnswer::step()
{
    switch (m_state) {
    case State::Head:
        return readHead();
    case State::Sized:
        return readBody(State::Finished);
    case State::ChunkSize:
        return readChunkSize();
    case State::Chunk:
        return readBody(State::ChunkEnd);
    case State::ChunkEnd:
        return readChunkEnd();
    case State::Trailer:
        return readTrailer();
    case State::Finished:
        break;
    }
    return false;
}

Result<bool> HttpAnswer::readHead()
{
    constexpr std::string_view begins = "HTTP/1.";
    if (rest().substr(0, begins.size()) != begins.substr(0, std::min(begins.size(), rest().size())))
        return noHttp();
    const auto end = rest().find("\r\n\r\n");
    if (end == std::string_view::npos)
        return rest().size() > longestHead ? Result<bool>(noHttp()) : Result<bool>(false);
    const std::string head(rest().substr(0, end + 2));
    m_bytes.take(end + 4);
    std::uint64_t status = 0;
    if (head.size() < 12 || !readNumber(std::string_view(head).substr(9, 3), 10, status))
        return noHttp();
    m_head = {.status = static_cast<int>(status), .fields = {}};
    if (auto read = readFields(std::string_view(head).substr(head.find("\r\n") + 2)); !read)
        return tl::unexpected(std::move(read.error()));
    if (m_head.status >= 100 && m_head.status < 200)
        return true; // "100 Continue": the real head comes next
    if (auto chosen = chooseFraming(); !chosen)
        return tl::unexpected(std::move(chosen.error()));
    return true;
}

Status HttpAnswer::readFields(std::string_view lines)
{
    while (!lines.empty()) {
        const auto end = lines.find("\r\n");
        const std::string_view line = lines.substr(0, end);
        const auto colon = line.find(':');
        if (colon == std::string_view::npos || colon == 0)
            return noHttp();
        m_head.fields.insert_or_assign(lower(line.substr(0, colon)), std::string(trimmed(line.substr(colon + 1))));
        lines.remove_prefix(end + 2);
    }
    return {};
}

Status HttpAnswer::chooseFraming()
{
    if (lower(m_head.field("transfer-encoding")) == "chunked") {
        m_state = State::ChunkSize;
        return {};
    }
    const std::string_view length = m_head.field("content-length");
    if (m_head.status == 204 || m_head.status == 304) {
        m_state = State::Finished;
        return {};
    }
    if (length.empty() || !m_head.field("transfer-encoding").empty())
        return fail(ErrorKind::BadData,
                    Phrase::tr("Nothing marks the end of the engine's answer, so a cut one would not be noticed."),
                    Phrase::tr("Go to the engine itself and not through a proxy that takes the head's fields away."));
    if (!readNumber(length, 10, m_left))
        return noHttp();
    m_state = m_left == 0 ? State::Finished : State::Sized;
    return {};
}

Result<bool> HttpAnswer::readBody(State next)
{
    const std::string_view piece =
        rest().substr(0, static_cast<std::size_t>(std::min<std::uint64_t>(m_left, rest().size())));
    if (piece.empty())
        return false;
    m_left -= piece.size();
    m_bytes.take(piece.size());
    if (m_left == 0)
        m_state = next;
    if (auto taken = m_take(m_head, piece); !taken)
        return tl::unexpected(std::move(taken.error()));
    return true;
}

bool HttpAnswer::takeLine(std::string_view& line)
{
    const auto end = rest().find("\r\n");
    if (end == std::string_view::npos)
        return false;
    line = rest().substr(0, end);
    m_bytes.take(end + 2);
    return true;
}

Result<bool> HttpAnswer::readChunkSize()
{
    std::string_view line;
    if (!takeLine(line))
        return rest().size() > longestLine ? Result<bool>(noHttp()) : Result<bool>(false);
    if (!readNumber(trimmed(line.substr(0, line.find(';'))), 16, m_left))
        return noHttp();
    m_state = m_left == 0 ? State::Trailer : State::Chunk;
    return true;
}

Result<bool> HttpAnswer::readChunkEnd()
{
    if (rest().size() < 2)
        return false;
    if (!rest().starts_with("\r\n"))
        return noHttp();
    m_bytes.take(2);
    m_state = State::ChunkSize;
    return true;
}

Result<bool> HttpAnswer::readTrailer()
{
    std::string_view line;
    if (!takeLine(line))
        return rest().size() > longestLine ? Result<bool>(noHttp()) : Result<bool>(false);
    if (line.empty())
        m_state = State::Finished;
    return true;
}

} // namespace leadlight
