// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/join/page_names.h"

#include <algorithm>

namespace leadlight {

void PageNames::set(Titles titles)
{
    const std::lock_guard lock(m_setting);
    if (titles.empty()) {
        m_now = nullptr;
        return;
    }
    const auto same = std::ranges::find_if(m_kept, [&](const auto& kept) { return *kept == titles; });
    if (same == m_kept.end())
        m_now = m_kept.emplace_back(std::make_unique<const Titles>(std::move(titles))).get();
    else
        m_now = same->get();
}

std::string_view PageNames::of(std::int32_t page) const
{
    const Titles* titles = m_now;
    const auto at = static_cast<std::size_t>(page);
    return titles != nullptr && at < titles->size() ? std::string_view((*titles)[at]) : std::string_view();
}

} // namespace leadlight
