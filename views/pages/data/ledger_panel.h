// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/join/dataset.h"
#include "views/widgets/panel.h"

class QLabel;

namespace leadlight {

class LedgerBar;
class SegmentedControl;

/// How much of the submissions finds a business unit, and what leaving the rest out would cost.
class LedgerPanel : public Panel
{
    Q_OBJECT
public:
    explicit LedgerPanel(QWidget* parent = nullptr);

    void showData(const Dataset& dataset);

Q_SIGNALS:
    void openMappingRequested();
    void closeMappingRequested();
    void unmappedChosen(leadlight::UnmappedPages unmapped);

private:
    [[nodiscard]] QWidget* makeWarning();
    [[nodiscard]] static QString fanOut(const Dataset& dataset);
    [[nodiscard]] QString consequences(const Dataset& dataset) const;

    LedgerBar* m_bar = nullptr;
    SegmentedControl* m_unmapped = nullptr;
    QLabel* m_cost = nullptr;
    QWidget* m_warning = nullptr; ///< where the mapping is probably that of other files
    QLabel* m_misfit = nullptr;
};

} // namespace leadlight
