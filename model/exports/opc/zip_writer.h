// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

class QIODevice;

namespace leadlight {

/// Writes a zip archive as Office reads it: deflate, sizes in the entries' heads (no descriptors, no zip64, no extra
/// fields), the time 1980-01-01, so that the same contents are the same bytes. An entry is streamed: what its head
/// says is filled in at its end, so the device must be able to go back.
class ZipWriter
{
public:
    explicit ZipWriter(QIODevice& device);
    ~ZipWriter();
    ZipWriter(const ZipWriter&) = delete;
    ZipWriter& operator=(const ZipWriter&) = delete;

    void begin(std::string_view name); ///< of ASCII letters
    /// False once the device has refused something, or where an entry or the archive reaches 4 GB.
    bool write(std::string_view bytes);
    void end();
    void add(std::string_view name, std::string_view bytes);

    /// Writes the directory. An error where something did not fit; what the device refused is the device's to say.
    [[nodiscard]] Status finish();

private:
    struct Entry
    {
        std::string name;
        std::uint32_t crc = 0;
        std::uint64_t packed = 0;
        std::uint64_t size = 0;
        std::uint64_t offset = 0;
    };
    struct Deflate;

    void put(std::string_view bytes);
    void deflateAll(std::string_view bytes, bool last);
    [[nodiscard]] std::string headOf(const Entry& entry, bool inDirectory) const;

    QIODevice& m_device;
    std::unique_ptr<Deflate> m_deflate;
    std::vector<Entry> m_entries;
    std::uint64_t m_position = 0;
    bool m_ok = true;
    bool m_tooLarge = false;
};

} // namespace leadlight
