// SPDX-License-Identifier: GPL-3.0-or-later
// SessionReading: what of a session of a newer version was understood.
#include "model/read/cell_text.h"
#include "model/store/session_parts.h"
#include "model/store/session_reading.h"

#include <algorithm>
#include <array>

namespace leadlight {

namespace {

constexpr std::size_t longestName = 40; // of what the file names, and is shown
constexpr std::size_t mostNames = 12;

struct PartWords
{
    std::string_view part;
    Phrase words;
};

const std::vector<PartWords>& partWords()
{
    using namespace session_part;
    const Phrase rows = Phrase::tr("rows");
    const Phrase trained = Phrase::tr("the trained model with its lists");
    static const std::vector<PartWords> all{{sources, Phrase::tr("which files it was made from")},
                                            {comparison, Phrase::tr("models to compare")},
                                            {rules, Phrase::tr("rules")},
                                            {cohorts, Phrase::tr("cohorts")},
                                            {notes, Phrase::tr("notes")},
                                            {report, Phrase::tr("how the report is made")},
                                            {runs, Phrase::tr("runs")},
                                            {submissions, rows},
                                            {mapping, rows},
                                            {model, trained},
                                            {analysis, trained},
                                            {scorecard, Phrase::tr("models side by side")},
                                            {curve, Phrase::tr("the learning curve")},
                                            {before, Phrase::tr("results of before the last change")}};
    return all;
}

/// Empty where it is no part of this version.
Phrase wordsOf(std::string_view part)
{
    const auto& all = partWords();
    if (part.starts_with(session_part::beforePrefix)) {
        const auto rest = part.substr(session_part::beforePrefix.size());
        return part == session_part::beforeMapping || !wordsOf(rest).empty() ? wordsOf(session_part::before) : Phrase();
    }
    const auto found = std::ranges::find(all, part, &PartWords::part);
    return found == all.end() ? Phrase() : found->words;
}

bool isIn(const std::vector<Phrase>& list, const Phrase& one)
{
    return std::ranges::find(list, one) != list.end();
}

/// What the file itself names, as far as that can be shown.
Phrase nameFrom(const std::string& name)
{
    std::string text(shortened(name, longestName));
    if (text.size() < name.size())
        text += "...";
    return Phrase::verbatim(std::move(text));
}

/// Parts by what they are, and what has no word here by its name.
Phrase inWords(const std::vector<std::string>& names)
{
    std::vector<Phrase> out;
    std::int64_t more = 0;
    for (const std::string& name : names) {
        Phrase words = wordsOf(name);
        if (words.empty())
            words = nameFrom(name);
        if (isIn(out, words))
            continue;
        if (out.size() < mostNames)
            out.push_back(std::move(words));
        else
            ++more;
    }
    if (more > 0)
        out.push_back(Phrase::tr("%Ln more", "%Ln more", more));
    return Phrase::commas(out);
}

} // namespace

/// What stands in the file that this version has no name for. Results may rest on choices among it.
void SessionReading::addUnknown()
{
    constexpr std::array<std::string_view, 11> heads{"saved",   "program",  "data",           "identity",
                                                     "cookies", "pages",    "submissions",    "model",
                                                     "trained", "hit-rate", "found-in-top-10"};
    for (std::string& key : m_database.textKeys().value_or(std::vector<std::string>())) {
        if (std::ranges::find(heads, key) != heads.end() || std::ranges::find(m_stages, key) != m_stages.end())
            continue;
        // The settings of a model that this version does not have are of no other model's results.
        m_choicesUnknown = m_choicesUnknown || (key.starts_with("choices-") && !key.starts_with("choices-model-"));
        m_out.unread.push_back(std::move(key));
    }
    if (!choiceNamed<SessionData>(text("data")))
        m_out.unread.emplace_back("data");
    for (const std::string& part : m_out.head.parts)
        if (wordsOf(part).empty())
            m_out.unread.push_back(part);
    for (std::string& table : m_database.otherTables().value_or(std::vector<std::string>()))
        m_out.unread.push_back(std::move(table));
}

/// Before all other remarks: who saved it, what of it was read and what was not.
void SessionReading::remarkNewer()
{
    const SessionHead& head = m_out.head;
    std::vector<Phrase> sentences{
        head.program.empty()
            ? Phrase::tr("This session was saved by a newer version of Leadlight.")
            : Phrase::tr("This session was saved by a newer version of Leadlight (%1).", nameFrom(head.program))};
    const Phrase left = inWords(m_out.unread);
    std::erase_if(m_whole, [&](const std::string& part) {
        return std::ranges::any_of(m_out.unread, [&](const auto& one) { return wordsOf(one) == wordsOf(part); });
    });
    if (!m_whole.empty())
        sentences.push_back(Phrase::tr("What this version has read of it: %1.", inWords(m_whole)));
    sentences.push_back(left.empty() ? Phrase::tr("Nothing in it is unknown to this version.")
                                     : Phrase::tr("What it does not know or could not read: %1.", left));
    const auto isResult = [](const std::string& part) {
        return part == session_part::analysis || part == session_part::scorecard || part == session_part::curve;
    };
    if (m_choicesUnknown && std::ranges::any_of(head.parts, isResult))
        sentences.push_back(
            Phrase::tr("The results may rest on choices among that, so they were left out: train again."));
    m_out.remarks.insert(m_out.remarks.begin(), Phrase::sentences(sentences));
}

} // namespace leadlight
