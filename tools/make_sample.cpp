// SPDX-License-Identifier: GPL-3.0-or-later
// Makes the sample that "Try the sample data" opens:  make_sample DIR  writes DIR/submissions.csv and
// DIR/bu_mapping.csv. Deterministic on every platform: one mt19937_64 (its sequence is fixed by the standard), plain
// IEEE divisions, and none of the standard distributions (theirs is not). A test compares its output with
// resources/samples, so that the sample in the project is always what this program makes.
//
// The invented company sells eight product lines (the business units), each with four topics. A visitor comes for one
// topic, looks around in its business unit, and now and then elsewhere; a few come back often. Like in real exports
// most visitors leave one form only, a few pages take most of the traffic, some pages are missing in the BU mapping
// (the newsletter, events, old campaigns), a few stand in it twice, and a few rows have no visitor id.

#include <algorithm>
#include <array>
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <map>
#include <random>
#include <string>
#include <utility>
#include <vector>

namespace {

struct BusinessUnit
{
    const char* name;
    std::array<const char*, 4> topics;
};
constexpr std::array<BusinessUnit, 8> businessUnits{{
    {"Cloud", {"hybrid-cloud", "cloud-landing-zones", "kubernetes-platform", "cloud-cost-control"}},
    {"Security", {"zero-trust", "managed-detection", "identity-protection", "ransomware-recovery"}},
    {"Networking", {"sase", "branch-networking", "campus-wifi", "network-observability"}},
    {"Data", {"data-platform", "streaming-analytics", "data-governance", "machine-learning-operations"}},
    {"Workplace", {"hybrid-work", "meeting-rooms", "device-lifecycle", "service-desk"}},
    {"Applications", {"application-modernisation", "low-code", "api-management", "test-automation"}},
    {"Infrastructure", {"storage-refresh", "backup-as-a-service", "edge-computing", "mainframe-exit"}},
    {"Services", {"it-consulting", "managed-operations", "training-academy", "sustainability-reporting"}},
}};

struct AssetType
{
    const char* name;
    const char* folder;
    int share;                          ///< of the pages, in percent
    std::array<const char*, 3> wording; ///< # stands for the topic
};
constexpr std::array<AssetType, 11> assetTypes{{
    {"Gated Webinar Forms", "/webinars/", 19, {"#-live-clinic", "#-in-practice", "#-expert-hour"}},
    {"Gated Ebook Forms", "/ebooks/", 15, {"#-field-guide", "#-first-90-days", "#-for-managers"}},
    {"Gated Case Study Forms", "/case-studies/", 14, {"bank-moves-to-#", "retailer-relies-on-#", "city-council-and-#"}},
    {"Gated Whitepaper Forms",
     "/whitepapers/",
     12,
     {"#-buyers-checklist", "#-reference-architecture", "#-business-case"}},
    {"Gated Analyst Report Forms", "/reports/", 10, {"analyst-#-2026", "market-guide-#", "total-economic-impact-#"}},
    {"Gated DemoNow Forms", "/demo/", 10, {"#", "#-guided-tour", "#-sandbox"}},
    {"Gated Solution Brief Forms", "/solution-briefs/", 7, {"#", "#-at-a-glance", "#-for-midsize-firms"}},
    {"Gated Get Pricing", "/pricing/", 5, {"#", "#-calculator", "#-quote"}},
    {"Gated Best Practice Form", "/best-practice/", 3, {"#-lessons-learned", "#-runbook", "#-pitfalls"}},
    {"Gated Infographics Forms", "/infographics/", 3, {"#-in-numbers", "#-timeline", "#-explained"}},
    {"None", "/resources/", 2, {"#-overview", "#-newsletter", "#-glossary"}},
}};
constexpr std::array<const char*, 6> unmappedPages{"/newsletter",           "/events/customer-day-vienna",
                                                   "/events/autumn-summit", "/contact-me",
                                                   "/resources/press-kit",  "/campaign/spring-offer"};
constexpr int mappedPageCount = 214;
constexpr int cookieCount = 1500;

struct Page
{
    std::string url;
    std::size_t type = 0;
    int unit = -1; ///< -1: not in the mapping
    int topic = -1;
    double popularity = 0.0;
};

class Dice
{
public:
    double unit() { return static_cast<double>(m_engine() >> 11) / 9007199254740992.0; }
    std::size_t below(std::size_t n) { return static_cast<std::size_t>(unit() * static_cast<double>(n)); }
    bool chance(double p) { return unit() < p; }
    /// An index with probability proportional to its weight.
    std::size_t weighted(const std::vector<double>& weights)
    {
        double sum = 0.0;
        for (const double w : weights)
            sum += w;
        double left = unit() * sum;
        for (std::size_t i = 0; i + 1 < weights.size(); ++i) {
            left -= weights[i];
            if (left < 0.0)
                return i;
        }
        return weights.size() - 1;
    }

private:
    std::mt19937_64 m_engine{20261123};
};

std::string replaced(std::string wording, const std::string& topic)
{
    return wording.replace(wording.find('#'), 1, topic);
}

std::vector<Page> makePages(Dice& dice)
{
    std::vector<double> typeShares;
    for (const auto& type : assetTypes)
        typeShares.push_back(type.share);
    std::vector<Page> pages;
    std::map<std::string, bool> taken;
    while (pages.size() < mappedPageCount) {
        // The first business units have more to offer than the last, as in any company.
        const auto unit = dice.weighted({24, 20, 15, 12, 10, 8, 6, 5});
        const auto topic = dice.below(4);
        const auto type = dice.weighted(typeShares);
        const auto wording = assetTypes[type].wording[dice.below(3)];
        const auto url = assetTypes[type].folder + replaced(wording, businessUnits[unit].topics[topic]);
        if (!std::exchange(taken[url], true))
            pages.push_back({url, type, static_cast<int>(unit), static_cast<int>(unit * 4 + topic), 0.0});
    }
    for (const char* url : unmappedPages)
        pages.push_back({url, assetTypes.size() - 1, -1, -1, 0.0});
    // Zipf-Mandelbrot popularity; the rank is shuffled, so it says nothing about business unit or type.
    std::vector<std::size_t> rank(pages.size());
    for (std::size_t i = 0; i < rank.size(); ++i) {
        rank[i] = i;
        std::swap(rank[i], rank[dice.below(i + 1)]);
    }
    for (std::size_t i = 0; i < pages.size(); ++i)
        pages[i].popularity = 1.0 / (static_cast<double>(rank[i]) + 6.0);
    return pages;
}

std::string makeCookie(Dice& dice)
{
    std::string id;
    for (int i = 0; i < 38; ++i)
        id += static_cast<char>('0' + static_cast<int>(dice.below(10)));
    return id;
}

/// How many different pages a visitor asks for: one for more than half of them, a long tail for the rest.
std::size_t makeHistoryLength(Dice& dice)
{
    if (dice.chance(0.42))
        return 1;
    std::size_t n = 2;
    while (n < 30 && dice.chance(n < 4 ? 0.55 : 0.80))
        ++n;
    return n;
}

int makeCount(Dice& dice)
{
    int n = 1;
    while (n < 90 && dice.chance(n == 1 ? 0.28 : 0.62))
        ++n;
    return n;
}

std::size_t drawPage(Dice& dice, const std::vector<Page>& pages, int topic)
{
    const double where = dice.unit();
    // Interests cross business units: who plans a migration also looks at its security.
    const int companion = (topic + 9) % static_cast<int>(4 * businessUnits.size());
    std::vector<double> weights(pages.size());
    for (std::size_t i = 0; i < pages.size(); ++i) {
        const bool sameUnit = pages[i].unit == topic / 4;
        const bool wanted = where < 0.40   ? pages[i].topic == topic
                            : where < 0.60 ? pages[i].topic == companion
                            : where < 0.70 ? sameUnit
                            : where < 0.78 ? pages[i].unit < 0
                                           : true;
        weights[i] = wanted ? pages[i].popularity : 0.0;
    }
    return dice.weighted(weights);
}

struct Row
{
    std::string cookie;
    std::size_t page = 0;
    int count = 0;
};

std::vector<Row> makeRows(Dice& dice, const std::vector<Page>& pages)
{
    std::vector<Row> rows;
    for (int c = 0; c < cookieCount; ++c) {
        const auto cookie = makeCookie(dice);
        const auto unit = dice.weighted({24, 20, 15, 12, 10, 8, 6, 5});
        const int topic = static_cast<int>(unit * 4 + dice.below(4));
        std::vector<std::size_t> seen;
        const auto wanted = makeHistoryLength(dice);
        for (int tries = 0; tries < 200 && seen.size() < wanted; ++tries) {
            const auto page = drawPage(dice, pages, topic);
            if (std::find(seen.begin(), seen.end(), page) != seen.end())
                continue;
            seen.push_back(page);
            rows.push_back({cookie, page, makeCount(dice)});
            if (dice.chance(0.01)) // the same pair in a second delivery
                rows.push_back({cookie, page, makeCount(dice)});
        }
    }
    for (int i = 0; i < 5; ++i)
        rows.push_back({"None", dice.below(pages.size()), 1 + static_cast<int>(dice.below(9))});
    // Like the tool's own export: the largest counts first.
    std::stable_sort(rows.begin(), rows.end(), [](const Row& a, const Row& b) { return a.count > b.count; });
    return rows;
}

void writeSubmissions(const std::filesystem::path& path, const std::vector<Row>& rows, const std::vector<Page>& pages)
{
    std::ofstream out(path, std::ios::binary);
    out << "cookie,gated_asset_type,page_url,form_submissions\n";
    for (const auto& row : rows)
        out << row.cookie << ',' << assetTypes[pages[row.page].type].name << ',' << pages[row.page].url << ','
            << row.count << '\n';
}

void writeMapping(const std::filesystem::path& path, Dice& dice, const std::vector<Page>& pages)
{
    std::ofstream out(path, std::ios::binary);
    out << "business_unit,page_url\n";
    for (const auto& page : pages)
        if (page.unit >= 0)
            out << businessUnits[static_cast<std::size_t>(page.unit)].name << ',' << page.url << '\n';
    // Four pages are claimed by a second business unit, and some pages of the mapping nobody has asked for yet.
    for (int i = 0; i < 4; ++i) {
        const auto& page = pages[dice.below(mappedPageCount)];
        const auto other = (static_cast<std::size_t>(page.unit) + 1 + dice.below(7)) % businessUnits.size();
        out << businessUnits[other].name << ',' << page.url << '\n';
    }
    for (const auto& unit : businessUnits)
        for (const char* topic : unit.topics)
            out << unit.name << ",/archive/2019/" << topic << '\n';
}

} // namespace

int main(int argc, char** argv)
{
    if (argc != 2) {
        std::cerr << "usage: make_sample DIR\n";
        return 2;
    }
    const std::filesystem::path folder(argv[1]);
    Dice dice;
    const auto pages = makePages(dice);
    writeSubmissions(folder / "submissions.csv", makeRows(dice, pages), pages);
    writeMapping(folder / "bu_mapping.csv", dice, pages);
    return 0;
}
