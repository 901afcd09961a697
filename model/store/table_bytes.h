// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/byte_stream.h"
#include "model/data/bu_mapping.h"
#include "model/data/submissions.h"

namespace leadlight {

// What was read from the files, in bytes (byte_stream.h): of a session that carries its data.

void keepTable(const SubmissionTable& table, ByteWriter& out);
void keepTable(const BuMapping& mapping, ByteWriter& out);
/// Null, and the reader has failed, where the bytes are no table whose parts fit together.
[[nodiscard]] std::shared_ptr<const SubmissionTable> readSubmissionTable(ByteReader& in);
[[nodiscard]] std::shared_ptr<const BuMapping> readMapping(ByteReader& in);

} // namespace leadlight
