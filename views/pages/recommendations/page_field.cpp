// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/recommendations/page_field.h"

#include "views/tables/table_model.h"
#include "views/words.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QEvent>
#include <QKeyEvent>
#include <QScreen>
#include <QScrollBar>
#include <QStandardItemModel>
#include <algorithm>

namespace leadlight {

namespace {

constexpr std::size_t mostNames = 200; // nobody reads on; one letter more finds them
constexpr int namesVisible = 10;
constexpr int margins = 24; // of an entry, and the frame

/// The pages with this in their names, those first whose names begin with it; each kind in the order of the pages.
std::vector<std::int32_t> pagesNamed(const Dataset& data, const QString& text)
{
    std::vector<std::int32_t> first;
    std::vector<std::int32_t> others;
    for (std::int32_t page = 0; page < data.pages() && first.size() < mostNames; ++page) {
        const auto at = shownName(data.pageLabel(page)).indexOf(text, 0, Qt::CaseInsensitive);
        if (at == 0)
            first.push_back(page);
        else if (at > 0 && others.size() < mostNames)
            others.push_back(page);
    }
    first.insert(first.end(), others.begin(), others.end());
    first.resize(std::min(first.size(), mostNames));
    return first;
}

} // namespace

PageField::PageField(QWidget* parent)
    : QLineEdit(parent)
    , m_found(new QStandardItemModel(this))
    , m_completer(new QCompleter(m_found, this))
{
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(namesVisible);
    setCompleter(m_completer);
    m_completer->popup()->installEventFilter(this);
    connect(this, &QLineEdit::textEdited, this, &PageField::find); // before the completer opens
    connect(m_completer, qOverload<const QModelIndex&>(&QCompleter::activated), this, &PageField::choose);
}

void PageField::setPages(const DatasetPtr& of)
{
    m_data = of;
    find(text());
}

void PageField::find(const QString& text)
{
    m_found->clear();
    if (!m_data || text.isEmpty())
        return;
    QList<QStandardItem*> items;
    for (const std::int32_t page : pagesNamed(*m_data, text)) {
        auto* item = new QStandardItem(shownName(m_data->pageLabel(page)));
        item->setData(page, SourceRowRole);
        item->setEditable(false);
        items << item;
    }
    if (items.isEmpty()) {
        auto* none = new QStandardItem(tr("No page has \"%1\" in its name.").arg(text));
        none->setFlags(Qt::NoItemFlags);
        items << none;
    }
    m_found->invisibleRootItem()->appendRows(items); // at once: the list below the field is laid out anew each time
}

void PageField::choose(const QModelIndex& found)
{
    const QVariant page = found.data(SourceRowRole);
    if (!page.isValid())
        return;
    // The completer writes the name into the field after this.
    QMetaObject::invokeMethod(this, &QLineEdit::clear, Qt::QueuedConnection);
    Q_EMIT pageChosen(page.toInt());
}

void PageField::keyPressEvent(QKeyEvent* event)
{
    const bool chooses = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        m_completer->popup()->hide();
        clear();
        return;
    }
    // With a name marked in the list, the completer takes that one.
    if (chooses && !text().isEmpty() && !m_completer->popup()->currentIndex().isValid()) {
        find(text());
        const QModelIndex first = m_found->index(0, 0);
        if (first.flags().testFlag(Qt::ItemIsEnabled)) {
            m_completer->popup()->hide();
            choose(first);
        }
        return;
    }
    QLineEdit::keyPressEvent(event);
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
    const QFontMetrics metrics(popup->font());
    int text = 0;
    for (int row = 0; row < m_found->rowCount(); ++row)
        text = std::max(text, metrics.horizontalAdvance(m_found->item(row)->text()));
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
