// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/describe/page_columns.h"
#include "model/warehouse/lists_there.h"
#include "views/widgets/panel.h"

class QLabel;
class QPushButton;

namespace leadlight {

class DataTable;
class PageField;

/// Who should get a page, by everybody's lists in the engine.
class AudienceTherePanel : public Panel
{
    Q_OBJECT
public:
    explicit AudienceTherePanel(QWidget* parent = nullptr);

    void setPages(const DatasetPtr& of);
    /// Whether a model is trained.
    void setReady(bool ready);
    void showAudience(const AudienceThere& audience, std::int64_t most);
    [[nodiscard]] DataTable* table() const { return m_table; }

Q_SIGNALS:
    void audienceRequested(std::int32_t page);

private:
    void choose(std::int32_t page);
    void say(const QString& text, const QString& page);

    DatasetPtr m_data;
    std::int32_t m_page = -1;
    bool m_ready = false;
    PageField* m_field = nullptr;
    QPushButton* m_find = nullptr;
    QPushButton* m_save = nullptr;
    QLabel* m_said = nullptr;
    QLabel* m_order = nullptr;
    DataTable* m_table = nullptr;
};

} // namespace leadlight
