// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/data/deliveries.h"
#include "model/describe/table_data.h"

namespace leadlight {

/// The deliveries that the submissions are made of: delivery, rows, first_day, last_day, cookies, new_cookies,
/// returning_cookies, counts. `use` as in DeliveryOptions.
[[nodiscard]] TableData deliveryTable(const Deliveries& deliveries, const std::vector<std::string>& use);

} // namespace leadlight
