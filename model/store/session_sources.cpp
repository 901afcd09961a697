// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/session_sources.h"

#include "model/data/bu_mapping.h"
#include "model/data/submissions.h"
#include "model/store/content_hash.h"
#include "model/store/kept_hashes.h"

#include <algorithm>

namespace leadlight {

namespace {

std::string textOf(const std::filesystem::path& path)
{
    const auto text = path.u8string();
    return {text.begin(), text.end()};
}

std::filesystem::path pathOf(const std::string& text)
{
    return std::filesystem::path(std::u8string(text.begin(), text.end()));
}

std::filesystem::path folderOf(const std::filesystem::path& file)
{
    std::error_code none;
    return std::filesystem::absolute(file, none).parent_path();
}

/// How many rows the tables have of this file, of all of its members.
std::int64_t rowsOf(bool mapping, const std::filesystem::path& path, const Tables& tables)
{
    if (mapping)
        return tables.mapping ? tables.mapping->file.rows : 0;
    std::int64_t rows = 0;
    if (tables.submissions)
        for (const FileReport& file : tables.submissions->files)
            rows += file.path == path ? file.rows : 0;
    return rows;
}

SessionSource sourceOf(bool mapping, const std::filesystem::path& path, const Tables& tables,
                       const std::filesystem::path& folder, KeptHashes& hashes, const Progress& progress)
{
    std::error_code none;
    SessionSource source;
    source.mapping = mapping;
    source.path = std::filesystem::absolute(path, none).lexically_normal();
    source.beside = source.path.lexically_relative(folder);
    const auto bytes = std::filesystem::file_size(path, none);
    source.bytes = none ? 0 : static_cast<std::int64_t>(bytes);
    source.rows = rowsOf(mapping, path, tables);
    source.hash = hashes.hashOf(path, progress).value_or(std::string());
    return source;
}

bool hasSize(const SessionSource& source, const std::filesystem::path& place)
{
    std::error_code none;
    const auto bytes = std::filesystem::file_size(place, none);
    return !none && static_cast<std::int64_t>(bytes) == source.bytes;
}

bool isSame(const SessionSource& source, const std::filesystem::path& place, const Progress& progress)
{
    return hasSize(source, place) && !source.hash.empty() && hashOfFile(place, progress) == source.hash;
}

} // namespace

std::vector<SessionSource> sourcesOf(const SessionContent& content, const std::filesystem::path& file,
                                     KeptHashes* hashes, const Progress& progress)
{
    KeptHashes none;
    KeptHashes& known = hashes != nullptr ? *hashes : none;
    const auto folder = folderOf(file);
    std::vector<SessionSource> out;
    for (const auto& path : content.options.submissions)
        out.push_back(sourceOf(false, path, content.study.tables, folder, known, progress));
    if (!content.options.buMapping.empty())
        out.push_back(sourceOf(true, content.options.buMapping, content.study.tables, folder, known, progress));
    return out;
}

std::filesystem::path placeOf(const SessionSource& source, const SessionOpening& opening, const Progress& progress)
{
    if (const auto found = opening.moved.find(source.path); found != opening.moved.end())
        return found->second;
    const auto folder = folderOf(opening.file);
    std::vector<std::filesystem::path> places;
    const auto add = [&places](const std::filesystem::path& place) {
        std::error_code none;
        if (!place.empty() && std::filesystem::is_regular_file(place, none) &&
            std::ranges::find(places, place) == places.end())
            places.push_back(place);
    };
    if (!source.beside.empty())
        add((folder / source.beside).lexically_normal());
    add(source.path);
    add(folder / source.path.filename());
    if (places.size() < 2)
        return places.empty() ? std::filesystem::path() : places.front();
    const auto same = std::ranges::find_if(places, [&](const auto& place) { return isSame(source, place, progress); });
    return same == places.end() ? places.front() : *same;
}

Phrase changeOf(const SessionSource& source, const std::filesystem::path& place, const Tables& tables,
                const std::string& hash)
{
    if (hasSize(source, place) && !source.hash.empty() && hash == source.hash)
        return {};
    const std::string name = textOf(place.filename());
    if (source.rows == 0) // saved without looking at its data
        return Phrase::tr("%1 has changed since this was saved.", name);
    const std::int64_t more = rowsOf(source.mapping, place, tables) - source.rows;
    if (more > 0)
        return Phrase::tr("%1 has %Ln row more than when this was saved.",
                          "%1 has %Ln rows more than when this was saved.", more, name);
    if (more < 0)
        return Phrase::tr("%1 has %Ln row fewer than when this was saved.",
                          "%1 has %Ln rows fewer than when this was saved.", -more, name);
    return Phrase::tr("%1 has changed since this was saved, and has as many rows as then.", name);
}

void describe(ByteWriter& archive, const SessionSource& source)
{
    archive(source.mapping, textOf(source.path), textOf(source.beside), source.bytes, source.rows, source.hash);
}

void describe(ByteReader& archive, SessionSource& source)
{
    std::string path;
    std::string beside;
    archive(source.mapping, path, beside, source.bytes, source.rows, source.hash);
    source.path = pathOf(path);
    source.beside = pathOf(beside);
}

} // namespace leadlight
