// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/words.h"

#include "model/base/number_text.h"
#include "model/base/visible_text.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>
#include <algorithm>
#include <limits>

namespace leadlight {

namespace {

constexpr const char* context = "leadlight::Phrase"; // as lupdate names it

const QTranslator*& speaker()
{
    static const QTranslator* one = nullptr;
    return one;
}

/// The installed translators and the default locale.
class UsersLanguage : public PhraseLanguage
{
public:
    [[nodiscard]] std::string sentence(const char* source, const char* many, std::int64_t n) const override
    {
        if (many == nullptr)
            return QCoreApplication::translate(context, source).toStdString();
        const int count = static_cast<int>(std::min<std::int64_t>(n, std::numeric_limits<int>::max()));
        const QString text = QCoreApplication::translate(context, source, many, count);
        // Without a translation Qt gives the source with the count put in: English has a plural of its own.
        // A translation may read the same: "1 page" is French, too.
        const bool translated = text != withCount(source, count) ||
                                (speaker() != nullptr && !speaker()->translate(context, source, many, count).isNull());
        return translated ? text.toStdString() : n == 1 ? source : many;
    }
    [[nodiscard]] std::string whole(std::int64_t number) const override
    {
        // The C locale does not group; sentences in English do.
        if (m_locale.language() == QLocale::C)
            return groupedText(number);
        return m_locale.toString(static_cast<qlonglong>(number)).toStdString();
    }
    [[nodiscard]] std::string decimal(Decimal number) const override { return localised(decimalText(number)); }
    [[nodiscard]] std::string plain(Plain number) const override { return localised(plainText(number)); }

private:
    static QString withCount(const char* source, int count)
    {
        return QString::fromUtf8(source)
            .replace(QLatin1String("%n"), QString::number(count))
            .replace(QLatin1String("%Ln"), QLocale().toString(count));
    }
    /// The digits and the decimal point of a number in the C locale as the locale writes them.
    [[nodiscard]] std::string localised(const std::string& number) const
    {
        std::string out;
        for (const char c : number)
            if (c >= '0' && c <= '9')
                out += m_locale.toString(c - '0').toStdString();
            else if (c == '.')
                out += m_locale.decimalPoint().toStdString();
            else
                out += c;
        return out;
    }

    QLocale m_locale;
};

} // namespace

void setSpeaker(const QTranslator* translator)
{
    speaker() = translator;
}

QString words(const Phrase& phrase)
{
    return QString::fromStdString(renderVisibly(phrase, UsersLanguage()));
}

std::string wordsUtf8(const Phrase& phrase)
{
    return render(phrase, UsersLanguage());
}

QString shownName(std::string_view utf8)
{
    return QString::fromStdString(visibleText(utf8));
}

QString shownName(const QString& text)
{
    return shownName(std::string_view(text.toStdString()));
}

QString withoutMnemonic(QString text)
{
    return text.replace(QLatin1Char('&'), QLatin1String("&&"));
}

QString words(Decimal number)
{
    return QString::fromStdString(UsersLanguage().decimal(number));
}

std::vector<Phrase> phrasesOf(const QStringList& shown)
{
    std::vector<Phrase> out;
    for (const QString& text : shown)
        out.push_back(Phrase::verbatim(text.toStdString()));
    return out;
}

} // namespace leadlight
