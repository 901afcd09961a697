// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/stages/options_json.h"

#include <fstream>
#include <iterator>
#include <nlohmann/json.hpp>

namespace leadlight {

namespace {

using Json = nlohmann::ordered_json;

template <class Entry>
std::optional<OptionValue> mapOf(const Json& json, bool (Json::*isEntry)() const noexcept)
{
    std::map<std::string, Entry> entries;
    for (const auto& [key, value] : json.items()) {
        if (!(value.*isEntry)())
            return std::nullopt;
        entries.emplace(key, value.template get<Entry>());
    }
    return entries;
}

std::optional<OptionValue> listOf(const Json& json)
{
    std::vector<std::string> entries;
    for (const auto& entry : json) {
        if (!entry.is_string())
            return std::nullopt;
        entries.push_back(entry.get<std::string>());
    }
    return entries;
}

std::optional<OptionValue> optionFrom(const Json& json)
{
    if (json.is_boolean())
        return json.get<bool>();
    if (json.is_number_unsigned() && json.get<std::uint64_t>() > std::numeric_limits<std::int64_t>::max())
        return json.get<double>();
    if (json.is_number_integer())
        return json.get<std::int64_t>();
    if (json.is_number_float())
        return json.get<double>();
    if (json.is_string())
        return json.get<std::string>();
    if (json.is_array())
        return listOf(json);
    if (!json.is_object())
        return std::nullopt;
    const auto numbers = mapOf<double>(json, &Json::is_number);
    return numbers ? numbers : mapOf<std::string>(json, &Json::is_string);
}

tl::unexpected<Error> noOptions(Phrase what, std::int64_t line = 0)
{
    return tl::unexpected(Error{.kind = ErrorKind::BadData,
                                .what = std::move(what),
                                .line = line,
                                .hint = Phrase::tr("It should look like {\"unmapped\": \"drop\", \"factors\": 20}.")});
}

} // namespace

std::string jsonOf(const OptionValues& values)
{
    Json json = Json::object();
    for (const auto& [key, value] : values.entries())
        std::visit([&place = json[key]](const auto& held) { place = held; }, value);
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

OptionValues withoutEmpty(const OptionValues& values)
{
    OptionValues out;
    for (const auto& [key, value] : values.entries()) {
        const bool empty = std::visit(
            [](const auto& held) {
                if constexpr (requires { held.empty(); })
                    return held.empty();
                return false;
            },
            value);
        if (!empty || std::holds_alternative<std::string>(value))
            out.put(key, value);
    }
    return out;
}

Result<OptionValues> optionsFromJson(std::string_view text)
{
    Json json;
    // The library reports where the text is wrong by an exception; it does not leave this function.
    try {
        json = Json::parse(text);
    } catch (const Json::parse_error& error) {
        const auto end = text.begin() + static_cast<std::ptrdiff_t>(std::min(error.byte, text.size()));
        return noOptions(Phrase::tr("This is not JSON."), 1 + std::count(text.begin(), end, '\n'));
    } catch (const Json::exception&) {
        return noOptions(Phrase::tr("A number is too large."));
    }
    if (!json.is_object())
        return noOptions(Phrase::tr("This is not a JSON object."));
    OptionValues values;
    for (const auto& [key, value] : json.items()) {
        auto option = optionFrom(value);
        if (!option)
            return fail(
                ErrorKind::Usage, Phrase::tr("\"%1\" has no value that an option can have.", key),
                Phrase::tr("It takes a text, a number, true or false, a list of texts, or names with a number or "
                           "a text each."));
        values.put(key, *std::move(option));
    }
    return values;
}

namespace {

/// Options are some hundred bytes, weights and chosen business units of large exports some hundred thousand.
constexpr std::size_t mostBytes = std::size_t{4} << 20;

tl::unexpected<Error> cannotBeRead(Phrase what, Phrase hint)
{
    return fail(ErrorKind::BadData, std::move(what), std::move(hint));
}

Result<std::string> contentOf(const std::filesystem::path& path)
{
    std::error_code none;
    const auto status = std::filesystem::status(path, none);
    if (!std::filesystem::exists(status))
        return cannotBeRead(Phrase::tr("There is no such file."), Phrase::tr("Check its name and folder."));
    if (std::filesystem::is_directory(status) || std::filesystem::is_block_file(status))
        return cannotBeRead(Phrase::tr("This is a folder or a device, not a file."),
                            Phrase::tr("Choose the file itself."));
    std::ifstream file(path, std::ios::binary);
    std::string text(mostBytes + 1, '\0');
    file.read(text.data(), static_cast<std::streamsize>(text.size()));
    if (!file.is_open() || file.bad())
        return cannotBeRead(Phrase::tr("The file could not be read."), Phrase::tr("Check who may read the file."));
    text.resize(static_cast<std::size_t>(file.gcount()));
    if (text.size() > mostBytes)
        return cannotBeRead(Phrase::tr("The file holds more than %1 bytes: this is something else.", mostBytes),
                            Phrase::tr("Check which file it is."));
    return text;
}

} // namespace

Result<OptionValues> readOptionsFile(const std::filesystem::path& path, const Phrase& like)
{
    auto text = contentOf(path);
    Result<OptionValues> values;
    if (!text) {
        values = tl::unexpected(std::move(text.error()));
    } else if (values = optionsFromJson(*text); !values && !like.empty()) {
        values.error().hint = like;
    }
    if (!values) {
        const auto name = path.u8string();
        values.error().file.assign(name.begin(), name.end());
    }
    return values;
}

} // namespace leadlight
