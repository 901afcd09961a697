// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/byte_stream.h"
#include "model/stages/analysis.h"
#include "model/stages/study.h"

namespace leadlight {

// What a training gave, in bytes (byte_stream.h). The model itself, which may be large, stands apart from what the
// pages show of it (recommend/kept_model.h).

/// All of it but the data and the recommender.
void keepAnalysis(const Analysis& analysis, ByteWriter& out);
/// Null, and the reader has failed, where the bytes do not belong to this data.
[[nodiscard]] Slot<Analysis> readAnalysis(ByteReader& in, const std::shared_ptr<const Interactions>& interactions,
                                          std::shared_ptr<const Recommender> recommender);

/// Whether they impose the same; null: nothing.
[[nodiscard]] bool areAlike(const Rules* one, const Rules* other);

/// The model by its name, its settings by theirs.
void describe(ByteWriter& archive, const ModelOptions& options);
void describe(ByteReader& archive, ModelOptions& options);

} // namespace leadlight
