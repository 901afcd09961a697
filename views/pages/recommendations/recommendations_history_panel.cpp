// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/recommendations/recommendations_history_panel.h"

#include "model/recommend/interactions.h"
#include "views/style/leadlight_style.h"
#include "views/tables/data_table.h"

#include <QCompleter>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace leadlight {

namespace {
constexpr int addFieldWidth = 190;
constexpr int widthForHint = 760; // below, the aside has no room for its second sentence
} // namespace

HistoryPanel::HistoryPanel(QWidget* parent)
    : Panel(tr("Submitted so far"), parent)
    , m_table(new DataTable)
    , m_names(new TableModel(this))
    , m_add(new QLineEdit)
    , m_reset(new QPushButton(tr("Reset")))
{
    buildControls();
    m_table->setObjectName(QStringLiteral("history"));
    m_table->setAccessibleName(tr("Pages submitted so far"));
    setRowsShown(6);
    m_table->tableModel()->sort(4, Qt::DescendingOrder);
    body()->addWidget(m_table);
    connect(m_table->tableModel(), &TableModel::checkToggled, this, &HistoryPanel::tick);
    show(false);
}

void HistoryPanel::buildControls()
{
    makeLink(*m_reset);
    m_reset->setObjectName(QStringLiteral("resetWhatIf"));
    m_reset->setAccessibleName(tr("Undo the what-if"));
    m_reset->setToolTip(tr("Back to what the cookie has really submitted"));
    connect(m_reset, &QPushButton::clicked, this, &HistoryPanel::reset);
    addControl(m_reset);

    m_add->setObjectName(QStringLiteral("addPage"));
    m_add->setPlaceholderText(tr("What if: add a page..."));
    m_add->setAccessibleName(tr("Add a page to the history, to see what would change"));
    m_add->setFixedWidth(addFieldWidth);
    auto* completer = new QCompleter(m_names, this);
    completer->setCompletionRole(Qt::DisplayRole);
    completer->setFilterMode(Qt::MatchContains);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setMaxVisibleItems(10);
    m_add->setCompleter(completer);
    connect(completer, qOverload<const QModelIndex&>(&QCompleter::activated), this,
            [this](const QModelIndex& index) { addPage(index.data(SourceRowRole).toInt()); });
    addControl(m_add);
}

void HistoryPanel::setInteractions(std::shared_ptr<const Interactions> interactions)
{
    m_interactions = std::move(interactions);
    m_names->setContent(m_interactions ? contentOf(pageTable(m_interactions->data)) : nullptr);
    showCookie(-1);
}

void HistoryPanel::setRowsShown(int rows)
{
    m_table->setFittingRows(rows, rows);
}

void HistoryPanel::showCookie(std::int32_t cookie)
{
    m_cookie = cookie;
    m_whatIf = m_interactions && cookie >= 0 ? WhatIf(*m_interactions, cookie) : WhatIf();
    m_add->clear();
    show(false);
}

void HistoryPanel::reset()
{
    const int rows = static_cast<int>(m_whatIf.pages().size());
    m_whatIf = m_interactions && m_cookie >= 0 ? WhatIf(*m_interactions, m_cookie) : WhatIf();
    show(rows == static_cast<int>(m_whatIf.pages().size()));
    m_table->setFocus(Qt::OtherFocusReason);
    Q_EMIT whatIfChanged();
}

void HistoryPanel::tick(int row, bool on)
{
    m_whatIf.setKept(static_cast<std::size_t>(row), on);
    show(true);
    Q_EMIT whatIfChanged();
}

void HistoryPanel::addPage(std::int32_t page)
{
    // The completer writes the name into the field after this.
    QMetaObject::invokeMethod(m_add, &QLineEdit::clear, Qt::QueuedConnection);
    if (m_cookie < 0 || !m_whatIf.add(*m_interactions, page))
        return;
    show(false);
    Q_EMIT whatIfChanged();
}

void HistoryPanel::show(bool sameRows)
{
    const auto content = m_interactions ? historyContent(m_interactions->data, m_whatIf) : nullptr;
    if (sameRows)
        m_table->updateContent(content);
    else
        m_table->setContent(content);
    m_add->setEnabled(m_cookie >= 0);
    m_reset->setVisible(m_whatIf.isChanged());
    setAside(aside());
}

QString HistoryPanel::aside() const
{
    if (m_cookie < 0)
        return {};
    const auto counted = [](qlonglong n, const QString& one, const QString& many) -> QString {
        return n == 1 ? one : many.arg(QLocale().toString(n));
    };
    if (m_whatIf.isChanged()) {
        QStringList parts;
        if (const int n = m_whatIf.unticked(); n > 0)
            parts += counted(n, tr("without one page"), tr("without %1 pages"));
        if (const int n = m_whatIf.added(); n > 0)
            parts += counted(n, tr("with one page added"), tr("with %1 pages added"));
        return tr("What if: %1").arg(parts.join(QStringLiteral(", ")));
    }
    const auto pages = counted(std::ssize(m_whatIf.pages()), tr("1 page"), tr("%1 pages"));
    const auto submissions = counted(m_whatIf.submissions(), tr("1 submission"), tr("%1 submissions"));
    const QString counts = pages + QStringLiteral(", ") + submissions;
    return width() < widthForHint ? counts : tr("%1. Untick a page to see what would change.").arg(counts);
}

void HistoryPanel::resizeEvent(QResizeEvent* event)
{
    Panel::resizeEvent(event);
    setAside(aside());
}

} // namespace leadlight
