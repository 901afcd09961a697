// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/recommendations/recommendations_history_panel.h"

#include "model/recommend/interactions.h"
#include "views/pages/recommendations/page_field.h"
#include "views/style/leadlight_style.h"
#include "views/tables/data_table.h"
#include "views/widgets/label.h"
#include "views/words.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace leadlight {

namespace {
constexpr int addFieldWidth = 190;
constexpr int unitsWidth = 190;
constexpr int widthForHint = 760;  // below, the aside has no room for its second sentence
constexpr int widthForWords = 500; // below, only for a word or two
constexpr int anyUnit = -1;

QString counted(qlonglong n, const QString& one, const QString& many)
{
    return n == 1 ? one : many.arg(QLocale().toString(n));
}

/// What was supposed of a new visitor in other data, as far as this data has it, too.
WhatIf carriedOver(const WhatIf& supposed, const Dataset& from, const Interactions& to)
{
    WhatIf out;
    const auto& pages = supposed.pages(); // the newest first, as they are added again
    for (auto page = pages.rbegin(); page != pages.rend(); ++page) {
        const auto same = to.data->findPage(from.pageText(page->page));
        if (same && out.add(to, *same))
            out.setKept(0, page->kept);
    }
    std::vector<std::uint16_t> units;
    for (const std::uint16_t unit : supposed.units()) {
        const auto same = std::ranges::find(to.data->businessUnits, from.businessUnits[unit]);
        if (same != to.data->businessUnits.end())
            units.push_back(static_cast<std::uint16_t>(same - to.data->businessUnits.begin()));
    }
    out.setUnits(std::move(units));
    return out;
}
} // namespace

HistoryPanel::HistoryPanel(QWidget* parent)
    : Panel(tr("Submitted so far"), parent)
    , m_table(new DataTable)
    , m_add(new PageField)
    , m_reset(new QPushButton)
{
    buildControls();
    body()->addWidget(buildUnits());
    m_table->setObjectName(QStringLiteral("history"));
    m_table->setAccessibleName(tr("Pages submitted so far"));
    setRowsShown(6);
    body()->addWidget(m_table);
    connect(m_table->tableModel(), &TableModel::checkToggled, this, &HistoryPanel::tick);
    showVisitor({});
}

void HistoryPanel::buildControls()
{
    makeLink(*m_reset);
    m_reset->setObjectName(QStringLiteral("resetWhatIf"));
    connect(m_reset, &QPushButton::clicked, this, &HistoryPanel::reset);
    addControl(m_reset);

    m_add->setObjectName(QStringLiteral("addPage"));
    m_add->setAccessibleName(tr("Add a page to the history, to see what would change"));
    m_add->setFixedWidth(addFieldWidth);
    connect(m_add, &PageField::pageChosen, this, &HistoryPanel::addPage);
    addControl(m_add);
}

/// Which business unit a new visitor cares for.
QWidget* HistoryPanel::buildUnits()
{
    m_unitsRow = new QWidget;
    m_units = new QComboBox;
    m_units->setObjectName(QStringLiteral("caresFor"));
    m_units->setAccessibleName(tr("Business unit that the new visitor cares for"));
    m_units->setFixedWidth(unitsWidth);
    connect(m_units, &QComboBox::activated, this, [this](int index) { careFor(m_units->itemData(index).toInt()); });
    auto* label = makeLabel(tr("Cares for"));
    label->setBuddy(m_units);
    auto* row = new QHBoxLayout(m_unitsRow);
    row->setContentsMargins({});
    row->setSpacing(8);
    row->addWidget(label);
    row->addWidget(m_units);
    row->addStretch(1);
    setUnitMatters(true);
    return m_unitsRow;
}

int HistoryPanel::newVisitorsPages() const
{
    return (isNewVisitor() ? m_whatIf : m_newVisitor).keptPages();
}

void HistoryPanel::setUnitMatters(bool matters)
{
    m_units->setEnabled(matters);
    m_units->setToolTip(matters ? tr("Popular pages of this business unit come first, behind those that the visitor's "
                                     "own pages speak for")
                                : tr("Makes no difference to this list: the model ranks every page of it by what the "
                                     "visitor took. Take pages away to choose again."));
    m_units->setAccessibleDescription(m_units->toolTip());
}

void HistoryPanel::fillUnits()
{
    m_units->clear();
    m_units->addItem(tr("any business unit"), anyUnit);
    if (!m_interactions)
        return;
    const auto& names = m_interactions->data->businessUnits;
    for (int unit = 0; unit < static_cast<int>(names.size()); ++unit)
        if (unit != m_interactions->data->unmappedUnit)
            m_units->addItem(shownName(names[static_cast<std::size_t>(unit)]), unit);
}

void HistoryPanel::setInteractions(std::shared_ptr<const Interactions> interactions)
{
    const auto before = std::exchange(m_interactions, std::move(interactions));
    if (isNewVisitor())
        m_newVisitor = m_whatIf;
    m_newVisitor = before && m_interactions ? carriedOver(m_newVisitor, *before->data, *m_interactions) : WhatIf();
    m_visitor = {};
    m_add->setPages(m_interactions ? m_interactions->data : nullptr);
    fillUnits();
    showVisitor({});
}

void HistoryPanel::setBecause(const NextPage* page)
{
    m_because = page != nullptr ? std::optional(*page) : std::nullopt;
    if (m_visitor)
        m_table->updateContent(historyContent(m_interactions->data, m_whatIf, page));
}

void HistoryPanel::setRowsShown(int rows)
{
    m_table->setFittingRows(rows, rows);
}

