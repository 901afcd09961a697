// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/output.h"

#include "model/join/dataset.h"

namespace leadlight::cli {

/// Prints what the reader has to say about files on stderr, a line each: "leadlight-cli: warning: FILE: ...".
void printWarnings(const std::vector<FileReport>& files);
/// Of both kinds of files.
void printWarnings(const SubmissionTable& submissions, const BuMapping* mapping);
/// The same as a JSON array of texts.
[[nodiscard]] Json warningsJson(const Dataset& data);

} // namespace leadlight::cli
