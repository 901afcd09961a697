// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/start/start_page.h"

#include "views/missing_files.h"
#include "views/pages/start/recent_sessions_panel.h"
#include "views/style/leadlight_style.h"
#include "views/style/paint_controls.h"
#include "views/widgets/elided_label.h"
#include "views/widgets/label.h"
#include "views/widgets/scrolling.h"
#include "views/words.h"

#include <QLabel>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>
#include <algorithm>

namespace leadlight {

namespace {

class DropZone : public QWidget
{
public:
    void setHighlighted(bool on)
    {
        m_highlighted = on;
        update();
    }

protected:
    void paintEvent(QPaintEvent* /*event*/) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const Theme& theme = Theme::of(*this);
        painter.setBrush(m_highlighted ? theme.selection : theme.panel);
        QPen pen(m_highlighted ? theme.accent : theme.thumb, 1.5, Qt::CustomDashLine);
        pen.setDashPattern({5, 4});
        painter.setPen(pen);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 12, 12);
        paintArrow(painter, theme);
    }

private:
    void paintArrow(QPainter& painter, const Theme& theme) const
    {
        painter.setPen(QPen(theme.accent, 2.2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.setBrush(Qt::NoBrush);
        painter.translate(width() / 2.0, 56);
        painter.drawLine(QPointF(0, -18), QPointF(0, 8));
        painter.drawPolyline(QPolygonF({QPointF(-9, -1), QPointF(0, 8), QPointF(9, -1)}));
        painter.drawPolyline(QPolygonF({QPointF(-20, 6), QPointF(-20, 18), QPointF(20, 18), QPointF(20, 6)}));
    }

    bool m_highlighted = false;
};

constexpr int leastMiddle = 620; // px; as wide as its buttons need, where these are longer
constexpr int mostMiddle = 860;

QLabel* centred(QLabel* label)
{
    label->setAlignment(Qt::AlignHCenter);
    label->setWordWrap(true);
    return label;
}

} // namespace

StartPage::StartPage(const PageContext& context, QWidget* parent)
    : Page(context, {}, parent)
    , m_missing(new MissingFiles(this))
{
    // With many sessions and files a small window has no room for all.
    auto* content = new QWidget;
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins({});
    page->addWidget(scrolling(content));
    auto* outer = new QVBoxLayout(content);
    outer->setContentsMargins(24, 24, 24, 24);
    outer->addWidget(new RecentSessionsPanel(context));
    outer->addStretch(2);
    m_middle = new QWidget;
    auto* column = new QVBoxLayout(m_middle);
    column->setContentsMargins({});
    column->setSpacing(8);
    column->addWidget(
        centred(makeLabel(tr("Which asset should each visitor see next?"), TextSize::Figure, QFont::Bold)));
    column->addWidget(centred(makeLabel(tr("Open two exports of your web analytics. They stay on this computer."),
                                        TextSize::Heading, QFont::Normal, QPalette::PlaceholderText)));
    column->addSpacing(16);
    m_zone = makeDropZone();
    column->addWidget(m_zone);
    column->addSpacing(16);
    m_recent = new QWidget;
    m_recentRows = new QVBoxLayout(m_recent);
    m_recentRows->setContentsMargins({});
    m_recentRows->setSpacing(4);
    column->addWidget(m_recent);
    auto* centre = new QHBoxLayout;
    centre->addStretch(1);
    centre->addWidget(m_middle);
    centre->addStretch(1);
    outer->addLayout(centre);
    outer->addStretch(3);
    showRecentFiles();
    connect(&context.news, &News::recentFilesChanged, this, [this](const QList<RecentFiles>& recent) {
        m_recentFiles = recent;
        m_missing->check(recent);
        showRecentFiles();
    });
    connect(m_missing, &MissingFiles::changed, this, &StartPage::showRecentFiles);
}

QWidget* StartPage::makeDropZone()
{
    auto* zone = new DropZone;
    auto* column = new QVBoxLayout(zone);
    column->setContentsMargins(32, 96, 32, 28);
    column->setSpacing(8);
    column->addWidget(
        centred(makeLabel(tr("Drop the submissions and the BU mapping here"), TextSize::Title, QFont::DemiBold)));
    auto* note = centred(makeNote(tr("CSV files, also zipped, or workbooks (.xlsx, .ods). Submissions: cookie, gated "
                                     "asset type, page, form submissions. "
                                     "BU mapping: page and business unit. Which is which is told by their columns.")));
    column->addWidget(note);
    column->addSpacing(12);
    auto* row = new QHBoxLayout;
    auto* submissions = new QPushButton(tr("Open submissions..."));
    auto* mapping = new QPushButton(tr("Open BU mapping..."));
    auto* sample = new QPushButton(tr("Try the sample data"));
    submissions->setObjectName(QStringLiteral("startSubmissions"));
    mapping->setObjectName(QStringLiteral("startMapping"));
    sample->setObjectName(QStringLiteral("sample"));
    makePrimary(*sample);
    row->addStretch(1);
    row->addWidget(submissions);
    row->addWidget(mapping);
    row->addWidget(sample);
    row->addStretch(1);
    column->addLayout(row);
    auto* warehouse = new QPushButton(tr("Connect to a warehouse..."));
    warehouse->setObjectName(QStringLiteral("startWarehouse"));
    warehouse->setToolTip(tr("For rows that do not fit on this computer: they stay in ClickHouse or PostgreSQL"));
    makeLink(*warehouse);
    column->addWidget(warehouse, 0, Qt::AlignHCenter);
    connect(warehouse, &QPushButton::clicked, &context().intents, &Intents::connectWarehouse);
    connect(submissions, &QPushButton::clicked, &context().intents, &Intents::openSubmissions);
    connect(mapping, &QPushButton::clicked, &context().intents, &Intents::openMapping);
    connect(sample, &QPushButton::clicked, &context().intents, &Intents::openSample);
    connect(&context().news, &News::filesDragged, zone, [zone](bool over) { zone->setHighlighted(over); });
    return zone;
}

void StartPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    m_zone->ensurePolished();
    m_middle->setFixedWidth(std::clamp(m_zone->minimumSizeHint().width(), leastMiddle, mostMiddle));
    m_missing->check(m_recentFiles);
}

