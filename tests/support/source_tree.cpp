// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/source_tree.h"

#include <algorithm>
#include <deque>
#include <fstream>
#include <optional>

namespace {

/// What an #include line names, without its quotes or brackets.
std::optional<std::string> includedBy(std::string_view line)
{
    const auto skipBlanks = [&line] { line.remove_prefix(std::min(line.find_first_not_of(" \t"), line.size())); };
    skipBlanks();
    if (!line.starts_with('#'))
        return std::nullopt;
    line.remove_prefix(1);
    skipBlanks();
    if (!line.starts_with("include"))
        return std::nullopt;
    const std::size_t open = line.find_first_of("<\"");
    const std::size_t close = line.find_first_of(">\"", open + 1);
    if (open == std::string_view::npos || close == std::string_view::npos)
        return std::nullopt;
    return std::string(line.substr(open + 1, close - open - 1));
}

bool isBelow(std::string_view path, std::string_view folder)
{
    return path.size() > folder.size() && path.starts_with(folder) && path[folder.size()] == '/';
}

std::string withoutExtension(std::string_view path)
{
    return std::string(path.substr(0, path.rfind('.')));
}

} // namespace

std::vector<SourceFile> readSources(const std::filesystem::path& root, const std::vector<std::string>& folders)
{
    std::vector<SourceFile> out;
    for (const std::string& folder : folders)
        for (const auto& entry : std::filesystem::recursive_directory_iterator(root / folder)) {
            if (entry.path().extension() != ".h" && entry.path().extension() != ".cpp")
                continue;
            SourceFile file{entry.path().lexically_relative(root).generic_string(), {}, 0};
            std::ifstream text(entry.path());
            for (std::string line; std::getline(text, line); ++file.lines)
                if (auto included = includedBy(line))
                    file.includes.push_back(std::move(*included));
            out.push_back(std::move(file));
        }
    std::ranges::sort(out, {}, &SourceFile::path);
    return out;
}

SourceTree::SourceTree(std::vector<SourceFile> files)
    : m_files(std::move(files))
{
    for (std::size_t at = 0; at < m_files.size(); ++at)
        m_byPath.emplace(m_files[at].path, at);
}

std::vector<std::string> SourceTree::includesFrom(std::string_view layer, const std::vector<std::string>& others) const
{
    std::vector<std::string> out;
    for (const SourceFile& file : m_files)
        for (const std::string& included : file.includes)
            if (isBelow(file.path, layer) &&
                std::ranges::any_of(others, [&](const std::string& other) { return isBelow(included, other); }))
                out.push_back(file.path + " includes " + included);
    return out;
}

SourceTree::Edges SourceTree::edges(const std::function<std::string(std::string_view)>& nameOf) const
{
    Edges out;
    for (const SourceFile& file : m_files) {
        const std::string from = nameOf(file.path);
        for (const std::string& included : file.includes) {
            const std::string to = m_byPath.contains(included) ? nameOf(included) : std::string();
            if (!from.empty() && !to.empty() && from != to)
                out[from].emplace(to, file.path + " includes " + included);
        }
    }
    return out;
}

std::vector<std::string> SourceTree::circles(std::string_view layer) const
{
    const Edges edges = this->edges([layer](std::string_view path) -> std::string {
        if (!isBelow(path, layer))
            return {};
        const std::string_view below = path.substr(layer.size() + 1);
        return std::string(below.substr(0, below.find_first_of("/.")));
    });
    std::vector<std::string> out;
    for (const auto& [start, unused] : edges) {
        // The shortest way back; rooms before `start` in the alphabet have had their turn.
        std::map<std::string, std::string> told{{start, {}}};
        std::deque<std::string> next{start};
        for (; !next.empty(); next.pop_front()) {
            const auto from = edges.find(next.front());
            if (from == edges.end())
                continue;
            for (const auto& [to, blame] : from->second) {
                const std::string way = told[from->first] + (told[from->first].empty() ? "" : ", ") + blame;
                if (to == start)
                    out.push_back(std::string(layer) + '/' + start + " is in a circle: " + way);
                else if (to > start && told.emplace(to, way).second)
                    next.push_back(to);
            }
        }
    }
    return out;
}

std::vector<std::string> SourceTree::mutual(std::string_view folder) const
{
    const auto isIn = [folder](std::string_view path) {
        return isBelow(path, folder) && path.find('/', folder.size() + 1) == std::string_view::npos;
    };
    // A second source of a class has no header of its own: it begins with that of the class.
    std::map<std::string, std::string, std::less<>> ofAnother;
    for (const SourceFile& file : m_files)
        if (isIn(file.path) && file.path.ends_with(".cpp") && !m_byPath.contains(withoutExtension(file.path) + ".h") &&
            !file.includes.empty() && isIn(file.includes.front()))
            ofAnother.emplace(file.path, withoutExtension(file.includes.front()));
    const Edges edges = this->edges([&](std::string_view path) -> std::string {
        if (!isIn(path))
            return {};
        const auto whole = ofAnother.find(path);
        return whole != ofAnother.end() ? whole->second : withoutExtension(path);
    });
    std::vector<std::string> out;
    for (const auto& [from, targets] : edges)
        for (const auto& [to, blame] : targets) {
            const auto back = edges.find(to);
            if (from < to && back != edges.end() && back->second.contains(from))
                out.push_back(blame + ", " + back->second.at(from));
        }
    return out;
}

std::string SourceTree::wayTo(const SourceFile& from, const Wanted& unwanted, std::set<std::string>& seen) const
{
    for (const std::string& included : from.includes) {
        const auto own = m_byPath.find(included);
        if (own == m_byPath.end() && unwanted(included))
            return from.path + " includes " + included;
        if (own == m_byPath.end() || !seen.insert(included).second)
            continue;
        if (const std::string way = wayTo(m_files[own->second], unwanted, seen); !way.empty())
            return from.path + " includes " + included + ", " + way;
    }
    return {};
}

std::vector<std::string> SourceTree::reaching(const Wanted& asked, const Wanted& unwanted) const
{
    std::vector<std::string> out;
    for (const SourceFile& file : m_files) {
        std::set<std::string> seen;
        if (!asked(file.path))
            continue;
        if (std::string way = wayTo(file, unwanted, seen); !way.empty())
            out.push_back(std::move(way));
    }
    return out;
}

std::vector<std::string> SourceTree::longerThan(int lines) const
{
    std::vector<std::string> out;
    for (const SourceFile& file : m_files)
        if (file.lines > lines)
            out.push_back(file.path + " has " + std::to_string(file.lines) + " lines");
    return out;
}
