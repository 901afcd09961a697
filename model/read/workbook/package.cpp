// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/read/workbook/package.h"

#include "model/read/cell_text.h"

#include <algorithm>

namespace leadlight {

namespace {
/// Shared texts and lists of sheets are read for seconds before the first row is there.
class StoppableSource : public ByteSource
{
public:
    StoppableSource(std::unique_ptr<ByteSource> source, Progress progress)
        : m_source(std::move(source))
        , m_progress(std::move(progress))
    {
    }
    Result<std::size_t> read(char* buffer, std::size_t size) override
    {
        if (m_progress.cancelled())
            return cancelled();
        return m_source->read(buffer, size);
    }
    std::int64_t consumed() const override { return m_source->consumed(); }
    std::int64_t diskSize() const override { return m_source->diskSize(); }

private:
    std::unique_ptr<ByteSource> m_source;
    Progress m_progress;
};
} // namespace

std::optional<int> Package::find(std::string_view name) const
{
    auto found = std::find(names.begin(), names.end(), name);
    if (found == names.end()) // some programs write names as Windows has them
        found = std::find_if(names.begin(), names.end(), [&](std::string other) {
            std::replace(other.begin(), other.end(), '\\', '/');
            return equalsIgnoringCase(other, name);
        });
    return found == names.end() ? std::nullopt : std::optional(static_cast<int>(found - names.begin()));
}

Result<std::unique_ptr<ByteSource>> Package::open(std::string_view name) const
{
    const auto index = find(name);
    if (!index)
        return nullptr;
    auto source = openMember(file, *index);
    if (!source)
        return source;
    return std::make_unique<StoppableSource>(*std::move(source), progress);
}

} // namespace leadlight
