// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exports/report/report_items.h"

#include "model/describe/audience_rows.h"
#include "model/describe/cookie_table.h"
#include "model/describe/findings.h"
#include "model/describe/lab_charts.h"
#include "model/describe/rule_words.h"
#include "model/describe/scorecard_table.h"
#include "model/describe/similarity_table.h"
#include "model/describe/since_tables.h"
#include "model/describe/summary.h"
#include "model/describe/table_rows.h"
#include "model/evaluate/unit_service.h"
#include "model/exports/recommendations_csv.h"
#include "model/exports/report/report_audience.h"
#include "model/recommend/catalogue.h"

#include <algorithm>
#include <numeric>

namespace leadlight {

namespace {

/// The scorecard as it is shown at first: what finds most stands on top.
TableData bestModelsFirst(const std::shared_ptr<const Scorecard>& card)
{
    std::vector<std::int32_t> rows(card->models.size());
    std::iota(rows.begin(), rows.end(), 0);
    std::ranges::stable_sort(rows, std::greater<>(), [&](std::int32_t row) {
        return card->models[static_cast<std::size_t>(row)].metric[static_cast<std::size_t>(Metric::HitRate)].mean;
    });
    return withRows(scorecardTable(card), std::move(rows));
}

/// Gathers the items one after the other.
class ItemMaker
{
public:
    ItemMaker(const ReportFigures& figures, const HoldOut& holdOut)
        : m_figures(figures)
        , m_analysis(*figures.analysis)
        , m_holdOut(holdOut)
    {
    }

    std::vector<ReportItem> make()
    {
        if (m_figures.since)
            changes();
        if (m_figures.scorecard)
            comparison();
        similarities();
        hitRates();
        if (m_figures.curve)
            measured(learningCurveChart(*m_figures.curve, captionOf(*m_figures.curve)), m_figures.curve->verdict, {},
                     false);
        recommendations();
        if (m_figures.audience)
            audience();
        tables();
        return std::move(m_items);
    }

private:
    [[nodiscard]] const Scorecard& card() const { return *m_figures.scorecard->scorecard; }
    [[nodiscard]] bool hasSimilarity() const { return !entryOf(m_analysis.model->options.settings).baseline; }
    [[nodiscard]] DatasetPtr data() const { return m_analysis.model->interactions->data; }

    void chart(ChartData data, Phrase finding, Phrase subtitle, bool usual)
    {
        ReportItem item{.key = data.id, .title = data.title, .usual = usual, .content = {}};
        item.content = ReportChart{std::move(data), std::move(finding), std::move(subtitle)};
        m_items.push_back(std::move(item));
    }
    /// One whose figures come from an evaluation, on which no rule acts.
    void measured(ChartData data, Phrase finding, Phrase subtitle, bool usual)
    {
        data.caption = captionWithoutRules(data.caption, m_analysis.rules.get());
        chart(std::move(data), std::move(finding), std::move(subtitle), usual);
    }
    void table(std::string key, ReportTable table, bool usual)
    {
        const Phrase title = table.columns.title;
        m_items.push_back({.key = std::move(key), .title = title, .usual = usual, .content = std::move(table)});
    }

    /// Of business units what their page says.
    [[nodiscard]] Phrase slicesSay(SliceBy by) const
    {
        if (by != SliceBy::BusinessUnit)
            return sliceFinding(card(), m_figures.scorecard->slices[static_cast<std::size_t>(by)], by);
        const auto services = unitServices(m_figures.scorecard->scorecard, card().best, Progress());
        return services ? unitServiceWords(**services) : Phrase();
    }

