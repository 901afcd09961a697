// SPDX-License-Identifier: GPL-3.0-or-later
// libFuzzer target on the archive reader: any bytes give members or an error, and no member unpacks beyond the limits.
// Run: fuzz_archive -max_total_time=600 CORPUS ../shared/data/forms ../shared/data/field
#include "model/read/archive.h"
#include "tests/fuzz/fuzz_file.h"

using namespace leadlight;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static FuzzFile file;
    const auto path = file.write(data, size);
    constexpr ArchiveLimits limits{.unpackedBytes = 1 << 20, .ratio = 400, .ratioFrom = 1 << 16, .members = 100};
    const auto archive = openArchive(path, limits);
    if (!archive)
        return 0;
    for (const auto& member : (*archive)->members()) {
        const auto source = (*archive)->open(member.index);
        if (!source)
            continue;
        std::string buffer(1 + size % 5000, '\0');
        std::int64_t total = 0;
        for (;;) {
            const auto got = (*source)->read(buffer.data(), buffer.size());
            if (!got || *got == 0)
                break;
            total += static_cast<std::int64_t>(*got);
            if (total > limits.unpackedBytes || *got > buffer.size())
                std::abort();
        }
    }
    return 0;
}
