// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/session_place.h"

#include "model/store/session_database.h"
#include "model/store/session_leftovers.h"

#ifndef _WIN32
#include <fcntl.h>
#include <unistd.h>
#endif

namespace leadlight {

namespace fs = std::filesystem;

namespace {

tl::unexpected<Error> refused(const fs::path& file, Phrase what, Phrase hint)
{
    const auto name = file.u8string();
    return tl::unexpected(Error{.kind = ErrorKind::BadData,
                                .what = std::move(what),
                                .file = {name.begin(), name.end()},
                                .hint = std::move(hint)});
}

} // namespace

std::string keptText(const fs::path& path)
{
    const auto text = path.u8string();
    return {text.begin(), text.end()};
}

fs::path keptPath(const std::string& text)
{
    return {std::u8string(text.begin(), text.end())};
}

tl::unexpected<Error> cannotReplace(const fs::path& file)
{
    return refused(file, Phrase::tr("The session cannot be put there."),
                   Phrase::tr("Check who may write there, or choose another place."));
}

Status mayReplace(const fs::path& file)
{
    std::error_code none;
    const auto status = fs::status(file, none);
    if (!fs::exists(status))
        return {};
    if (!fs::is_regular_file(status))
        return cannotReplace(file);
    if (fs::file_size(file, none) > 0 && !SessionDatabase::looksLikeOne(file))
        return refused(file, Phrase::tr("This file is no session, and is not replaced by one."),
                       Phrase::tr("Choose another name."));
    if (SessionDatabase::looksNewer(file))
        return refused(file,
                       Phrase::tr("This session was saved by a newer version of Leadlight, and is not replaced by one "
                                  "of this version."),
                       Phrase::tr("Choose another name."));
    return {};
}

void syncFolder(const fs::path& folder)
{
#ifndef _WIN32
    const int handle = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handle < 0)
        return;
    ::fsync(handle);
    ::close(handle);
#else
    (void)folder;
#endif
}

void endWhatWasBrokenOff(const fs::path& target)
{
    if (!hasWayBack(target))
        return;
    std::ignore = SessionDatabase::open(target);
    std::error_code none;
    fs::remove(wayBackOf(target), none);
    syncFolder(target.parent_path());
}

fs::path targetOf(const fs::path& file)
{
    std::error_code none;
    auto target = fs::weakly_canonical(file, none);
    return none ? fs::absolute(file, none) : target;
}

} // namespace leadlight
