// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exports/csv_writer.h"
#include "model/recommend/top_n.h"
#include "model/recommend/train.h"

namespace leadlight {

// Files for the tools that show what is recommended, in the forms that these document (2026-11): ids as they are, never
// pseudonyms or guards, which would fit nothing there.

/// Adobe Target, custom criteria: a line a visitor, "key,entity,entity ...", best first; at most 1,000 a line. Error:
/// Usage for longer lists.
[[nodiscard]] Status writeTargetCriteria(const Dataset& data, const TopN& lists, std::span<const std::int32_t> cookies,
                                         const CsvWriter::Sink& sink, const Progress& progress);

/// Adobe Target, entity feed: a line a page with its title, business unit (category) and url, and its asset type as
/// entity.assetType; fields that are not known hold a space, as the form asks.
[[nodiscard]] Status writeTargetEntities(const Dataset& data, const CsvWriter::Sink& sink, const Progress& progress);

/// Why Amazon Personalize would refuse this data: no dates, or too few rows or visitors (1,000 rows; 25 visitors with
/// two rows each). Empty where it would not.
[[nodiscard]] Phrase whyNoPersonalize(const Dataset& data);
/// Amazon Personalize, item interactions: USER_ID,ITEM_ID,TIMESTAMP,EVENT_TYPE; a line a row of the submissions whose
/// date is known, by the noon of its day. Error: whyNoPersonalize().
[[nodiscard]] Status writePersonalizeInteractions(const Dataset& data, const CsvWriter::Sink& sink,
                                                  const Progress& progress);

/// A plain list of quoted ids, one a line, under the header "cookie".
[[nodiscard]] Status writeIdList(const Dataset& data, std::span<const std::int32_t> cookies,
                                 const CsvWriter::Sink& sink, const Progress& progress);

} // namespace leadlight
