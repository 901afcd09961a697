// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/recommendations/recommendations_tables.h"

#include "views/pages/type_names.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>
#include <cmath>

namespace leadlight {

namespace {
constexpr std::size_t reasonsListed = 8;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(RecommendationsTables)
};

std::int64_t submissionsOf(const Dataset& data, std::int32_t cookie)
{
    const auto at = static_cast<std::size_t>(cookie);
    std::int64_t sum = 0;
    for (auto row = data.cookieStart[at]; row < data.cookieStart[at + 1]; ++row)
        sum += data.rowSubmissions[static_cast<std::size_t>(row)];
    return sum;
}

QString percent(double share)
{
    return QLocale().toString(100.0 * share, 'f', 0) + QStringLiteral(" %");
}

/// What a table of next pages owns: its rows, and the texts that its columns point to.
struct NextPages
{
    std::vector<NextPage> pages;
    std::vector<std::string> because;
    [[nodiscard]] const NextPage& at(std::int32_t row) const { return pages[static_cast<std::size_t>(row)]; }
};

/// "/a 0.62; /b 0.38" in the C locale: for CSV and the clipboard.
std::string becauseText(const Dataset& data, const std::vector<Explanation>& because)
{
    std::string out;
    for (const auto& reason : because) {
        if (!out.empty())
            out += "; ";
        out += data.pageText(reason.page);
        out += QByteArray(" " + QByteArray::number(reason.share, 'f', 3)).toStdString();
    }
    return out;
}

QString becauseToolTip(const Dataset& data, const std::vector<Explanation>& because)
{
    QStringList lines{Text::tr("Share of the score that comes from each page submitted:")};
    for (std::size_t i = 0; i < std::min(because.size(), reasonsListed); ++i)
        lines += percent(because[i].share) + QStringLiteral("  ") + textOf(data.pageLabel(because[i].page));
    if (because.size() > reasonsListed)
        lines += Text::tr("and %1 more").arg(because.size() - reasonsListed);
    return lines.join(u'\n');
}

Column becauseColumn(const DatasetPtr& data, const std::shared_ptr<const NextPages>& list)
{
    auto out =
        column(CellKind::Parts, "because", Text::tr("Because of"),
               Text::tr("How much each page of the history adds to this score, as a share of all that adds to it. "
                        "The colours are the pages' business units."),
               [list](std::int32_t row) -> std::string_view { return list->because[static_cast<std::size_t>(row)]; });
    out.sortable = false;
    out.width = 130;
    out.parts = [data, list](std::int32_t row) { return partsByUnit(*data, list->at(row).because); };
    out.toolTip = [data, list](std::int32_t row) { return becauseToolTip(*data, list->at(row).because); };
    return out;
}

Column changeColumn(const std::shared_ptr<const NextPages>& list)
{
    // New pages sort as if they came from below the list.
    const auto gained = [list](std::int32_t row) -> std::int64_t {
        const int before = list->at(row).rankBefore;
        return (before > 0 ? before : static_cast<int>(list->pages.size()) + 1) - (row + 1);
    };
    auto out = column(CellKind::Muted, "change", Text::tr("Change"),
                      Text::tr("How the what-if moves the page in the list."), gained);
    out.display = [list](std::int32_t row) {
        const int before = list->at(row).rankBefore;
        const int up = before - (row + 1);
        if (before == 0)
            return Text::tr("new");
        if (up == 0)
            return QString();
        return (up > 0 ? QStringLiteral("▲ %1") : QStringLiteral("▼ %1")).arg(std::abs(up));
    };
    return out;
}
} // namespace

std::shared_ptr<const TableContent> cookieTable(const Study& study)
{
    const DatasetPtr data = study.interactions->data;
    const auto analysis = study.analysis;
    auto out = std::make_shared<TableContent>();
    out->name = Text::tr("cookies");
    out->rows = data->cookies();

    auto cookie = column(CellKind::Id, "cookie", Text::tr("Cookie"), Text::tr("One visitor, by the id in the file."),
                         [data](std::int32_t row) { return data->cookieText(row); });
    cookie.searchable = true;
    cookie.stretches = true;
    cookie.width = 84;
    auto interactions = column(CellKind::Number, "interactions", Text::tr("Interactions"),
                               Text::tr("Joined rows of this cookie: pages it submitted, per row of the file."),
                               [data](std::int32_t row) -> std::int64_t {
                                   const auto at = static_cast<std::size_t>(row);
                                   return data->cookieStart[at + 1] - data->cookieStart[at];
                               });
    auto submissions =
        column(CellKind::Number, "form_submissions", Text::tr("Submissions"), Text::tr("Sum of form submissions."),
               [data](std::int32_t row) { return submissionsOf(*data, row); });
    const auto hitRate = [analysis](std::int32_t row) -> double {
        return analysis ? analysis->hitRates.hitRate[static_cast<std::size_t>(row)] : std::nan("");
    };
    auto rate =
        column(CellKind::Bar, "hit_rate", Text::tr("Hit rate"),
               Text::tr("Share of the ten recommended pages whose business unit is among those that this cookie "
                        "submitted. In-sample: the model has seen these submissions."),
               hitRate);
    rate.fraction = hitRate;
    rate.decimals = 1;
    out->columns = {std::move(cookie), std::move(interactions), std::move(submissions), std::move(rate)};
    return out;
}

