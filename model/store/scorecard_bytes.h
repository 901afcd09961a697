// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/byte_stream.h"
#include "model/evaluate/learning_curve.h"
#include "model/evaluate/slices.h"

namespace leadlight {

// Models side by side, in bytes (byte_stream.h). What they were measured on is made anew from the interactions; a
// candidate's trainer, weights and rules of its own are not kept: they only matter while it is measured.

void keepScorecard(const SlicedScorecard& scorecard, ByteWriter& out);
/// Null, and the reader has failed, where the bytes do not belong to this data.
[[nodiscard]] std::shared_ptr<const SlicedScorecard> readScorecard(ByteReader& in,
                                                                   std::shared_ptr<const EvaluationData> data);

void keepCurve(const LearningCurve& curve, ByteWriter& out);
[[nodiscard]] std::shared_ptr<const LearningCurve> readCurve(ByteReader& in,
                                                             std::shared_ptr<const EvaluationData> data);

} // namespace leadlight
