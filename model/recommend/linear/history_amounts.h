// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/byte_stream.h"
#include "model/numeric/sparse_matrix.h"
#include "model/recommend/strength.h"

namespace leadlight {

/// How a linear model reads a history.
struct HistoryForm
{
    Strength strength = Strength::Binary;
    double recency = 0.0; ///< gamma: a page counts (1 + distinct later dates in the history)^-gamma; 0: all the same
};

template <class Archive>
void describe(Archive& archive, Held<Archive, HistoryForm>& form)
{
    archive(form.strength, form.recency);
}

/// What each page of the history counts, in its order: the transformed strength, less for older pages. A page without
/// a date counts like one of the last date.
void amountsOf(HistoryView history, const HistoryForm& form, std::vector<float>& amounts);

} // namespace leadlight
