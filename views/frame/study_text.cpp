// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/frame/study_text.h"

#include "model/describe/count_words.h"
#include "model/stages/analysis.h"
#include "views/frame/shown_text.h"
#include "views/words.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace leadlight {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Study)
};

QString durationText(double seconds)
{
    const QLocale locale;
    return seconds < 1.0 ? Text::tr("%1 ms").arg(locale.toString(seconds * 1000.0, 'f', seconds < 0.01 ? 1 : 0))
                         : Text::tr("%1 s").arg(locale.toString(seconds, 'f', 1));
}

QString trainedText(const ShownResults& results)
{
    if (!results.analysis)
        return Text::tr("not trained yet");
    if (results.isBefore())
        return Text::tr("not trained with these settings yet");
    const Analysis& analysis = *results.analysis;
    return Text::tr("%1 · trained %2 in %3")
        .arg(words(describe(analysis.model->options)), trainedAtText(analysis, QDate::currentDate()),
             durationText(analysis.model->report.seconds));
}

} // namespace

QString studyText(const Study& study, const ShownResults& results)
{
    if (!study.interactions)
        return study.tables.mapping ? Text::tr("BU mapping open, no submissions yet") : Text::tr("No data yet");
    return QStringList{words(countsOf(*study.interactions)), trainedText(results)}.join(QStringLiteral(" · "));
}

} // namespace leadlight
