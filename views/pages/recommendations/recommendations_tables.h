// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/describe/page_tables.h"
#include "model/recommend/next_pages.h"
#include "model/stages/study.h"
#include "views/tables/table_content.h"

namespace leadlight {

/// Whom the page is about: a cookie of the dataset, a newVisitor, or nobody.
using Visitor = std::optional<std::int32_t>;

/// The tables of the Recommendations page as they look on screen. Every cookie with interactions, submissions and, once
/// there is a model, hit rate. Row = cookie of the dataset.
[[nodiscard]] std::shared_ptr<const TableContent> cookiesContent(const Study& study);
/// What a cookie has submitted, with a tick per page and its share in the recommendation `because` (null: none). Row =
/// index in whatIf.pages().
[[nodiscard]] std::shared_ptr<const TableContent> historyContent(const DatasetPtr& data, const WhatIf& whatIf,
                                                                 const NextPage* because);
/// The next best pages of a cookie. Row = rank - 1. With `compared`, a column tells how the list has changed.
[[nodiscard]] std::shared_ptr<const TableContent> nextPagesContent(const DatasetPtr& data, std::vector<NextPage> pages,
                                                                   bool compared);

} // namespace leadlight