std::shared_ptr<const TableContent> historyTable(const DatasetPtr& data, const WhatIf& whatIf)
{
    const auto history = std::make_shared<const std::vector<HistoryPage>>(whatIf.pages());
    const auto at = [history](std::int32_t row) -> const HistoryPage& {
        return (*history)[static_cast<std::size_t>(row)];
    };
    const PageOf pageOf = [at](std::int32_t row) { return at(row).page; };
    auto out = std::make_shared<TableContent>();
    out->name = Text::tr("history");
    out->rows = static_cast<std::int32_t>(history->size());

    const auto kept = [at](std::int32_t row) { return at(row).kept; };
    auto tick =
        column(CellKind::Check, "counted", QString(), Text::tr("Untick a page to see what would change without it."),
               [kept](std::int32_t row) -> std::int64_t { return kept(row) ? 1 : 0; });
    tick.checked = kept;
    tick.sortable = false;
    tick.width = 36;
    tick.display = [kept](std::int32_t row) { return kept(row) ? Text::tr("counted") : Text::tr("left out"); };
    auto type = typeColumn(data, pageOf);
    const auto typeOf = [data, at](std::int32_t row) -> std::string_view { return data->types[at(row).type]; };
    type.raw = TextKey(typeOf);
    type.display = [typeOf](std::int32_t row) { return shortTypeName(typeOf(row)); };
    type.toolTip = [typeOf](std::int32_t row) { return textOf(typeOf(row)); };
    auto count =
        column(CellKind::Number, "form_submissions", Text::tr("Submissions"),
               Text::tr("Form submissions of this page."), [at](std::int32_t row) { return at(row).submissions; });
    count.display = [at](std::int32_t row) {
        return at(row).added ? Text::tr("added") : QLocale().toString(static_cast<qlonglong>(at(row).submissions));
    };
    out->columns = {std::move(tick), pageColumn(data, pageOf), std::move(type), unitColumn(data, pageOf),
                    std::move(count)};
    return out;
}

std::shared_ptr<const TableContent> nextPagesTable(const DatasetPtr& data, std::vector<NextPage> pages, bool compared)
{
    auto owned = std::make_shared<NextPages>();
    owned->pages = std::move(pages);
    bool explained = false;
    for (const auto& page : owned->pages) {
        owned->because.push_back(becauseText(*data, page.because));
        explained = explained || !page.because.empty();
    }
    const std::shared_ptr<const NextPages> list = std::move(owned);
    const PageOf pageOf = [list](std::int32_t row) { return list->at(row).recommendation.page; };
    auto out = std::make_shared<TableContent>();
    out->name = Text::tr("next best assets");
    out->rows = static_cast<std::int32_t>(list->pages.size());

    auto rank = column(CellKind::Number, "rank", Text::tr("#"), Text::tr("Rank among the pages not yet submitted."),
                       [](std::int32_t row) -> std::int64_t { return row + 1; });
    const auto scoreOf = [list](std::int32_t row) { return list->at(row).recommendation.scaledScore; };
    auto score = column(CellKind::Bar, "score", Text::tr("Score"),
                        Text::tr("The model's score, scaled to 0 to 1 over all pages of this cookie."), scoreOf);
    score.fraction = scoreOf;
    score.decimals = 2;
    score.barFirst = true;
    score.width = 130;
    out->columns = {std::move(rank), pageColumn(data, pageOf), typeColumn(data, pageOf), unitColumn(data, pageOf),
                    std::move(score)};
    if (compared)
        out->columns.insert(out->columns.begin() + 1, changeColumn(list));
    if (explained)
        out->columns.push_back(becauseColumn(data, list));
    return out;
}

std::shared_ptr<const TableContent> pageNames(const DatasetPtr& data)
{
    auto out = std::make_shared<TableContent>();
    out->name = Text::tr("pages");
    out->rows = data->pages();
    out->columns = {pageColumn(data, [](std::int32_t row) { return row; })};
    return out;
}

} // namespace leadlight
