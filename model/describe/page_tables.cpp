// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/describe/page_tables.h"

#include "model/base/number_text.h"
#include "model/describe/because_sentence.h"
#include "model/describe/because_words.h"
#include "model/describe/shared_rows.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace leadlight {

namespace {

/// A table with a row for each of these pages.
TableData tableOfPages(std::string id, Phrase title, std::vector<std::int32_t> pages)
{
    const auto rows = static_cast<std::int32_t>(pages.size());
    return {.id = std::move(id),
            .title = std::move(title),
            .rows = rows,
            .elements = Elements::listed(Entity::Page, std::move(pages)),
            .columns = {}};
}

/// The page that each row is about.
template <class Row, class PageOf>
std::vector<std::int32_t> pagesOf(const SharedRows<Row>& rows, PageOf pageOf)
{
    std::vector<std::int32_t> pages;
    pages.reserve(rows.all().size());
    for (const Row& row : rows.all())
        pages.push_back(pageOf(row));
    return pages;
}

/// The page's id, or the words for the prior.
std::string reasonText(const Dataset& data, const Explanation& reason)
{
    return reason.page == Explanation::popularOverall ? english(popularOverall())
                                                      : std::string(data.pageText(reason.page));
}

/// True where a list goes on with a page that nothing in the history speaks for, and that the model did not rank.
bool onlyFills(const NextPage& page)
{
    return page.recommendation.basis == Basis::Popular && std::isnan(page.recommendation.score);
}

/// "/a 0.620; /b 0.380": for CSV and the clipboard.
std::string becauseText(const Dataset& data, const NextPage& page)
{
    if (onlyFills(page))
        return english(popularOverall());
    std::string out;
    for (const auto& reason : page.because) {
        out += out.empty() ? "" : "; ";
        out += reasonText(data, reason);
        out += ' ' + fixedText(reason.share, 3);
    }
    return out;
}

/// "412 took it": why a page is listed that nothing in the history speaks for.
Phrase takersPhrase(const NextPage& page)
{
    if (page.takers == 0)
        return Phrase::tr("popular");
    return Phrase::tr("%Ln took it", "%Ln took it", page.takers);
}

std::vector<Phrase> basisDetails(const NextPage& page)
{
    switch (page.recommendation.basis) {
    case Basis::Personal:
        return {Phrase::tr("What this visitor took speaks for this page.")};
    case Basis::Random:
        return {Phrase::tr("Drawn at random.")};
    case Basis::Popular:
        break;
    }
    Phrase popular =
        page.takers == 0
            ? Phrase::tr("Nothing this visitor took speaks for this page; many others took it.")
            : Phrase::tr("Nothing this visitor took speaks for this page; %Ln visitor took it.",
                         "Nothing this visitor took speaks for this page; %Ln visitors took it.", page.takers);
    if (!onlyFills(page))
        return {std::move(popular), Phrase::tr("This model knows how popular each page is overall, and ranks it among "
                                               "the personal pages by that.")};
    return {std::move(popular), Phrase::tr("Pages of their own business units come first.")};
}

std::vector<Phrase> becauseDetails(const Dataset& data, const NextPage& page)
{
    return onlyFills(page) ? basisDetails(page) : becauseWords(data, page.because);
}

TableColumn becauseColumn(const DatasetPtr& data, const SharedRows<NextPage>& pages)
{
    std::vector<std::string> texts;
    for (const NextPage& page : pages.all())
        texts.push_back(becauseText(*data, page));
    auto out = tableColumn(
        ColumnRole::Parts, "because", Phrase::tr("Because of"),
        Phrase::tr(
            "How much each page of the history adds to this score, as a share of all that "
            "adds to it. The colours are the pages' business units; grey is what is popular overall, and Unmapped."),
        [text = SharedRows(std::move(texts))](std::int32_t row) -> std::string_view { return text(row); });
    out.parts = [data, pages](std::int32_t row) { return partsByUnit(*data, pages(row).because); };
    out.details = [data, pages](std::int32_t row) { return becauseDetails(*data, pages(row)); };
    out.said = [pages](std::int32_t row) -> std::optional<Phrase> {
        return onlyFills(pages(row)) ? std::optional(takersPhrase(pages(row))) : std::nullopt;
    };
    out.emphasis = [pages](std::int32_t row) { return onlyFills(pages(row)) ? Emphasis::Quiet : Emphasis::None; };
    return out;
}

TableColumn changeColumn(const SharedRows<NextPage>& pages)
{
    // New pages sort as if they came from below the list.
    auto out = tableColumn(ColumnRole::Note, "change", Phrase::tr("Change"),
                           Phrase::tr("How the what-if moves the page in the list."),
                           [pages](std::int32_t row) -> std::int64_t {
                               const int before = pages(row).rankBefore;
                               return (before > 0 ? before : pages.size() + 1) - pages(row).rank;
                           });
    out.said = [pages](std::int32_t row) {
        const int before = pages(row).rankBefore;
        const int up = before - pages(row).rank;
        if (before == 0)
            return Phrase::tr("new");
        if (up == 0)
            return Phrase();
        return up > 0 ? Phrase::tr("▲ %1", up) : Phrase::tr("▼ %1", -up);
    };
    return out;
}

void addStrongestReason(TableData& table, const DatasetPtr& data, const SharedRows<NextPage>& pages)
{
    const auto popular = std::make_shared<const std::string>(english(popularOverall()));
    const auto strongest = [pages](std::int32_t row) -> const Explanation* {
        const auto& because = pages(row).because;
        return because.empty() || because.front().amount <= 0.0 ? nullptr : &because.front();
    };
    const auto named = [data, strongest](std::int32_t row) -> std::string_view {
        const auto* reason = strongest(row);
        return reason == nullptr || reason->page == Explanation::popularOverall ? std::string_view()
                                                                                : data->pageLabel(reason->page);
    };
    table.columns.push_back(tableColumn(ColumnRole::Page, "because_page_url", Phrase::tr("Because of"),
                                        Phrase::tr("What adds most to this score: a page of the history, or that "
                                                   "the page is popular overall."),
                                        [data, strongest, popular](std::int32_t row) -> std::string_view {
                                            const auto* reason = strongest(row);
                                            if (reason == nullptr)
                                                return {};
                                            return reason->page == Explanation::popularOverall
                                                       ? std::string_view(*popular)
                                                       : data->pageText(reason->page);
                                        }));
    table.columns.back().label = [named, id = std::get<TextKey>(table.columns.back().raw)](std::int32_t row) {
        const auto name = named(row);
        return name.empty() ? id(row) : name;
    };
    table.columns.back().said = [strongest](std::int32_t row) {
        const auto* reason = strongest(row);
        return reason != nullptr && reason->page == Explanation::popularOverall ? std::optional(popularOverall())
                                                                                : std::nullopt;
    };
    table.columns.push_back(tableColumn(
        ColumnRole::Share, "because_share", Phrase::tr("Share"),
        Phrase::tr("What that adds, as a share of all that is added or taken."), [strongest](std::int32_t row) {
            const auto* reason = strongest(row);
            return reason != nullptr ? reason->share : std::numeric_limits<double>::quiet_NaN();
        }));
    table.columns.back().decimals = 2;
}

TableColumn basisColumn(const SharedRows<NextPage>& pages)
{
    const auto basis = [pages](std::int32_t row) { return pages(row).recommendation.basis; };
    auto out = tableColumn(ColumnRole::Note, "basis", Phrase::tr("Basis"),
                           Phrase::tr("Personal: what this cookie took speaks for the page. Popular: nothing it took "
                                      "does, but many others took the page. A model that knows what is popular overall "
                                      "(CEASE) ranks such pages among the others, by its score; in the lists of other "
                                      "models they follow behind."),
                           [basis](std::int32_t row) { return choiceName(basis(row)); });
    out.phrase = [basis](std::int32_t row) { return basisWord(basis(row)); };
    out.details = [pages](std::int32_t row) { return basisDetails(pages(row)); };
    out.emphasis = [basis](std::int32_t row) {
        return basis(row) == Basis::Personal ? Emphasis::None : Emphasis::Quiet;
    };
    return out;
}

TableColumn wordsColumn(const DatasetPtr& data, const SharedRows<NextPage>& pages)
{
    return phraseColumn(ColumnRole::Text, "because_words", Phrase::tr("Why"),
                        Phrase::tr("Why the page is recommended, with the three largest shares."), pages.size(),
                        [&](std::int32_t row) { return becauseSentence(*data, pages(row)); });
}

TableColumn scoreColumn(const SharedRows<NextPage>& pages)
{
    auto out = tableColumn(ColumnRole::Score, "score", Phrase::tr("Score"),
                           Phrase::tr("The model's score, scaled to 0 to 1 over all pages of this cookie: it orders "
                                      "the pages of one cookie, and cannot be compared with those of another. None for "
                                      "popular pages that fill the list."),
                           [pages](std::int32_t row) { return pages(row).recommendation.scaledScore; });
    out.decimals = 2;
    return out;
}

} // namespace

