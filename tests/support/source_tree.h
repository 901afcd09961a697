// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <functional>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

/// One source file: its path from the project's folder and what its #include lines name.
struct SourceFile
{
    std::string path;
    std::vector<std::string> includes;
    int lines = 0;
};

/// The files below `folders` of the project in `root` that C++ is written in.
[[nodiscard]] std::vector<SourceFile> readSources(const std::filesystem::path& root,
                                                  const std::vector<std::string>& folders);

/// Source files and who includes whom. What it finds comes as sentences, one a fault; none where all is well.
class SourceTree
{
public:
    using Wanted = std::function<bool(std::string_view)>;

    explicit SourceTree(std::vector<SourceFile> files);

    [[nodiscard]] const std::vector<SourceFile>& files() const { return m_files; }

    /// Files below `layer` that include something below one of `others`.
    [[nodiscard]] std::vector<std::string> includesFrom(std::string_view layer,
                                                        const std::vector<std::string>& others) const;

    /// Rooms directly below `layer` that include each other by some way around. A folder is one room with all that is
    /// in it; a file beside the folders is one together with the file or folder of the same name.
    [[nodiscard]] std::vector<std::string> circles(std::string_view layer) const;

    /// Files directly in `folder` that include each other. Header and source of one name count as one; a source without
    /// a header of its name, which begins with another one of the folder, is that one's second source.
    [[nodiscard]] std::vector<std::string> mutual(std::string_view folder) const;

    /// Files for which `asked` holds that reach a header of another project for which `unwanted` holds, by their own
    /// lines or by those of the headers that they include.
    [[nodiscard]] std::vector<std::string> reaching(const Wanted& asked, const Wanted& unwanted) const;

    [[nodiscard]] std::vector<std::string> longerThan(int lines) const;

private:
    /// Who includes whom, with the file to blame, once files are named by `nameOf` ("" leaves one out).
    using Edges = std::map<std::string, std::map<std::string, std::string>>;
    [[nodiscard]] Edges edges(const std::function<std::string(std::string_view)>& nameOf) const;
    [[nodiscard]] std::string wayTo(const SourceFile& from, const Wanted& unwanted, std::set<std::string>& seen) const;

    std::vector<SourceFile> m_files;
    std::map<std::string, std::size_t, std::less<>> m_byPath;
};
