// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/file_set_memory.h"
#include "model/stages/pipeline.h"

namespace leadlight {

/// The files of these choices as the recent files and the join's choices are kept by: submissions, then the mapping.
[[nodiscard]] QStringList namesOfFiles(const PipelineOptions& options);

/// The choices about the join that were made for certain files (submissions, then mapping), so that the same files come
/// back with them. Other files start with what holds at the moment, but for what is an answer about the files
/// themselves (OpenRequest::joinFromBefore). A plain value.
class JoinMemory
{
public:
    /// From what asVariant() gave; what cannot be read is left out.
    explicit JoinMemory(const QVariant& stored = {});
    [[nodiscard]] QVariant asVariant() const;

    [[nodiscard]] std::optional<JoinOptions> of(const QStringList& files) const;
    void remember(const QStringList& files, const JoinOptions& join);

private:
    FileSetMemory m_files;
};

} // namespace leadlight
