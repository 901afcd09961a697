// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/rule_memory.h"

#include "model/recommend/rule_options.h"
#include "model/stages/options_json.h"
#include "model/stages/rule_files.h"

namespace leadlight {

namespace {

constexpr QLatin1String rulesKey("rules");
constexpr QLatin1String onKey("on");
constexpr QLatin1String ruleKey("rule");
constexpr QLatin1String todayKey("today");
constexpr QLatin1String assetsKey("assets");
constexpr QLatin1String leftOutKey("exclude-cookies");

QString pathText(const std::filesystem::path& path)
{
    return QString::fromStdString(path.string());
}

QStringList namesOf(const std::vector<std::filesystem::path>& submissions)
{
    QStringList out;
    for (const auto& path : submissions)
        out << pathText(path);
    return out;
}

/// A rule as the file of --rules would have it.
QString textOf(const SingleRule& rule)
{
    RuleOptions options;
    impose(options, rule);
    return QString::fromStdString(rulesJson(options));
}

void addRule(const QVariantMap& stored, std::vector<ChosenRule>& out)
{
    const auto values = optionsFromJson(stored.value(ruleKey).toString().toStdString());
    RuleOptions options;
    if (!values || !readOptions(options, *values))
        return;
    for (SingleRule& rule : rulesIn(options))
        out.push_back({std::move(rule), stored.value(onKey, true).toBool()});
}

} // namespace

RuleMemory::RuleMemory(const QVariant& stored)
    : m_files(stored)
{
}

std::optional<RuleChoices> RuleMemory::of(const std::vector<std::filesystem::path>& submissions) const
{
    const auto stored = m_files.of(namesOf(submissions));
    if (!stored)
        return std::nullopt;
    RuleChoices out;
    for (const QVariant& rule : stored->value(rulesKey).toList())
        addRule(rule.toMap(), out.rules);
    out.today = stored->value(todayKey).toString().toStdString();
    out.assets = stored->value(assetsKey).toString().toStdString();
    out.excludeCookies = stored->value(leftOutKey).toString().toStdString();
    return out;
}

void RuleMemory::remember(const std::vector<std::filesystem::path>& submissions, const RuleChoices& choices)
{
    QVariantList rules;
    for (const ChosenRule& chosen : choices.rules)
        rules.append(QVariantMap{{ruleKey, textOf(chosen.rule)}, {onKey, chosen.on}});
    m_files.remember(namesOf(submissions), {{rulesKey, rules},
                                            {todayKey, QString::fromStdString(choices.today)},
                                            {assetsKey, pathText(choices.assets)},
                                            {leftOutKey, pathText(choices.excludeCookies)}});
}

} // namespace leadlight
