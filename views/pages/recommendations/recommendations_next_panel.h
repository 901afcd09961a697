// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/pages/recommendations/recommendations_tables.h"
#include "views/widgets/panel.h"

class QSpinBox;

namespace leadlight {

class DataTable;

/// "Next best assets": the top n of one cookie, to copy and export; all cookies' lists can be exported from here too.
class NextPagesPanel : public Panel
{
    Q_OBJECT
public:
    explicit NextPagesPanel(QWidget* parent = nullptr);

    void setModel(std::shared_ptr<const TrainedModel> model);
    /// The words for a training that runs, else empty (Page::setTraining).
    void setTraining(const QString& text);
    /// Shows the list for a cookie under a what-if; -1 for none.
    void showCookie(std::int32_t cookie, const WhatIf& whatIf);
    [[nodiscard]] int count() const;
    [[nodiscard]] DataTable* table() const { return m_table; }

Q_SIGNALS:
    /// The user chose a file for the n best pages of every cookie. An intent: the app writes it in a Job.
    void exportAllRequested(const QString& path, int n);
    /// Another length of list is wanted.
    void countChanged(int n);

private:
    void buildControls();
    void askToExportAll();
    void say(const WhatIf& whatIf);
    void showEmptyText();

    std::shared_ptr<const TrainedModel> m_model;
    QString m_training;
    DataTable* m_table;
    QSpinBox* m_count;
    QWidget* m_copy = nullptr;
    QWidget* m_export = nullptr;
};

} // namespace leadlight