TableData historyTable(const DatasetPtr& data, std::vector<HistoryPage> history)
{
    const SharedRows<HistoryPage> pages(std::move(history));
    const IndexOf pageOf = [pages](std::int32_t row) { return pages(row).page; };
    auto out = tableOfPages("history", Phrase::tr("history"),
                            pagesOf(pages, [](const HistoryPage& page) { return page.page; }));
    auto counted =
        tableColumn(ColumnRole::Flag, "counted", {}, Phrase::tr("Untick a page to see what would change without it."),
                    [pages](std::int32_t row) { return pages(row).kept ? 1 : 0; });
    counted.said = [pages](std::int32_t row) {
        return pages(row).kept ? Phrase::tr("counted") : Phrase::tr("left out");
    };
    auto submissions = tableColumn(ColumnRole::Count, "form_submissions", Phrase::tr("Submissions"),
                                   Phrase::tr("Form submissions of this page."),
                                   [pages](std::int32_t row) { return pages(row).submissions; });
    submissions.said = [pages](std::int32_t row) -> std::optional<Phrase> {
        return pages(row).added ? std::optional(Phrase::tr("added")) : std::nullopt;
    };
    out.columns = {std::move(counted), pageColumn(data, pageOf),
                   typeColumn(data, [pages](std::int32_t row) { return pages(row).type; }),
                   unitColumn(data, unitOfPage(data, pageOf)), std::move(submissions)};
    return out;
}

