// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exports/report/chart_file.h"
#include "model/exports/report/report_document.h"

#include <nlohmann/json.hpp>

namespace leadlight {

namespace {

using Json = nlohmann::json;

Json textsOf(const std::vector<Phrase>& phrases, const Words& words)
{
    Json out = Json::array();
    for (const Phrase& phrase : phrases)
        out.push_back(words(phrase));
    return out;
}

std::vector<Phrase> phrasesFrom(const Json& json)
{
    std::vector<Phrase> out;
    for (const Json& text : json)
        out.push_back(Phrase::verbatim(text.get<std::string>()));
    return out;
}

Json jsonOf(const DocumentPart& part, const Words& words)
{
    Json out{{"title", words(part.title)},
             {"finding", words(part.finding)},
             {"subtitle", words(part.subtitle)},
             {"note", words(part.note)},
             {"caption", words(part.caption)}};
    if (const auto* chart = std::get_if<ChartData>(&part.content)) {
        out["chart"] = chartsText({*chart}, words);
        return out;
    }
    const auto& table = std::get<DocumentTable>(part.content);
    out["header"] = textsOf(table.header, words);
    out["numeric"] = table.numeric;
    out["leftOut"] = table.leftOut;
    out["rows"] = Json::array();
    for (const auto& row : table.rows)
        out["rows"].push_back(textsOf(row, words));
    return out;
}

/// Throws what the library throws; nothing where the chart is none.
std::optional<DocumentPart> partFrom(const Json& json)
{
    const auto text = [&](const char* key) { return Phrase::verbatim(json.at(key).get<std::string>()); };
    DocumentPart part{.title = text("title"),
                      .finding = text("finding"),
                      .subtitle = text("subtitle"),
                      .note = text("note"),
                      .caption = text("caption"),
                      .content = DocumentTable{}};
    if (json.contains("chart")) {
        const auto charts = chartsFromText(json.at("chart").get<std::string>());
        if (!charts || charts->size() != 1)
            return std::nullopt;
        part.content = charts->front();
        return part;
    }
    DocumentTable table;
    table.header = phrasesFrom(json.at("header"));
    table.numeric = json.at("numeric").get<std::vector<bool>>();
    table.leftOut = json.at("leftOut").get<std::int64_t>();
    for (const Json& row : json.at("rows")) {
        table.rows.push_back(phrasesFrom(row));
        if (table.rows.back().size() != table.header.size())
            return std::nullopt;
    }
    if (table.numeric.size() != table.header.size())
        return std::nullopt;
    part.content = std::move(table);
    return part;
}

} // namespace

std::string documentText(const ReportDocument& document, const Words& words)
{
    Json out{{"title", words(document.title)},
             {"caption", words(document.caption)},
             {"language", document.language},
             {"created", document.created},
             {"paper", static_cast<int>(document.paper)},
             {"summary", textsOf(document.summary, words)},
             {"parts", Json::array()}};
    for (const DocumentPart& part : document.parts)
        out["parts"].push_back(jsonOf(part, words));
    return out.dump(-1, ' ', false, Json::error_handler_t::replace);
}

Result<ReportDocument> documentFromText(std::string_view text)
{
    const auto broken = [] { return fail(ErrorKind::BadData, Phrase::tr("This is no file of a report.")); };
    const Json json = Json::parse(text, nullptr, false);
    if (!json.is_object())
        return broken();
    try { // the library's own way to say that something is missing or of another type
        ReportDocument out;
        out.title = Phrase::verbatim(json.at("title").get<std::string>());
        out.caption = Phrase::verbatim(json.at("caption").get<std::string>());
        out.language = json.at("language").get<std::string>();
        out.created = json.at("created").get<std::string>();
        out.paper = static_cast<Paper>(json.at("paper").get<int>());
        out.summary = phrasesFrom(json.at("summary"));
        for (const Json& part : json.at("parts")) {
            auto one = partFrom(part);
            if (!one)
                return broken();
            out.parts.push_back(*std::move(one));
        }
        return out;
    } catch (const Json::exception&) {
        return broken();
    }
}

} // namespace leadlight
