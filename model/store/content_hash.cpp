// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/content_hash.h"

#include "model/base/progress.h"

#include <array>
#include <fstream>
#include <vector>
#include <xxhash.h>

namespace leadlight {

struct ContentHash::State
{
    std::unique_ptr<XXH3_state_t, decltype(&XXH3_freeState)> hash{XXH3_createState(), &XXH3_freeState};
};

ContentHash::ContentHash()
    : m_state(std::make_unique<State>())
{
    XXH3_128bits_reset(m_state->hash.get());
}

ContentHash::~ContentHash() = default;
ContentHash::ContentHash(ContentHash&&) noexcept = default;

void ContentHash::add(std::span<const std::byte> bytes)
{
    if (!bytes.empty())
        XXH3_128bits_update(m_state->hash.get(), bytes.data(), bytes.size());
}

std::string ContentHash::digits() const
{
    constexpr std::string_view hex = "0123456789abcdef";
    XXH128_canonical_t canonical;
    XXH128_canonicalFromHash(&canonical, XXH3_128bits_digest(m_state->hash.get()));
    std::string out;
    for (const unsigned char byte : canonical.digest) {
        out += hex[byte >> 4U];
        out += hex[byte & 15U];
    }
    return out;
}

std::optional<std::string> hashOfFile(const std::filesystem::path& file, const Progress& progress)
{
    std::error_code none;
    if (!std::filesystem::is_regular_file(file, none)) // a pipe would wait for ever
        return {};
    std::ifstream in(file, std::ios::binary);
    std::vector<char> room(std::size_t{1} << 20);
    ContentHash hash;
    while (in && !progress.cancelled()) {
        in.read(room.data(), static_cast<std::streamsize>(room.size()));
        hash.add(std::as_bytes(std::span(room).first(static_cast<std::size_t>(in.gcount()))));
    }
    if (!in.eof() || progress.cancelled())
        return {};
    return hash.digits();
}

} // namespace leadlight
