// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"
#include "app/cli/output.h"

#include "model/recommend/ruled_lists.h"
#include "model/stages/ruling.h"

namespace leadlight::cli {

/// --rules, --exclude-cookies, --assets, --today: the same for every command that makes lists. Lives as long as its
/// CLI::App.
class RuleArguments
{
public:
    void addOptions(CLI::App& command);

    /// What the session and --options say of rules, then --rules, then --today, for this data; lists that were not
    /// named are those of the session, and BadData where one of these is gone. What the rules cannot do whatever the
    /// lists are goes to stderr.
    [[nodiscard]] Result<Ruling> read(const PipelineArguments& pipeline, const Dataset& data,
                                      const Progress& progress) const;
    /// Whether a file with rules or of cookies to leave out was named.
    [[nodiscard]] bool given() const { return !m_rules.empty() || !m_excludeCookies.empty(); }

private:
    std::string m_rules;
    std::string m_excludeCookies;
    std::string m_assets;
    std::string m_today;
};

/// What a JSON answer says of the rules that its lists obey.
[[nodiscard]] Json rulesAnswer(const Ruling& ruling);
/// And what could not be met in these lists, of `cookies` alone where some were asked for.
[[nodiscard]] Json rulesAnswer(const Ruling& ruling, const TopN& lists, const Dataset& data,
                               std::span<const std::int32_t> cookies = {});
/// Says on stderr what the rules could not do in these lists, and which types weigh nothing and are listed all the
/// same.
void remarkOnRules(const Ruling& ruling, const TopN& lists, const Interactions& interactions,
                   const EvidenceOptions& evidence, std::span<const std::int32_t> cookies = {});
/// Types without weight that no rule leaves out, as sentences.
[[nodiscard]] std::vector<Phrase> weightlessRemarks(const Interactions& interactions, const Rules* rules);

} // namespace leadlight::cli
