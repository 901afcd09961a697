// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"

#include "app/cli/field_options.h"

#include <algorithm>
#include <cmath>
#include <fstream>

namespace leadlight::cli {

namespace {

constexpr auto inputGroup = "Input";

std::string roleList()
{
    std::string out;
    for (const auto name : roleNames)
        out += (out.empty() ? "" : ", ") + std::string(name);
    return out;
}

/// Where in `text` the next "role=" begins, at the start or after a comma; npos where there is none.
std::size_t nextRole(const std::string& text, std::size_t from)
{
    for (std::size_t at = from; at < text.size(); ++at) {
        if (at > 0 && text[at - 1] != ',')
            continue;
        for (const auto name : roleNames)
            if (text.compare(at, name.size(), name) == 0 && at + name.size() < text.size() &&
                text[at + name.size()] == '=')
                return at;
    }
    return std::string::npos;
}

Error weightsError(const std::filesystem::path& path, Phrase what)
{
    return Error{.kind = ErrorKind::BadData,
                 .what = std::move(what),
                 .file = utf8Of(path),
                 .hint = Phrase::tr("It should look like {\"Gated Get Pricing\": 3.0, \"Gated Webinar Forms\": 2.0}.")};
}

/// Sets the setting with this key of every model that has one.
template <class T>
void setEverywhere(ModelChoices& choices, std::string_view key, const T& typed)
{
    visitSettings(choices, [&](auto& settings) {
        visitFields(settings, [&](const auto& field, auto& value) {
            if constexpr (std::is_same_v<std::remove_cvref_t<decltype(value)>, T>)
                if (field.key == key)
                    value = typed;
        });
    });
}

/// " (the seed counts for random, too)": what this model's options set for models further down.
template <class Settings>
std::string sharedSettings(const Settings& own)
{
    std::string out;
    const ModelChoices all;
    bool further = false;
    visitSettings(all, [&](const auto& other) {
        visitFields(own, [&](const auto& field, const auto& /*value*/) {
            visitFields(other, [&](const auto& twin, const auto& /*value*/) {
                if (further && twin.key == field.key)
                    out += " (the " + std::string(field.key) + " counts for " + std::string(other.key) + ", too)";
            });
        });
        further = further || other.key == own.key;
    });
    return out;
}

} // namespace

std::filesystem::path pathFrom(const std::string& utf8)
{
    return std::filesystem::path(std::u8string(utf8.begin(), utf8.end()));
}

std::string utf8Of(const std::filesystem::path& path)
{
    const auto text = path.u8string();
    return {text.begin(), text.end()};
}

Result<std::map<Role, std::string>> parseColumns(const std::string& text)
{
    std::map<Role, std::string> out;
    std::size_t at = nextRole(text, 0);
    if (at != 0)
        return fail(ErrorKind::Usage, Phrase::tr("--columns \"%1\" does not start with a role.", text),
                    Phrase::tr("Write it as role=NAME,role=NAME, with the roles %1.", roleList()));
    while (at != std::string::npos) {
        const std::size_t equals = text.find('=', at);
        const std::size_t next = nextRole(text, equals + 1);
        const std::size_t end = next == std::string::npos ? text.size() : next - 1;
        const auto name = std::find(roleNames.begin(), roleNames.end(), text.substr(at, equals - at));
        out[static_cast<Role>(name - roleNames.begin())] = text.substr(equals + 1, end - equals - 1);
        at = next;
    }
    return out;
}

Result<std::map<std::string, double, std::less<>>> readTypeWeights(const std::filesystem::path& path)
{
    std::ifstream file(path);
    if (!file)
        return tl::unexpected(weightsError(path, Phrase::tr("The type weights could not be read.")));
    const auto json = nlohmann::json::parse(file, nullptr, false);
    if (!json.is_object())
        return tl::unexpected(weightsError(path, Phrase::tr("The type weights are not a JSON object.")));
    std::map<std::string, double, std::less<>> out;
    for (const auto& [type, weight] : json.items()) {
        const double value = weight.is_number() ? weight.get<double>() : 0.0;
        if (!(value > 0.0) || !std::isfinite(value))
            return tl::unexpected(
                weightsError(path, Phrase::tr("The weight of \"%1\" is not a number above 0.", type)));
        out.emplace(type, value);
    }
    return out;
}

void PipelineArguments::addInputOptions(CLI::App& app)
{
    app.add_option("--submissions", m_submissions, "one or more exports of form submissions, read as one")
        ->type_name("FILE")
        ->required()
        ->group(inputGroup);
    app.add_option("--member", m_member, "which file of a zip holds the submissions; * reads all of them as one")
        ->type_name("NAME")
        ->group(inputGroup);
    app.add_option("--bu-mapping", m_buMapping, "which business unit owns which page; without it all are \"Unmapped\"")
        ->type_name("FILE")
        ->group(inputGroup);
    app.add_option("--mapping-member", m_mappingMember, "which file of a zip holds the BU mapping")
        ->type_name("NAME")
        ->group(inputGroup);
    app.add_option("--columns", m_columns,
                   "which column is what, where its name does not say it: role=NAME,role=NAME; roles: " + roleList())
        ->type_name("ROLE=NAME,...")
        ->group(inputGroup);
    app.add_flag(
           "--repair-lost-zeros", m_repairLostZeros,
           "put back leading zeros that a spreadsheet took from cookies, where the repaired ones match another file")
        ->group(inputGroup);
    addFieldOptions<JoinOptions>(app, inputGroup, [this](auto change) {
        m_changes.push_back([change](PipelineOptions& options) { change(options.join); });
    });
    app.add_option(
           "--type-weights", m_typeWeights,
           "JSON with weights by asset type, {\"Gated Get Pricing\": 3.0}; they replace the notebook's, and a type "
           "that neither knows weighs 1")
        ->type_name("FILE")
        ->group(inputGroup);
    app.add_flag(
           "--as-in-notebook", m_asInNotebook,
           "unmapped drop, conflicts fanout, unidentified keep, and ALS with factors 20, regularization 0.1, alpha 15, "
           "50 iterations, seed 42; options given beside it win")
        ->group(inputGroup);
}

void PipelineArguments::addModelOptions(CLI::App& app)
{
    addFieldOptions<ModelChoices>(app, "Model", [this](auto change) {
        m_changes.push_back([change](PipelineOptions& options) { change(options.model); });
    });
    const ModelChoices usual;
    visitSettings(usual, [&](const auto& settings) { addSettings(app, settings); });
}

/// A setting that models share (the seed) is one option, in the group of the first of them, and sets it for all.
template <class Settings>
void PipelineArguments::addSettings(CLI::App& app, const Settings& usual)
{
    const std::string group = "Model " + std::string(Settings::key) + sharedSettings(usual);
    visitFields(usual, [&]<class T>(const Field<Settings, T>& field, const T& value) {
        if (app.get_option_no_throw("--" + std::string(field.key)) != nullptr)
            return;
        addFieldOption<Settings, T>(app, group, field, value, [this, key = field.key](const T& typed) {
            m_changes.push_back([key, typed](PipelineOptions& options) { setEverywhere(options.model, key, typed); });
        });
    });
}

Result<OpenRequest> PipelineArguments::resolve() const
{
    OpenRequest request;
    for (const std::string& path : m_submissions)
        request.files.submissions.push_back(pathFrom(path));
    request.files.mapping = pathFrom(m_buMapping);
    request.submissionsRead.member = m_member;
    request.submissionsRead.repairLostZeros = m_repairLostZeros;
    request.mappingRead.member = m_mappingMember;
    if (m_asInNotebook)
        applyNotebookPreset(request.options);
    for (const auto& change : m_changes)
        change(request.options);
    if (!m_typeWeights.empty()) {
        auto weights = readTypeWeights(pathFrom(m_typeWeights));
        if (!weights)
            return tl::unexpected(std::move(weights.error()));
        request.options.typeWeights = std::move(*weights);
    }
    if (!m_columns.empty()) {
        auto columns = parseColumns(m_columns);
        if (!columns)
            return tl::unexpected(std::move(columns.error()));
        request.columns = std::move(*columns);
    }
    return request;
}

ModelOptions PipelineArguments::withModelSettings(const ModelOptions& model) const
{
    PipelineOptions options;
    options.model.choose(model);
    for (const auto& change : m_changes)
        change(options);
    options.model.key = keyOf(model);
    return options.model.chosen();
}

std::string modelName(const ModelOptions& options)
{
    return valueText(keyOf(options));
}

nlohmann::ordered_json modelOptionsJson(const ModelOptions& options)
{
    nlohmann::ordered_json json;
    json["strength"] = valueText(resolved(options).strength);
    std::visit([&](const auto& settings) { addFieldValues(json, settings); }, options.settings);
    return json;
}

} // namespace leadlight::cli
