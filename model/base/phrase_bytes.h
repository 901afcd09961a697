// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/byte_stream.h"
#include "model/base/options_io.h"

namespace leadlight {

// What the model says, and options by their names, in bytes (byte_stream.h).

void describe(ByteWriter& archive, const Phrase& phrase);
/// The source comes back as a text of its own that is kept until the program ends, as literals are; where the texts
/// of all files together take too much, the reader fails.
void describe(ByteReader& archive, Phrase& phrase);

void describe(ByteWriter& archive, const OptionValues& values);
void describe(ByteReader& archive, OptionValues& values);

/// A struct of options; values that it does not take, as of another version, stay at their defaults.
template <class Options>
void describeOptions(ByteWriter& archive, const Options& options)
{
    archive(writtenOptions(options));
}
template <class Options>
void describeOptions(ByteReader& archive, Options& options)
{
    OptionValues values;
    archive(values);
    options = {};
    std::ignore = readOptions(options, values);
}

} // namespace leadlight
