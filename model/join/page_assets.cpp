// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/join/page_assets.h"

#include <algorithm>
#include <unordered_map>

namespace leadlight {

PageTotals pageTotals(const Dataset& data)
{
    PageTotals out;
    out.cookies.assign(static_cast<std::size_t>(data.pages()), 0);
    out.submissions.assign(static_cast<std::size_t>(data.pages()), 0);
    std::vector<std::int32_t> lastCookie(out.cookies.size(), -1);
    for (std::int32_t cookie = 0; cookie < data.cookies(); ++cookie) {
        const auto at = static_cast<std::size_t>(cookie);
        for (auto row = data.cookieStart[at]; row < data.cookieStart[at + 1]; ++row) {
            const auto page = static_cast<std::size_t>(data.rowPage[static_cast<std::size_t>(row)]);
            out.submissions[page] += data.rowSubmissions[static_cast<std::size_t>(row)];
            out.cookies[page] += lastCookie[page] != cookie ? 1 : 0;
            lastCookie[page] = cookie;
        }
    }
    return out;
}

PageAssets pageAssets(const Dataset& data, const AssetList& list)
{
    const auto pages = static_cast<std::size_t>(data.pages());
    std::unordered_map<std::string, std::vector<std::size_t>> pagesOf; // several may be the same but for their case
    for (std::int32_t page = 0; page < data.pages(); ++page)
        pagesOf[normalisedUrl(data.pageText(page), data.options.normalise)].push_back(static_cast<std::size_t>(page));
    PageAssets out;
    out.title.resize(pages);
    out.language.assign(pages, 0);
    out.languages = {std::string()};
    out.liveUntil.assign(pages, Asset::noEnd);
    std::vector<std::uint8_t> listed(pages, 0);
    for (const Asset& asset : list.assets) {
        const auto known = pagesOf.find(normalisedUrl(asset.page, data.options.normalise));
        if (known == pagesOf.end()) {
            out.unknown.push_back(asset.page);
            continue;
        }
        auto language = std::ranges::find(out.languages, asset.language);
        if (language == out.languages.end())
            language = out.languages.insert(language, asset.language);
        for (const std::size_t page : known->second) {
            out.found += listed[page] == 0 ? 1 : 0;
            listed[page] = 1;
            out.title[page] = asset.title;
            out.language[page] = static_cast<std::uint16_t>(language - out.languages.begin());
            out.liveUntil[page] = asset.liveUntil;
        }
    }
    return out;
}

} // namespace leadlight
