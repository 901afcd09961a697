// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/phrase.h"

#include "model/base/number_text.h"
#include "model/base/visible_text.h"

#include <algorithm>

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
    [[nodiscard]] std::string decimal(Decimal number) const override { return decimalText(number); }
    [[nodiscard]] std::string plain(Plain number) const override { return plainText(number); }
};

/// What becomes of texts that are the user's own.
using OwnText = std::string (*)(std::string_view);

std::string asItStands(std::string_view text)
{
    return std::string(text);
}

std::string renderWith(const Phrase& phrase, const PhraseLanguage& language, OwnText own);

std::string argumentText(const PhraseArgument& argument, const PhraseLanguage& language, OwnText own)
{
    struct Text
    {
        const PhraseLanguage& language;
        OwnText own;
        std::string operator()(const std::string& text) const { return own(text); }
        std::string operator()(std::int64_t number) const { return language.whole(number); }
        std::string operator()(Decimal number) const { return language.decimal(number); }
        std::string operator()(Plain number) const { return language.plain(number); }
        std::string operator()(const Phrase& phrase) const { return renderWith(phrase, language, own); }
    };
    return std::visit(Text{language, own}, argument.value);
}

/// Appends what stands in the place that `rest` begins with; the length of the place's mark, 0 where there is none.
std::size_t appendPlace(std::string& out, std::string_view rest, const Phrase& phrase, const PhraseLanguage& language,
                        OwnText own)
{
    const auto number = rest.size() > 1 && rest[1] >= '1' ? static_cast<std::size_t>(rest[1] - '1') : std::string::npos;
    if (rest.front() == '%' && number < phrase.arguments().size()) {
        out += argumentText(phrase.arguments()[number], language, own);
        return 2;
    }
    if (phrase.many() != nullptr && rest.starts_with("%n")) {
        out += language.plain(Plain(phrase.count()));
        return 2;
    }
    if (phrase.many() != nullptr && rest.starts_with("%Ln")) {
        out += language.whole(phrase.count());
        return 3;
    }
    return 0;
}

std::string renderWith(const Phrase& phrase, const PhraseLanguage& language, OwnText own)
{
    if (phrase.empty())
        return {};
    const std::string sentence = language.sentence(phrase.source(), phrase.many(), phrase.count());
    std::string out;
    for (std::string_view rest = sentence; !rest.empty();) {
        const auto length = appendPlace(out, rest, phrase, language, own);
        if (length == 0)
            out += rest.front();
        rest.remove_prefix(std::max<std::size_t>(length, 1));
    }
    return out;
}

} // namespace

Phrase Phrase::verbatim(std::string text)
{
    return text.empty() ? Phrase() : tr(asItIs, std::move(text));
}

Phrase Phrase::number(PhraseArgument number)
{
    return tr(asItIs, std::move(number));
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

Phrase Phrase::commas(const std::vector<Phrase>& items)
{
    return glued(items, "%1, %2");
}

Phrase Phrase::listed(const std::vector<Phrase>& items)
{
    if (items.empty())
        return {};
    const std::vector<Phrase> first(items.begin(), items.end() - 1);
    return first.empty() ? items.back() : Phrase::tr("%1 and %2", commas(first), items.back());
}

Phrase Phrase::anyOf(const std::vector<Phrase>& items)
{
    if (items.size() < 2)
        return listed(items);
    return Phrase::tr("%1 or %2", commas({items.begin(), items.end() - 1}), items.back());
}

Phrase Phrase::sentences(const std::vector<Phrase>& parts)
{
    return glued(parts, Phrase::tr("%1 %2").source()); // Japanese has no blank there
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

std::string decimalText(Decimal number)
{
    const std::string text = sentenceText(number.value, number.digits);
    const bool zero = text.find_first_of("123456789") == std::string::npos;
    return number.plus && number.value > 0.0 && !zero ? '+' + text : text;
}

std::string plainText(Plain number)
{
    if (const auto* whole = std::get_if<std::int64_t>(&number.value))
        return std::to_string(*whole);
    return shortText(std::get<double>(number.value), number.digits);
}

std::string render(const Phrase& phrase, const PhraseLanguage& language)
{
    return renderWith(phrase, language, asItStands);
}

std::string renderVisibly(const Phrase& phrase, const PhraseLanguage& language)
{
    return renderWith(phrase, language, visibleText);
}

std::string english(const Phrase& phrase)
{
    return render(phrase, English());
}

std::string visibleEnglish(const Phrase& phrase)
{
    return renderVisibly(phrase, English());
}

} // namespace leadlight
