// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/warehouse/run_settings.h"

#include "model/warehouse/scratch_sql.h"

namespace leadlight {

namespace {

constexpr std::string_view item = "settings";

} // namespace

Status noteSettings(const Warehouse& warehouse, const std::string& settings, const Progress& progress)
{
    const auto row = std::make_shared<const SqlBlock>(
        SqlBlock{{std::vector<std::string>{std::string(item)}, std::vector<std::string>{settings}}});
    return uploadToAll(warehouse, Scratch::Info, oneBlock(row), progress);
}

Result<std::string> settingsOfRun(const Warehouse& warehouse, const Progress& progress)
{
    const auto rows = answerOf(warehouse.first(), infoOf(warehouse.place), progress);
    if (!rows)
        return tl::unexpected(rows.error());
    std::string out;
    for (std::size_t row = 0; row < rows->rows(); ++row)
        if (textAt(*rows, 0, row) == item && textAt(*rows, 1, row) != out) {
            out += out.empty() ? "" : "\n";
            out += textAt(*rows, 1, row);
        }
    return out;
}

} // namespace leadlight
