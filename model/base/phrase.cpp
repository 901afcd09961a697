// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/phrase.h"

#include "model/base/number_text.h"

#include <array>
#include <charconv>
#include <string_view>

namespace leadlight {

namespace {

constexpr const char* asItIs = "%1"; // nothing in it to translate

class English : public PhraseLanguage
{
public:
    [[nodiscard]] std::string sentence(const char* source, const char* many, std::int64_t n) const override
    {
        return many != nullptr && n != 1 ? many : source;
    }
    [[nodiscard]] std::string whole(std::int64_t number) const override { return groupedText(number); }
    [[nodiscard]] std::string decimal(Decimal number) const override
    {
        return sentenceText(number.value, number.digits);
    }
    [[nodiscard]] std::string plain(Plain number) const override
    {
        std::array<char, 32> text{};
        const auto end =
            std::to_chars(text.data(), text.data() + text.size(), number.value, std::chars_format::general, 6).ptr;
        return {text.data(), end};
    }
};

std::string argumentText(const PhraseArgument& argument, const PhraseLanguage& language)
{
    struct Text
    {
        const PhraseLanguage& language;
        std::string operator()(const std::string& text) const { return text; }
        std::string operator()(std::int64_t number) const { return language.whole(number); }
        std::string operator()(Decimal number) const { return language.decimal(number); }
        std::string operator()(Plain number) const { return language.plain(number); }
        std::string operator()(const Phrase& phrase) const { return render(phrase, language); }
    };
    return std::visit(Text{language}, argument.value);
}

} // namespace

Phrase Phrase::verbatim(std::string text)
{
    return text.empty() ? Phrase() : tr(asItIs, std::move(text));
}

Phrase Phrase::glued(const std::vector<Phrase>& parts, const char* glue)
{
    Phrase out;
    for (const Phrase& part : parts) {
        if (part.empty())
            continue;
        out = out.empty() ? part : tr(glue, out, part);
    }
    return out;
}

Phrase Phrase::listed(const std::vector<Phrase>& items)
{
    if (items.empty())
        return {};
    Phrase out = items.front();
    for (std::size_t i = 1; i < items.size(); ++i)
        out = i + 1 < items.size() ? tr("%1, %2", out, items[i]) : tr("%1 and %2", out, items[i]);
    return out;
}

Phrase Phrase::sentences(const std::vector<Phrase>& parts)
{
    return glued(parts, "%1 %2");
}

Phrase Phrase::dotted(const std::vector<Phrase>& parts)
{
    return glued(parts, "%1 · %2");
}

bool operator==(const Phrase& a, const Phrase& b)
{
    const auto text = [](const char* source) { return std::string_view(source == nullptr ? "" : source); };
    return text(a.m_source) == text(b.m_source) && text(a.m_many) == text(b.m_many) && a.m_count == b.m_count &&
           a.m_arguments == b.m_arguments;
}

std::string render(const Phrase& phrase, const PhraseLanguage& language)
{
    if (phrase.empty())
        return {};
    const std::string sentence = language.sentence(phrase.source(), phrase.many(), phrase.count());
    std::string out;
    for (std::size_t at = 0; at < sentence.size(); ++at) {
        const char next = at + 1 < sentence.size() ? sentence[at + 1] : '\0';
        const auto place = static_cast<std::size_t>(next - '1');
        if (sentence[at] == '%' && next >= '1' && next <= '9' && place < phrase.arguments().size()) {
            out += argumentText(phrase.arguments()[place], language);
            ++at;
        } else if (sentence[at] == '%' && next == 'n' && phrase.many() != nullptr) {
            out += language.whole(phrase.count());
            ++at;
        } else {
            out += sentence[at];
        }
    }
    return out;
}

std::string english(const Phrase& phrase)
{
    return render(phrase, English());
}

} // namespace leadlight
