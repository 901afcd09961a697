// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/byte_stream.h"
#include "model/numeric/sparse_matrix.h"
#include "model/recommend/kept_form.h"
#include "model/recommend/recommender.h"

namespace leadlight {

/// What trained models consist of in bytes (byte_stream.h): exact to the bit, so that one that comes back scores,
/// explains and finds similar pages as it did, on any number of threads.

/// A model that can be kept. Those of the catalogue can, in the forms that their entries name (ModelEntry::keptAs).
class KeptModel
{
public:
    /// Writes the name of its form, then what that form's reader reads.
    virtual void keep(ByteWriter& out) const = 0;

protected:
    ~KeptModel() = default;
};

/// False, and nothing is written, where the model is none that can be kept.
[[nodiscard]] bool keepModel(const Recommender& model, ByteWriter& out);
/// Null, and the reader has failed, where the bytes are no model of this shape, or of a form that no entry names.
[[nodiscard]] std::shared_ptr<const Recommender> readModel(ByteReader& in, const KeptShape& shape);

/// The name of a model of the catalogue, which outlives all that is read; empty, and the reader fails, for another.
[[nodiscard]] std::string_view readModelName(ByteReader& in);

/// Whether `matrix` is what a sparse matrix has to be, of this many columns: rows that begin where the one before ends,
/// columns that ascend and are there, a value for each.
[[nodiscard]] bool isWellFormed(const SparseMatrix& matrix, std::int32_t cols);

template <class Archive>
void describe(Archive& archive, Held<Archive, SparseMatrix>& matrix)
{
    archive(matrix.rows, matrix.cols, matrix.start, matrix.index, matrix.value, matrix.day);
}

} // namespace leadlight
