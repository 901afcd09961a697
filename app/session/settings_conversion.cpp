// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/settings_conversion.h"

#include <QSettings>
#include <QStringList>

namespace leadlight {

namespace {

struct Numbered
{
    QString key;
    QStringList names; ///< in the order that the numbers meant; never to be changed
};

QList<Numbered> numberedChoices()
{
    const auto names = [](const char* list) { return QString::fromLatin1(list).split(QLatin1Char(' ')); };
    return {
        {QStringLiteral("model/model"), names("auto als ease rp3beta item-knn popularity bu-popularity random")},
        {QStringLiteral("model/strength"), names("default binary log weighted")},
        {QStringLiteral("model/als/precision"), names("float32 float64")},
        {QStringLiteral("model/als/solver"), names("exact cg")},
        {QStringLiteral("model/item-knn/weighting"), names("cosine tf-idf bm25")},
    };
}

} // namespace

void convertOldSettings(QSettings& store)
{
    for (const Numbered& choice : numberedChoices()) {
        bool isNumber = false;
        const int number = store.value(choice.key).toInt(&isNumber);
        if (isNumber && number >= 0 && number < choice.names.size())
            store.setValue(choice.key, choice.names[number]);
    }
    // Type weights once counted for whatever was opened; now they belong to files, and whose these were is not known.
    store.remove(QStringLiteral("typeWeights"));
}

} // namespace leadlight
