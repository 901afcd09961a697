// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/lab/tuning_words.h"

#include "model/evaluate/model_settings.h"
#include "model/recommend/model_choices.h"
#include "views/tables/table_content.h"
#include "views/words.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

namespace leadlight {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(TuningWords)
};

/// The label of the model's option with this key.
QString labelOf(std::string_view key)
{
    QString label;
    const auto look = [&](const auto& options) {
        visitFields(options, [&](const auto& field, const auto& /*value*/) {
            if (field.key == key)
                label = words(field.label);
        });
    };
    const ModelChoices choices;
    look(choices);
    visitSettings(choices, look);
    return label;
}

QString settingText(double value)
{
    return QLocale().toString(value, 'g', 7);
}

/// "8, 16 or 32"
QString anyOf(const QStringList& parts)
{
    return words(Phrase::anyOf(phrasesOf(parts)));
}

QStringList choicesOf(const SearchRange& range)
{
    QStringList out;
    for (const auto& choice : range.choices)
        out << textOf(choice);
    return out;
}

QStringList stepsOf(const SearchRange& range)
{
    QStringList out;
    for (const double step : range.steps)
        out << settingText(step);
    return out;
}

QString inWords(const SearchRange& range)
{
    if (range.key == "type-weights")
        return Text::tr("the type weights: as set, or 1 for every type");
    if (!range.choices.empty())
        return Text::tr("%1: %2").arg(labelOf(range.key), anyOf(choicesOf(range)));
    if (!range.steps.empty())
        return Text::tr("%1: %2").arg(labelOf(range.key), anyOf(stepsOf(range)));
    return Text::tr("%1: %2 to %3").arg(labelOf(range.key), settingText(range.low), settingText(range.high));
}

} // namespace

namespace {

/// The value of a setting that can be searched; empty where the model has none.
QString valueOf(const ModelOptions& options, const SearchRange& range)
{
    const auto settings = settingsOf(options);
    const auto set = std::ranges::find(settings, range.key, &SettingTexts::value_type::first);
    if (set == settings.end())
        return {};
    return range.choices.empty() ? settingText(QString::fromStdString(set->second).toDouble())
                                 : QString::fromStdString(set->second);
}

} // namespace

QString settingsInWords(const ModelOptions& options, bool equalTypeWeights)
{
    QStringList parts;
    for (const auto& range : searchRanges(options, {true, false}))
        if (const QString value = valueOf(options, range); !value.isEmpty())
            parts << Text::tr("%1 %2").arg(labelOf(range.key), value);
    if (equalTypeWeights)
        parts << Text::tr("all types weigh 1");
    return parts.join(QStringLiteral(" · "));
}

QString changesInWords(const ModelOptions& options, bool equalTypeWeights, const ModelOptions& present)
{
    QStringList parts;
    for (const auto& range : searchRanges(options, {true, false})) {
        const QString value = valueOf(options, range);
        const QString label = labelOf(range.key).section(QStringLiteral(" ("), 0, 0); // the term is in the whole
        if (!value.isEmpty() && value != valueOf(present, range))
            parts << Text::tr("%1 %2").arg(label, value);
    }
    if (equalTypeWeights)
        parts << Text::tr("all types weigh 1");
    return parts.join(QStringLiteral(" · "));
}

QString searchInWords(const std::vector<SearchRange>& ranges)
{
    QStringList parts;
    for (const auto& range : ranges)
        parts << inWords(range);
    return Text::tr("Varied: %1.").arg(parts.join(QStringLiteral("; ")));
}

} // namespace leadlight
