// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/recommend/rules.h"

#include "model/base/local_time.h"
#include "model/read/date_parser.h"

#include <algorithm>
#include <chrono>

namespace leadlight {

namespace {

/// Puts the written rules into the numbers of the data, one kind after the other.
class RuleMaker
{
public:
    RuleMaker(const Dataset& data, const RuleOptions& options)
        : m_data(data)
        , m_pages(static_cast<std::size_t>(data.pages()))
    {
        m_out.options = options;
        m_out.unit = data.pageBusinessUnit;
        m_out.unmappedUnit = data.unmappedUnit;
    }

    Rules take() && { return std::move(m_out); }

    void exclude()
    {
        for (const std::string& name : m_out.options.excludePages)
            if (const auto page = pageNamed(name))
                close(static_cast<std::size_t>(*page));
        closeAll(m_out.options.excludeTypes, m_data.types, m_data.pageType, &RuleMaker::noType);
        closeAll(m_out.options.excludeUnits, m_data.businessUnits, m_data.pageBusinessUnit, &RuleMaker::noUnit);
        if (m_out.options.leastSubmissions <= 0)
            return;
        const PageTotals totals = pageTotals(m_data);
        for (std::size_t page = 0; page < m_pages; ++page)
            if (totals.submissions[page] < m_out.options.leastSubmissions)
                close(page);
    }

    void boost()
    {
        for (const auto& [name, amount] : m_out.options.boostPages)
            if (const auto page = pageNamed(name))
                add(static_cast<std::size_t>(*page), amount);
        boostAll(m_out.options.boostTypes, m_data.types, m_data.pageType, &RuleMaker::noType);
        boostAll(m_out.options.boostUnits, m_data.businessUnits, m_data.pageBusinessUnit, &RuleMaker::noUnit);
        if (std::ranges::all_of(m_out.boost, [](double amount) { return amount == 0.0; }))
            m_out.boost.clear();
    }

    void limit()
    {
        if (m_out.options.mostPerUnit > 0) {
            m_out.most.assign(m_data.businessUnits.size(), m_out.options.mostPerUnit);
            if (m_data.unmappedUnit >= 0)
                m_out.most[static_cast<std::size_t>(m_data.unmappedUnit)] = Rules::noLimit;
        }
        setCounts(m_out.options.mostOfUnits, m_out.most, Rules::noLimit);
        setCounts(m_out.options.leastOfUnits, m_out.least, 0);
        for (std::size_t unit = 0; unit < m_out.least.size() && !m_out.most.empty(); ++unit)
            if (m_out.least[unit] > m_out.most[unit])
                m_out.notes.push_back(Phrase::tr("At least %1 pages of %2 cannot stand in a list that has at most %3.",
                                                 m_out.least[unit], m_data.businessUnits[unit], m_out.most[unit]));
        m_out.onlyNewUnits = m_out.options.onlyNewUnits;
    }

    /// Last of what looks at pages: closed ones cannot be pinned.
    void pin()
    {
        for (const std::string& name : m_out.options.pinPages) {
            const auto page = pageNamed(name);
            if (!page || std::ranges::find(m_out.pins, *page) != m_out.pins.end())
                continue;
            if (m_out.isClosed(*page))
                m_out.notes.push_back(
                    Phrase::tr("The page %1 is pinned, and another rule leaves it out: it stands in no list.", name));
            else
                m_out.pins.push_back(*page);
        }
    }

    Status useAssets(const AssetList* list)
    {
        const RuleOptions& options = m_out.options;
        if (!options.onlyLive && !options.visitorsLanguage)
            return {};
        if (list == nullptr || (options.onlyLive && !list->hasEnds) ||
            (options.visitorsLanguage && !list->hasLanguages))
            return fail(
                ErrorKind::Usage,
                options.onlyLive && (list == nullptr || !list->hasEnds)
                    ? Phrase::tr("The rule \"only-live\" needs an asset list with a column \"live until\".")
                    : Phrase::tr("The rule \"visitors-language\" needs an asset list with a column "
                                 "\"language\"."),
                Phrase::tr("Open one as the asset list (on the command line: --assets), or leave the rule out."));
        const auto today = dayOfToday(options.today);
        if (!today)
            return fail(ErrorKind::Usage, Phrase::tr("\"%1\" is no date.", options.today),
                        Phrase::tr("Write it like 2026-12-31."));
        const PageAssets assets = pageAssets(m_data, *list);
        for (std::size_t page = 0; options.onlyLive && page < m_pages; ++page)
            if (assets.liveUntil[page] < *today)
                close(page);
        if (options.visitorsLanguage)
            m_out.language = assets.language;
        if (assets.found == 0)
            m_out.notes.push_back(Phrase::tr("No page of the asset list %1 is in the data.", list->file));
        return {};
    }

