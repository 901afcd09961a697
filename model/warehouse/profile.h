// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/recommend/page_facts.h"
#include "model/warehouse/warehouse.h"

namespace leadlight {

/// The pages of a table in a warehouse, as a Dataset has those of files: numbered in the byte order of their ids, with
/// the unit that the join gives them.
struct WarehousePages
{
    std::vector<std::string> url;
    std::vector<std::uint16_t> unit; ///< index in `units`
    std::vector<std::uint16_t> type; ///< index in `types`: that of most of its rows (tables have no first one)
    std::vector<std::string> title;  ///< what the mapping calls it; no entries where it names none
    std::vector<std::string> units;
    int unmappedUnit = -1;
    std::vector<std::string> types;
    std::vector<std::uint8_t> mapped;

    [[nodiscard]] std::int32_t count() const { return static_cast<std::int32_t>(url.size()); }
    /// Lives as long as the pages.
    [[nodiscard]] PageFacts facts() const { return {unit, unmappedUnit, type, title}; }
};

/// What a first look finds, without a cookie having left the warehouse: inspect of files, from the page profile. Of the
/// ledger the figures that count cookies are 0 until prepare() has counted them.
struct WarehouseProfile
{
    std::int64_t rows = 0;                  ///< of the table, whatever counts
    std::int64_t rowsWithoutSubmission = 0; ///< not counted further
    std::int64_t submissions = 0;
    std::int64_t pagesSeen = 0; ///< distinct page_urls, those that only nobody took among them
    std::int64_t typesSeen = 0;
    JoinLedger ledger;
    WarehousePages pages;
    std::vector<std::string> otherPages; ///< left out: of nobody, placeholders, or unmapped ones that are dropped
    std::vector<std::uint8_t> otherMapped;
    std::vector<std::uint8_t> otherJoined;    ///< 1: of nobody only
    std::shared_ptr<const BuMapping> mapping; ///< that of the files, or as the warehouse has it; null: none
};

/// Reads the page profile (one pass over the table) and joins it with the mapping: `mapping` is a file's, which the
/// table's own replaces; may be null. Of the options: unmapped, conflicts, normalise, chosenBusinessUnit; dates and
/// unidentified stand in the source. Usage errors: those of check(), pages with several units where each is to count
/// (fan-out is not done in a warehouse), and where nothing is left.
[[nodiscard]] Result<WarehouseProfile> profileOf(const Warehouse& warehouse, std::shared_ptr<const BuMapping> mapping,
                                                 const JoinOptions& options, const Progress& progress);

} // namespace leadlight
