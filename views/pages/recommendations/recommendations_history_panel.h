// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/pages/recommendations/recommendations_tables.h"
#include "views/widgets/panel.h"

class QComboBox;
class QPushButton;

namespace leadlight {

class DataTable;
class PageField;

/// "Submitted so far": the pages of one cookie, each with a tick. Unticking a page or adding one is a what-if, which
/// the panel says and can undo. Of a new visitor all pages are added ones; what was supposed of it stays while one
/// looks at a cookie.
class HistoryPanel : public Panel
{
    Q_OBJECT
public:
    explicit HistoryPanel(QWidget* parent = nullptr);

    /// Another data set: nothing is shown until showVisitor(). Of a new visitor stays what this data has, too.
    void setInteractions(std::shared_ptr<const Interactions> interactions);
    /// The history as it is in the data; a new visitor's as it was supposed.
    void showVisitor(Visitor visitor);
    /// The recommendation of whose reasons the rows say their share; null for none.
    void setBecause(const NextPage* page);
    /// How many rows there is room for; with more, the table scrolls.
    void setRowsShown(int rows);
    /// Puts the keyboard where pages are added.
    void startAdding();
    [[nodiscard]] const WhatIf& whatIf() const { return m_whatIf; }
    /// How many pages the new visitor has, whoever is shown.
    [[nodiscard]] int newVisitorsPages() const;
    /// Whether the list shown could be another by the business unit that a new visitor cares for.
    void setUnitMatters(bool matters);
    [[nodiscard]] DataTable* table() const { return m_table; }

    /// What is supposed of the visitor shown, as it was at another time.
    void setWhatIf(const WhatIf& whatIf);

public Q_SLOTS:
    void reset();

Q_SIGNALS:
    void whatIfChanged();
    /// By the user, from what was supposed before.
    void whatIfEdited(const leadlight::WhatIf& before);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildControls();
    [[nodiscard]] QWidget* buildUnits();
    void fillUnits();
    [[nodiscard]] bool isNewVisitor() const { return m_visitor == newVisitor; }
    /// Tells of a change that the user has made.
    void tellEdited(const WhatIf& before);
    void tick(int row, bool on);
    void addPage(std::int32_t page);
    void careFor(int unit);
    void show(bool sameRows);
    void sayWhose();
    [[nodiscard]] QString aside() const;
    [[nodiscard]] QString whatIfAside() const;

    std::shared_ptr<const Interactions> m_interactions;
    Visitor m_visitor;
    WhatIf m_whatIf;
    std::optional<NextPage> m_because; ///< the recommendation chosen
    WhatIf m_newVisitor;               ///< what was supposed of it when another was shown
    DataTable* m_table;
    PageField* m_add;
    QPushButton* m_reset;
    QWidget* m_unitsRow = nullptr;
    QComboBox* m_units = nullptr;
};

} // namespace leadlight
