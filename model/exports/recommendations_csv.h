// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/describe/page_tables.h"
#include "model/describe/row_sink.h"
#include "model/exports/csv_form.h"

#include <filesystem>

namespace leadlight {

/// The columns of lists for many cookies, as a table without rows: cookie, rank, page_url, gated_asset_type,
/// business_unit, score, scaled to 0..1 per cookie (none where the model did not rank the page), basis; and what
/// `columns` ask for beside.
[[nodiscard]] TableData recommendationColumns(const TrainedModel& model, RecommendationColumns columns);

/// Hands on those columns of the lists of `cookies`, in their order, each best first. The rows are made in blocks, so
/// that lists of any length and number need little memory. Error: Cancelled.
[[nodiscard]] Status putRecommendations(const TrainedModel& model, const TopN& top,
                                        std::span<const std::int32_t> cookies, RecommendationColumns columns,
                                        RowSink& sink, const Progress& progress);

/// Writes the n best unseen pages of every cookie, best first, with the columns of `leadlight-cli recommend`. A cookie
/// with fewer unseen pages has fewer rows, one that rules leave out none. Errors: those of adviceForAll() and of
/// writing; the file is written as a whole or not at all.
[[nodiscard]] Status writeRecommendationsCsv(const TrainedModel& model, const EvidenceOptions& evidence, std::int32_t n,
                                             const std::filesystem::path& path, const Progress& progress,
                                             const Rules* rules = nullptr, CsvForm form = {});

} // namespace leadlight
