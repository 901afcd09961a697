// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exports/chart/chart_parts.h"

#include "model/base/number_text.h"
#include "model/exports/opc/xml_text.h"

#include <algorithm>
#include <cmath>

namespace leadlight {

namespace {

constexpr int accents = 6;

/// Rounds of the accents: as they are, lighter, darker, lighter still, darker still.
constexpr std::array<std::pair<int, int>, 5> rounds{{{0, 0}, {60000, 40000}, {75000, 0}, {40000, 60000}, {50000, 0}}};

void putColour(XmlWriter& xml, const ThemeTint& tint)
{
    xml.open("a:schemeClr", {{"val", tint.name}});
    if (tint.lumMod != 0)
        xml.value("a:lumMod", tint.lumMod);
    if (tint.lumOff != 0)
        xml.value("a:lumOff", tint.lumOff);
    xml.close();
}

void putFlags(XmlWriter& xml, std::string_view what)
{
    for (const char* flag : {"showLegendKey", "showVal", "showCatName", "showSerName", "showPercent", "showBubbleSize"})
        xml.value(std::string("c:") + flag, what == flag ? 1 : 0);
}

void putTitle(XmlWriter& xml, const std::string& title, const ChartLook& look)
{
    if (title.empty())
        return;
    const int size = look.labelSize;
    xml.open("c:title").open("c:tx").open("c:rich").leaf("a:bodyPr").leaf("a:lstStyle").open("a:p");
    xml.open("a:pPr").leaf("a:defRPr", {{"sz", size}, {"b", 0}}).close();
    xml.open("a:r").open("a:rPr", {{"lang", look.language}, {"sz", size}, {"b", 0}});
    putFill(xml, {"tx2"});
    xml.leaf("a:latin", {{"typeface", "+mn-lt"}}).close();
    xml.element("a:t", title).close().close().close().close().value("c:overlay", 0).close();
}

std::string digitsAfter(int decimals)
{
    return decimals == 0 ? "#,##0" : "0." + std::string(static_cast<std::size_t>(decimals), '0');
}

bool isWhole(double value)
{
    return !std::isfinite(value) || value == std::floor(value);
}

/// A dot or a name, in parts of the plot's width and height.
struct Box
{
    double left = 0.0;
    double top = 0.0;
    double right = 0.0;
    double bottom = 0.0;

