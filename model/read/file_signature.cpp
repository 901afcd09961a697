// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/read/file_signature.h"

#include "model/read/office_file.h"
#include "model/read/text_kind.h"

#include <algorithm>
#include <array>

namespace leadlight {

namespace {
using namespace std::string_view_literals;

/// What a file with such a signature is.
enum class Kind {
    Picture,
    Film,
    Pdf,
    Rtf,
    PostScript,
    Rar,
    SevenZip,
    Bzip2,
    Xz,
    Zstandard,
    Lz4,
    Compress,
    Cabinet,
    ZipWithin,
    Parquet,
    Arrow,
    Avro,
    Orc,
    Hdf5,
    NumPy,
    Pickle,
    Matlab,
    Spss,
    Stata,
    Sas,
    R,
    DuckDb,
    Sqlite,
    Access,
    Hyper,
    OldExcel,
    Sylk,
    Dif,
    Lotus,
    Utf32,
    Program,
};

struct Signature
{
    std::size_t at;
    std::string_view bytes;
    Kind kind;
    bool binary = false; ///< the bytes might be text: control signs must follow
};

constexpr auto signatures = std::to_array<Signature>({
    {0, "\x89PNG"sv, Kind::Picture},
    {0, "\xFF\xD8\xFF"sv, Kind::Picture},
    {0, "GIF8"sv, Kind::Picture, true},
    {0, "BM"sv, Kind::Picture, true},
    {0, "II*\0"sv, Kind::Picture},
    {0, "MM\0*"sv, Kind::Picture},
    {8, "WEBP"sv, Kind::Picture, true},
    {4, "ftyphei"sv, Kind::Picture},
    {4, "ftypavif"sv, Kind::Picture},
    {4, "ftyp"sv, Kind::Film, true},
    {0, "RIFF"sv, Kind::Film, true},
    {0, "ID3"sv, Kind::Film, true},
    {0, "%PDF"sv, Kind::Pdf},
    {0, "{\\rtf"sv, Kind::Rtf},
    {0, "%!PS"sv, Kind::PostScript},
    {0, "Rar!"sv, Kind::Rar},
    {0, "7z\xBC\xAF\x27\x1C"sv, Kind::SevenZip},
    {0, "BZh"sv, Kind::Bzip2},
    {0,
     "\xFD"
     "7zXZ"sv,
     Kind::Xz},
    {0, "\x28\xB5\x2F\xFD"sv, Kind::Zstandard},
    {0, "\x04\x22\x4D\x18"sv, Kind::Lz4},
    {0, "\x1F\x9D"sv, Kind::Compress},
    {0, "MSCF"sv, Kind::Cabinet, true},
    {0, "PK\x03\x04"sv, Kind::ZipWithin},
    {0, "PAR1"sv, Kind::Parquet},
    {0, "ARROW1"sv, Kind::Arrow},
    {0, "FEA1"sv, Kind::Arrow, true},
    {0, "Obj\x01"sv, Kind::Avro},
    {0, "ORC"sv, Kind::Orc, true},
    {0, "\x89HDF"sv, Kind::Hdf5},
    {0, "\x93NUMPY"sv, Kind::NumPy},
    {0, "\x80\x02"sv, Kind::Pickle, true},
    {0, "\x80\x03"sv, Kind::Pickle, true},
    {0, "\x80\x04\x95"sv, Kind::Pickle},
    {0, "\x80\x05\x95"sv, Kind::Pickle},
    {0, "MATLAB 5.0"sv, Kind::Matlab, true},
    {0, "$FL2"sv, Kind::Spss, true},
    {0, "$FL3"sv, Kind::Spss, true},
    {0, "<stata_dta>"sv, Kind::Stata},
    {0, "\x71\x02\x01\0"sv, Kind::Stata},
    {0, "\x72\x02\x01\0"sv, Kind::Stata},
    {0, "\x73\x02\x01\0"sv, Kind::Stata},
    {12, "\xC2\xEA\x81\x60\xB3\x14\x11\xCF"sv, Kind::Sas},
    {0, "RDX2\n"sv, Kind::R},
    {0, "RDX3\n"sv, Kind::R},
    {0, "X\n\0\0\0"sv, Kind::R},
    {8, "DUCK"sv, Kind::DuckDb, true},
    {0, "SQLite format 3"sv, Kind::Sqlite},
    {4, "Standard Jet DB"sv, Kind::Access},
    {4, "Standard ACE DB"sv, Kind::Access},
    {0, "HyPe"sv, Kind::Hyper, true},
    {0, "\x09\x00\x04\x00"sv, Kind::OldExcel},
    {0, "\x09\x02\x06\x00"sv, Kind::OldExcel},
    {0, "\x09\x04\x06\x00"sv, Kind::OldExcel},
    {0, "\x09\x08\x08\x00"sv, Kind::OldExcel},
    {0, "\x09\x08\x10\x00"sv, Kind::OldExcel},
    {0, "ID;P"sv, Kind::Sylk},
    {0, "TABLE\r\n0,1\r\n"sv, Kind::Dif},
    {0, "TABLE\n0,1\n"sv, Kind::Dif},
    {0, "\0\0\x02\0\x06\x04"sv, Kind::Lotus},
    {0, "\xFF\xFE\x00\x00"sv, Kind::Utf32},
    {0, "\x00\x00\xFE\xFF"sv, Kind::Utf32},
    {0, "MZ"sv, Kind::Program, true},
    {0,
     "\x7F"
     "ELF"sv,
     Kind::Program},
    {0, "\xCF\xFA\xED\xFE"sv, Kind::Program},
});

Phrase archiveOf(Kind kind)
{
    switch (kind) {
    case Kind::Rar:
        return Phrase::tr("This is a RAR archive.");
    case Kind::SevenZip:
        return Phrase::tr("This is a 7-Zip archive.");
    case Kind::Bzip2:
        return Phrase::tr("This is a bzip2 archive.");
    case Kind::Xz:
        return Phrase::tr("This is an xz archive.");
    case Kind::Zstandard:
        return Phrase::tr("This is a Zstandard archive.");
    case Kind::Lz4:
        return Phrase::tr("This is an LZ4 archive.");
    case Kind::Compress:
        return Phrase::tr("This is an archive of the program compress (.Z).");
    case Kind::Cabinet:
        return Phrase::tr("This is a cabinet archive (.cab).");
    case Kind::ZipWithin:
        return Phrase::tr("This is a zip archive or a workbook within another archive.");
    default:
        return {};
    }
}

Phrase dataFileOf(Kind kind)
{
    switch (kind) {
    case Kind::Parquet:
        return Phrase::tr("This is a Parquet file.");
    case Kind::Arrow:
        return Phrase::tr("This is an Arrow (Feather) file.");
    case Kind::Avro:
        return Phrase::tr("This is an Avro file.");
    case Kind::Orc:
        return Phrase::tr("This is an ORC file.");
    case Kind::Hdf5:
        return Phrase::tr("This is an HDF5 file.");
    case Kind::NumPy:
        return Phrase::tr("This is a NumPy file.");
    case Kind::Pickle:
        return Phrase::tr("This is a pickle of Python.");
    case Kind::Matlab:
        return Phrase::tr("This is a MATLAB file.");
    case Kind::Spss:
        return Phrase::tr("This is an SPSS file (.sav).");
    case Kind::Stata:
        return Phrase::tr("This is a Stata file (.dta).");
    case Kind::Sas:
        return Phrase::tr("This is a SAS table (.sas7bdat).");
    case Kind::R:
        return Phrase::tr("This is a file of R (.rds or .RData).");
    case Kind::DuckDb:
        return Phrase::tr("This is a DuckDB database.");
    case Kind::Sqlite:
        return Phrase::tr("This is an SQLite database.");
    case Kind::Access:
        return Phrase::tr("This is a Microsoft Access database.");
    case Kind::Hyper:
        return Phrase::tr("This is a Tableau extract (.hyper).");
    default:
        return archiveOf(kind);
    }
}

Phrase whatOf(Kind kind)
{
    switch (kind) {
    case Kind::Picture:
        return Phrase::tr("This is a picture, no table.");
    case Kind::Film:
        return Phrase::tr("This is a film or a sound, no table.");
    case Kind::Pdf:
        return Phrase::tr("This is a PDF document, not CSV.");
    case Kind::Rtf:
        return Phrase::tr("This is a text document (RTF), not CSV.");
    case Kind::PostScript:
        return Phrase::tr("This is a PostScript document, not CSV.");
    case Kind::OldExcel:
        return Phrase::tr("This is an old Excel workbook (.xls), which is not read.");
    case Kind::Sylk:
        return Phrase::tr("This is a SYLK file (.slk) of a spreadsheet program.");
    case Kind::Dif:
        return Phrase::tr("This is a DIF file of a spreadsheet program.");
    case Kind::Lotus:
        return Phrase::tr("This is a Lotus worksheet.");
    case Kind::Utf32:
        return Phrase::tr("This text is in UTF-32, which is not read.");
    case Kind::Program:
        return Phrase::tr("This is a program, no table.");
    default:
        return dataFileOf(kind);
    }
}

Phrase hintOf(Kind kind)
{
    switch (kind) {
    case Kind::Rar:
    case Kind::SevenZip:
    case Kind::Bzip2:
    case Kind::Xz:
    case Kind::Zstandard:
    case Kind::Lz4:
    case Kind::Compress:
    case Kind::Cabinet:
    case Kind::ZipWithin:
        return Phrase::tr("Unpack it, then open the file in it.");
    case Kind::OldExcel:
    case Kind::Sylk:
    case Kind::Dif:
    case Kind::Lotus:
        return saveAsXlsx();
    case Kind::Utf32:
        return Phrase::tr("Save it as UTF-8, in a text editor or in the program that wrote it.");
    default:
        return exportAsCsv();
    }
}

/// Text has no such signs but tabs and line ends.
bool hasControlSigns(std::string_view start)
{
    constexpr std::size_t looked = 256;
    return std::any_of(
        start.begin(), start.begin() + static_cast<std::ptrdiff_t>(std::min(start.size(), looked)),
        [](char c) { return static_cast<unsigned char>(c) < 0x20 && c != '\t' && c != '\n' && c != '\r'; });
}

/// dBASE has no signature: a version, a date of the last change, and lengths that fit each other.
bool isDbase(std::string_view start)
{
    constexpr std::size_t headerSize = 32;
    if (start.size() < headerSize || (start[0] != '\x03' && start[0] != '\x30' && start[0] != '\x83'))
        return false;
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(start[i]); };
    const int header = byte(8) + 256 * byte(9);
    return byte(2) >= 1 && byte(2) <= 12 && byte(3) >= 1 && byte(3) <= 31 && header > 32 && header % 32 <= 1 &&
           byte(10) + 256 * byte(11) > 0;
}
} // namespace

