// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/file_set_memory.h"
#include "model/stages/rule_choices.h"

#include <optional>

namespace leadlight {

/// What was imposed on the lists of certain submissions, whatever the mapping beside them, as the type weights are
/// kept. A plain value.
class RuleMemory
{
public:
    /// From what asVariant() gave; what cannot be read is left out.
    explicit RuleMemory(const QVariant& stored = {});
    [[nodiscard]] QVariant asVariant() const { return m_files.asVariant(); }

    /// Nothing where no choice was ever made for these; empty choices say that all was taken away from them.
    [[nodiscard]] std::optional<RuleChoices> of(const std::vector<std::filesystem::path>& submissions) const;
    void remember(const std::vector<std::filesystem::path>& submissions, const RuleChoices& choices);

private:
    FileSetMemory m_files;
};

} // namespace leadlight
