// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/file_warnings.h"

#include "app/cli/arguments.h"
#include "app/cli/terminal.h"
#include "model/describe/count_words.h"
#include "model/describe/summary.h"

#include "model/base/visible_text.h"

#include <iostream>

namespace leadlight::cli {

namespace {

std::vector<std::string> warningsOf(const FileReport& file)
{
    std::vector<std::string> out;
    const std::string name = tableName(utf8Of(file.path), file.member);
    for (const Phrase& warning : file.warnings)
        out.push_back(name + ": " + english(warning));
    return out;
}

/// Empty where the mapping fits, and where there is none.
Phrase misfitOf(const Dataset& data)
{
    if (!data.mapping || mappingFits(data.ledger))
        return {};
    return misfitQuestion(utf8Of(data.mapping->file.path), mappedShare(data.ledger));
}

} // namespace

void printWarnings(const std::vector<FileReport>& files)
{
    for (const FileReport& file : files)
        for (const std::string& warning : warningsOf(file)) {
            endProgressLine();
            std::cerr << "leadlight-cli: warning: " << visibleText(warning) << '\n';
        }
}

void printWarnings(const SubmissionTable& submissions, const BuMapping* mapping)
{
    printWarnings(submissions.files);
    if (mapping != nullptr)
        printWarnings({mapping->file});
}

void printRobots(const Interactions& interactions)
{
    if (interactions.robots.empty())
        return;
    endProgressLine();
    std::cerr << "leadlight-cli: warning: " << english(robotsNote(interactions)) << '\n';
}

void printMisfit(const Dataset& data)
{
    const Phrase note = misfitOf(data);
    if (note.empty())
        return;
    endProgressLine();
    std::cerr << "leadlight-cli: warning: " << visibleText(english(note)) << '\n';
}

void printChosenRows(const Dataset& data)
{
    if (const Phrase note = chosenRowsNote(data); !note.empty())
        remark({{note}});
}

Json warningsJson(const Interactions& interactions)
{
    const Dataset& data = *interactions.data;
    Json out = Json::array();
    const auto add = [&](const FileReport& file) {
        for (std::string& warning : warningsOf(file))
            out.push_back(std::move(warning));
    };
    for (const FileReport& file : data.submissions->files)
        add(file);
    if (data.mapping)
        add(data.mapping->file);
    if (const Phrase note = misfitOf(data); !note.empty())
        out.push_back(english(note));
    if (!interactions.robots.empty())
        out.push_back(english(robotsNote(interactions)));
    if (const Phrase note = chosenRowsNote(data); !note.empty())
        out.push_back(english(note));
    return out;
}

} // namespace leadlight::cli
