// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <string_view>

namespace leadlight {

class ByteReader;
class Recommender;

/// The data that a model belongs to: what is read is held against it before memory is taken.
struct KeptShape
{
    std::int32_t cookies = 0;
    std::int32_t pages = 0;
};

/// A form in which trained models are kept in files: the name that stands before their bytes, and what reads these. It
/// gives null where they are no model of this shape. It is written beside the engine; models with the same factors,
/// matrix or neighbours share one.
struct KeptForm
{
    std::string_view name;
    std::shared_ptr<const Recommender> (*read)(ByteReader& in, const KeptShape& shape) = nullptr;
};

} // namespace leadlight
