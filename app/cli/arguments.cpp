// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"

#include "model/stages/options_json.h"
#include "model/warehouse/run_options.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <utility>

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

tl::unexpected<Error> notLike(const std::filesystem::path& path, Phrase what, Phrase hint)
{
    return tl::unexpected(
        Error{.kind = ErrorKind::BadData, .what = std::move(what), .file = utf8Of(path), .hint = std::move(hint)});
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

/// The keys of a model's settings, and their names as options, for messages.
struct SettingNames
{
    std::vector<std::string> keys;
    [[nodiscard]] bool hold(std::string_view key) const { return std::ranges::find(keys, key) != keys.end(); }
    [[nodiscard]] Phrase options() const
    {
        std::vector<Phrase> out;
        for (const std::string& key : keys)
            out.push_back(Phrase::verbatim("--" + key));
        return Phrase::commas(out);
    }
};

template <class Settings>
SettingNames settingNames(const Settings& settings)
{
    SettingNames out;
    visitFields(settings, [&](const auto& field, const auto& /*value*/) { out.keys.emplace_back(field.key); });
    return out;
}

/// "--lambda is no setting of als", with whose it is and what this model has.
tl::unexpected<Error> settingOfAnother(const std::string& key, const std::string& model, const SettingNames& own,
                                       const ModelChoices& choices)
{
    std::vector<Phrase> owners;
    visitSettings(choices, [&]<class Settings>(const Settings& settings) {
        if (settingNames(settings).hold(key))
            owners.push_back(Phrase::verbatim(std::string(Settings::key)));
    });
    const auto cure =
        Phrase::tr("It is one of %1. Leave it out, or choose such a model with --model.", Phrase::commas(owners));
    if (own.keys.empty())
        return fail(ErrorKind::Usage, Phrase::tr("--%1 is no setting of the model %2.", key, model), cure);
    return fail(ErrorKind::Usage, Phrase::tr("--%1 is no setting of the model %2.", key, model),
                Phrase::sentences({cure, Phrase::tr("The model %1 has %2.", model, own.options())}));
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
    const auto hint = Phrase::tr("It should look like {\"Gated Get Pricing\": 3.0, \"Gated Webinar Forms\": 2.0}.");
    const auto read = readOptionsFile(path, hint);
    if (!read)
        return tl::unexpected(read.error());
    std::map<std::string, double, std::less<>> out;
    for (const auto& [type, entry] : read->entries()) {
        const auto weight = read->get(type, 0.0);
        const auto* number = std::get_if<double>(&*weight);
        if (number == nullptr || *number < 0.0)
            return notLike(path, Phrase::tr("The weight of \"%1\" is not 0 or a number above 0.", type), hint);
        out.emplace(type, *number);
    }
    return out;
}

Result<std::map<std::string, std::string>> readBusinessUnits(const std::filesystem::path& path)
{
    const auto hint = Phrase::tr("It should look like {\"https://example.com/a\": \"North\"}.");
    const auto read = readOptionsFile(path, hint);
    if (!read)
        return tl::unexpected(read.error());
    std::map<std::string, std::string> out;
    for (const auto& [page, unit] : read->entries()) {
        const auto* name = std::get_if<std::string>(&unit);
        if (name == nullptr)
            return notLike(path, Phrase::tr("The business unit of \"%1\" is not a text.", page), hint);
        out.emplace(page, *name);
    }
    return out;
}

void PipelineArguments::addInputOptions(CLI::App& app)
{
    addFileOptions(app);
    app.add_option("--columns", m_columns,
                   "which column is what, where its name does not say it: role=NAME,role=NAME, or role=#4 for the "
                   "fourth column; form_submissions=1: each row is one submission; roles: " +
                       roleList())
        ->type_name("ROLE=NAME,...")
        ->group(inputGroup);
    app.add_flag_callback(
           "--repair-lost-zeros", [this] { m_fields.typed().put("repair-lost-zeros", true); },
           "put back leading zeros that a spreadsheet took from cookies, where the repaired ones match another file")
        ->group(inputGroup);
    app.add_option_function<std::string>(
           "--header", [this](const std::string& text) { m_fields.typed().put("header", text); },
           "the names of the columns of an export without a header row, separated by commas")
        ->type_name("NAME,...")
        ->group(inputGroup);
    app.add_option_function<std::string>(
           "--fill-down", [this](const std::string& text) { m_fields.typed().put("fill-down", text); },
           "cookie: a row without a cookie belongs to the cookie above it (merged cells); no: it is unidentified")
        ->check(CLI::IsMember({"cookie", "no"}))
        ->type_name("cookie|no")
        ->group(inputGroup);
    app.add_flag("--allow-loss", m_allowLoss,
                 "go on where more than a fifth of a file's lines are broken and left out; `inspect` always does")
        ->group(inputGroup);
    m_fields.add<JoinOptions>(app, inputGroup);
    addDeliveryOptions(app);
    app.add_option("--chosen-business-units", m_businessUnits,
                   "JSON with the business unit of pages for which the mapping names several, {\"PAGE_URL\": \"NAME\"}")
        ->type_name("FILE")
        ->group(inputGroup);
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
        ->excludes("--session")
        ->group(inputGroup);
    m_fields.addFile(app, inputGroup);
}

/// Lists of names, which fields() do not make options of.
void PipelineArguments::addDeliveryOptions(CLI::App& app)
{
    const auto list = [&](const std::string& key, const std::string& help) {
        app.add_option_function<std::vector<std::string>>(
               "--" + key, [this, key](const std::vector<std::string>& names) { m_fields.typed().put(key, names); },
               help)
            ->delimiter(',')
            ->type_name("NAME,...")
            ->group(inputGroup);
    };
    list("deliveries", "only rows of these deliveries count, by the names that `inspect` gives; without it all do");
    list("delivery-names", "what the deliveries are called, the earliest first; those of one name are one delivery");
}

/// Which files, and which of an archive.
void PipelineArguments::addFileOptions(CLI::App& app)
{
    const auto typing = [this](std::string key) {
        return [this, key = std::move(key)](const std::string& text) { m_fields.typed().put(key, text); };
    };
    app.add_option("--submissions", m_submissions, "one or more exports of form submissions, read as one")
        ->type_name("FILE")
        ->group(inputGroup);
    m_session.addOptions(app, inputGroup);
    app.add_option_function<std::string>("--member,--sheet", typing("member"),
                                         "which file of an archive, or sheet of a workbook, holds the submissions; * "
                                         "reads all of them as one")
        ->type_name("NAME")
        ->group(inputGroup);
    app.add_option("--bu-mapping", m_buMapping, "which business unit owns which page; without it all are \"Unmapped\"")
        ->type_name("FILE")
        ->group(inputGroup);
    app.add_option_function<std::string>("--mapping-member,--mapping-sheet", typing("mapping-member"),
                                         "which file of an archive, or sheet of a workbook, holds the BU mapping")
        ->type_name("NAME")
        ->group(inputGroup);
}

void PipelineArguments::addModelOptions(CLI::App& app)
{
    m_fields.add<ModelChoices>(app, "Model");
    const ModelChoices usual;
    visitSettings(usual, [&]<class Settings>(const Settings& settings) {
        m_fields.add<Settings>(app, "Model " + std::string(Settings::key) + sharedSettings(settings));
    });
}

void PipelineArguments::addEngineOptions(CLI::App& app)
{
    m_engine.addConnection(app);
    m_fields.add<RunOptions>(app, "Engine");
    m_engine.addSource(app);
}

void PipelineArguments::fill(OpenRequest& request, const OpenedSession* session) const
{
    if (session != nullptr) {
        request.submissionsRead = session->content.options.submissionsRead;
        request.mappingRead = session->content.options.mappingRead;
        request.options.model = session->content.options.model; // of every model its settings
    }
    const auto take = [this](auto& options) { m_fields.fill(options); };
    m_fields.fill(request.mappingRead, mappingPrefix);
    take(request.submissionsRead);
    take(request.options.join);
    take(request.options.model);
    visitSettings(request.options.model, take);
    take(request.options.evidence);
    request.options.typeWeights = m_fields.filled<WeighOptions>().typeWeights;
    // Columns count for whichever file has them; those of a session are those of its files.
    if (session == nullptr)
        request.columns = std::exchange(request.submissionsRead.columns, {});
}

Status PipelineArguments::readFiles(OpenRequest& request) const
{
    const auto take = [](const std::string& text, auto read, auto& out) -> Status {
        if (text.empty())
            return {};
        auto value = read(text);
        if (!value)
            return tl::unexpected(std::move(value.error()));
        out = *std::move(value);
        return {};
    };
    const auto weights = [](const std::string& path) { return readTypeWeights(pathFrom(path)); };
    const auto units = [](const std::string& path) { return readBusinessUnits(pathFrom(path)); };
    return take(m_typeWeights, weights, request.options.typeWeights)
        .and_then([&] { return take(m_businessUnits, units, request.options.join.chosenBusinessUnit); })
        .and_then([&] { return take(m_columns, parseColumns, request.columns); });
}

/// A setting that was typed for another model would change nothing, and its user would not know.
Status PipelineArguments::checkModelSettings(const ModelChoices& choices, bool fromSession) const
{
    const bool open = choices.key == ModelKey::Auto && fromSession; // its scorecard may choose any model
    if (m_ofAllModels || open)
        return {};
    const ModelKey key = choices.key == ModelKey::Auto ? keyOf(ModelSettings(AutoSettings{})) : choices.key;
    SettingNames own;
    visitSettings(choices, key, [&](const auto& settings) { own = settingNames(settings); });
    Status status;
    visitSettings(choices, [&](const auto& settings) {
        for (const auto& [typed, value] : m_fields.typed().entries())
            if (status && settingNames(settings).hold(typed) && !own.hold(typed))
                status = settingOfAnother(typed, std::string(choiceName(key)), own, choices);
    });
    return status;
}

/// The files that were not named are those of the session, and so are the choices.
void PipelineArguments::takeSession(const OpenedSession& session, FilesToOpen& files) const
{
    const PipelineOptions& saved = session.content.options;
    const bool otherFiles = !files.submissions.empty() && files.submissions != saved.submissions;
    if (files.submissions.empty())
        files.submissions = saved.submissions;
    if (files.mapping.empty())
        files.mapping = saved.buMapping;
    m_fields.setUsual(SessionArguments::choicesOf(session, otherFiles));
}

Result<OpenRequest> PipelineArguments::resolve() const
{
    if (auto done = m_engine.check(); !done)
        return tl::unexpected(std::move(done.error()));
    if (auto done = m_fields.check(); !done)
        return tl::unexpected(std::move(done.error()));
    OpenRequest request;
    if (const auto dates = spanOf(m_fields.filled<JoinOptions>().dates); !dates)
        return tl::unexpected(dates.error());
    request.allowLoss = m_allowLoss;
    for (const std::string& path : m_submissions)
        request.files.submissions.push_back(pathFrom(path));
    request.files.mapping = pathFrom(m_buMapping);
    const auto session = m_session.opened(!m_submissions.empty());
    if (!session)
        return tl::unexpected(session.error());
    if (*session)
        takeSession(**session, request.files);
    if (request.files.submissions.empty() && !m_engine.given())
        return fail(ErrorKind::Usage, Phrase::tr("--submissions is required."),
                    Phrase::tr("Name the export of form submissions, or a session that has one."));
    if (m_asInNotebook)
        applyNotebookPreset(request.options);
    fill(request, session->get());
    if (auto done = checkModelSettings(request.options.model, *session != nullptr); !done)
        return tl::unexpected(std::move(done.error()));
    return readFiles(request).map([&] { return std::move(request); });
}

ModelOptions PipelineArguments::withModelSettings(const ModelOptions& model) const
{
    ModelChoices choices;
    choices.choose(model);
    m_fields.fill(choices);
    visitSettings(choices, [this](auto& settings) { m_fields.fill(settings); });
    choices.key = keyOf(model);
    return choices.chosen();
}

std::string modelName(const ModelOptions& options)
{
    return std::string(choiceName(keyOf(options)));
}

nlohmann::ordered_json modelOptionsJson(const ModelOptions& options)
{
    OptionValues values;
    values.put("strength", std::string(choiceName(resolved(options).strength)));
    std::visit([&](const auto& settings) { writeOptions(settings, values); }, options.settings);
    return nlohmann::ordered_json::parse(jsonOf(values));
}

} // namespace leadlight::cli