    [[nodiscard]] bool meets(const Box& other) const
    {
        return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
    }
};

Box labelBox(double x, double y, double width, std::string_view place)
{
    constexpr double height = 0.055;
    constexpr double gap = 0.012;
    if (place == "r")
        return {x + gap, y - height / 2, x + gap + width, y + height / 2};
    if (place == "l")
        return {x - gap - width, y - height / 2, x - gap, y + height / 2};
    const double top = place == "t" ? y - 0.02 - height : y + 0.02;
    return {x - width / 2, top, x + width / 2, top + height};
}

void putLabelLook(XmlWriter& xml, const NativeLabels& labels, const ChartLook& look, bool onWhite)
{
    if (!labels.format.empty())
        xml.leaf("c:numFmt", {{"formatCode", labels.format}, {"sourceLinked", 0}});
    xml.open("c:spPr");
    if (onWhite)
        putFill(xml, {"bg1"});
    else
        xml.leaf("a:noFill");
    xml.raw("<a:ln><a:noFill/></a:ln>").close();
    putFont(xml, look.labelSize, look.language, labels.bold);
}

/// A label of its own, on white, so that nothing crosses it.
void putPointLabel(XmlWriter& xml, std::size_t point, const std::string& position, const NativeLabels& labels,
                   const ChartLook& look)
{
    xml.open("c:dLbl").leaf("c:idx", {{"val", point}});
    if (const auto aside = labels.aside.find(point); aside != labels.aside.end()) {
        xml.open("c:layout").open("c:manualLayout");
        xml.value("c:x", exactText(aside->second)).value("c:y", 0).close().close();
    }
    putLabelLook(xml, labels, look, true);
    xml.value("c:dLblPos", position);
    putFlags(xml, labels.what);
    xml.close();
}

} // namespace

ThemeTint greyTint()
{
    return {"bg1", 65000, 0};
}

ThemeTint unitTint(int unit, int unmappedUnit)
{
    if (unit < 0)
        return {};
    if (unit == unmappedUnit)
        return greyTint();
    const auto [mod, off] = rounds[static_cast<std::size_t>(unit / accents) % rounds.size()];
    return {"accent" + std::to_string(unit % accents + 1), mod, off};
}

ThemeTint seriesTint(std::size_t series)
{
    return unitTint(static_cast<int>(series), -1);
}

ThemeTint light(ThemeTint tint)
{
    if (tint.name == "bg1")
        return {"bg1", 85000, 0};
    constexpr int whole = 100000;
    constexpr int kept = 40000; // of the colour; the rest is white. On top of what tells one round from another
    tint.lumMod = (tint.lumMod == 0 ? whole : tint.lumMod) / 100 * kept / (whole / 100);
    tint.lumOff = tint.lumOff / 100 * kept / (whole / 100) + whole - kept;
    return tint;
}

void putFill(XmlWriter& xml, const ThemeTint& tint)
{
    xml.open("a:solidFill");
    putColour(xml, tint);
    xml.close();
}

void putLine(XmlWriter& xml, const ThemeTint& tint, int width, std::string_view dash)
{
    xml.open("c:spPr").open("a:ln", {{"w", width}});
    putFill(xml, tint);
    if (!dash.empty())
        xml.value("a:prstDash", dash);
    xml.close().close();
}

void putFont(XmlWriter& xml, int size, const std::string& language, bool bold)
{
    xml.open("c:txPr").leaf("a:bodyPr").leaf("a:lstStyle").open("a:p").open("a:pPr");
    xml.open("a:defRPr", {{"sz", size}, {"b", bold ? 1 : 0}});
    putFill(xml, {"tx1"});
    xml.leaf("a:latin", {{"typeface", "+mn-lt"}}).leaf("a:ea", {{"typeface", "+mn-ea"}});
    xml.leaf("a:cs", {{"typeface", "+mn-cs"}}).close().close();
    xml.leaf("a:endParaRPr", {{"lang", language}}).close().close();
}

void ChartCells::name(XmlWriter& xml, const ChartGrid::Series& series) const
{
    constexpr std::int64_t headerRow = 1;
    const auto row = series.nameInRow ? static_cast<std::int64_t>(series.firstRow) + 2 : headerRow;
    xml.open("c:tx").open("c:strRef").element("c:f", m_prefix + cellRange(series.nameColumn, row, row));
    xml.open("c:strCache").value("c:ptCount", 1).open("c:pt", {{"idx", 0}});
    xml.element("c:v", cellEscapes(m_grid.nameOf(series))).close().close().close().close();
}

void ChartCells::categories(XmlWriter& xml, const ChartGrid::Series& series) const
{
    const auto first = static_cast<std::int64_t>(series.firstRow) + 2;
    xml.open("c:strRef");
    xml.element("c:f", m_prefix + cellRange(0, first, first + static_cast<std::int64_t>(series.rows) - 1));
    xml.open("c:strCache").leaf("c:ptCount", {{"val", series.rows}});
    for (std::size_t i = 0; i < series.rows; ++i)
        xml.open("c:pt", {{"idx", i}})
            .element("c:v", cellEscapes(std::get<std::string>(m_grid.columns[0][series.firstRow + i])))
            .close();
    xml.close().close();
}

void ChartCells::numbers(XmlWriter& xml, std::size_t column, const ChartGrid::Series& series) const
{
    const auto first = static_cast<std::int64_t>(series.firstRow) + 2;
    xml.open("c:numRef");
    xml.element("c:f", m_prefix + cellRange(column, first, first + static_cast<std::int64_t>(series.rows) - 1));
    xml.open("c:numCache").element("c:formatCode", "General").leaf("c:ptCount", {{"val", series.rows}});
    for (std::size_t i = 0; i < series.rows; ++i)
        if (const auto* number = std::get_if<double>(&m_grid.columns[column][series.firstRow + i]))
            xml.open("c:pt", {{"idx", i}}).element("c:v", exactText(*number)).close();
    xml.close().close();
}

void ChartCells::whiskers(XmlWriter& xml, const ChartGrid::Series& series, std::string_view direction,
                          const ThemeTint& tint) const
{
    if (!series.minus || !series.plus)
        return;
    xml.open("c:errBars");
    if (!direction.empty())
        xml.value("c:errDir", direction);
    xml.value("c:errBarType", "both").value("c:errValType", "cust").value("c:noEndCap", 0);
    xml.open("c:plus");
    numbers(xml, *series.plus, series);
    xml.close().open("c:minus");
    numbers(xml, *series.minus, series);
    xml.close();
    constexpr int width = 15875;
    putLine(xml, tint, width);
    xml.close();
}

NativeNumbers numbersOf(const ChartData& chart, double end)
{
    // Of dots in the plane the second series counts: the first one's axis is written in the same way.
    bool whole = true;
    double highest = end / 2.0; // no axis ends at more than twice its highest value
    for (const ChartSeries& series : chart.series)
        for (const double value : series.values) {
            whole = whole && isWhole(value);
            if (std::isfinite(value))
                highest = std::max(highest, std::abs(value));
        }
    if (whole)
        return {digitsAfter(0), digitsAfter(0)};
    const int decimals = highest >= 10.0 ? 1 : highest >= 0.1 ? 2 : 3;
    const bool exact = chart.kind == ChartData::Kind::DotWhisker && highest < 10.0;
    return {digitsAfter(decimals), digitsAfter(exact ? 3 : decimals)};
}

void putLabels(XmlWriter& xml, const NativeLabels& labels, const ChartLook& look)
{
    xml.open("c:dLbls");
    for (const auto& [point, position] : labels.elsewhere)
        putPointLabel(xml, point, position, labels, look);
    putLabelLook(xml, labels, look, false);
    xml.value("c:dLblPos", labels.position);
    putFlags(xml, labels.what);
    xml.close();
}

void putOneLabel(XmlWriter& xml, std::size_t point, const NativeLabels& label, const ChartLook& look)
{
    xml.open("c:dLbls");
    putPointLabel(xml, point, label.position, label, look);
    putFlags(xml, {});
    xml.close();
}

void putAxis(XmlWriter& xml, const NativeAxis& axis, const ChartLook& look)
{
    constexpr int hairline = 6350;
    xml.open(axis.categories ? "c:catAx" : "c:valAx").value("c:axId", axis.id).open("c:scaling");
    xml.value("c:orientation", axis.reversed ? "maxMin" : "minMax");
    if (axis.to)
        xml.value("c:max", exactText(*axis.to));
    if (axis.from)
        xml.value("c:min", exactText(*axis.from));
    xml.close().value("c:delete", 0).value("c:axPos", axis.position);
    if (axis.grid) {
        xml.open("c:majorGridlines");
        putLine(xml, {"bg1", 90000, 0}, hairline);
        xml.close();
    }
    putTitle(xml, axis.title, look);
    xml.leaf("c:numFmt", {{"formatCode", axis.format.empty() ? "General" : axis.format}, {"sourceLinked", 0}});
    xml.value("c:majorTickMark", "none").value("c:minorTickMark", "none");
    xml.value("c:tickLblPos", axis.categories ? "low" : "nextTo");
    putLine(xml, {"bg1", 75000, 0}, hairline);
    putFont(xml, look.nameSize, look.language);
    xml.value("c:crossAx", axis.across).value("c:crosses", axis.atEnd ? "max" : "autoZero");
    if (axis.categories)
        xml.value("c:auto", 0).value("c:lblAlgn", "ctr").value("c:lblOffset", 100).value("c:noMultiLvlLbl", 1);
    else
        xml.value("c:crossBetween", axis.onBars ? "between" : "midCat");
    xml.close();
}

std::vector<std::string> dotLabelPlaces(const ChartData& chart, const ChartGrid& grid)
{
    const auto& x = chart.series[0].values;
    const auto& y = chart.series[1].values;
    const double right = *std::ranges::max_element(x) * 1.1 + 1e-12;
    const double top = valueEndOf(chart);
    std::vector<Box> taken;
    constexpr double dot = 0.01;
    const auto placeX = [&](std::size_t i) { return x[i] / right; };
    const auto placeY = [&](std::size_t i) { return 1.0 - y[i] / top; };
    for (std::size_t i = 0; i < grid.series.size(); ++i)
        taken.push_back({placeX(i) - dot, placeY(i) - dot, placeX(i) + dot, placeY(i) + dot});
    std::vector<std::string> out;
    constexpr double letter = 0.0085;
    for (std::size_t i = 0; i < grid.series.size(); ++i) {
        const double width = letter * static_cast<double>(utf16Length(grid.nameOf(grid.series[i])));
        std::string chosen = "r";
        for (const char* place : {"r", "l", "t", "b"}) {
            const Box box = labelBox(placeX(i), placeY(i), width, place);
            const bool inside = box.left >= 0.0 && box.right <= 1.02 && box.top >= 0.0 && box.bottom <= 1.0;
            if (inside && std::ranges::none_of(taken, [&](const Box& other) { return box.meets(other); })) {
                chosen = place;
                break;
            }
        }
        taken.push_back(labelBox(placeX(i), placeY(i), width, chosen));
        out.push_back(chosen);
    }
    return out;
}

} // namespace leadlight
