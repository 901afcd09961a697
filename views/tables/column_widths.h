// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/tables/column_choices.h"

#include <QObject>
#include <optional>
#include <string>
#include <vector>

class QTableView;

namespace leadlight {

struct ColumnLook;
class TableHeader;
class TableModel;

/// How wide the columns of a table are: as wide as what they show, the stretching ones sharing what is left; where
/// there is too little room, those that can be shown elided give way, then whole columns that may be left out, before
/// there is a scroll bar. A width that the user has dragged stays.
class ColumnWidths : public QObject
{
    Q_OBJECT
public:
    /// For a view that shows `model` under `header`; all three outlive this.
    ColumnWidths(QTableView* view, TableModel* model, TableHeader* header);

    /// Looks at what the columns show now. The same columns over other rows only grow, so that they do not jump about
    /// while one browses.
    void measure();
    /// Gives the columns their widths in the room that there is.
    void layOut();

    /// What the user has chosen of the columns; put back where the table has these columns.
    [[nodiscard]] const ColumnChoices& choices() const { return m_choices; }
    void setChoices(ColumnChoices choices);
    /// Whether a column is on screen, and the user's word on that.
    [[nodiscard]] bool isShown(int column) const;
    void setShown(int column, bool on);

public Q_SLOTS:
    /// All columns as they are described.
    void reset();

private:
    void layOutOnce();
    /// Leaves out columns until the least widths of the others fit.
    void chooseShown();
    [[nodiscard]] const std::string& keyOf(int column) const;
    /// What the user says of a column; nothing where the room decides.
    [[nodiscard]] std::optional<bool> wish(int column) const;
    void applyChoices();
    void noteOrder();
    void stretch(std::vector<int>& widths, int spare) const;
    /// Who gives way, in this order, where there is too little room.
    enum class Giving {
        Bars,
        Texts,
        RoomFirst, ///< what the table is about
    };
    [[nodiscard]] static Giving givingOf(const ColumnLook& look);
    /// These columns give what is missing as far as they can; gives what is missing still.
    int shrink(std::vector<int>& widths, int missing, Giving which) const;
    [[nodiscard]] int wantedWidth(int column) const;
    [[nodiscard]] int leastWidth(int column, int wanted) const;
    void noteDrag(int section);

    QTableView* m_view;
    TableModel* m_model;
    TableHeader* m_header;
    ColumnChoices m_choices;
    std::vector<std::string> m_measured; // keys of the columns that m_widths are of
    std::vector<int> m_widths;           // wanted, px
    std::vector<bool> m_dragged;         // by the user, who then has the last word
    bool m_layingOut = false;
    bool m_layOutAgain = false;
};

} // namespace leadlight