    /// What the slides of the last item say; gives its table.
    ReportTable& say(Phrase finding, Phrase caption, Phrase notes)
    {
        auto& table = std::get<ReportTable>(m_items.back().content);
        table.finding = std::move(finding);
        table.caption = std::move(caption);
        table.notes = std::move(notes);
        return table;
    }
    void changes()
    {
        const auto& since = m_figures.since;
        const auto add = [&](TableData data, Phrase finding) {
            std::string key = data.id;
            Phrase title = data.title;
            plain(std::move(key), std::move(data), std::move(title));
            say(std::move(finding), captionOf(m_analysis), Phrase::sentences(sinceWords(*since))).onSlides = true;
        };
        add(sinceTable(since), sinceFinding(*since));
        if (!since->newPages.empty() || !since->vanished.empty())
            add(pagesSinceTable(since), Phrase::tr("Pages since %1: %2 new, %3 gone", since->when,
                                                   std::ssize(since->newPages), std::ssize(since->vanished)));
    }

    void comparison()
    {
        const auto tested = static_cast<std::int64_t>(card().evaluation->plan.tested.size());
        const Phrase hidden = Phrase::tr("Measured on pages that were hidden from %Ln visitor.",
                                         "Measured on pages that were hidden from %Ln visitors.", tested);
        measured(scorecardChart(card(), Metric::HitRate), scorecardFinding(card()), hidden, true);
        const auto& slices = m_figures.scorecard->slices;
        for (const SliceBy by : {SliceBy::BusinessUnit, SliceBy::AssetType, SliceBy::HistoryLength}) {
            const auto& all = slices[static_cast<std::size_t>(by)];
            if (!all.empty())
                measured(sliceChart(card(), all, by, {card().best}), slicesSay(by), hidden,
                         by == SliceBy::BusinessUnit);
        }
        if (!unitShares(*card().evaluation, card().evaluation->historyMix).empty()) {
            ChartData mix = unitMixChart(card(), {card().best});
            Phrase finding = unitMixFinding(mix);
            measured(std::move(mix), std::move(finding), {}, true);
        }
        measured(accuracyCoverageChart(card()), coverageFinding(card()), hidden, false);
    }

    void similarities()
    {
        if (!hasSimilarity())
            return;
        const Phrase how = Phrase::tr("Average similarity of a page to the 10 pages most like it.");
        for (const GroupBy by : {GroupBy::BusinessUnit, GroupBy::AssetType, GroupBy::Page}) {
            ChartData data = similarityChart(m_analysis, by);
            Phrase finding = similarityFinding(data);
            chart(std::move(data), std::move(finding), how, by == GroupBy::BusinessUnit);
        }
    }

    void hitRates()
    {
        const HitRates& rates = m_analysis.hitRates;
        const Phrase inSample = Phrase::tr("In-sample: the model has seen these submissions.");
        for (const bool top : {false, true})
            if ((top ? rates.topMeasured() : rates.measured()) > 0)
                chart(hitRateChart(m_analysis, top), hitRateFinding(rates, m_analysis.data(), top), inSample, !top);
        if (rates.measured() > 0)
            chart(hitRateScatter(m_analysis), linkWithInteractions(rates.withInteractions), {}, false);
    }

    void lists(const std::string& key, const Phrase& title, std::vector<std::int32_t> cookies)
    {
        ReportTable out;
        out.columns = recommendationColumns(*m_analysis.model, {});
        out.columns.title = title;
        out.cookies = std::make_shared<std::vector<std::int32_t>>(std::move(cookies));
        for (const std::int32_t cookie : *out.cookies)
            out.rows += m_analysis.recommendations.lengthOf(cookie);
        out.put = [analysis = m_figures.analysis, chosen = out.cookies](RowSink& sink, const Progress& progress) {
            return putRecommendations(*analysis->model, analysis->recommendations, *chosen, {}, sink, progress);
        };
        table(key, std::move(out), true);
    }
    void recommendations()
    {
        std::vector<std::int32_t> cookies(static_cast<std::size_t>(m_analysis.data().cookies()));
        std::iota(cookies.begin(), cookies.end(), 0);
        if (m_holdOut.share <= 0.0) {
            lists("recommendations", Phrase::tr("Recommendations"), std::move(cookies));
            return;
        }
        auto parts = heldOutParts(m_analysis.data(), cookies, m_holdOut);
        lists("recommendations", Phrase::tr("Recommendations"), std::move(parts.treated));
        lists("control-group", Phrase::tr("Control group"), std::move(parts.control));
    }

