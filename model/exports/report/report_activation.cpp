// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exports/report/report_activation.h"

#include "model/exports/lists/activation.h"
#include "model/exports/output_file.h"

#include <array>
#include <numeric>

namespace leadlight {

namespace {

struct ActivationFile
{
    ActivationTool tool;
    const char* name;
    Status (*write)(const Analysis& analysis, std::span<const std::int32_t> cookies, const CsvWriter::Sink& sink,
                    const Progress& progress);
};

constexpr std::array activation{
    ActivationFile{ActivationTool::Target, "target-criteria.csv",
                   [](const Analysis& analysis, std::span<const std::int32_t> cookies, const CsvWriter::Sink& sink,
                      const Progress& progress) {
                       return writeTargetCriteria(analysis.data(), analysis.recommendations, cookies, sink, progress);
                   }},
    ActivationFile{ActivationTool::Target, "target-entities.csv",
                   [](const Analysis& analysis, std::span<const std::int32_t> /*cookies*/, const CsvWriter::Sink& sink,
                      const Progress& progress) { return writeTargetEntities(analysis.data(), sink, progress); }},
    ActivationFile{
        ActivationTool::Personalize, "personalize-interactions.csv",
        [](const Analysis& analysis, std::span<const std::int32_t> /*cookies*/, const CsvWriter::Sink& sink,
           const Progress& progress) { return writePersonalizeInteractions(analysis.data(), sink, progress); }},
    ActivationFile{ActivationTool::IdList, "visitors.csv",
                   [](const Analysis& analysis, std::span<const std::int32_t> cookies, const CsvWriter::Sink& sink,
                      const Progress& progress) { return writeIdList(analysis.data(), cookies, sink, progress); }},
};

/// Who is in the files: without the control group, and without those who are to be left out of every list.
std::vector<std::int32_t> activated(const Analysis& analysis, const HoldOut& holdOut)
{
    std::vector<std::int32_t> all(static_cast<std::size_t>(analysis.data().cookies()));
    std::iota(all.begin(), all.end(), 0);
    std::erase_if(all, [&](std::int32_t cookie) { return analysis.recommendations.isLeftOut(cookie); });
    return heldOutParts(analysis.data(), all, holdOut).treated;
}

} // namespace

std::vector<std::string> activationFiles(const ReportOptions& options)
{
    std::vector<std::string> out;
    for (const ActivationFile& file : activation)
        if (options.activation.contains(file.tool))
            out.emplace_back(file.name);
    return out;
}

Status writeActivation(const ReportFigures& figures, const ReportOptions& options, ReportDone& done,
                       const Progress& progress)
{
    if (options.activation.empty())
        return {};
    const Analysis& analysis = *figures.analysis;
    const auto cookies = activated(analysis, options.holdOut);
    for (const ActivationFile& file : activation) {
        if (!options.activation.contains(file.tool))
            continue;
        const auto path = options.folder / file.name;
        const auto put = [&](const CsvWriter::Sink& sink) { return file.write(analysis, cookies, sink, progress); };
        if (auto written = writeFile(path, put); !written)
            return written;
        done.files.push_back(path);
    }
    if (options.pseudonyms)
        done.remarks.push_back(
            Phrase::tr("The lists for other tools hold the visitors' ids as they are, with what each "
                       "took or is offered: whoever gets one together with the rest of the report "
                       "can find out whose the pseudonyms are. Hand them on apart."));
    return {};
}

} // namespace leadlight
