// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/page.h"

#include "views/widgets/label.h"

#include <QLabel>
#include <QVBoxLayout>

namespace leadlight {

Page::Page(const QString& title, const QString& sentence, QWidget* parent)
    : QWidget(parent)
    , m_title(title)
{
    setAccessibleName(title);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(0);
    column->addWidget(makeLabel(title, TextSize::Title, QFont::Bold));
    column->addSpacing(4);
    column->addWidget(makeLabel(sentence, TextSize::Body, QFont::Normal, QPalette::PlaceholderText));
    column->addSpacing(14);
    m_body = new QVBoxLayout;
    m_body->setContentsMargins({});
    m_body->setSpacing(16);
    column->addLayout(m_body, 1);
}

Page::~Page() = default;

} // namespace leadlight
