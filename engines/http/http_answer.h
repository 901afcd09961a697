// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engines/fed_bytes.h"
#include "model/base/result.h"

#include <functional>
#include <map>
#include <string>
#include <string_view>

namespace leadlight {

/// The head of an answer.
struct HttpHead
{
    int status = 0;
    std::map<std::string, std::string> fields; ///< names in lower case; of one that comes twice the last
    [[nodiscard]] std::string_view field(const std::string& lowerName) const;
};

/// Reads one HTTP/1.1 answer (RFC 9112) as its bytes come, and knows whether it is whole: an answer whose end nothing
/// marks (neither a length nor chunks) is none, since a cut one would look the same. Heads are limited to 256 KB.
class HttpAnswer
{
public:
    /// Takes the next bytes of the body; an error ends the reading.
    using TakeBody = std::function<Status(const HttpHead& head, std::string_view bytes)>;

    explicit HttpAnswer(TakeBody take);

    /// The next bytes that have come.
    [[nodiscard]] Status feed(std::string_view bytes);
    /// Nothing more comes. BadData where the answer is not whole.
    [[nodiscard]] Status end() const;

    [[nodiscard]] bool finished() const { return m_state == State::Finished; }
    [[nodiscard]] bool hasHead() const { return m_state > State::Head; }
    [[nodiscard]] const HttpHead& head() const { return m_head; }

private:
    enum class State { Head, Sized, ChunkSize, Chunk, ChunkEnd, Trailer, Finished };

    [[nodiscard]] Result<bool> step();
    [[nodiscard]] Result<bool> readHead();
    [[nodiscard]] Status readFields(std::string_view lines);
    [[nodiscard]] Status chooseFraming();
    [[nodiscard]] Result<bool> readBody(State next);
    [[nodiscard]] Result<bool> readChunkSize();
    [[nodiscard]] Result<bool> readChunkEnd();
    [[nodiscard]] Result<bool> readTrailer();
    /// The next line without its end, or nothing while it is not whole.
    [[nodiscard]] bool takeLine(std::string_view& line);
    [[nodiscard]] std::string_view rest() const { return m_bytes.rest(); }

    TakeBody m_take;
    State m_state = State::Head;
    HttpHead m_head;
    FedBytes m_bytes;
    std::uint64_t m_left = 0; ///< of the body or the chunk
};

} // namespace leadlight