TableColumn historyShareColumn(std::vector<double> shares, std::int32_t rank)
{
    const SharedRows byRow(std::move(shares));
    auto out =
        tableColumn(ColumnRole::Share, "share", rank > 0 ? Phrase::tr("Share in no. %1", rank) : Phrase::tr("Share"),
                    Phrase::tr("What the page adds to the recommendation chosen below, of all that speaks for "
                               "it, or how much it speaks against it: in files such a share is below 0."),
                    [byRow](std::int32_t row) { return byRow(row); });
    out.decimals = 2;
    out.said = [byRow](std::int32_t row) -> std::optional<Phrase> {
        const double share = byRow(row);
        if (std::isnan(share))
            return std::nullopt;
        return share < 0.0 ? Phrase::tr("%1 % against", Decimal{-100.0 * share, 0})
                           : Phrase::tr("%1 %", Decimal{100.0 * share, 0});
    };
    return out;
}

TableData recommendationTable(const DatasetPtr& data, std::vector<NextPage> lists, RecommendationColumns columns)
{
    const SharedRows<NextPage> pages(std::move(lists));
    const IndexOf pageOf = [pages](std::int32_t row) { return pages(row).recommendation.page; };
    auto out = tableOfPages("next best assets", Phrase::tr("next best assets"),
                            pagesOf(pages, [](const NextPage& page) { return page.recommendation.page; }));
    out.columns = {cookieColumn(data, [pages](std::int32_t row) { return pages(row).cookie; }),
                   tableColumn(ColumnRole::Count, "rank", Phrase::tr("#"),
                               Phrase::tr("Rank among the pages not yet submitted."),
                               [pages](std::int32_t row) { return pages(row).rank; }),
                   pageColumn(data, pageOf),
                   typeColumn(data, typeOfPage(data, pageOf)),
                   unitColumn(data, unitOfPage(data, pageOf)),
                   scoreColumn(pages),
                   basisColumn(pages)};
    if (columns.change)
        out.columns.insert(out.columns.begin() + 2, changeColumn(pages));
    if (columns.because)
        out.columns.push_back(becauseColumn(data, pages));
    if (columns.strongest)
        addStrongestReason(out, data, pages);
    if (columns.words)
        out.columns.push_back(wordsColumn(data, pages));
    return out;
}

TableData similarPagesTable(const DatasetPtr& data, std::vector<SimilarPage> similar)
{
    const SharedRows<SimilarPage> pages(std::move(similar));
    const IndexOf pageOf = [pages](std::int32_t row) { return pages(row).page; };
    auto out = tableOfPages("similar pages", Phrase::tr("similar pages"),
                            pagesOf(pages, [](const SimilarPage& page) { return page.page; }));
    out.columns = {tableColumn(ColumnRole::Count, "rank", Phrase::tr("#"), Phrase::tr("Rank among the other pages."),
                               [](std::int32_t row) { return row + 1; }),
                   pageColumn(data, pageOf), typeColumn(data, typeOfPage(data, pageOf)),
                   unitColumn(data, unitOfPage(data, pageOf)),
                   tableColumn(ColumnRole::Score, "similarity", Phrase::tr("Similarity"),
                               Phrase::tr("How alike the two pages are, by the model's own measure."),
                               [pages](std::int32_t row) { return pages(row).similarity; })};
    out.columns.back().decimals = 3;
    return out;
}

TableData pageTable(const DatasetPtr& data)
{
    return {.id = "pages",
            .title = Phrase::tr("pages"),
            .rows = data->pages(),
            .elements = Elements::numbered(Entity::Page),
            .columns = {pageColumn(data, [](std::int32_t row) { return row; })}};
}

} // namespace leadlight
