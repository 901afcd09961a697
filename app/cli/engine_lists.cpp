// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/engine_lists.h"

#include "app/cli/file_warnings.h"
#include "app/cli/terminal.h"

#include "model/describe/warehouse_tables.h"

namespace leadlight::cli {

Result<RunInEngine> startRun(const PipelineArguments& arguments, const RunWanted& wanted, const Progress& progress)
{
    auto input = openEngine(arguments, progress);
    if (!input)
        return tl::unexpected(std::move(input.error()));
    return beginRun(
        *std::move(input), wanted, [](const EngineInput& looked) { printChosenRows(*looked.pages()); }, progress);
}

void tellSample(const TrainedThere& trained, nlohmann::ordered_json& head)
{
    const auto sample = sampleOf(trained);
    if (!sample)
        return;
    head["sample"] = {{"share", sample->share}, {"cookies", sample->cookies}, {"of", sample->all}};
    remark({{sampleInWords(*sample)}});
}

void keepForResume(RunInEngine& run)
{
    run.input->keep();
    remark(
        {{Phrase::tr("What is done stays in the engine: --resume %1 goes on with it, `leadlight-cli engine clean-up` "
                     "drops it.",
                     run.input->run())}});
}

} // namespace leadlight::cli
