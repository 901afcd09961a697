// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/describe/chart_data.h"

#include <algorithm>
#include <cmath>
#include <memory>
#include <random>
#include <string>

namespace leadlight::testing {

inline std::vector<Phrase> phrases(const std::vector<std::string>& texts)
{
    std::vector<Phrase> out;
    for (const std::string& text : texts)
        out.push_back(Phrase::verbatim(text));
    return out;
}

/// Eleven bins and four markers with long labels.
inline ChartData sampleHistogram()
{
    ChartData chart;
    chart.kind = ChartData::Kind::Histogram;
    chart.id = "hit-rate";
    chart.title = Phrase::verbatim("Hit rate of the recommendations");
    chart.xAxis = Phrase::verbatim("Hit rate");
    chart.yAxis = Phrase::verbatim("Cookies");
    chart.series.push_back(
        {.name = Phrase::verbatim("Cookies"), .values = {14, 31, 78, 150, 231, 338, 262, 171, 118, 62, 21}});
    chart.categories = phrases({"0.0", "0.1", "0.2", "0.3", "0.4", "0.5", "0.6", "0.7", "0.8", "0.9", "1.0"});
    chart.categoryAt = {0.0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1.0};
    chart.markers = {{0.523, Phrase::verbatim("Mean 0.523"), ChartMarker::Tone::Strong},
                     {0.369, Phrase::verbatim("Random pages 0.369")},
                     {0.294, Phrase::verbatim("Most popular pages 0.294")},
                     {0.726, Phrase::verbatim("Only Data & AI, by popularity 0.726"), ChartMarker::Tone::Warning}};
    chart.note = Phrase::verbatim("In-sample: measured on the submissions that the model was trained on.");
    chart.caption = Phrase::verbatim("submissions.csv, 1,476 cookies, 221 pages, RP3beta, trained 2026-11-23 14:02");
    return chart;
}

/// Business units with one very long name; the last one is "Unmapped".
inline ChartData sampleBars()
{
    ChartData chart;
    chart.kind = ChartData::Kind::HorizontalBars;
    chart.id = "similarity-by-bu";
    chart.title = Phrase::verbatim("Average page similarity by business unit");
    chart.xAxis = Phrase::verbatim("Average similarity");
    chart.categories =
        phrases({"Data & AI", "Security", "Cloud Infrastructure and Operations for Regulated Industries", "Unmapped"});
    chart.categoryUnit = {0, 1, 2, 3};
    chart.unmappedUnit = 3;
    chart.series.push_back({.name = Phrase::verbatim("Average similarity"), .values = {0.617, 0.593, 0.571, 0.402}});
    chart.note = Phrase::verbatim("Average over the pages of each group.");
    chart.caption = Phrase::verbatim("submissions.csv");
    return chart;
}

inline ChartData sampleDots()
{
    ChartData chart;
    chart.kind = ChartData::Kind::DotWhisker;
    chart.id = "models";
    chart.title = Phrase::verbatim("Models on held-out data");
    chart.xAxis = Phrase::verbatim("HR@10");
    chart.categories = phrases({"RP3beta", "EASE", "Most popular", "Random"});
    chart.series.push_back({.name = Phrase::verbatim("HR@10"),
                            .values = {0.559, 0.546, 0.455, 0.06},
                            .low = {0.52, 0.51, 0.42, 0.04},
                            .high = {0.6, 0.58, 0.49, 0.08}});
    chart.markers = {{0.455, Phrase::verbatim("most popular 0.455")}};
    chart.caption = Phrase::verbatim("submissions.csv");
    return chart;
}

inline ChartData sampleLines()
{
    ChartData chart;
    chart.kind = ChartData::Kind::Lines;
    chart.id = "learning";
    chart.title = Phrase::verbatim("Learning curve");
    chart.xAxis = Phrase::verbatim("Share of the data");
    chart.yAxis = Phrase::verbatim("HR@10");
    chart.categories = phrases({"0.2", "0.4", "0.6", "0.8", "1"});
    chart.categoryAt = {0.2, 0.4, 0.6, 0.8, 1.0};
    chart.series.push_back({.name = Phrase::verbatim("RP3beta"), .values = {0.40, 0.44, 0.48, 0.50, 0.53}});
    chart.series.push_back({.name = Phrase::verbatim("Most popular"), .values = {0.35, 0.39, 0.42, 0.45, 0.47}});
    chart.markers = {{0.455, Phrase::verbatim("today 0.455")}};
    chart.caption = Phrase::verbatim("submissions.csv");
    return chart;
}

/// Cookies with skewed counts; many share a place.
inline ChartData sampleScatter(int points)
{
    ChartData chart;
    chart.kind = ChartData::Kind::Scatter3D;
    chart.id = "hit-rate-scatter";
    chart.title = Phrase::verbatim("Hit rate by interactions and submissions");
    chart.xAxis = Phrase::verbatim("Interactions");
    chart.yAxis = Phrase::verbatim("Form submissions");
    chart.zAxis = Phrase::verbatim("Hit rate");
    chart.caption = Phrase::verbatim("submissions.csv");
    chart.series.resize(3);
    std::mt19937 random(11);
    std::normal_distribution<double> normal;
    for (int i = 0; i < points; ++i) {
        const double interactions = 1.0 + std::floor(std::exp(0.6 + 0.8 * normal(random)));
        chart.series[0].values.push_back(interactions);
        chart.series[1].values.push_back(interactions + std::floor(std::exp(0.6 + 1.1 * normal(random))));
        chart.series[2].values.push_back(std::clamp(std::round(5.2 + 2.0 * normal(random)), 0.0, 10.0) / 10.0);
    }
    return chart;
}

} // namespace leadlight::testing
