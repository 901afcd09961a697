// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/describe/page_figures.h"

#include "model/describe/count_words.h"

#include <limits>

namespace leadlight {

namespace {

constexpr std::int32_t cookiesPerPoll = 1 << 14;
constexpr double noFigure = std::numeric_limits<double>::quiet_NaN();

void countHistory(const Interactions& interactions, std::int32_t cookie, PageFigures& out)
{
    for (const std::int32_t page : interactions.strength.row(cookie).pages)
        ++out.reach[static_cast<std::size_t>(page)];
    const Dataset& data = *interactions.data;
    const auto at = static_cast<std::size_t>(cookie);
    for (auto row = static_cast<std::size_t>(data.cookieStart[at]);
         row < static_cast<std::size_t>(data.cookieStart[at + 1]); ++row)
        out.submissions[static_cast<std::size_t>(data.rowPage[row])] += data.rowSubmissions[row];
}

void countList(const TopN& lists, std::int32_t cookie, PageFigures& out)
{
    const auto pages = lists.pagesOf(cookie);
    for (std::int32_t rank = 0; rank < lists.lengthOf(cookie); ++rank)
        if (lists.basisAt(cookie, rank) == Basis::Personal)
            ++out.recommended[static_cast<std::size_t>(pages[static_cast<std::size_t>(rank)])];
}

TableColumn count(std::string key, Phrase header, Phrase help, std::vector<std::int64_t> values)
{
    return tableColumn(ColumnRole::Count, std::move(key), std::move(header), std::move(help),
                       [values = std::make_shared<const std::vector<std::int64_t>>(std::move(values))](
                           std::int32_t page) { return (*values)[static_cast<std::size_t>(page)]; });
}

TableColumn recommendedColumn(std::vector<std::int64_t> values, bool isCounting)
{
    auto out = tableColumn(
        ColumnRole::Number, "recommended", Phrase::tr("Recommended"),
        Phrase::tr("How many visitors have the page among their ten next ones because of what they took. Visitors who "
                   "get it only because it is popular do not count."),
        [values = std::make_shared<const std::vector<std::int64_t>>(std::move(values))](std::int32_t page) {
            return values->empty() ? noFigure : static_cast<double>((*values)[static_cast<std::size_t>(page)]);
        });
    if (isCounting) {
        out.said = [](std::int32_t) { return std::optional(stillCounted()); };
        out.emphasis = [](std::int32_t) { return Emphasis::Quiet; };
    }
    return out;
}

TableColumn similarityColumn(const std::shared_ptr<const Analysis>& analysis)
{
    auto out = tableColumn(
        ColumnRole::Number, "average_similarity", Phrase::tr("Similarity"),
        Phrase::tr("How alike the page and the pages most like it are to the model, on average. High: the same "
                   "visitors take them. Low: it stands alone."),
        [analysis](std::int32_t page) {
            return analysis ? analysis->similarity.average[static_cast<std::size_t>(page)] : noFigure;
        });
    out.decimals = 2;
    return out;
}

} // namespace

Result<PageFigures> pageFigures(const Interactions& interactions, const Analysis* analysis, const Progress& progress)
{
    const auto pages = static_cast<std::size_t>(interactions.data->pages());
    PageFigures out{std::vector<std::int64_t>(pages), std::vector<std::int64_t>(pages),
                    std::vector<std::int64_t>(analysis != nullptr ? pages : 0), false};
    for (std::int32_t cookie = 0; cookie < interactions.data->cookies(); ++cookie) {
        if (cookie % cookiesPerPoll == 0 && progress.cancelled())
            return cancelled();
        countHistory(interactions, cookie, out);
        if (analysis != nullptr)
            countList(analysis->recommendations, cookie, out);
    }
    return out;
}

TableData pageFiguresTable(const DatasetPtr& data, PageFigures figures, const std::shared_ptr<const Analysis>& analysis)
{
    const IndexOf itself = [](std::int32_t page) { return page; };
    TableData out{.id = "assets",
                  .title = Phrase::tr("assets"),
                  .rows = data->pages(),
                  .elements = Elements::numbered(Entity::Page),
                  .columns = {}};
    out.columns = {
        pageColumn(data, itself),
        typeColumn(data, typeOfPage(data, itself)),
        unitColumn(data, unitOfPage(data, itself)),
        count("cookies", Phrase::tr("Reach"), Phrase::tr("How many visitors took the page."), std::move(figures.reach)),
        count("form_submissions", Phrase::tr("Submissions"), Phrase::tr("Form submissions of this page."),
              std::move(figures.submissions)),
        similarityColumn(analysis),
        recommendedColumn(std::move(figures.recommended), figures.isCounting)};
    return out;
}

} // namespace leadlight