void StartPage::showRecentFiles()
{
    while (QLayoutItem* item = m_recentRows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // it may be the one that was clicked
        delete item;
    }
    m_recent->setVisible(!m_recentFiles.isEmpty());
    if (m_recentFiles.isEmpty())
        return;
    m_recentRows->addWidget(
        makeLabel(tr("Opened lately"), TextSize::Small, QFont::DemiBold, QPalette::PlaceholderText));
    for (const RecentFiles& recent : m_recentFiles.mid(0, 5))
        m_recentRows->addWidget(makeEntry(recent));
}

QWidget* StartPage::makeEntry(const RecentFiles& recent)
{
    const bool missing = m_missing->isMissing(recent);
    auto* entry = new QWidget;
    entry->setObjectName(QStringLiteral("recent"));
    auto* row = new QHBoxLayout(entry);
    row->setContentsMargins({});
    row->setSpacing(8);
    auto* place = new ElidedLabel(placeOf(recent));
    if (missing) {
        row->addWidget(makeLabel(tr("%1 (not found)").arg(titleOf(recent)), TextSize::Body, QFont::Normal,
                                 QPalette::PlaceholderText));
    } else {
        auto* open = new QPushButton(withoutMnemonic(titleOf(recent)));
        makeLink(*open);
        open->setToolTip(pathsOf(recent));
        row->addWidget(open);
        connect(open, &QPushButton::clicked, this,
                [this, files = recent.files] { Q_EMIT context().intents.openFiles(files); });
    }
    place->setFont(textFont(TextSize::Small));
    place->setForegroundRole(QPalette::PlaceholderText);
    row->addWidget(place, 1);
    if (missing) {
        auto* remove = new QPushButton(tr("Remove"));
        makeLink(*remove);
        remove->setObjectName(QStringLiteral("removeRecent"));
        remove->setAccessibleName(tr("Remove %1 from this list").arg(titleOf(recent)));
        row->addWidget(remove);
        connect(remove, &QPushButton::clicked, this,
                [this, files = recent.files] { Q_EMIT context().intents.removeRecent(files); });
    }
    return entry;
}

} // namespace leadlight
