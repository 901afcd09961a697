// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/table_sample.h"
#include "views/tables/data_table.h"
#include "views/tables/filter_field.h"

#include <QHeaderView>
#include <QTest>
#include <QVBoxLayout>

namespace leadlight::testing {

/// A table of sample rows with its filter, in a window of its own.
struct Shown
{
    QWidget window;
    DataTable* table = new DataTable;
    FilterField* filter = new FilterField(table, QStringLiteral("cookies"));
    std::shared_ptr<const SampleRows> rows;

    explicit Shown(int count)
        : rows(sampleRows(count))
    {
        auto* column = new QVBoxLayout(&window);
        column->addWidget(filter);
        column->addWidget(table);
        table->setContent(sampleContent(rows));
        window.resize(700, 500);
        window.show();
        window.activateWindow();
        static_cast<void>(QTest::qWaitForWindowActive(&window));
    }
    void clickHeader(int section) const
    {
        auto* header = table->horizontalHeader();
        const QPoint at(header->sectionViewportPosition(section) + header->sectionSize(section) / 2, 10);
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, at);
    }
    void clickRow(int row, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::mouseClick(table->viewport(), Qt::LeftButton, modifiers,
                          table->visualRect(table->model()->index(row, 1)).center());
    }
    [[nodiscard]] const SampleRow& at(int shown) const
    {
        return (*rows)[static_cast<std::size_t>(table->tableModel()->sourceRow(shown))];
    }
};

} // namespace leadlight::testing
