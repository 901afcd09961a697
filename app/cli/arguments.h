// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/engine_arguments.h"
#include "app/cli/field_arguments.h"
#include "app/cli/session_arguments.h"
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
    /// Says that the command trains models beside the one of --model: settings of any model may be typed then.
    void takeSettingsOfAllModels() { m_ofAllModels = true; }
    /// Adds --engine and what goes with it, for commands that can work there; after all other options.
    void addEngineOptions(CLI::App& app);
    /// EngineArguments::takesThere()
    void takesInEngine(std::string option) { m_engine.takesThere(std::move(option)); }
    /// The other options of the command.
    [[nodiscard]] FieldArguments& fields() { return m_fields; }
    [[nodiscard]] const FieldArguments& fields() const { return m_fields; }

    [[nodiscard]] const SessionArguments& session() const { return m_session; }
    [[nodiscard]] const EngineArguments& engine() const { return m_engine; }
    /// Writes what the command has made as the session of --save.
    [[nodiscard]] Status save(const Progress& progress) const
    {
        return m_session.save(m_fields.filled<RuleOptions>(), progress);
    }
    /// How the command ends: as it has, once that is written.
    template <class Done>
    [[nodiscard]] Done saved(Done done, const Progress& progress) const
    {
        if (!done)
            return done;
        if (auto written = save(progress); !written)
            return tl::unexpected(std::move(written.error()));
        return done;
    }

    /// Everything together: defaults or the session's choices, --as-in-notebook, --options, then what was given. Reads
    /// --session, --type-weights and --chosen-business-units.
    [[nodiscard]] Result<OpenRequest> resolve() const;
    /// The same model with those of its settings that were given.
    [[nodiscard]] ModelOptions withModelSettings(const ModelOptions& model) const;

private:
    void addFileOptions(CLI::App& app);
    void fill(OpenRequest& request, const OpenedSession* session) const;
    void addDeliveryOptions(CLI::App& app);
    [[nodiscard]] Status readFiles(OpenRequest& request) const;
    [[nodiscard]] Status checkModelSettings(const ModelChoices& choices, bool fromSession) const;
    void takeSession(const OpenedSession& session, FilesToOpen& files) const;

    FieldArguments m_fields;
    SessionArguments m_session;
    EngineArguments m_engine;
    std::vector<std::string> m_submissions;
    std::string m_buMapping;
    std::string m_columns;
    std::string m_typeWeights;
    std::string m_businessUnits;
    bool m_asInNotebook = false;
    bool m_allowLoss = false;
    bool m_ofAllModels = false;
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