    void leaveOut(std::span<const std::string> cookies)
    {
        for (const std::string& id : cookies) {
            const auto cookie = m_data.findCookie(id);
            if (!cookie) {
                ++m_out.leftOutUnknown;
                continue;
            }
            m_out.leftOut.resize(static_cast<std::size_t>(m_data.cookies()), 0);
            m_out.leftOut[static_cast<std::size_t>(*cookie)] = 1;
        }
        m_out.leftOutCookies = std::ranges::count(m_out.leftOut, 1);
    }

private:
    using Note = Phrase (*)(const std::string& name);
    static Phrase noType(const std::string& name)
    {
        return Phrase::tr("A rule names the asset type \"%1\", which the data does not have.", name);
    }
    static Phrase noUnit(const std::string& name)
    {
        return Phrase::tr("A rule names the business unit \"%1\", which the data does not have.", name);
    }

    std::optional<std::int32_t> pageNamed(const std::string& name)
    {
        auto page = m_data.findPage(name);
        if (!page)
            m_out.notes.push_back(Phrase::tr("A rule names the page \"%1\", which the data does not have.", name));
        return page;
    }

    std::optional<std::size_t> named(const std::string& name, const std::vector<std::string>& names, Note note)
    {
        const auto found = std::ranges::find(names, name);
        if (found != names.end())
            return static_cast<std::size_t>(found - names.begin());
        m_out.notes.push_back(note(name));
        return std::nullopt;
    }

    void close(std::size_t page)
    {
        m_out.closed.resize(m_pages, 0);
        m_out.closed[page] = 1;
    }
    void add(std::size_t page, double amount)
    {
        m_out.boost.resize(m_pages, 0.0);
        m_out.boost[page] += amount;
    }

    void closeAll(const std::vector<std::string>& wanted, const std::vector<std::string>& names,
                  const std::vector<std::uint16_t>& ofPage, Note note)
    {
        for (const std::string& name : wanted)
            if (const auto which = named(name, names, note))
                for (std::size_t page = 0; page < m_pages; ++page)
                    if (ofPage[page] == *which)
                        close(page);
    }

    void boostAll(const std::map<std::string, double>& wanted, const std::vector<std::string>& names,
                  const std::vector<std::uint16_t>& ofPage, Note note)
    {
        for (const auto& [name, amount] : wanted)
            if (const auto which = named(name, names, note))
                for (std::size_t page = 0; page < m_pages; ++page)
                    if (ofPage[page] == *which)
                        add(page, amount);
    }

    void setCounts(const std::map<std::string, double>& wanted, std::vector<std::int32_t>& out, std::int32_t usual)
    {
        for (const auto& [name, count] : wanted)
            if (!name.empty() && m_data.unmappedUnit >= 0 &&
                name == m_data.businessUnits[static_cast<std::size_t>(m_data.unmappedUnit)])
                m_out.notes.push_back(Phrase::tr(
                    "A rule counts the pages of \"%1\", which is no business unit: leave them out or boost them.",
                    name));
            else if (const auto unit = named(name, m_data.businessUnits, &RuleMaker::noUnit)) {
                out.resize(m_data.businessUnits.size(), usual);
                out[*unit] = static_cast<std::int32_t>(count);
            }
    }

    const Dataset& m_data;
    std::size_t m_pages;
    Rules m_out;
};

} // namespace

std::optional<std::int32_t> dayOfToday(std::string_view today)
{
    if (today.empty())
        return static_cast<std::int32_t>(std::chrono::sys_days(localDayNow()).time_since_epoch().count());
    const DateReading date = readDate(today);
    if (!date.isReadable() || date.isOpen())
        return std::nullopt;
    return date.day(false);
}

Result<std::shared_ptr<const Rules>> rulesFor(const Dataset& data, const RuleOptions& options,
                                              const RuleSources& sources)
{
    RuleMaker maker(data, options);
    maker.exclude();
    if (auto used = maker.useAssets(sources.assets); !used)
        return tl::unexpected(std::move(used.error()));
    maker.boost();
    maker.limit();
    maker.pin();
    maker.leaveOut(sources.leftOutCookies);
    return std::make_shared<const Rules>(std::move(maker).take());
}

std::vector<std::string> weightlessTypes(const Dataset& data, const std::map<std::string, double, std::less<>>& weights,
                                         const Rules* rules)
{
    std::vector<std::string> out;
    for (std::size_t type = 0; type < data.types.size(); ++type) {
        const auto weight = weights.find(data.types[type]);
        if (weight == weights.end() || weight->second > 0.0)
            continue;
        bool open = false;
        for (std::int32_t page = 0; page < data.pages() && !open; ++page)
            open =
                data.pageType[static_cast<std::size_t>(page)] == type && (rules == nullptr || !rules->isClosed(page));
        if (open)
            out.push_back(data.types[type]);
    }
    return out;
}

} // namespace leadlight
