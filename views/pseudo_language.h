// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTranslator>

namespace leadlight {

/// A language that nobody speaks, made of the English texts: what is still plain English on screen cannot be
/// translated, what is cut has no room for other languages, and what is not mirrored would be on the wrong side.
class PseudoLanguage : public QTranslator
{
    Q_OBJECT
public:
    enum class Kind {
        Longer,      ///< accents, and 140 % of the length
        RightToLeft, ///< in Arabic letters
    };
    explicit PseudoLanguage(Kind kind, QObject* parent = nullptr);

    [[nodiscard]] QString translate(const char* context, const char* source, const char* disambiguation,
                                    int n) const override;
    [[nodiscard]] bool isEmpty() const override { return false; }

    /// A text in that language; its places (%1, %n, %L1) and the letter that "&" marks stay.
    [[nodiscard]] static QString said(const QString& source, Kind kind);

private:
    Kind m_kind;
};

} // namespace leadlight
