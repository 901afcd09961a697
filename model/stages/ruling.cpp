// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/stages/ruling.h"

#include <algorithm>
#include <iterator>

namespace leadlight {

Result<Ruling> readRuling(const Dataset& data, const RuleOptions& options, const RuleFiles& files,
                          const Progress& progress)
{
    Ruling out;
    std::vector<std::string> cookies;
    if (!files.assets.empty()) {
        auto assets = readAssetList(files.assets, progress);
        if (!assets)
            return tl::unexpected(std::move(assets.error()));
        out.assets = *std::move(assets);
    }
    if (!files.excludeCookies.empty()) {
        auto read = readCookieList(files.excludeCookies, progress);
        if (!read)
            return tl::unexpected(std::move(read.error()));
        cookies = *std::move(read);
    }
    auto rules = rulesFor(data, options, {.assets = out.assets.get(), .leftOutCookies = cookies});
    if (!rules)
        return tl::unexpected(std::move(rules.error()));
    out.notes = (*rules)->notes;
    if ((*rules)->leftOutUnknown > 0)
        std::ranges::copy_if(cookies, std::back_inserter(out.unknownCookies), [&](const std::string& id) {
            return out.unknownCookies.size() < Ruling::mostUnknown && !data.findCookie(id);
        });
    if ((*rules)->any() || (*rules)->leftOutUnknown > 0)
        out.rules = *std::move(rules);
    return out;
}

} // namespace leadlight
