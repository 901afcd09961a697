// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/runs/fingerprints.h"

#include "model/numeric/random_bits.h"

namespace leadlight {

namespace {

/// A number that changes with any of those added, and with their order.
class Mixture
{
public:
    void add(std::uint64_t bits) { m_hash = mixedBits(m_hash ^ bits); }
    void add(const StringPool& texts)
    {
        add(texts.size());
        for (StringPool::Id id = 0; id < texts.size(); ++id)
            add(fingerprintOf(texts[id]));
    }
    void add(const std::vector<std::string>& texts)
    {
        for (const std::string& text : texts)
            add(fingerprintOf(text));
    }
    [[nodiscard]] std::string text() const { return hexText(m_hash); }

private:
    std::uint64_t m_hash = 0;
};

std::uint64_t pairOf(std::uint64_t first, std::uint64_t second)
{
    return (first << 32U) | second;
}

} // namespace

std::uint64_t fingerprintOf(std::string_view text)
{
    std::uint64_t hash = 0xcbf29ce484222325U;
    for (const char byte : text)
        hash = (hash ^ static_cast<unsigned char>(byte)) * 0x100000001b3U;
    return mixedBits(hash);
}

std::string fingerprintOf(const SubmissionTable& submissions)
{
    Mixture out;
    for (const StringPool* texts : {&submissions.cookies, &submissions.pages, &submissions.types})
        out.add(*texts);
    for (std::size_t row = 0; row < submissions.cookie.size(); ++row) {
        out.add(pairOf(submissions.cookie[row], submissions.page[row]));
        out.add(pairOf(submissions.type[row], static_cast<std::uint64_t>(submissions.submissions[row])));
    }
    for (const std::int32_t day : submissions.day)
        out.add(static_cast<std::uint32_t>(day));
    out.add(submissions.pageTitle);
    return out.text();
}

std::string fingerprintOf(const BuMapping& mapping)
{
    Mixture out;
    out.add(mapping.pages);
    out.add(mapping.businessUnits);
    for (std::size_t row = 0; row < mapping.rowPage.size(); ++row)
        out.add(pairOf(mapping.rowPage[row], mapping.rowBusinessUnit[row]));
    out.add(mapping.pageTitle);
    return out.text();
}

std::string hexText(std::uint64_t value)
{
    constexpr std::string_view digits = "0123456789abcdef";
    std::string out(16, '0');
    for (std::size_t i = 0; i < out.size(); ++i)
        out[i] = digits[(value >> (60U - 4U * i)) & 15U];
    return out;
}

std::string namesOfFiles(const Dataset& data)
{
    std::string out;
    for (const auto& file : data.submissions->files) {
        out += out.empty() ? "" : ", ";
        out += file.path.filename().string();
    }
    return out;
}

} // namespace leadlight
