// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <cstdint>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>
#include <vector>

namespace leadlight {

/// What pages are called beside what their files say: the titles of the analyst's own list, which come and go while the
/// data stay. The one thing of a dataset that may change, since no figure depends on it. Reading is safe while another
/// thread names.
class PageNames
{
public:
    using Titles = std::vector<std::string>;

    /// By the page's number, empty where a page has none; no titles at all take those of before away. What was handed
    /// out stays valid.
    void set(Titles titles);
    /// Empty where there is none.
    [[nodiscard]] std::string_view of(std::int32_t page) const;

private:
    std::mutex m_setting;
    std::vector<std::unique_ptr<const Titles>> m_kept; // views into them are out: for as long as the data
    std::atomic<const Titles*> m_now{nullptr};
};

} // namespace leadlight
