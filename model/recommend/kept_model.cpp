// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/recommend/kept_model.h"

#include "model/recommend/catalogue.h"

#include <algorithm>

namespace leadlight {

namespace {

/// Null where no model of the catalogue is kept in a form of this name.
const KeptForm* formNamed(std::string_view name)
{
    for (const ModelEntry& entry : catalogue())
        for (const KeptForm& form : entry.keptAs)
            if (form.name == name)
                return &form;
    return nullptr;
}

bool areColumnsOfRow(std::span<const std::int32_t> columns, std::int32_t cols)
{
    return std::ranges::is_sorted(columns, std::ranges::less_equal()) && // each once
           (columns.empty() || (columns.front() >= 0 && columns.back() < cols));
}

} // namespace

bool keepModel(const Recommender& model, ByteWriter& out)
{
    const auto* kept = dynamic_cast<const KeptModel*>(&model);
    if (kept != nullptr)
        kept->keep(out);
    return kept != nullptr;
}

std::shared_ptr<const Recommender> readModel(ByteReader& in, const KeptShape& shape)
{
    std::string name;
    in(name);
    const KeptForm* form = formNamed(name);
    in.require(form != nullptr);
    auto model = in.good() ? form->read(in, shape) : nullptr;
    in.require(model != nullptr && model->pages() == shape.pages);
    return in.good() ? model : nullptr;
}

std::string_view readModelName(ByteReader& in)
{
    std::string key;
    in(key);
    const auto entries = catalogue();
    const auto found = std::ranges::find(entries, key, &ModelEntry::key);
    in.require(found != entries.end());
    return in.good() ? found->key : std::string_view();
}

bool isWellFormed(const SparseMatrix& matrix, std::int32_t cols)
{
    const auto pairs = static_cast<std::int64_t>(matrix.index.size());
    if (matrix.rows < 0 || matrix.cols != cols || std::ssize(matrix.start) != std::int64_t{matrix.rows} + 1 ||
        matrix.start.front() != 0 || matrix.start.back() != pairs || std::ssize(matrix.value) != pairs ||
        (!matrix.day.empty() && std::ssize(matrix.day) != pairs) || !std::ranges::is_sorted(matrix.start))
        return false;
    for (std::int32_t row = 0; row < matrix.rows; ++row)
        if (!areColumnsOfRow(matrix.row(row).pages, cols))
            return false;
    return true;
}

} // namespace leadlight
