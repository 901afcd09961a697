// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/data/asset_columns.h"

#include "model/read/plain_table.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace leadlight {

namespace {

struct KnownColumn
{
    std::string_view name; ///< as people write it; the case of ASCII letters does not matter
    AssetColumn column;
    bool told = false; ///< a message names it where none was found
};

// Surer names stand first. Letters beyond ASCII stand in each case that a header has them in.
constexpr auto knownColumns = std::to_array<KnownColumn>({
    {"page url", AssetColumn::Page, true},
    {"page", AssetColumn::Page, true},
    {"url", AssetColumn::Page},
    {"asset", AssetColumn::Page},
    {"link", AssetColumn::Page},
    {"seiten url", AssetColumn::Page},
    {"Seite", AssetColumn::Page, true},
    {"adresse der seite", AssetColumn::Page},
    {"url de la page", AssetColumn::Page},
    {"url de página", AssetColumn::Page},
    {"url de la página", AssetColumn::Page},
    {"página", AssetColumn::Page, true},
    {"PÁGINA", AssetColumn::Page},
    {"pagina", AssetColumn::Page},
    {"ページurl", AssetColumn::Page},
    {"ページのurl", AssetColumn::Page},
    {"ページ", AssetColumn::Page, true},
    {"title", AssetColumn::Title, true},
    {"page title", AssetColumn::Title},
    {"asset title", AssetColumn::Title},
    {"asset name", AssetColumn::Title},
    {"name", AssetColumn::Title},
    {"Titel", AssetColumn::Title, true},
    {"seitentitel", AssetColumn::Title},
    {"titre", AssetColumn::Title, true},
    {"titre de la page", AssetColumn::Title},
    {"nom", AssetColumn::Title},
    {"título", AssetColumn::Title, true},
    {"TÍTULO", AssetColumn::Title},
    {"titulo", AssetColumn::Title},
    {"título de la página", AssetColumn::Title},
    {"nombre", AssetColumn::Title},
    {"タイトル", AssetColumn::Title, true},
    {"ページタイトル", AssetColumn::Title},
    {"名前", AssetColumn::Title},
    {"language", AssetColumn::Language, true},
    {"lang", AssetColumn::Language},
    {"locale", AssetColumn::Language},
    {"page language", AssetColumn::Language},
    {"asset language", AssetColumn::Language},
    {"Sprache", AssetColumn::Language, true},
    {"langue", AssetColumn::Language, true},
    {"idioma", AssetColumn::Language, true},
    {"lengua", AssetColumn::Language},
    {"言語", AssetColumn::Language, true},
    {"live until", AssetColumn::LiveUntil, true},
    {"valid until", AssetColumn::LiveUntil},
    {"until", AssetColumn::LiveUntil},
    {"end date", AssetColumn::LiveUntil, true},
    {"expires", AssetColumn::LiveUntil},
    {"live bis", AssetColumn::LiveUntil, true},
    {"gültig bis", AssetColumn::LiveUntil, true},
    {"GÜLTIG BIS", AssetColumn::LiveUntil},
    {"gueltig bis", AssetColumn::LiveUntil},
    {"online bis", AssetColumn::LiveUntil},
    {"aktiv bis", AssetColumn::LiveUntil},
    {"bis", AssetColumn::LiveUntil},
    {"Enddatum", AssetColumn::LiveUntil, true},
    {"ablaufdatum", AssetColumn::LiveUntil},
    {"en ligne jusqu'au", AssetColumn::LiveUntil},
    {"en ligne jusqu’au", AssetColumn::LiveUntil},
    {"valable jusqu'au", AssetColumn::LiveUntil},
    {"valable jusqu’au", AssetColumn::LiveUntil},
    {"date de fin", AssetColumn::LiveUntil, true},
    {"fin", AssetColumn::LiveUntil},
    {"válido hasta", AssetColumn::LiveUntil},
    {"VÁLIDO HASTA", AssetColumn::LiveUntil},
    {"valido hasta", AssetColumn::LiveUntil},
    {"vigente hasta", AssetColumn::LiveUntil},
    {"activo hasta", AssetColumn::LiveUntil},
    {"hasta", AssetColumn::LiveUntil},
    {"fecha de fin", AssetColumn::LiveUntil, true},
    {"fecha final", AssetColumn::LiveUntil},
    {"公開終了日", AssetColumn::LiveUntil, true},
    {"掲載終了日", AssetColumn::LiveUntil},
    {"終了日", AssetColumn::LiveUntil},
    {"有効期限", AssetColumn::LiveUntil},
});

} // namespace

AssetColumns assetColumns(const std::vector<std::string>& header)
{
    std::vector<std::string> names;
    names.reserve(header.size());
    for (const std::string& name : header)
        names.push_back(plainName(name));
    AssetColumns out;
    for (const KnownColumn& known : knownColumns) {
        auto& at = out.at[static_cast<std::size_t>(known.column)];
        const auto found = at ? names.end() : std::ranges::find(names, plainName(known.name));
        if (found != names.end())
            at = static_cast<std::size_t>(found - names.begin());
    }
    return out;
}

std::string namesOf(AssetColumn column)
{
    std::string out;
    for (const KnownColumn& known : knownColumns)
        if (known.column == column && known.told)
            out.append(out.empty() ? "" : ", ").append(known.name);
    return out;
}

} // namespace leadlight
