// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"

#include <string_view>

namespace leadlight {

/// True where the first bytes are those of a file to unpack first: zip, gzip or tar.
[[nodiscard]] bool isArchive(std::string_view start);
/// Of these, a zip file: perhaps a workbook.
[[nodiscard]] bool isZip(std::string_view start);

/// Refuses what is no table of text, by its first bytes and whatever its name says: pictures, databases, documents, web
/// pages, mails, other archives. The message names what it is and how to get a file that opens instead.
[[nodiscard]] Status refuseBySignature(std::string_view start);

// What to do instead.
[[nodiscard]] Phrase exportAsCsv();
[[nodiscard]] Phrase saveAsXlsx();

} // namespace leadlight
