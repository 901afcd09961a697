// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/progress.h"
#include "model/base/result.h"

#include <algorithm>
#include <cstddef>
#include <vector>

namespace leadlight {

/// Makes `values` `size` long (new places are zero) and polls cancel on the way: the first touch of fresh memory costs
/// half a millisecond a megabyte, so that a large array in one go would hold Cancel up.
template <class T>
[[nodiscard]] Status growTo(std::vector<T>& values, std::size_t size, const Progress& progress)
{
    constexpr std::size_t step = (std::size_t{1} << 22) / sizeof(T);
    values.reserve(size);
    while (values.size() < size) {
        if (progress.cancelled())
            return cancelled();
        values.resize(std::min(size, values.size() + step));
    }
    return {};
}

} // namespace leadlight
