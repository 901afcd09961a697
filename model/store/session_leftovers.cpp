// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/session_leftovers.h"

#include "model/store/session_file.h"

#include <algorithm>
#include <array>
#include <fstream>
#include <string>
#include <vector>

namespace leadlight {

namespace fs = std::filesystem;

namespace {

fs::path withEnd(const fs::path& file, const char* end)
{
    fs::path out = file;
    out += end;
    return out;
}

} // namespace

fs::path wayBackOf(const fs::path& file)
{
    // SQLite goes by the file that is meant.
    std::error_code none;
    const fs::path real = fs::weakly_canonical(file, none);
    return withEnd(none ? file : real, "-journal");
}

fs::path savingOf(const fs::path& file)
{
    return withEnd(file, ".saving");
}

bool hasWayBack(const fs::path& file)
{
    std::error_code none;
    return fs::exists(fs::symlink_status(wayBackOf(file), none));
}

bool leadsElsewhere(const fs::path& file)
{
    // SQLite's file format: the name of a super-journal is followed by these bytes, at the very end.
    constexpr std::array<unsigned char, 8> magic{0xd9, 0xd5, 0x05, 0xf9, 0x20, 0xa1, 0x63, 0xd7};
    const fs::path wayBack = wayBackOf(file);
    std::error_code none;
    if (!fs::is_regular_file(fs::symlink_status(wayBack, none)))
        return true;
    std::array<char, magic.size()> last{};
    std::ifstream in(wayBack, std::ios::binary);
    in.seekg(-static_cast<std::streamoff>(last.size()), std::ios::end);
    in.read(last.data(), last.size());
    const auto same = [](char one, unsigned char other) { return static_cast<unsigned char>(one) == other; };
    return in.good() && std::equal(last.begin(), last.end(), magic.begin(), same);
}

bool removeSession(const fs::path& file)
{
    // The way back last: without it a file that was left half changed would be taken for a whole one.
    const fs::path wayBack = wayBackOf(file);
    std::error_code none;
    const bool had = fs::remove(file, none);
    return fs::remove(wayBack, none) || had;
}

fs::path unsavedIn(const fs::path& folder, int window)
{
    std::string name = "unsaved";
    if (window > 1)
        name.append("-").append(std::to_string(window));
    name += ".leadlight";
    return folder / name;
}

bool removeUnsaved(const fs::path& session, const fs::path& folder)
{
    const fs::path journal = journalOf(session);
    std::vector<fs::path> all{savingOf(session), journal, savingOf(journal)};
    all.reserve(all.size() + 2 * std::size_t{mostUnsaved});
    for (int window = 1; window <= mostUnsaved; ++window) {
        all.push_back(unsavedIn(folder, window));
        all.push_back(savingOf(all.back()));
    }
    bool had = false;
    for (const fs::path& file : all)
        had = removeSession(file) || had;
    return had;
}

} // namespace leadlight
