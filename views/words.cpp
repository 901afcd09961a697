// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/words.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>
#include <limits>

namespace leadlight {

namespace {

constexpr const char* context = "leadlight::Phrase"; // as lupdate names it

/// The installed translators and the default locale.
class UsersLanguage : public PhraseLanguage
{
public:
    [[nodiscard]] std::string sentence(const char* source, const char* many, std::int64_t n) const override
    {
        if (many == nullptr)
            return QCoreApplication::translate(context, source).toStdString();
        const int count = static_cast<int>(std::min<std::int64_t>(n, std::numeric_limits<int>::max()));
        const QString untranslated = QString::fromUtf8(source).replace(QLatin1String("%n"), QString::number(count));
        const QString text = QCoreApplication::translate(context, source, many, count);
        // Without a translation Qt gives the source with the number in it: English has a plural of its own.
        if (text == untranslated)
            return n == 1 ? source : many;
        return text.toStdString();
    }
    [[nodiscard]] std::string whole(std::int64_t number) const override
    {
        return m_locale.toString(static_cast<qlonglong>(number)).toStdString();
    }
    [[nodiscard]] std::string decimal(Decimal number) const override
    {
        QString text = m_locale.toString(number.value, 'f', number.digits);
        const bool zero = std::none_of(text.cbegin(), text.cend(), [](QChar c) { return c.digitValue() > 0; });
        if (zero && text.startsWith(m_locale.negativeSign()))
            text.remove(0, m_locale.negativeSign().size());
        return text.replace(QLatin1Char('-'), QChar(0x2212)).toStdString();
    }
    [[nodiscard]] std::string plain(Plain number) const override
    {
        QLocale ungrouped = m_locale;
        ungrouped.setNumberOptions(QLocale::OmitGroupSeparator);
        return ungrouped.toString(number.value, 'g', 6).toStdString();
    }

private:
    QLocale m_locale;
};

} // namespace

QString words(const Phrase& phrase)
{
    return QString::fromStdString(wordsUtf8(phrase));
}

std::string wordsUtf8(const Phrase& phrase)
{
    return render(phrase, UsersLanguage());
}

} // namespace leadlight
