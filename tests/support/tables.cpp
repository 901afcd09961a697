// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/tables.h"

#include <random>

namespace leadlight {

std::shared_ptr<const SubmissionTable> tableOf(const std::vector<SubmissionRow>& rows)
{
    auto table = std::make_shared<SubmissionTable>();
    for (const SubmissionRow& row : rows) {
        table->cookie.push_back(table->cookies.intern(row.cookie));
        table->page.push_back(table->pages.intern(row.page));
        table->type.push_back(static_cast<std::uint16_t>(table->types.intern(row.type)));
        table->submissions.push_back(row.submissions);
    }
    for (StringPool::Id cookie = 0; cookie < table->cookies.size(); ++cookie)
        table->unidentified.push_back(isUnidentified(table->cookies[cookie]));
    FileReport report;
    report.path = "made_up.csv";
    report.rows = table->rows();
    table->files.push_back(report);
    return table;
}

std::shared_ptr<const BuMapping> mappingOf(const std::vector<MappingRow>& rows)
{
    auto mapping = std::make_shared<BuMapping>();
    for (const MappingRow& row : rows) {
        mapping->rowPage.push_back(mapping->pages.intern(row.page));
        mapping->rowBusinessUnit.push_back(mapping->businessUnits.intern(row.businessUnit));
    }
    return mapping;
}

std::vector<SubmissionRow> randomRows(unsigned seed, std::size_t rows, int cookies, int pages)
{
    std::mt19937 random(seed);
    const auto draw = [&](int n) { return static_cast<int>(random() % static_cast<unsigned>(n)); };
    std::vector<SubmissionRow> out;
    for (std::size_t i = 0; i < rows; ++i) {
        const int cookie = draw(cookies);
        SubmissionRow row;
        row.cookie = cookie == 0 ? "None" : cookie == 1 ? "0000" : "visitor-" + std::to_string(cookie * 7919 % 100003);
        // The squares make some pages far more popular than others.
        row.page = "/p" + std::to_string(draw(pages) * draw(pages) / pages);
        row.type = "type " + std::to_string(draw(4));
        row.submissions = 1 + draw(5) * draw(3);
        out.push_back(row);
    }
    return out;
}

std::vector<MappingRow> randomMapping(unsigned seed, int pages, int units)
{
    std::mt19937 random(seed);
    std::vector<MappingRow> out;
    for (int page = 0; page < pages; ++page) {
        if (random() % 3 == 0)
            continue;
        for (unsigned copy = 0; copy < 1 + (random() % 4 == 0 ? 1U : 0U); ++copy)
            out.push_back(
                {"unit " + std::to_string(random() % static_cast<unsigned>(units)), "/p" + std::to_string(page)});
    }
    return out;
}

} // namespace leadlight
