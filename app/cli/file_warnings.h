// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/output.h"

#include "model/recommend/interactions.h"

namespace leadlight::cli {

/// Prints what the reader has to say about files on stderr, a line each: "leadlight-cli: warning: FILE: ...".
void printWarnings(const std::vector<FileReport>& files);
/// Of both kinds of files.
void printWarnings(const SubmissionTable& submissions, const BuMapping* mapping);
/// Who looks like a robot, and what became of them; nothing where nobody does.
void printRobots(const Interactions& interactions);
/// That the BU mapping is probably that of other files: it knows less than half of the submissions.
void printMisfit(const Dataset& data);
/// Which rows count, where only some days or deliveries do.
void printChosenRows(const Dataset& data);
/// The same, of files, mapping and robots, as a JSON array of texts.
[[nodiscard]] Json warningsJson(const Interactions& interactions);

} // namespace leadlight::cli
