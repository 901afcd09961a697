// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace leadlight {

/// A column's type in ClickHouse's Native format, as far as sessions read and write it.
struct NativeType
{
    enum class Kind { Unsigned, Signed, Float, Text, FixedText, Date, DateTime };
    Kind kind = Kind::Text;
    std::size_t bytes = 0; ///< of a value; 0: texts, which say their length
    bool nullable = false;
    std::string name; ///< as the engine writes it
};

/// Nothing of types that no statement of ours asks for (arrays, decimals, ...). LowCardinality(X) is X: over HTTP the
/// engine sends it so, and takes it so.
[[nodiscard]] std::optional<NativeType> nativeType(std::string_view name);

} // namespace leadlight
