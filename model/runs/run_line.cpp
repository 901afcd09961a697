// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/runs/run_line.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <fast_float/fast_float.h>
#include <nlohmann/json.hpp>
#include <utility>

namespace leadlight {

namespace {

using Json = nlohmann::json;

// Arrays of figures are kept as texts ("0.3 0.5 1"): an array of JSON numbers would write each with the 17 digits of a
// double, and costs ten times its size in memory while it is read.

template <class T>
void addNumber(std::string& out, T value, int base)
{
    std::array<char, 32> text{};
    char* const end = text.data() + text.size();
    const auto written = [&] {
        if constexpr (std::is_floating_point_v<T>)
            return std::to_chars(text.data(), end, value).ptr;
        else
            return std::to_chars(text.data(), end, value, base).ptr;
    }();
    if (!out.empty())
        out += ' ';
    out.append(text.data(), written);
}

/// Calls take(word) for each word between blanks; false as soon as it does.
template <class Take>
bool eachWord(std::string_view text, Take take)
{
    while (!text.empty()) {
        const auto end = std::min(text.find(' '), text.size());
        if (!take(text.substr(0, end)))
            return false;
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return true;
}

bool readFloats(std::string_view text, std::vector<float>& out)
{
    return eachWord(text, [&](std::string_view word) {
        const auto read = fast_float::from_chars(word.data(), word.data() + word.size(), out.emplace_back());
        return read.ec == std::errc{} && read.ptr == word.data() + word.size() && std::isfinite(out.back());
    });
}

bool readHex(std::string_view text, std::vector<std::uint64_t>& out)
{
    return eachWord(text, [&](std::string_view word) {
        const auto read = std::from_chars(word.data(), word.data() + word.size(), out.emplace_back(), 16);
        return read.ec == std::errc{} && read.ptr == word.data() + word.size();
    });
}

std::string topTenText(const std::vector<RunRecord::TopTen>& lists)
{
    std::string out;
    for (const auto& list : lists) {
        addNumber(out, list.cookie, 16);
        addNumber(out, list.pages, 16);
    }
    return out;
}

// Lines of earlier versions have none of these, and versions before read past them.
constexpr std::array<std::pair<const char*, std::string RunRecord::*>, 4> laterTexts{{
    {"name", &RunRecord::name},
    {"note", &RunRecord::note},
    {"submissions_fingerprint", &RunRecord::submissionsFingerprint},
    {"mapping_fingerprint", &RunRecord::mappingFingerprint},
}};

void addKnown(const RunRecord& run, Json& json)
{
    for (const auto& [key, member] : laterTexts)
        if (!(run.*member).empty())
            json[key] = run.*member;
    if (run.starred)
        json["starred"] = true;
}

void readKnown(const Json& json, RunRecord& out)
{
    for (const auto& [key, member] : laterTexts)
        if (json.contains(key))
            json.at(key).get_to(out.*member);
    if (json.contains("starred"))
        json.at("starred").get_to(out.starred);
}

Json toJson(const RunRecord& run)
{
    Json metrics = Json::object();
    for (const auto& [key, estimate] : run.metrics)
        metrics[key] = {estimate.mean, estimate.low, estimate.high};
    Json perCookie = Json::object();
    for (const auto& [key, values] : run.perCookie) {
        std::string text;
        for (const float value : values)
            addNumber(text, value, 10);
        perCookie[key] = std::move(text);
    }
    Json out{
        {"id", run.id},
        {"kind", run.kind == RunRecord::Kind::Training ? "training" : "evaluation"},
        {"when", run.when},
        {"evaluation", run.evaluation},
        {"data_name", run.dataName},
        {"data_fingerprint", run.dataFingerprint},
        {"cookies", run.cookies},
        {"pages", run.pages},
        {"interactions", run.interactions},
        {"model", run.model},
        {"label", run.label},
        {"seed", run.seed},
        {"settings", run.settings},
        {"metrics", metrics},
        {"per_cookie", perCookie},
        {"pairing", run.pairing},
        {"hit_rate_meaning", run.hitRateMeaning},
        {"hit_rates", run.hitRates},
        {"top_hit_rates", run.topHitRates},
        {"top_ten", topTenText(run.topTen)},
    };
    addKnown(run, out);
    return out;
}

bool readTopTen(std::string_view text, std::vector<RunRecord::TopTen>& out)
{
    std::vector<std::uint64_t> numbers;
    if (!readHex(text, numbers) || numbers.size() % 2 != 0)
        return false;
    for (std::size_t at = 0; at < numbers.size(); at += 2)
        out.push_back({numbers[at], numbers[at + 1]});
    return true;
}

/// False where it is no whole number, or none that the type holds.
template <class Whole>
bool readWhole(const Json& json, Whole& out)
{
    const auto take = [&out](auto number) {
        out = static_cast<Whole>(number);
        return std::in_range<Whole>(number);
    };
    if (json.is_number_unsigned())
        return take(json.get<std::uint64_t>());
    return json.is_number_integer() && take(json.get<std::int64_t>());
}

template <std::size_t n>
bool readWholes(const Json& json, std::array<std::int64_t, n>& out)
{
    std::size_t at = 0;
    return json.is_array() && json.size() == n &&
           std::ranges::all_of(json, [&](const Json& number) { return readWhole(number, out[at++]); });
}

/// Throws Json::exception where something is missing or of another type; false where a text holds something else than
/// numbers.
bool read(const Json& json, RunRecord& out)
{
    out.kind = json.at("kind") == "training" ? RunRecord::Kind::Training : RunRecord::Kind::Evaluation;
    json.at("id").get_to(out.id);
    json.at("when").get_to(out.when);
    json.at("evaluation").get_to(out.evaluation);
    json.at("data_name").get_to(out.dataName);
    json.at("data_fingerprint").get_to(out.dataFingerprint);
    json.at("model").get_to(out.model);
    json.at("label").get_to(out.label);
    json.at("settings").get_to(out.settings);
    for (const auto& [key, value] : json.at("metrics").items())
        out.metrics[key] = {value.at(0), value.at(1), value.at(2)};
    json.at("pairing").get_to(out.pairing);
    readKnown(json, out);
    out.hitRateMeaning = 1; // of lines that do not say so
    if (json.contains("hit_rate_meaning") && !readWhole(json.at("hit_rate_meaning"), out.hitRateMeaning))
        return false;
    if (!readWhole(json.at("cookies"), out.cookies) || !readWhole(json.at("pages"), out.pages) ||
        !readWhole(json.at("interactions"), out.interactions) || !readWhole(json.at("seed"), out.seed) ||
        !readWholes(json.at("hit_rates"), out.hitRates) || !readWholes(json.at("top_hit_rates"), out.topHitRates))
        return false;
    for (const auto& [key, value] : json.at("per_cookie").items()) {
        if (!readFloats(value.get_ref<const std::string&>(), out.perCookie[key]))
            return false;
    }
    return readTopTen(json.at("top_ten").get_ref<const std::string&>(), out.topTen);
}

} // namespace

std::string lineOf(const RunRecord& run)
{
    return toJson(run).dump(-1, ' ', false, Json::error_handler_t::replace);
}

std::optional<RunRecord> runOf(std::string_view line)
{
    // The library reports what is wrong by exceptions; none leaves this function.
    try {
        RunRecord out;
        if (read(Json::parse(line), out))
            return out;
    } catch (const Json::exception&) {
        return std::nullopt;
    }
    return std::nullopt;
}

} // namespace leadlight
