// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/page.h"

#include "views/news.h"

#include "views/widgets/elided_label.h"
#include "views/widgets/label.h"
#include "views/widgets/scrolling.h"
#include "views/widgets/veil.h"

#include <QAbstractItemView>
#include <QLabel>
#include <QTimer>
#include <QVBoxLayout>

namespace leadlight {

namespace {
constexpr int leastHead = 26; // of a chip, so that one that comes moves nothing
} // namespace

Page::Page(const PageContext& context, const QString& sentence, QWidget* parent, Overflow overflow)
    : QWidget(parent)
    , m_context(context)
{
    if (sentence.isEmpty())
        return;
    auto* column = m_column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(0);
    m_head = makeLabel({}, TextSize::Title, QFont::Bold);
    m_head->setMinimumHeight(leastHead);
    m_origin = new ElidedLabel;
    m_origin->setObjectName(QStringLiteral("origin"));
    m_origin->setElideMode(Qt::ElideRight);
    m_origin->hide();
    m_headRow = new QHBoxLayout;
    m_headRow->setSpacing(16);
    m_headRow->addWidget(m_head);
    m_headRow->addWidget(m_origin, 1, Qt::AlignBottom);
    m_headRow->addStretch(0); // while nothing says what made the page
    column->addLayout(m_headRow);
    column->addSpacing(4);
    column->addWidget(makeLabel(sentence, TextSize::Body, QFont::Normal, QPalette::PlaceholderText));
    column->addSpacing(14);
    m_body = new QVBoxLayout;
    m_body->setContentsMargins({});
    m_body->setSpacing(16);
    if (overflow == Overflow::Scrolls)
        column->addWidget(makeScroll(), 1);
    else
        column->addLayout(m_body, 1);
    // An asset list names pages: what is on screen reads the names as it is painted.
    connect(&context.news, &News::rulesChanged, this, [this] {
        for (auto* view : findChildren<QAbstractItemView*>())
            view->viewport()->update();
    });
    m_veil = new Veil(*this);
    m_veil->setObjectName(QStringLiteral("veil"));
}

Page::~Page() = default;

QWidget* Page::makeScroll()
{
    auto* content = new QWidget;
    content->setLayout(m_body);
    m_scroll = new ScrollArea;
    m_scroll->setObjectName(QStringLiteral("scroll"));
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(content);
    m_scroll->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false); // the page shows through
    return m_scroll;
}

void Page::pinAboveBody(QWidget* pinned)
{
    if (m_column != nullptr)
        m_column->insertWidget(m_column->count() - 1, pinned);
}

void Page::bringIntoSight(QWidget* part)
{
    if (m_scroll == nullptr)
        return;
    // What has changed in the page is laid out with the next events.
    const auto show = [this, part] { m_scroll->ensureWidgetVisible(part, 0, 0); };
    QTimer::singleShot(0, part, [show, part] {
        show();
        QTimer::singleShot(0, part, show); // what is higher now has moved its end
    });
}

void Page::setTitle(const QString& title)
{
    m_title = title;
    setAccessibleName(title);
    if (m_head != nullptr)
        m_head->setText(title);
}

void Page::addToHead(QWidget* control)
{
    if (m_headRow != nullptr)
        m_headRow->insertWidget(m_headRow->count() - 2, control, 0, Qt::AlignBottom);
}

void Page::setOrigin(const QString& origin, bool before)
{
    if (m_origin == nullptr)
        return;
    m_origin->setText(origin);
    m_origin->setFont(textFont(TextSize::Small, before ? QFont::DemiBold : QFont::Normal));
    m_origin->setForegroundRole(before ? QPalette::BrightText : QPalette::PlaceholderText);
    m_origin->setVisible(!origin.isEmpty());
    m_veil->setVisible(before);
    placeVeil();
}

void Page::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    placeVeil();
}

/// Over all but the head; it has the page's own colour, so it needs no edges.
void Page::placeVeil()
{
    if (m_veil == nullptr || !m_veil->isVisibleTo(this))
        return;
    const int top = m_scroll != nullptr ? m_scroll->geometry().top() : m_body->geometry().top();
    m_veil->setGeometry(0, top, width(), height() - top);
    m_veil->raise();
}

void Page::setPictureName(const QString& title)
{
    m_pictureName = title;
}

QString Page::pictureName(const QString& state) const
{
    const QString words = state.isEmpty() ? m_pictureName : m_pictureName + QLatin1Char(' ') + state;
    return words.toLower().replace(QLatin1Char(' '), QLatin1Char('_'));
}

QList<Page::Picture> Page::pictures()
{
    return {{pictureName(), [] { return nullptr; }}};
}

} // namespace leadlight
