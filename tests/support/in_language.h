// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/language.h"
#include "views/words.h"

#include <QGuiApplication>
#include <QTranslator>

namespace leadlight::testing {

/// The program speaks another language as long as this lives. Before any widget is made, and after all are gone.
class InLanguage
{
public:
    explicit InLanguage(const QString& code) { installLanguage(*QCoreApplication::instance(), code); }
    ~InLanguage()
    {
        setSpeaker(nullptr);
        for (auto* translator : QCoreApplication::instance()->findChildren<QTranslator*>()) {
            QCoreApplication::removeTranslator(translator);
            delete translator;
        }
        QLocale::setDefault(m_before);
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    }
    InLanguage(const InLanguage&) = delete;
    InLanguage& operator=(const InLanguage&) = delete;

private:
    QLocale m_before;
};

} // namespace leadlight::testing
