// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/evaluate/run_history.h"

#include <fstream>
#include <nlohmann/json.hpp>

namespace leadlight {

namespace {

using Json = nlohmann::json;
constexpr int formatVersion = 1;

Json toJson(const RunRecord& run)
{
    Json metrics = Json::object();
    for (const auto& [key, estimate] : run.metrics)
        metrics[key] = {estimate.mean, estimate.low, estimate.high};
    Json topTen = Json::array();
    for (const auto& top : run.topTen)
        topTen.push_back({top.cookie, top.pages});
    return {
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
        {"per_cookie", run.perCookie},
        {"pairing", run.pairing},
        {"hit_rates", run.hitRates},
        {"top_hit_rates", run.topHitRates},
        {"top_ten", topTen},
    };
}

/// Throws Json::exception where something is missing or of another type.
RunRecord fromJson(const Json& json)
{
    RunRecord out;
    out.kind = json.at("kind") == "training" ? RunRecord::Kind::Training : RunRecord::Kind::Evaluation;
    json.at("when").get_to(out.when);
    json.at("evaluation").get_to(out.evaluation);
    json.at("data_name").get_to(out.dataName);
    json.at("data_fingerprint").get_to(out.dataFingerprint);
    json.at("cookies").get_to(out.cookies);
    json.at("pages").get_to(out.pages);
    json.at("interactions").get_to(out.interactions);
    json.at("model").get_to(out.model);
    json.at("label").get_to(out.label);
    json.at("seed").get_to(out.seed);
    json.at("settings").get_to(out.settings);
    for (const auto& [key, value] : json.at("metrics").items())
        out.metrics[key] = {value.at(0), value.at(1), value.at(2)};
    json.at("per_cookie").get_to(out.perCookie);
    json.at("pairing").get_to(out.pairing);
    json.at("hit_rates").get_to(out.hitRates);
    json.at("top_hit_rates").get_to(out.topHitRates);
    for (const auto& value : json.at("top_ten"))
        out.topTen.push_back({value.at(0), value.at(1)});
    return out;
}

Error fileError(std::string what, const std::filesystem::path& path, std::string hint)
{
    const auto text = path.u8string();
    return {ErrorKind::BadData, std::move(what), std::string(text.begin(), text.end()), 0, std::move(hint)};
}

} // namespace

Result<std::vector<RunRecord>> loadRuns(const std::filesystem::path& path)
{
    std::error_code missing;
    if (!std::filesystem::exists(path, missing))
        return std::vector<RunRecord>{};
    std::ifstream file(path, std::ios::binary);
    if (!file)
        return tl::unexpected(fileError("The run history cannot be opened.", path, "Check who may read the file."));
    // The library reports what is wrong by exceptions; none leaves this function.
    try {
        const auto json = Json::parse(file);
        if (json.at("version") != formatVersion)
            return tl::unexpected(fileError("The run history is of another version of Leadlight.", path,
                                            "Update, or move the file away."));
        std::vector<RunRecord> out;
        for (const auto& run : json.at("runs"))
            out.push_back(fromJson(run));
        return out;
    } catch (const Json::exception&) {
        return tl::unexpected(fileError("The run history is damaged.", path, "Move the file away to start a new one."));
    }
}

Status saveRuns(const std::vector<RunRecord>& runs, const std::filesystem::path& path)
{
    Json json{{"version", formatVersion}, {"runs", Json::array()}};
    for (const auto& run : runs)
        json["runs"].push_back(toJson(run));
    auto beside = path;
    beside += ".new";
    std::error_code error;
    {
        std::ofstream file(beside, std::ios::binary);
        file << json.dump(-1, ' ', false, Json::error_handler_t::replace) << '\n';
        if (!file.flush())
            error = std::make_error_code(std::errc::io_error);
    }
    if (!error)
        std::filesystem::rename(beside, path, error);
    if (error) {
        std::error_code ignored;
        std::filesystem::remove(beside, ignored);
        return tl::unexpected(
            fileError("The run history could not be saved.", path, "Check the free space and who may write there."));
    }
    return {};
}

Status appendRuns(const std::vector<RunRecord>& runs, const std::filesystem::path& path)
{
    auto all = loadRuns(path);
    if (!all)
        return tl::unexpected(all.error());
    all->insert(all->end(), runs.begin(), runs.end());
    return saveRuns(*all, path);
}

} // namespace leadlight
