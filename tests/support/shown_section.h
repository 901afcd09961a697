// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/page_parts.h"

#include <QTest>
#include <QVBoxLayout>
#include <QWidget>

namespace leadlight::testing {

/// A section of the Model lab on screen without the rest of the window: its tool bar above it.
template <class Section>
struct ShownSection
{
    PageParts parts;
    QWidget window;
    Section* section = new Section(parts.context);

    ShownSection()
    {
        auto* column = new QVBoxLayout(&window);
        column->addWidget(section->toolBar());
        column->addWidget(section);
        window.resize(1100, 760);
    }
    void show()
    {
        window.show();
        window.activateWindow();
        static_cast<void>(QTest::qWaitForWindowActive(&window));
    }
    template <class T>
    [[nodiscard]] T* find(const char* name) const
    {
        return window.findChild<T*>(QString::fromLatin1(name));
    }
};

} // namespace leadlight::testing
