// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tables/filter_field.h"

#include "views/style/theme.h"
#include "views/tables/data_table.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLocale>

namespace leadlight {

namespace {
constexpr int fieldHeight = 34;
}

FilterField::FilterField(DataTable* table, const QString& noun, QWidget* parent)
    : QLineEdit(parent)
    , m_table(table)
    , m_noun(noun)
    , m_count(new QLabel(this))
{
    setMinimumHeight(fieldHeight);
    setAccessibleName(tr("Search %1").arg(noun));
    setClearButtonEnabled(false);
    m_count->setFont(textFont(TextSize::Small));
    m_count->setAccessibleName(tr("Rows shown"));
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_count->setAttribute(Qt::WA_TransparentForMouseEvents);
    table->setFilterField(this);
    auto* model = table->tableModel();
    connect(this, &QLineEdit::textChanged, model, &TableModel::setFilter);
    connect(model, &TableModel::rearranged, this, &FilterField::showCount);
    connect(model, &TableModel::modelReset, this, &FilterField::showCount);
    showCount();
}

QString FilterField::countText() const
{
    return m_count->text();
}

void FilterField::showCount()
{
    const auto* model = m_table->tableModel();
    const QLocale locale;
    const auto total = locale.toString(model->totalRows());
    setPlaceholderText(tr("Search %1 %2...").arg(total, m_noun));
    m_count->setVisible(!text().isEmpty() || model->isLimited());
    m_count->setText(tr("%1 of %2").arg(locale.toString(model->rowCount()), total));
    m_count->adjustSize();
    setTextMargins(2, 0, m_count->isVisibleTo(this) ? m_count->width() + 6 : 2, 0);
    m_count->move(width() - m_count->width() - 10, (height() - m_count->height()) / 2);
}

void FilterField::resizeEvent(QResizeEvent* event)
{
    QLineEdit::resizeEvent(event);
    showCount();
}

void FilterField::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Down || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        m_table->setFocus(Qt::TabFocusReason);
        return;
    }
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

} // namespace leadlight
