// SPDX-License-Identifier: GPL-3.0-or-later
// libFuzzer target on session files: any bytes give a session, what of it can be read with remarks, or an error that
// names the file. The input is the file, and where its last byte is odd what SQLite takes for the
// way back out of a change ("NAME-journal"), too, cut off at a third. Run: fuzz_session -max_total_time=600 CORPUS
#include "model/store/session_file.h"
#include "model/store/session_leftovers.h"
#include "tests/fuzz/fuzz_file.h"

#include <cstdlib>
#include <tuple>

using namespace leadlight;

namespace {
void require(bool holds)
{
    if (!holds)
        std::abort();
}

void putBeside(const std::filesystem::path& file, const std::uint8_t* data, std::size_t size)
{
    QFile out(QString::fromStdString(wayBackOf(file).string()));
    if (!out.open(QIODevice::WriteOnly | QIODevice::Truncate))
        std::abort();
    out.write(reinterpret_cast<const char*>(data), static_cast<qint64>(size));
}
} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static FuzzFile place;
    const bool both = size > 0 && data[size - 1] % 2 == 1;
    const std::size_t much = both ? size - size / 3 : size;
    const auto file = place.write(data, much);
    std::filesystem::remove(wayBackOf(file));
    if (both)
        putBeside(file, data + much, size - much);
    const auto head = sessionHead(file);
    const auto small = openSession({.file = file, .data = false}, {});
    require(both || head.has_value() == small.has_value());
    if (!head)
        require(head.error().kind == ErrorKind::BadData && !head.error().file.empty());
    // With the data only where it carries them: other files are not the fuzzer's to read.
    else if (head->data != SessionData::Reference)
        std::ignore = openSession({.file = file}, {});
    return 0;
}