    void plain(std::string key, TableData data, Phrase title)
    {
        data.title = std::move(title);
        ReportTable out{.columns = std::move(data)};
        out.rows = out.columns.rows;
        table(std::move(key), std::move(out), true);
    }
    /// Who should be offered what was asked for; those of the control group apart.
    void audience()
    {
        const PageAudience& asked = *m_figures.audience;
        std::vector<AudienceMember> members = asked.audience.members;
        const auto isOffered = [this](const AudienceMember& member) {
            return m_holdOut.share <= 0.0 || !isHeldOut(m_analysis.data().cookieText(member.cookie), m_holdOut);
        };
        const auto control = std::stable_partition(members.begin(), members.end(), isOffered); // clang 14: no ranges::
        std::vector<AudienceMember> apart(control, members.end());
        members.erase(control, members.end());
        const bool several = asked.pages.size() > 1;
        const auto bestFirst = [this](std::string key, TableData data, Phrase title) {
            plain(std::move(key), std::move(data), std::move(title));
            const auto count = std::int64_t{std::get<ReportTable>(m_items.back().content).rows};
            say(Phrase::tr("%1: %Ln visitor", "%1: %Ln visitors", count, m_items.back().title), captionOf(m_analysis),
                audienceWords(m_figures.audience->audience))
                .ranked = true;
        };
        bestFirst("audience", audienceRows(data(), std::move(members), several), audienceTitle(asked));
        if (m_holdOut.share > 0.0)
            bestFirst("audience-control-group", audienceRows(data(), std::move(apart), several),
                      Phrase::tr("Control group of the audience"));
    }
    void visitors()
    {
        plain("cookies", cookieTable(data(), std::make_shared<const HitRates>(m_analysis.hitRates)),
              Phrase::tr("Visitors"));
        const DataSummary summary = summaryOf(*m_analysis.model->interactions);
        const double each =
            static_cast<double>(summary.interactions) / static_cast<double>(std::max<std::int64_t>(1, summary.cookies));
        say(Phrase::tr("The one visitor took %1 pages", "The %Ln visitors took %1 pages each on average",
                       summary.cookies, Decimal{each, 1}),
            captionOf(m_analysis), hitRateChart(m_analysis, false).note);
    }
    void tables()
    {
        visitors();
        const auto similarity = [&](std::string key, GroupBy by, Phrase title) {
            plain(std::move(key), similarityTable(*data(), by, averagesBy(by, m_analysis.similarity, *data())),
                  std::move(title));
            const ChartData chart = similarityChart(m_analysis, by);
            say(similarityFinding(chart), chart.caption, chart.note);
        };
        if (hasSimilarity()) {
            similarity("business-units", GroupBy::BusinessUnit, Phrase::tr("Business units"));
            similarity("asset-types", GroupBy::AssetType, Phrase::tr("Asset types"));
            similarity("pages", GroupBy::Page, Phrase::tr("Pages"));
        }
        if (m_figures.scorecard) {
            plain("scorecard", bestModelsFirst(m_figures.scorecard->scorecard), Phrase::tr("Scorecard"));
            say(modelsFinding(card()), captionWithoutRules(captionOf(*card().evaluation), m_analysis.rules.get()),
                scorecardChart(card(), Metric::HitRate).note)
                .onSlides = true;
        }
    }

    const ReportFigures& m_figures;
    const Analysis& m_analysis;
    const HoldOut& m_holdOut;
    std::vector<ReportItem> m_items;
};

} // namespace

Status putTable(const ReportTable& table, RowSink& sink, const Progress& progress)
{
    return table.put ? table.put(sink, progress) : putRows(table.columns, sink, progress);
}

std::vector<ReportItem> reportItems(const ReportFigures& figures, const HoldOut& holdOut)
{
    return ItemMaker(figures, holdOut).make();
}

} // namespace leadlight
