// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/describe/table_data.h"
#include "model/join/dataset.h"
#include "model/recommend/evidence.h"
#include "model/recommend/explanation.h"

namespace leadlight {

using DatasetPtr = std::shared_ptr<const Dataset>;
/// The index in the dataset of what a row of a table is about.
using IndexOf = std::function<std::int32_t(std::int32_t row)>;

/// The columns that every table of cookies or pages has. People read a page's title
/// where there is one, and a type by its short name.
[[nodiscard]] TableColumn cookieColumn(const DatasetPtr& data, const IndexOf& cookieOf);
[[nodiscard]] TableColumn pageColumn(const DatasetPtr& data, IndexOf pageOf);
[[nodiscard]] TableColumn typeColumn(const DatasetPtr& data, IndexOf typeOf);
[[nodiscard]] TableColumn unitColumn(const DatasetPtr& data, IndexOf unitOf);

/// The business unit that most of a cookie's submissions are of (join/main_unit.h).
[[nodiscard]] TableColumn mainUnitColumn(const DatasetPtr& data, const IndexOf& cookieOf);

/// The words of an asset type that tell it apart: "Webinar" for "Gated Webinar Forms". A part of `type`.
[[nodiscard]] std::string_view shortTypeName(std::string_view type);

/// The type and the business unit that a page has in the dataset.
[[nodiscard]] IndexOf typeOfPage(const DatasetPtr& data, IndexOf pageOf);
[[nodiscard]] IndexOf unitOfPage(const DatasetPtr& data, IndexOf pageOf);

/// The index of a business unit's colour: its own, -1 for "Unmapped", which is grey.
[[nodiscard]] int unitColour(const Dataset& data, int unit);

/// What people read for a business unit of a dataset: its name, or in their language that pages have none ("Unmapped").
[[nodiscard]] Phrase unitName(const Dataset& data, int unit);
/// "Unmapped".
[[nodiscard]] Phrase unmappedWord();
/// Has a column say unmappedWord() on the rows whose unit is none of the dataset's business units.
void sayUnmapped(TableColumn& column, std::function<bool(std::int32_t)> isUnmapped);

/// "Popular overall": what the prior of a model is called among the reasons for a score.
[[nodiscard]] Phrase popularOverall();

/// What the basis of a recommendation is called: "personal".
[[nodiscard]] Phrase basisWord(Basis basis);

/// What speaks for a page, gathered by business unit, the prior apart, largest first.
[[nodiscard]] std::vector<TablePart> partsByUnit(const Dataset& data, const std::vector<Explanation>& because);

} // namespace leadlight
