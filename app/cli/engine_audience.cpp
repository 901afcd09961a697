// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/engine_commands.h"
#include "app/cli/engine_lists.h"
#include "app/cli/model_command.h"

#include "model/describe/warehouse_tables.h"
#include "model/warehouse/lists_there.h"

#include <algorithm>

namespace leadlight::cli {

namespace {

Result<std::vector<std::int32_t>> pagesAsked(const AudienceWanted& wanted, const WarehousePages& there)
{
    std::vector<std::int32_t> out;
    for (const std::string& page : wanted.pages) {
        const auto found = std::ranges::lower_bound(there.url, page); // in byte order
        if (found == there.url.end() || *found != page)
            return fail(ErrorKind::Usage, Phrase::tr("There is no page \"%1\" in the table.", page),
                        Phrase::tr("Write it as the table does."));
        out.push_back(static_cast<std::int32_t>(found - there.url.begin()));
    }
    for (std::int32_t page = 0; wanted.pages.empty() && page < there.count(); ++page)
        if (there.units[there.unit[static_cast<std::size_t>(page)]] == wanted.unit)
            out.push_back(page);
    if (out.empty())
        return fail(ErrorKind::Usage,
                    Phrase::tr("No page has the business unit \"%1\" (see --bu-mapping).", wanted.unit));
    return out;
}

} // namespace

Status audienceInEngine(const PipelineArguments& arguments, const OutputArguments& output, const AudienceWanted& wanted,
                        const Progress& progress)
{
    auto run = startRun(arguments, {.evidence = wanted.evidence, .resumes = wanted.resumes, .run = wanted.run},
                        progress.part(0.0, 0.4));
    if (!run)
        return tl::unexpected(std::move(run.error()));
    const auto pages = pagesAsked(wanted, run->input->profile().pages);
    if (!pages)
        return tl::unexpected(pages.error());
    if (Status scored = scoreEverybody(*run, progress.part(0.4, 0.9)); !scored) {
        keepForResume(*run);
        return scored;
    }
    // A cookie may stand there once for each page.
    constexpr std::int64_t everybody = std::int64_t{1} << 40U;
    const std::int64_t most = wanted.top > 0 ? wanted.top * std::ssize(*pages) : everybody;
    auto audience = audienceThere(run->input->warehouse(), *pages, most, progress);
    if (!audience)
        return tl::unexpected(std::move(audience.error()));
    std::vector<MemberThere> members = onceEach(std::move(audience->members), wanted.top);
    Json head = modelHead(*run->trained.model);
    head["name"] = english(run->uploaded.name);
    head["engine"] = aboutJson(*run->input);
    head["members"] = members.size();
    if (pages->size() == 1) {
        head["took"] = audience->took;
        head["speaks_for"] = audience->speaks;
    }
    return writeTable(output, {.head = std::move(head), .rowsKey = "audience"},
                      audienceThereTable(run->input->pages(), std::move(members), pages->size() > 1), progress);
}

} // namespace leadlight::cli
