// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/frame/shown_text.h"

#include "model/recommend/catalogue.h"
#include "model/stages/analysis.h"
#include "views/widgets/files_text.h"
#include "views/words.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace leadlight {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Shown)
};

QString nameOf(const ModelOptions& model)
{
    return words(titleOf(keyOf(model)));
}

QString filesOf(const Analysis& analysis)
{
    std::vector<std::filesystem::path> files;
    for (const FileReport& file : analysis.data().submissions->files)
        files.push_back(file.path);
    return filesText(files);
}

/// Results from before a change, and what to do about them.
QString beforeText(const ShownResults& results, const QString& training, const QString& at)
{
    const Analysis& analysis = *results.analysis;
    const QString model = nameOf(analysis.model->options);
    const QString files = filesOf(analysis);
    if (!training.isEmpty())
        return Text::tr("Before your change: %1, trained %2 on %3. %4.").arg(model, at, files, training);
    if (results.change == ShownResults::Change::Auto)
        return Text::tr("Shown: %1, trained %2 on %3. Auto is %4 now: train to see it.")
            .arg(model, at, files, nameOf(results.next));
    return Text::tr("Before your change: %1, trained %2 on %3. Train to see it with the new settings.")
        .arg(model, at, files);
}

} // namespace

QString trainedAtText(const Analysis& analysis, const QDate& today)
{
    const auto at =
        QDateTime::fromString(QString::fromStdString(analysis.trainedAt), QStringLiteral("yyyy-MM-dd HH:mm"));
    const QLocale locale;
    const QString format =
        at.date() == today ? locale.timeFormat(QLocale::ShortFormat) : locale.dateTimeFormat(QLocale::ShortFormat);
    return locale.toString(at, QString(format).remove(QStringLiteral(":ss")));
}

QString shownText(const ShownResults& results, const QString& training, const QDate& today)
{
    if (!results.analysis)
        return {};
    const Analysis& analysis = *results.analysis;
    const QString at = trainedAtText(analysis, today);
    if (results.isBefore())
        return beforeText(results, training, at);
    return Text::tr("Shown: %1, trained %2 on %3").arg(nameOf(analysis.model->options), at, filesOf(analysis));
}

QString trainText(const ShownResults& results)
{
    return results.trainingIsDue() ? Text::tr("Train %1").arg(nameOf(results.next)) : Text::tr("Train again");
}

} // namespace leadlight
