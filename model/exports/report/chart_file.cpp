// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exports/report/chart_file.h"

#include <cmath>
#include <limits>
#include <nlohmann/json.hpp>

namespace leadlight {

namespace {

using Json = nlohmann::json;

Json numbers(const std::vector<double>& values)
{
    Json out = Json::array();
    for (const double value : values)
        out.push_back(std::isfinite(value) ? Json(value) : Json(nullptr));
    return out;
}

std::vector<double> numbersFrom(const Json& json)
{
    std::vector<double> out;
    for (const Json& value : json)
        out.push_back(value.is_null() ? std::numeric_limits<double>::quiet_NaN() : value.get<double>());
    return out;
}

Json jsonOf(const ChartData& chart, const Words& words)
{
    Json out{{"kind", static_cast<int>(chart.kind)},
             {"id", chart.id},
             {"title", words(chart.title)},
             {"x", words(chart.xAxis)},
             {"y", words(chart.yAxis)},
             {"z", words(chart.zAxis)},
             {"at", numbers(chart.categoryAt)},
             {"unit", chart.categoryUnit},
             {"series_unit", chart.seriesUnit},
             {"note", words(chart.note)},
             {"caption", words(chart.caption)},
             {"unmapped", chart.unmappedUnit},
             {"categories", Json::array()},
             {"series", Json::array()},
             {"markers", Json::array()}};
    for (const Phrase& category : chart.categories)
        out["categories"].push_back(words(category));
    for (const ChartSeries& series : chart.series)
        out["series"].push_back({{"name", words(series.name)},
                                 {"values", numbers(series.values)},
                                 {"low", numbers(series.low)},
                                 {"high", numbers(series.high)}});
    for (const ChartMarker& marker : chart.markers)
        out["markers"].push_back(
            {{"at", marker.at}, {"label", words(marker.label)}, {"tone", static_cast<int>(marker.tone)}});
    return out;
}

ChartData chartFrom(const Json& json)
{
    const auto text = [](const Json& from, const char* key) {
        return Phrase::verbatim(from.at(key).get<std::string>());
    };
    ChartData chart;
    chart.kind = static_cast<ChartData::Kind>(json.at("kind").get<int>());
    chart.id = json.at("id").get<std::string>();
    chart.title = text(json, "title");
    chart.xAxis = text(json, "x");
    chart.yAxis = text(json, "y");
    chart.zAxis = text(json, "z");
    chart.note = text(json, "note");
    chart.caption = text(json, "caption");
    chart.categoryAt = numbersFrom(json.at("at"));
    chart.categoryUnit = json.at("unit").get<std::vector<int>>();
    chart.seriesUnit = json.at("series_unit").get<std::vector<int>>();
    chart.unmappedUnit = json.at("unmapped").get<int>();
    for (const Json& category : json.at("categories"))
        chart.categories.push_back(Phrase::verbatim(category.get<std::string>()));
    for (const Json& series : json.at("series"))
        chart.series.push_back({.name = text(series, "name"),
                                .values = numbersFrom(series.at("values")),
                                .low = numbersFrom(series.at("low")),
                                .high = numbersFrom(series.at("high"))});
    for (const Json& marker : json.at("markers"))
        chart.markers.push_back({marker.at("at").get<double>(), text(marker, "label"),
                                 static_cast<ChartMarker::Tone>(marker.at("tone").get<int>())});
    return chart;
}

} // namespace

std::string chartsText(const std::vector<ChartData>& charts, const Words& words)
{
    Json out = Json::array();
    for (const ChartData& chart : charts)
        out.push_back(jsonOf(chart, words));
    return out.dump(-1, ' ', false, Json::error_handler_t::replace);
}

Result<std::vector<ChartData>> chartsFromText(std::string_view text)
{
    const auto broken = [] { return fail(ErrorKind::BadData, Phrase::tr("This is no file of charts.")); };
    const Json json = Json::parse(text, nullptr, false);
    if (!json.is_array())
        return broken();
    try { // the library's own way to say that something is missing or of another type
        std::vector<ChartData> out;
        for (const Json& chart : json)
            out.push_back(chartFrom(chart));
        return out;
    } catch (const Json::exception&) {
        return broken();
    }
}

} // namespace leadlight
