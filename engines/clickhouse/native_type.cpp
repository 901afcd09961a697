// SPDX-License-Identifier: GPL-3.0-or-later
#include "engines/clickhouse/native_type.h"

#include <array>
#include <charconv>

namespace leadlight {

namespace {

struct Named
{
    std::string_view name;
    NativeType::Kind kind;
    std::size_t bytes;
};
using Kind = NativeType::Kind;
constexpr std::array<Named, 14> plainTypes{{{"UInt8", Kind::Unsigned, 1},
                                            {"UInt16", Kind::Unsigned, 2},
                                            {"UInt32", Kind::Unsigned, 4},
                                            {"UInt64", Kind::Unsigned, 8},
                                            {"Int8", Kind::Signed, 1},
                                            {"Int16", Kind::Signed, 2},
                                            {"Int32", Kind::Signed, 4},
                                            {"Int64", Kind::Signed, 8},
                                            {"Float32", Kind::Float, 4},
                                            {"Float64", Kind::Float, 8},
                                            {"Bool", Kind::Unsigned, 1},
                                            {"String", Kind::Text, 0},
                                            {"Date", Kind::Date, 2},
                                            {"DateTime", Kind::DateTime, 4}}};

/// "X" of "Wrapper(X)"; nothing where it is not that wrapper.
std::optional<std::string_view> within(std::string_view text, std::string_view wrapper)
{
    if (text.size() < wrapper.size() + 2 || !text.starts_with(wrapper) || text[wrapper.size()] != '(' ||
        text.back() != ')')
        return std::nullopt;
    return text.substr(wrapper.size() + 1, text.size() - wrapper.size() - 2);
}

} // namespace

std::optional<NativeType> nativeType(std::string_view name)
{
    if (const auto inner = within(name, "LowCardinality"))
        return nativeType(*inner);
    if (const auto inner = within(name, "Nullable")) {
        auto type = nativeType(*inner);
        if (type) {
            type->nullable = true;
            type->name = "Nullable(" + type->name + ")";
        }
        return type;
    }
    for (const Named& plain : plainTypes)
        if (name == plain.name)
            return NativeType{plain.kind, plain.bytes, false, std::string(name)};
    if (within(name, "DateTime")) // with a time zone, which changes nothing about what is sent
        return NativeType{Kind::DateTime, 4, false, std::string(name)};
    if (const auto length = within(name, "FixedString")) {
        std::size_t bytes = 0;
        const auto [end, error] = std::from_chars(length->data(), length->data() + length->size(), bytes);
        if (error == std::errc() && end == length->data() + length->size() && bytes > 0)
            return NativeType{Kind::FixedText, bytes, false, std::string(name)};
    }
    return std::nullopt;
}

} // namespace leadlight
