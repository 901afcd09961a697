// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/report/report_contents.h"

#include "views/widgets/count_text.h"
#include "views/widgets/label.h"
#include "views/words.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLayoutItem>

namespace leadlight {

namespace {
constexpr int besideChart = 76;  // px: the box, and the number of slides
constexpr int besideTable = 142; // and the number of rows
} // namespace

ReportContents::ReportContents(QWidget* parent)
    : QScrollArea(parent)
    , m_list(new QWidget)
    , m_rows(new QVBoxLayout(m_list))
{
    setFixedWidth(leastWidth);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    viewport()->setAutoFillBackground(false);
    m_rows->setContentsMargins(0, 0, 12, 0);
    m_rows->setSpacing(6);
    setWidget(m_list);
    m_list->setAutoFillBackground(false);
}

void ReportContents::setItems(const std::vector<ReportItem>& items, const ReportChoices& choices)
{
    m_slides.clear();
    m_items.clear();
    while (QLayoutItem* item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    addHeading(tr("Charts"));
    for (const ReportItem& item : items)
        if (std::holds_alternative<ReportChart>(item.content))
            addItem(item, choices.holds(item));
    m_rows->addSpacing(8);
    addHeading(tr("Tables"));
    for (const ReportItem& item : items)
        if (std::holds_alternative<ReportTable>(item.content))
            addItem(item, choices.holds(item));
    m_rows->addStretch(1);
}

void ReportContents::addHeading(const QString& text)
{
    m_rows->addWidget(makeLabel(text, TextSize::Body, QFont::DemiBold));
}

void ReportContents::addItem(const ReportItem& item, bool on)
{
    auto* line = new QWidget;
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins({});
    const QString title = words(item.title);
    auto* box = new QCheckBox;
    box->setObjectName(QStringLiteral("item:") % QString::fromStdString(item.key));
    box->setAccessibleName(title);
    box->setChecked(on);
    m_items.push_back({box, title, std::holds_alternative<ReportChart>(item.content) ? besideChart : besideTable});
    showTitle(m_items.back());
    box->installEventFilter(this);
    auto* count = makeLabel({}, TextSize::Small, QFont::Normal, QPalette::PlaceholderText);
    row->addWidget(box, 1);
    row->addWidget(count);
    m_rows->addWidget(line);
    if (const auto* table = std::get_if<ReportTable>(&item.content))
        count->setText(table->rows == 1 ? tr("1 row") : tr("%1 rows").arg(countText(table->rows)));
    else
        m_slides[item.key] = count;
    connect(box, &QCheckBox::toggled, this,
            [this, key = QString::fromStdString(item.key)](bool is) { Q_EMIT chosen(key, is); });
}

void ReportContents::setSlides(const std::map<std::string, int>& slides)
{
    for (const auto& [key, label] : m_slides) {
        const auto found = slides.find(key);
        const bool any = found != slides.end();
        label->setText(any ? countText(found->second) : QString());
        label->setToolTip(any ? tr("Number of slides") : QString());
    }
}

/// As much of it as there is room for; the tool tip has it where it is cut.
void ReportContents::showTitle(const Item& item) const
{
    const QString shown = fontMetrics().elidedText(item.title, Qt::ElideRight, width() - item.beside);
    item.box->setText(withoutMnemonic(shown));
    item.box->setToolTip(shown == item.title ? QString() : item.title);
}

void ReportContents::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    for (const Item& item : m_items)
        showTitle(item);
}

void ReportContents::focusFirst()
{
    if (!m_items.empty())
        m_items.front().box->setFocus();
}

bool ReportContents::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusIn) {
        const QString name = watched->objectName();
        Q_EMIT visited(name.mid(name.indexOf(u':') + 1));
        ensureWidgetVisible(static_cast<QWidget*>(watched));
    }
    return QScrollArea::eventFilter(watched, event);
}

} // namespace leadlight
