// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/evaluate/held_out_file.h"

#include <algorithm>
#include <set>

namespace leadlight {

namespace {

/// What is known of a page in a history.
struct Known
{
    double strength = 0.0;
    std::int32_t day = INT32_MIN; ///< the last; INT32_MIN without a date

    void add(double more, std::int32_t onDay)
    {
        strength += more;
        day = std::max(day, onDay);
    }
};

/// What the rows of a test file mean in the training data's numbering.
class TestRows
{
public:
    explicit TestRows(const Interactions& training)
        : m_training(training)
    {
        const auto& data = *training.data;
        if (data.options.unmapped == UnmappedPages::Drop && data.mapping) {
            for (StringPool::Id page = 0; page < data.mapping->pages.size(); ++page)
                m_mapped.insert(normalisedUrl(data.mapping->pages[page], data.options.normalise));
        }
    }

    struct Row
    {
        bool counts = false;    ///< false: the join would leave it out
        std::int32_t page = -1; ///< -1: not in the training data
        double strength = 0.0;
        std::int32_t day = INT32_MIN;
    };
    [[nodiscard]] Row read(const SubmissionTable& table, std::size_t row) const
    {
        const auto& data = *m_training.data;
        const bool dropsUnidentified = data.options.unidentified == UnidentifiedCookies::Drop;
        if (dropsUnidentified && isUnidentified(table.cookies[table.cookie[row]]))
            return {};
        const auto text = table.pages[table.page[row]];
        const auto page = data.findPage(text);
        if (!page && data.options.unmapped == UnmappedPages::Drop &&
            !m_mapped.contains(normalisedUrl(text, data.options.normalise)))
            return {};
        const auto weight = m_training.options.typeWeights.find(table.types[table.type[row]]);
        return {true, page.value_or(-1),
                (weight == m_training.options.typeWeights.end() ? 1.0 : weight->second) *
                    static_cast<double>(table.submissions[row]),
                table.day.empty() ? INT32_MIN : table.day[row]};
    }

private:
    const Interactions& m_training;
    std::set<std::string, std::less<>> m_mapped; ///< with UnmappedPages::Drop: pages that have a BU
};

struct TestCookie
{
    std::map<std::int32_t, Known> known; ///< by page
    std::set<std::int32_t> target;
    std::set<std::string_view> unknownTarget; ///< page ids that the training data does not have
};
using TestCookies = std::map<std::string, TestCookie, std::less<>>; // byte order of the ids

TestCookies targetsOf(const TestRows& rows, const SubmissionTable& table)
{
    TestCookies out;
    for (std::size_t row = 0; row < table.cookie.size(); ++row) {
        const auto read = rows.read(table, row);
        if (!read.counts)
            continue;
        auto& cookie = out[std::string(table.cookies[table.cookie[row]])];
        if (read.page >= 0)
            cookie.target.insert(read.page);
        else
            cookie.unknownTarget.insert(table.pages[table.page[row]]);
    }
    return out;
}

void addKnown(TestCookies& cookies, const TestRows& rows, const SubmissionTable& table, HeldOutFile& out)
{
    for (std::size_t row = 0; row < table.cookie.size(); ++row) {
        const auto cookie = cookies.find(table.cookies[table.cookie[row]]);
        const auto read = rows.read(table, row);
        if (cookie == cookies.end() || !read.counts)
            continue;
        if (read.page >= 0)
            cookie->second.known[read.page].add(read.strength, read.day);
        else
            ++out.unknownKnownPages;
    }
}

void addTrainedHistory(TestCookies& cookies, const Interactions& training)
{
    for (auto& [text, cookie] : cookies) {
        const auto trained = training.data->findCookie(text);
        if (!trained)
            continue;
        const auto history = training.strength.row(*trained);
        for (std::size_t i = 0; i < history.size(); ++i)
            cookie.known[history.pages[i]].add(static_cast<double>(history.strengths[i]),
                                               history.days.empty() ? INT32_MIN : history.days[i]);
    }
}

void appendCase(HeldOutFile& out, const std::string& text, TestCookie& cookie)
{
    out.alreadySeen += static_cast<std::int64_t>(
        std::erase_if(cookie.target, [&](std::int32_t page) { return cookie.known.contains(page); }));
    if (cookie.known.empty() || (cookie.target.empty() && cookie.unknownTarget.empty())) {
        ++out.untestableCookies;
        return;
    }
    out.cookie.push_back(text);
    for (const auto& [page, known] : cookie.known) {
        out.known.index.push_back(page);
        out.known.value.push_back(static_cast<float>(known.strength));
        out.known.day.push_back(known.day);
    }
    out.known.start.push_back(out.known.nonZeros());
    ++out.known.rows;
    out.heldPage.insert(out.heldPage.end(), cookie.target.begin(), cookie.target.end());
    out.heldPage.insert(out.heldPage.end(), cookie.unknownTarget.size(), -1);
    out.heldStart.push_back(static_cast<std::int64_t>(out.heldPage.size()));
    out.unknownPages += static_cast<std::int64_t>(cookie.unknownTarget.size());
}

} // namespace

Result<std::shared_ptr<const HeldOutFile>> heldOutFile(const Interactions& training, const SubmissionTable& target,
                                                       const SubmissionTable* input)
{
    const TestRows rows(training);
    auto out = std::make_shared<HeldOutFile>();
    auto cookies = targetsOf(rows, target);
    if (input != nullptr)
        addKnown(cookies, rows, *input, *out);
    addTrainedHistory(cookies, training);
    out->known.cols = training.strength.cols;
    out->heldStart.assign(1, 0);
    for (auto& [text, cookie] : cookies)
        appendCase(*out, text, cookie);
    if (out->cookie.empty())
        return fail(ErrorKind::Usage, Phrase::tr("No cookie of the test file has both a known page and a new one."),
                    Phrase::tr("Give the known history of its cookies with --test-input."));
    return out;
}

} // namespace leadlight
