// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"

#include <functional>
#include <memory>

namespace leadlight {

/// Unpacks gzip, one member or several behind one another, as it is read, and holds each against the checksum and the
/// length that it ends with, which libarchive does not do. What stands behind the last member does not count.
class GzipReader
{
public:
    /// Gives the next packed bytes, 0 at the end.
    using Input = std::function<Result<std::size_t>(char* buffer, std::size_t size)>;

    explicit GzipReader(Input input);
    ~GzipReader();
    GzipReader(GzipReader&&) noexcept;
    GzipReader& operator=(GzipReader&&) noexcept;

    /// 0 only at the end; BadData where the data is damaged or cut off.
    [[nodiscard]] Result<std::size_t> read(char* buffer, std::size_t size);

private:
    struct State;
    std::unique_ptr<State> m_state;
};

/// The error of an archive that is damaged, with the reason that a library gives, if there is one.
[[nodiscard]] tl::unexpected<Error> damagedArchive(const char* why);

} // namespace leadlight
