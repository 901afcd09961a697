// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/runs/run_settings.h"

#include "model/base/options_io.h"
#include "model/recommend/catalogue.h"

#include <algorithm>
#include <array>

namespace leadlight {

namespace {

/// The settings of a record, which are texts.
class RecordSource : public OptionSource
{
public:
    explicit RecordSource(const RunRecord& record)
        : m_record(record)
    {
    }
    [[nodiscard]] std::optional<std::string> text(std::string_view key) const
    {
        const auto found = std::ranges::find(m_record.settings, key, &std::pair<std::string, std::string>::first);
        return found == m_record.settings.end() ? std::nullopt : std::optional(found->second);
    }
    [[nodiscard]] std::optional<OptionValue> get(std::string_view key, const OptionValue& like) const override
    {
        const auto kept = text(key);
        return kept ? optionFromText(*kept, like) : std::nullopt;
    }

private:
    const RunRecord& m_record;
};

} // namespace

bool isOfMeasuring(std::string_view key)
{
    constexpr std::array<std::string_view, 5> keys{"protocol", "repeats", "k", "long-k", "evaluation-seed"};
    return std::ranges::find(keys, key) != keys.end();
}

Result<RestoredSettings> restoredSettings(const RunRecord& record, const JoinOptions& present)
{
    const auto entry = findModel(modelKeyOf(record));
    if (!entry)
        return tl::unexpected(entry.error());
    const RecordSource source(record);
    RestoredSettings out;
    out.model = defaultsOf(**entry);
    if (const auto kept = source.text("strength"))
        out.model.strength = choiceNamed<Strength>(*kept).value_or(out.model.strength);
    const Status model = std::visit([&](auto& settings) { return readOptions(settings, source); }, out.model.settings);
    if (!model)
        return tl::unexpected(model.error());
    if (const Status join = readOptions(out.join, source); !join)
        return tl::unexpected(join.error());
    out.join.chosenBusinessUnit = present.chosenBusinessUnit;
    for (const auto& [key, value] : record.settings) {
        if (!key.starts_with(typeWeightKey))
            continue;
        if (const auto weight = optionFromText(value, 0.0))
            out.typeWeights.emplace(key.substr(typeWeightKey.size()), std::get<double>(*weight));
    }
    return out;
}

} // namespace leadlight
