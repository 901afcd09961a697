// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/describe/rule_words.h"

#include "model/recommend/single_rule.h"

namespace leadlight {

std::vector<Phrase> unmetWords(const Rules& rules, const UnmetRules& unmet, const Dataset& data,
                               const EvidenceOptions& evidence)
{
    std::vector<Phrase> out;
    for (const UnmetRules::Least& least : unmet.least)
        out.push_back(Phrase::tr("%Ln list has fewer than %1 pages of %2.", "%Ln lists have fewer than %1 pages of %2.",
                                 least.lists, least.asked, data.businessUnits[static_cast<std::size_t>(least.unit)]));
    if (unmet.empty > 0)
        out.push_back(Phrase::tr("%Ln list has no page that the rules allow.",
                                 "%Ln lists have no page that the rules allow.", unmet.empty));
    if (unmet.shorter > unmet.empty && evidence.fill == Fill::Popular)
        out.push_back(Phrase::tr("%Ln list is shorter than asked: the rules allow no more pages.",
                                 "%Ln lists are shorter than asked: the rules allow no more pages.",
                                 unmet.shorter - unmet.empty));
    if (unmet.leftOut > 0)
        out.push_back(Phrase::tr("%Ln visitor is left out of every list.", "%Ln visitors are left out of every list.",
                                 unmet.leftOut));
    if (rules.leftOutUnknown > 0)
        out.push_back(Phrase::tr("%Ln cookie to be left out is not in the data.",
                                 "%Ln cookies to be left out are not in the data.", rules.leftOutUnknown));
    return out;
}

RulesCounted countedRules(const Rules* rules)
{
    if (rules == nullptr)
        return {};
    return {.rules = std::ssize(rulesIn(rules->options)), .leftOut = rules->leftOutCookies};
}

Phrase measuredWithoutRules(const RulesCounted& counted)
{
    if (counted.rules > 0)
        return Phrase::tr("Measured without the rule in force.", "Measured without the %Ln rules in force.",
                          counted.rules);
    if (counted.leftOut > 0)
        return Phrase::tr("Measured on all visitors, also the one who is left out of every list.",
                          "Measured on all visitors, also the %Ln who are left out of every list.", counted.leftOut);
    return {};
}

Phrase captionWithoutRules(const Phrase& caption, const Rules* rules)
{
    if (measuredWithoutRules(countedRules(rules)).empty())
        return caption;
    return Phrase::dotted({caption, Phrase::tr("measured without the rules")});
}

Phrase rulesCaption(const RulesCounted& counted)
{
    std::vector<Phrase> out;
    if (counted.rules > 0)
        out.push_back(Phrase::tr("%Ln rule", "%Ln rules", counted.rules));
    if (counted.leftOut > 0)
        out.push_back(Phrase::tr("%Ln visitor left out", "%Ln visitors left out", counted.leftOut));
    return Phrase::commas(out);
}

std::vector<Phrase> weightlessWords(std::span<const std::string> types)
{
    std::vector<Phrase> out;
    for (const std::string& type : types)
        out.push_back(Phrase::tr("Submissions of \"%1\" weigh 0: nothing is learnt from them, but these pages can be "
                                 "recommended all the same. The rule \"exclude-types\" leaves them out.",
                                 type));
    return out;
}

} // namespace leadlight