Phrase exportAsCsv()
{
    return Phrase::tr("Export the data itself as CSV or as .xlsx.");
}

Phrase saveAsXlsx()
{
    return Phrase::tr("Open it in the spreadsheet program and save it as .xlsx or as \"CSV UTF-8\". Better export it "
                      "again: a spreadsheet may have damaged the ids.");
}

bool isZip(std::string_view start)
{
    return start.starts_with("PK\x03\x04"sv) || start.starts_with("PK\x05\x06"sv);
}

bool isArchive(std::string_view start)
{
    constexpr std::size_t tarMagic = 257;
    return isZip(start) || start.starts_with("\x1F\x8B"sv) ||
           (start.size() > tarMagic + 5 && start.substr(tarMagic, 5) == "ustar"sv);
}

Status refuseBySignature(std::string_view start)
{
    const auto* found = std::find_if(signatures.begin(), signatures.end(), [&](const Signature& signature) {
        return start.size() > signature.at && start.substr(signature.at).starts_with(signature.bytes) &&
               (!signature.binary || hasControlSigns(start));
    });
    if (found != signatures.end())
        return fail(ErrorKind::BadData, whatOf(found->kind), hintOf(found->kind));
    if (isDbase(start))
        return fail(ErrorKind::BadData, Phrase::tr("This is a dBASE file (.dbf)."), exportAsCsv());
    if (auto done = refuseOldOffice(start); !done)
        return done;
    return refuseText(start);
}

} // namespace leadlight
