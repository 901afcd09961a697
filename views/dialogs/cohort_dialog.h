// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace leadlight {

class DataTable;
struct CohortComparison;
struct Dataset;

/// The figures of a cohort beside those of the rest, with intervals. Deletes itself when closed.
class CohortDialog : public QDialog
{
    Q_OBJECT
public:
    /// `filters`: what the cohort was selected by.
    CohortDialog(const Dataset& dataset, const CohortComparison& compared, const QStringList& filters,
                 QWidget* parent = nullptr);

    [[nodiscard]] DataTable* table() const { return m_table; }

private:
    DataTable* m_table;
};

} // namespace leadlight
