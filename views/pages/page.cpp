// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/page.h"

#include "views/widgets/label.h"

#include <QLabel>
#include <QVBoxLayout>

namespace leadlight {

Page::Page(const PageContext& context, const QString& sentence, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
{
    if (sentence.isEmpty())
        return;
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(0);
    m_head = makeLabel({}, TextSize::Title, QFont::Bold);
    column->addWidget(m_head);
    column->addSpacing(4);
    column->addWidget(makeLabel(sentence, TextSize::Body, QFont::Normal, QPalette::PlaceholderText));
    column->addSpacing(14);
    m_body = new QVBoxLayout;
    m_body->setContentsMargins({});
    m_body->setSpacing(16);
    column->addLayout(m_body, 1);
}

Page::~Page() = default;

void Page::setTitle(const QString& title)
{
    m_title = title;
    setAccessibleName(title);
    if (m_head != nullptr)
        m_head->setText(title);
}

QString Page::pictureName(const QString& words)
{
    return words.toLower().replace(QLatin1Char(' '), QLatin1Char('_'));
}

QList<Page::Picture> Page::pictures()
{
    return {{pictureName(title()), [] { return nullptr; }}};
}

} // namespace leadlight
