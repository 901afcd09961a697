// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/help/build_info.h"

#include "model/base/machine.h"
#include "model/base/memory.h"
#include "model/read/libraries.h"
#include "model/read/places.h"

#include <thread>

namespace leadlight::cli {

namespace {

Json machineJson()
{
    Json units = Json::object();
    for (const VectorUnit& unit : vectorUnits())
        units[std::string(unit.name)] = unit.available;
    const auto memory = availableMemory();
    return {{"computes_with", computesWith()},
            {"vector_units", std::move(units)},
            {"threads", std::thread::hardware_concurrency()},
            {"available_memory_mb", memory ? Json(*memory / (1024LL * 1024)) : Json(nullptr)}};
}

Json fontsJson()
{
    Json fonts = Json::object();
    for (const NeededFont& font : neededFonts())
        fonts[font.name] = {{"used_for", font.what}, {"found", font.found}};
    return fonts;
}

Json placesJson()
{
    Json places = Json::object();
    for (const Place& place : userPlaces())
        places[place.what] = {{"folder", utf8Of(place.folder)}, {"writable", place.writable}};
    return places;
}

/// What is wrong, each with what to do about it.
std::vector<Phrase> complaints()
{
    std::vector<Phrase> out;
    for (const Place& place : userPlaces())
        if (!place.writable)
            out.push_back(Phrase::tr("The folder %1 cannot be written to. Change its rights, or start Leadlight as "
                                     "somebody who may write there.",
                                     utf8Of(place.folder)));
    for (const NeededFont& font : neededFonts())
        if (!font.found)
            out.push_back(Phrase::tr("The font %1 is not installed. Another one stands in for it.", font.name));
    constexpr std::int64_t little = std::int64_t{512} * 1024 * 1024;
    if (availableMemory().value_or(little) < little)
        out.push_back(Phrase::tr("Less than 512 MB of memory are free. Large files may not fit."));
    return out;
}

Json versionsJson()
{
    Json versions{{"leadlight", versionAndCommit()}};
    for (const Library& library : libraries())
        versions[library.name] = library.version;
    return versions;
}

Status runDoctor(const OutputArguments& output)
{
    Json json{{"versions", versionsJson()}, {"machine", machineJson()}, {"fonts", fontsJson()}};
    json["places"] = placesJson();
    json["complaints"] = Json::array();
    for (const Phrase& complaint : complaints())
        json["complaints"].push_back(english(complaint));
    return output.writeObject(json);
}

} // namespace

void addDoctor(CLI::App& app, Action& chosen)
{
    auto* command =
        app.add_subcommand("doctor", "Say what this computer has of what Leadlight needs, and what is wrong");
    const auto output = std::make_shared<OutputArguments>();
    output->addOptions(*command);
    command->callback([=, &chosen] { chosen = [=](const Progress& /*progress*/) { return runDoctor(*output); }; });
}

} // namespace leadlight::cli