void HistoryPanel::startAdding()
{
    m_add->setFocus(Qt::OtherFocusReason);
}

void HistoryPanel::showVisitor(Visitor visitor)
{
    if (isNewVisitor())
        m_newVisitor = m_whatIf;
    m_visitor = m_interactions ? visitor : Visitor();
    m_because.reset(); // of another's list
    if (isNewVisitor())
        m_whatIf = m_newVisitor;
    else
        m_whatIf = m_visitor ? WhatIf(*m_interactions, *m_visitor) : WhatIf();
    m_add->clear();
    sayWhose();
    show(false);
}

/// What differs between a cookie and a new visitor.
void HistoryPanel::sayWhose()
{
    setHeading(isNewVisitor() ? tr("New visitor") : tr("Submitted so far"));
    m_add->setPlaceholderText(isNewVisitor() ? tr("Add a page...") : tr("What if: add a page..."));
    m_reset->setText(isNewVisitor() ? tr("Start over") : tr("Reset"));
    m_reset->setAccessibleName(isNewVisitor() ? tr("Take away the new visitor's pages") : tr("Undo the what-if"));
    m_reset->setToolTip(isNewVisitor() ? tr("Back to a visitor without a history")
                                       : tr("Back to what the cookie has really submitted"));
    m_unitsRow->setVisible(isNewVisitor() && m_units->count() > 1);
    const auto units = m_whatIf.units();
    m_units->setCurrentIndex(std::max(0, m_units->findData(units.empty() ? anyUnit : int{units.front()})));
}

void HistoryPanel::setWhatIf(const WhatIf& whatIf)
{
    m_whatIf = whatIf;
    sayWhose();
    show(false);
    Q_EMIT whatIfChanged();
}

void HistoryPanel::tellEdited(const WhatIf& before)
{
    Q_EMIT whatIfChanged();
    Q_EMIT whatIfEdited(before);
}

void HistoryPanel::reset()
{
    const WhatIf before = m_whatIf;
    const auto rows = m_whatIf.pages().size();
    m_whatIf = m_visitor && !isNewVisitor() ? WhatIf(*m_interactions, *m_visitor) : WhatIf();
    sayWhose();
    show(rows == m_whatIf.pages().size());
    if (isNewVisitor())
        startAdding();
    else
        m_table->setFocus(Qt::OtherFocusReason);
    tellEdited(before);
}

void HistoryPanel::tick(int row, bool on)
{
    const WhatIf before = m_whatIf;
    m_whatIf.setKept(static_cast<std::size_t>(row), on);
    show(true);
    tellEdited(before);
}

void HistoryPanel::addPage(std::int32_t page)
{
    if (!m_visitor || !m_interactions)
        return;
    const WhatIf before = m_whatIf;
    if (m_whatIf.add(*m_interactions, page)) {
        show(false);
        tellEdited(before);
    }
    // Into sight, also where the history had it already.
    const auto at = std::ranges::find(m_whatIf.pages(), page, &HistoryPage::page) - m_whatIf.pages().begin();
    m_table->selectRow(static_cast<int>(at));
}

void HistoryPanel::careFor(int unit)
{
    const WhatIf before = m_whatIf;
    m_whatIf.setUnits(unit == anyUnit ? std::vector<std::uint16_t>()
                                      : std::vector<std::uint16_t>{static_cast<std::uint16_t>(unit)});
    show(true);
    tellEdited(before);
}

void HistoryPanel::show(bool sameRows)
{
    const auto content =
        m_visitor ? historyContent(m_interactions->data, m_whatIf, m_because ? &*m_because : nullptr) : nullptr;
    if (sameRows)
        m_table->updateContent(content);
    else
        m_table->setContent(content);
    m_table->setVisible(!isNewVisitor() || !m_whatIf.pages().empty());
    m_add->setEnabled(m_visitor.has_value());
    m_reset->setVisible(m_whatIf.isTouched());
    setAside(aside());
}

QString HistoryPanel::aside() const
{
    if (!m_visitor)
        return {};
    const int kept = m_whatIf.keptPages();
    auto pages = counted(kept, tr("1 page"), tr("%1 pages"));
    if (isNewVisitor() && kept == 0)
        return tr("no history yet");
    if (isNewVisitor() && width() >= widthForWords)
        return counted(kept, tr("with 1 page"), tr("with %1 pages"));
    if (m_whatIf.isChanged() && !isNewVisitor())
        return width() < widthForWords ? tr("What if") : whatIfAside();
    if (width() < widthForWords)
        return pages;
    const auto submissions = counted(m_whatIf.submissions(), tr("1 submission"), tr("%1 submissions"));
    const QString counts = words(Phrase::commas(phrasesOf({pages, submissions})));
    return width() < widthForHint ? counts : tr("%1. Untick a page to see what would change.").arg(counts);
}

QString HistoryPanel::whatIfAside() const
{
    if (m_whatIf.keptPages() == 0)
        return tr("What if: without any page");
    QStringList parts;
    if (const int n = m_whatIf.unticked(); n > 0)
        parts += counted(n, tr("without one page"), tr("without %1 pages"));
    if (const int n = m_whatIf.added(); n > 0)
        parts += counted(n, tr("with one page added"), tr("with %1 pages added"));
    return tr("What if: %1").arg(words(Phrase::commas(phrasesOf(parts))));
}

void HistoryPanel::resizeEvent(QResizeEvent* event)
{
    Panel::resizeEvent(event);
    setAside(aside());
}

} // namespace leadlight
