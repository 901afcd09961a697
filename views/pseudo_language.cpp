// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pseudo_language.h"

#include <QRegularExpression>
#include <cmath>

namespace leadlight {

namespace {

constexpr double length = 1.4;
constexpr qsizetype wordLength = 6;

QChar accented(QChar letter)
{
    static const QString plain = QStringLiteral("aeiouyAEIOUYcnszCNSZ");
    static const QString accents = QStringLiteral("áéíóúýÁÉÍÓÚÝçñšžÇÑŠŽ");
    const auto at = plain.indexOf(letter);
    return at < 0 ? letter : accents[at];
}

QChar arabic(QChar letter)
{
    static const QString letters = QStringLiteral("ابجدهوزحطيكلمنسعفصقرشتثخذض");
    const char low = letter.toLower().toLatin1();
    return low >= 'a' && low <= 'z' ? letters[low - 'a'] : letter;
}

/// As many signs as are missing, in words that a line may break between.
QString padding(qsizetype count)
{
    QString out;
    for (qsizetype i = 0; i < count; ++i)
        out += i % wordLength == 0 ? QLatin1Char(' ') : QLatin1Char('~');
    return out;
}

} // namespace

PseudoLanguage::PseudoLanguage(Kind kind, QObject* parent)
    : QTranslator(parent)
    , m_kind(kind)
{
}

QString PseudoLanguage::translate(const char* context, const char* source, const char* disambiguation, int n) const
{
    // The model's plural comes as the note of its singular (words.cpp).
    const bool many = qstrcmp(context, "leadlight::Phrase") == 0 && disambiguation != nullptr && n != 1;
    return said(QString::fromUtf8(many ? disambiguation : source), m_kind);
}

QString PseudoLanguage::said(const QString& source, Kind kind)
{
    static const QRegularExpression letter(QStringLiteral("[A-Za-z]"));
    static const QRegularExpression place(QStringLiteral("%(?:L?[0-9]+|L?n)"));
    if (!QString(source).remove(place).contains(letter))
        return source; // nothing in it to translate
    QString out;
    qsizetype done = 0;
    const auto put = [&](qsizetype to) {
        for (; done < to; ++done)
            out += kind == Kind::Longer ? accented(source[done]) : arabic(source[done]);
    };
    for (auto found = place.globalMatch(source); found.hasNext();) {
        const auto match = found.next();
        put(match.capturedStart());
        out += match.captured();
        done = match.capturedEnd();
    }
    put(source.size());
    const auto missing = static_cast<qsizetype>(std::ceil(static_cast<double>(source.size()) * (length - 1.0)));
    return kind == Kind::Longer ? out + padding(missing) : out;
}

} // namespace leadlight
