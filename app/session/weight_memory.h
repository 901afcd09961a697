// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/file_set_memory.h"
#include "model/stages/pipeline.h"

namespace leadlight {

/// The type weights that were changed for certain submissions, whatever the mapping beside them. Other submissions have
/// the usual weights: what is right for one export says nothing about the next. A plain value.
class WeightMemory
{
public:
    using Weights = std::map<std::string, double, std::less<>>;

    /// From what asVariant() gave; what cannot be read is left out.
    explicit WeightMemory(const QVariant& stored = {});
    [[nodiscard]] QVariant asVariant() const { return m_files.asVariant(); }

    /// Empty where nothing was changed for these.
    [[nodiscard]] Weights of(const std::vector<std::filesystem::path>& submissions) const;
    /// `weights`: those that are not the usual ones.
    void remember(const std::vector<std::filesystem::path>& submissions, const Weights& weights);

private:
    FileSetMemory m_files;
};

} // namespace leadlight
