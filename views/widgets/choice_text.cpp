// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/choice_text.h"

#include "model/recommend/catalogue.h"
#include "views/words.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>

namespace leadlight {

namespace {

struct Words
{
    std::string_view name;
    const char* text;
};

constexpr std::array known{
    Words{"auto", QT_TRANSLATE_NOOP("Choice", "Automatic")},
    Words{"default", QT_TRANSLATE_NOOP("Choice", "As suits the model")},
    Words{"binary", QT_TRANSLATE_NOOP("Choice", "Taken or not (binary)")},
    Words{"log", QT_TRANSLATE_NOOP("Choice", "Damped (log)")},
    Words{"weighted", QT_TRANSLATE_NOOP("Choice", "In full (weighted)")},
    Words{"leave-one-out", QT_TRANSLATE_NOOP("Choice", "One page (leave-one-out)")},
    Words{"time", QT_TRANSLATE_NOOP("Choice", "Later pages (time)")},
    Words{"k-fold", QT_TRANSLATE_NOOP("Choice", "Whole visitors (k-fold)")},
    Words{"given", QT_TRANSLATE_NOOP("Choice", "A given file")},
    Words{"popular", QT_TRANSLATE_NOOP("Choice", "Popular pages")},
    Words{"none", QT_TRANSLATE_NOOP("Choice", "Nothing")},
    Words{"candidate", QT_TRANSLATE_NOOP("Choice", "Of the page advised")},
    Words{"history", QT_TRANSLATE_NOOP("Choice", "Of the pages taken")},
    Words{"cosine", QT_TRANSLATE_NOOP("Choice", "Overlap (cosine)")},
    Words{"tf-idf", QT_TRANSLATE_NOOP("Choice", "Rare visitors (tf-idf)")},
    Words{"bm25", QT_TRANSLATE_NOOP("Choice", "Tempered (bm25)")},
    Words{"float32", QT_TRANSLATE_NOOP("Choice", "Usual (float32)")},
    Words{"float64", QT_TRANSLATE_NOOP("Choice", "Double (float64)")},
    Words{"exact", QT_TRANSLATE_NOOP("Choice", "Exact")},
    Words{"cg", QT_TRANSLATE_NOOP("Choice", "Approximate (cg)")},
};

} // namespace

QString choiceText(std::string_view name)
{
    const auto* found = std::ranges::find(known, name, &Words::name);
    if (found != known.end())
        return QCoreApplication::translate("Choice", found->text);
    for (const ModelEntry& entry : catalogue())
        if (entry.key == name)
            return words(entry.title);
    return QString::fromUtf8(name);
}

} // namespace leadlight
