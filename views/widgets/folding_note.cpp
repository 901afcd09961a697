// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/folding_note.h"

#include "views/style/leadlight_style.h"
#include "views/style/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace leadlight {

namespace {

/// Wrapped text, or as much of it as one line holds.
class FoldedLabel : public QLabel
{
public:
    FoldedLabel()
    {
        setFont(textFont(TextSize::Small));
        setForegroundRole(QPalette::PlaceholderText);
        setTextFormat(Qt::PlainText);
        setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    }

protected:
    void paintEvent(QPaintEvent* event) override
    {
        if (wordWrap())
            return QLabel::paintEvent(event);
        QPainter painter(this);
        painter.setPen(palette().color(foregroundRole()));
        painter.drawText(rect(), Qt::AlignLeading | Qt::AlignVCenter | Qt::TextSingleLine,
                         fontMetrics().elidedText(text(), Qt::ElideRight, width()));
    }
};

} // namespace

FoldingNote::FoldingNote(QWidget* parent)
    : QWidget(parent)
    , m_text(new FoldedLabel)
    , m_more(new QPushButton)
{
    m_more->setObjectName(QStringLiteral("moreOfNote"));
    makeLink(*m_more);
    m_more->setFont(textFont(TextSize::Small));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(8);
    row->addWidget(m_text, 1);
    row->addWidget(m_more, 0, Qt::AlignTop);
    connect(m_more, &QPushButton::clicked, this, [this] { setOpen(!m_isOpen); });
    setOpen(false);
}

void FoldingNote::setText(const QString& text)
{
    m_text->setText(text);
    setOpen(m_isOpen);
}

QString FoldingNote::text() const
{
    return m_text->text();
}

void FoldingNote::setOpen(bool open)
{
    m_isOpen = open;
    m_text->setWordWrap(open);
    m_text->setToolTip(open ? QString() : m_text->text());
    m_more->setText(open ? tr("Less") : tr("More"));
    m_more->setAccessibleName(open ? tr("Show less of the note") : tr("Show all of the note"));
    offerMore();
    m_text->update();
}

void FoldingNote::offerMore()
{
    m_more->setVisible(m_isOpen || m_text->fontMetrics().horizontalAdvance(m_text->text()) > width());
}

void FoldingNote::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    offerMore();
}

} // namespace leadlight
