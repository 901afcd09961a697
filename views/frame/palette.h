// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/stages/study.h"
#include "views/frame/palette_model.h"
#include "views/page_context.h"
#include "views/tables/latest_task.h"

#include <QDialog>

class QLineEdit;
class QLabel;
class QListView;
class QMenu;
class QMenuBar;

namespace leadlight {

/// "Find anything": commands of the menus, pages of the data, business units and visitors by any part of their names.
/// Enter goes to what is chosen. Looks through the data on a worker. Deletes itself when closed.
class Palette : public QDialog
{
    Q_OBJECT
public:
    /// `exports`: the menu of the Export button, filled for the page that is shown. `shown`: the study whose numbers
    /// the selection is in.
    Palette(const PageContext& context, const QMenuBar& menus, const QMenu& exports, Slot<Interactions> shown,
            QWidget* parent = nullptr);

    [[nodiscard]] PaletteModel* model() const { return m_model; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void find(const QString& text);
    void showFound(std::vector<PaletteEntry> entries, const std::vector<Found>& found);
    [[nodiscard]] std::vector<PaletteEntry> commandsWith(const QString& text) const;
    [[nodiscard]] PaletteEntry entryOf(const Found& found) const;
    void go(const QModelIndex& index);

    PageContext m_context;
    Slot<Interactions> m_shown;
    std::vector<PaletteEntry> m_commands;
    LatestTask m_task;
    bool m_goWhenFound = false; ///< Enter was pressed while it looked
    PaletteModel* m_model;
    QLineEdit* m_field;
    QListView* m_list;
    QLabel* m_nothing; ///< says that nothing was found
};

} // namespace leadlight
