// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/stages/study.h"
#include "views/pages/recommendations/recommendations_what_if.h"
#include "views/tables/table_content.h"

namespace leadlight {

using DatasetPtr = std::shared_ptr<const Dataset>;

/// Every cookie with interactions, submissions and, once there is a model, hit rate. Row = cookie of the dataset.
[[nodiscard]] std::shared_ptr<const TableContent> cookieTable(const Study& study);
/// What a cookie has submitted, with a tick per page. Row = index in whatIf.pages().
[[nodiscard]] std::shared_ptr<const TableContent> historyTable(const DatasetPtr& data, const WhatIf& whatIf);
/// The next best pages of a cookie. Row = rank - 1. With `compared`, a column tells how the list has changed.
[[nodiscard]] std::shared_ptr<const TableContent> nextPagesTable(const DatasetPtr& data, std::vector<NextPage> pages,
                                                                 bool compared);
/// Every page by its label, for completion. Row = page of the dataset.
[[nodiscard]] std::shared_ptr<const TableContent> pageNames(const DatasetPtr& data);

/// The columns that every table of pages has; `pageOf` gives the page of a row.
using PageOf = std::function<std::int32_t(std::int32_t)>;
[[nodiscard]] Column pageColumn(const DatasetPtr& data, PageOf pageOf);
[[nodiscard]] Column typeColumn(const DatasetPtr& data, PageOf pageOf);
[[nodiscard]] Column unitColumn(const DatasetPtr& data, PageOf pageOf);
/// What speaks for a page, gathered by business unit for a stacked bar, largest first.
[[nodiscard]] std::vector<CellPart> partsByUnit(const Dataset& data, const std::vector<Explanation>& because);

} // namespace leadlight
