// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/evaluate/held_out_file.h"

#include <filesystem>

/// The interactions of a folder of the shared data through the whole pipeline (default type weights): `submissions`
/// with bu_mapping.csv beside it. Fails loudly: the files are known.
[[nodiscard]] std::shared_ptr<const leadlight::Interactions>
sharedInteractions(const std::filesystem::path& folder, const char* submissions, leadlight::UnmappedPages unmapped);

/// The same of several files read as one.
[[nodiscard]] std::shared_ptr<const leadlight::Interactions>
sharedInteractions(const std::vector<std::filesystem::path>& submissions, const std::filesystem::path& mapping,
                   leadlight::UnmappedPages unmapped);

/// The given test of a folder: its target and input file.
[[nodiscard]] std::shared_ptr<const leadlight::HeldOutFile> sharedTest(const leadlight::Interactions& training,
                                                                       const std::filesystem::path& folder,
                                                                       const char* target, const char* input);
