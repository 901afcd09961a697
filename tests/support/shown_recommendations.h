// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/stages/pipeline.h"
#include "tests/support/cell_text.h"
#include "tests/support/page_parts.h"
#include "tests/support/tables.h"
#include "views/pages/recommendations/recommendations_page.h"
#include "views/tables/data_table.h"
#include "views/tables/filter_field.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <algorithm>

namespace leadlight::testing {

using Histories = std::vector<std::vector<std::string>>;

/// Visitors "10000", "10001", ... who took these pages, one to three times each.
inline Study studyOf(const Histories& histories, const std::vector<MappingRow>& mapping,
                     const std::optional<ModelOptions>& model, const EvidenceOptions& evidence = {})
{
    std::vector<SubmissionRow> rows;
    for (std::size_t i = 0; i < histories.size(); ++i) {
        for (const auto& page : histories[i])
            rows.push_back(
                {std::to_string(10000 + i), "Gated Webinar Forms", page, static_cast<std::int64_t>(1 + i % 3)});
    }
    const Tables tables{tableOf(rows), mappingOf(mapping)};
    const auto interactions = buildInteractions(tables, PipelineOptions(), Progress());
    Study out{{tables.submissions, tables.mapping}, *interactions, nullptr};
    if (model)
        out.analysis = *trainAndAnalyse(*interactions, *model, Progress(), evidence);
    return out;
}

/// Ten visitors of six pages in two groups (a, b, c of Cloud; d, e of Data; f has no owner), so that pages of a group
/// recommend each other.
inline Study smallStudy(bool trained)
{
    return studyOf({{"/a", "/b"},
                    {"/a", "/b", "/c"},
                    {"/b", "/c"},
                    {"/a", "/c"},
                    {"/d", "/e"},
                    {"/d", "/e", "/f"},
                    {"/e", "/f"},
                    {"/a", "/d"},
                    {"/b"},
                    {"/a", "/b", "/c", "/d", "/e", "/f"}},
                   {{"Cloud", "/a"}, {"Cloud", "/b"}, {"Cloud", "/c"}, {"Data", "/d"}, {"Data", "/e"}},
                   trained ? std::optional(PipelineOptions().model.chosen()) : std::nullopt);
}

/// The page by itself, with its parts.
struct ShownRecommendations
{
    Study study;
    PageParts parts;
    RecommendationsPage page{parts.context};
    DataTable* cookies = page.findChild<DataTable*>(QStringLiteral("cookies"));
    DataTable* history = page.findChild<DataTable*>(QStringLiteral("history"));
    DataTable* next = page.findChild<DataTable*>(QStringLiteral("nextPages"));
    FilterField* search = page.findChild<FilterField*>();
    QPushButton* reset = page.findChild<QPushButton*>(QStringLiteral("resetWhatIf"));

    QAbstractButton* newVisitorRow = page.findChild<QAbstractButton*>(QStringLiteral("newVisitor"));

    explicit ShownRecommendations(const Study& shown)
        : study(shown)
    {
        page.resize(1280, 800);
        page.setStudy(study);
        page.show();
        page.activateWindow();
        static_cast<void>(QTest::qWaitForWindowActive(&page));
    }
    void click(DataTable* table, int row, int column = 0) const
    {
        const auto rect = table->visualRect(table->model()->index(row, column));
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, rect.topLeft() + QPoint(14, rect.height() / 2));
    }
    /// Types the name of a page into the field for pages to add, and takes the first that is offered.
    void addPage(const QString& name) const
    {
        auto* field = page.findChild<QLineEdit*>(QStringLiteral("addPage"));
        field->setFocus();
        QTest::keyClicks(field, name);
        auto* popup = field->completer()->popup();
        QTRY_VERIFY(popup->isVisible());
        QTest::keyClick(popup, Qt::Key_Down);
        QTest::keyClick(popup, Qt::Key_Return);
        QTRY_VERIFY(field->text().isEmpty());
    }
    /// What a cell of the list of next pages shows.
    [[nodiscard]] QString shownNext(int row, std::string_view key) const
    {
        return cellText(*next->tableModel(), row, key);
    }
    [[nodiscard]] std::vector<std::string> nextPages() const
    {
        std::vector<std::string> out;
        const auto& content = next->tableModel()->content();
        if (!content)
            return out;
        const auto at = std::ranges::find(content->data.columns, "page_url", &TableColumn::key);
        for (int row = 0; row < content->data.rows; ++row)
            out.emplace_back(std::get<TextKey>(at->raw)(row));
        return out;
    }
};

} // namespace leadlight::testing
