// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/read/gzip_reader.h"

#include <algorithm>
#include <limits>
#include <string_view>
#include <vector>
#include <zlib.h>

namespace leadlight {

struct GzipReader::State
{
    explicit State(Input from)
        : input(std::move(from))
    {
        constexpr int gzipOnly = 16 + MAX_WBITS;
        good = inflateInit2(&stream, gzipOnly) == Z_OK;
    }
    ~State() { inflateEnd(&stream); }
    State(const State&) = delete;
    State& operator=(const State&) = delete;

    /// Bytes of the next piece.
    Result<std::size_t> refill()
    {
        const std::size_t kept = stream.avail_in;
        std::copy_n(stream.next_in, kept, packed.begin());
        auto got = input(reinterpret_cast<char*>(packed.data() + kept), packed.size() - kept);
        if (got)
            stream.avail_in += static_cast<unsigned>(*got);
        stream.next_in = packed.data();
        return got;
    }

    /// After a member: another one follows, or nothing that counts.
    Result<bool> beginNext()
    {
        constexpr unsigned magicSize = 2;
        while (stream.avail_in < magicSize) {
            const auto got = refill();
            if (!got)
                return tl::unexpected(got.error());
            if (*got == 0)
                return false;
        }
        if (stream.next_in[0] != 0x1F || stream.next_in[1] != 0x8B)
            return false;
        return inflateReset(&stream) == Z_OK;
    }

    Input input;
    std::vector<Bytef> packed = std::vector<Bytef>(std::size_t{1} << 16);
    z_stream stream{};
    bool good = false;
    bool ended = false;
};

GzipReader::GzipReader(Input input)
    : m_state(std::make_unique<State>(std::move(input)))
{
}
GzipReader::~GzipReader() = default;
GzipReader::GzipReader(GzipReader&&) noexcept = default;
GzipReader& GzipReader::operator=(GzipReader&&) noexcept = default;

Result<std::size_t> GzipReader::read(char* buffer, std::size_t size)
{
    auto& s = *m_state;
    auto& stream = s.stream;
    if (!s.good)
        return damagedArchive("out of memory");
    const auto wanted = static_cast<unsigned>(std::min<std::size_t>(size, std::numeric_limits<unsigned>::max()));
    stream.next_out = reinterpret_cast<Bytef*>(buffer);
    stream.avail_out = wanted;
    while (!s.ended && stream.avail_out == wanted && wanted > 0) {
        if (stream.avail_in == 0) {
            const auto got = s.refill();
            if (!got)
                return tl::unexpected(got.error());
            if (*got == 0)
                return damagedArchive("truncated gzip input");
        }
        const int code = inflate(&stream, Z_NO_FLUSH);
        if (code == Z_STREAM_END) {
            const auto more = s.beginNext();
            if (!more)
                return tl::unexpected(more.error());
            s.ended = !*more;
        } else if (code != Z_OK && code != Z_BUF_ERROR) {
            return damagedArchive(stream.msg != nullptr ? stream.msg : "gzip data cannot be unpacked");
        }
    }
    return wanted - stream.avail_out;
}

tl::unexpected<Error> damagedArchive(const char* why)
{
    return fail(ErrorKind::BadData,
                why != nullptr ? Phrase::tr("The archive is damaged or cut off (%1).", std::string_view(why))
                               : Phrase::tr("The archive is damaged or cut off."),
                Phrase::tr("Download it again."));
}

} // namespace leadlight
