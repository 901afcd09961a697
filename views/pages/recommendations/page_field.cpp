// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/recommendations/page_field.h"

#include "views/tables/table_model.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QEvent>
#include <QScreen>
#include <QScrollBar>
#include <algorithm>

namespace leadlight {

namespace {
constexpr int namesMeasured = 1000;
constexpr int namesVisible = 10;
constexpr int margins = 24; // of an entry, and the frame
} // namespace

PageField::PageField(QWidget* parent)
    : QLineEdit(parent)
    , m_names(new TableModel(this))
    , m_completer(new QCompleter(m_names, this))
{
    m_completer->setCompletionRole(Qt::DisplayRole);
    m_completer->setFilterMode(Qt::MatchContains);
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_completer->setMaxVisibleItems(namesVisible);
    setCompleter(m_completer);
    m_completer->popup()->installEventFilter(this);
    connect(m_completer, qOverload<const QModelIndex&>(&QCompleter::activated), this, [this](const QModelIndex& index) {
        // The completer writes the name into the field after this.
        QMetaObject::invokeMethod(this, &QLineEdit::clear, Qt::QueuedConnection);
        Q_EMIT pageChosen(index.data(SourceRowRole).toInt());
    });
}

void PageField::setPages(const DatasetPtr& of)
{
    m_names->setContent(of ? contentOf(pageTable(of)) : nullptr);
}

bool PageField::eventFilter(QObject* watched, QEvent* event)
{
    // The completer makes the popup as wide as the field whenever it shows other pages in it.
    if (watched == m_completer->popup() && (event->type() == QEvent::Show || event->type() == QEvent::Resize))
        fitPopup();
    return QLineEdit::eventFilter(watched, event);
}

void PageField::fitPopup()
{
    auto* popup = m_completer->popup();
    const auto* found = m_completer->completionModel();
    const QFontMetrics metrics(popup->font());
    int text = 0;
    for (int row = 0; row < std::min(found->rowCount(), namesMeasured); ++row)
        text = std::max(text, metrics.horizontalAdvance(found->index(row, 0).data().toString()));
    const QRect room = screen()->availableGeometry();
    const int wanted = text + margins + popup->verticalScrollBar()->sizeHint().width();
    const int width = std::min(std::max(this->width(), wanted), room.width());
    const int left = mapToGlobal(QPoint(0, 0)).x();
    QRect place = popup->geometry();
    place.setWidth(width);
    place.moveLeft(std::max(room.left(), std::min(left, room.right() + 1 - width)));
    if (place != popup->geometry())
        popup->setGeometry(place);
}

} // namespace leadlight
