// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/read/byte_source.h"

#include <optional>

namespace leadlight {

/// What a member of an archive is, or a sheet of a workbook.
enum class MemberKind {
    Data,   ///< rows, by its ending (.csv .tsv .tab .txt, .gz too) or by its content
    Other,  ///< something else: not read unless it is chosen
    System, ///< manifests, .fin files, the systems' own files, empty sheets: nobody misses them
};
struct ArchiveMember
{
    int index = 0;    ///< which file of the archive or sheet of the workbook, counted from 0; names may stand twice
    std::string name; ///< UTF-8; told apart by " (2)" where it stands twice; empty for a single gzip file
    MemberKind kind = MemberKind::Data;
    std::string sameAs = {}; ///< the name of an earlier member with the same bytes; empty where there is none
    std::string sheet = {};  ///< of a sheet of a workbook in an archive its own name
    /// Why a workbook in an archive, or what is called one, is not read.
    std::optional<Error> refused = {};
};

/// A file that holds several tables: an archive, a workbook. Members are opened one after the other.
class Container
{
public:
    virtual ~Container() = default;
    [[nodiscard]] virtual const std::vector<ArchiveMember>& members() const = 0;
    /// The text of a member, by its index; one at a time.
    [[nodiscard]] virtual Result<std::unique_ptr<ByteSource>> open(int index) = 0;
    /// Its members are sheets.
    [[nodiscard]] virtual bool isWorkbook() const { return false; }
    /// The member is a sheet, here or in a workbook that is a member itself.
    [[nodiscard]] virtual bool isSheet(int index) const
    {
        (void)index;
        return isWorkbook();
    }
};

/// Members of one name are told apart.
void makeNamesUnique(std::vector<ArchiveMember>& members);

} // namespace leadlight
