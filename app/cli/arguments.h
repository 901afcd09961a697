// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/field_arguments.h"
#include "model/stages/opening.h"

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
    /// The other options of the command.
    [[nodiscard]] FieldArguments& fields() { return m_fields; }
    [[nodiscard]] const FieldArguments& fields() const { return m_fields; }

    /// Everything together: defaults, --as-in-notebook, --options, then what was given. Reads --type-weights and
    /// --chosen-business-units.
    [[nodiscard]] Result<OpenRequest> resolve() const;
    /// The same model with those of its settings that were given.
    [[nodiscard]] ModelOptions withModelSettings(const ModelOptions& model) const;

private:
    void addFileOptions(CLI::App& app);
    void addDeliveryOptions(CLI::App& app);
    void fill(OpenRequest& request) const;
    [[nodiscard]] Status readFiles(OpenRequest& request) const;

    FieldArguments m_fields;
    std::vector<std::string> m_submissions;
    std::string m_buMapping;
    std::string m_columns;
    std::string m_typeWeights;
    std::string m_businessUnits;
    bool m_asInNotebook = false;
    bool m_allowLoss = false;
};

/// How the keys of the mapping's ReadOptions begin: "mapping-member".
inline constexpr auto mappingPrefix = "mapping-";

/// "cookie=NAME,page_url=NAME": header names may hold commas and equal signs themselves.
[[nodiscard]] Result<std::map<Role, std::string>> parseColumns(const std::string& text);

/// {"Gated Get Pricing": 3.0, ...}; every weight a finite number, none below 0.
[[nodiscard]] Result<std::map<std::string, double, std::less<>>> readTypeWeights(const std::filesystem::path& path);
/// {"https://example.com/a": "North", ...}.
[[nodiscard]] Result<std::map<std::string, std::string>> readBusinessUnits(const std::filesystem::path& path);

/// The model's own settings, resolved: {"strength": "binary", "walk-alpha": 1.0, ...}.
[[nodiscard]] nlohmann::ordered_json modelOptionsJson(const ModelOptions& options);
[[nodiscard]] std::string modelName(const ModelOptions& options);

/// A path given on the command line, in UTF-8.
[[nodiscard]] std::filesystem::path pathFrom(const std::string& utf8);
[[nodiscard]] std::string utf8Of(const std::filesystem::path& path);

} // namespace leadlight::cli
