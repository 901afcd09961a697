// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/describe/page_columns.h"
#include "model/warehouse/choices.h"
#include "model/warehouse/evaluate_there.h"
#include "model/warehouse/found_there.h"

namespace leadlight {

// Tables of what an engine has and has made.

/// Lists as the engine made them: cookie, rank, page_url, gated_asset_type, business_unit, score, basis.
[[nodiscard]] TableData listsThereTable(const DatasetPtr& data, const std::vector<CookieList>& lists);

/// Who is to be offered a page, best first: cookie, rank, score, basis, and with `pages` which page.
[[nodiscard]] TableData audienceThereTable(const DatasetPtr& data, std::vector<MemberThere> members, bool pages);
/// Each cookie once, by the page that stands highest in its list; `most` of them, 0 for all.
[[nodiscard]] std::vector<MemberThere> onceEach(std::vector<MemberThere> members, std::int64_t most);

/// The tables that there are to choose: name, database, rows, bytes.
[[nodiscard]] TableData tablesThereTable(const std::vector<TableThere>& tables);

/// What Leadlight has left there: run, owner, date, table, tables, bytes.
[[nodiscard]] TableData runsThereTable(std::vector<RunThere> runs);

/// The ledger of the rows, a figure a line: what, count. As `inspect` counts them.
[[nodiscard]] TableData ledgerThereTable(const LookedThere& there);

/// "1.2 GB".
[[nodiscard]] Phrase bytesInWords(std::uint64_t bytes);
/// What a run would take, in sentences: from what the engine has written down, and from the degrees once they are
/// counted.
[[nodiscard]] std::vector<Phrase> estimateInWords(const RunEstimate& estimate);

/// Which share of the cookies a model was trained on.
[[nodiscard]] Phrase sampleInWords(const SampleThere& sample);
/// What was trained there, on whom, and how long it took.
[[nodiscard]] std::vector<Phrase> learntInWords(const LearntThere& learnt);
/// How often hidden pages are found, with the interval.
[[nodiscard]] Phrase measuredInWords(const EvaluatedThere& figures);

} // namespace leadlight
