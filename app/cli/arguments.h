// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/stages/opening.h"

#include <CLI/CLI.hpp>
#include <functional>
#include <nlohmann/json.hpp>

namespace leadlight::cli {

/// What the command line said about input and model, before the files are looked at. Lives as long as its CLI::App.
class PipelineArguments
{
public:
    /// Adds the input options, the same for every command.
    void addInputOptions(CLI::App& app);
    /// Adds the model options; their defaults, ranges and help come from the catalogue.
    void addModelOptions(CLI::App& app);

    /// Everything together: defaults, then --as-in-notebook, then what was given. Reads --type-weights.
    [[nodiscard]] Result<OpenRequest> resolve() const;
    /// The same model with those of its settings that were typed.
    [[nodiscard]] ModelOptions withModelSettings(const ModelOptions& model) const;

private:
    template <class Settings>
    void addSettings(CLI::App& app, const Settings& usual);

    std::vector<std::string> m_submissions;
    std::string m_member;
    std::string m_buMapping;
    std::string m_mappingMember;
    std::string m_columns;
    std::string m_typeWeights;
    bool m_asInNotebook = false;
    bool m_repairLostZeros = false;
    std::vector<std::function<void(PipelineOptions&)>> m_changes;
};

/// "cookie=NAME,page_url=NAME": header names may hold commas and equal signs themselves.
[[nodiscard]] Result<std::map<Role, std::string>> parseColumns(const std::string& text);

/// {"Gated Get Pricing": 3.0, ...}; every weight a finite number above 0.
[[nodiscard]] Result<std::map<std::string, double, std::less<>>> readTypeWeights(const std::filesystem::path& path);

/// The model's own settings, resolved: {"strength": "binary", "walk-alpha": 1.0, ...}.
[[nodiscard]] nlohmann::ordered_json modelOptionsJson(const ModelOptions& options);
[[nodiscard]] std::string modelName(const ModelOptions& options);

/// A path given on the command line, in UTF-8.
[[nodiscard]] std::filesystem::path pathFrom(const std::string& utf8);
[[nodiscard]] std::string utf8Of(const std::filesystem::path& path);

} // namespace leadlight::cli
