// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/empty_state.h"

#include "views/style/leadlight_style.h"
#include "views/widgets/label.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace leadlight {

QWidget* makeEmptyState(const QString& text, const QString& action, const std::function<void()>& onAction)
{
    auto* state = new QWidget;
    auto* label = makeLabel(text, TextSize::Heading, QFont::Normal, QPalette::PlaceholderText);
    label->setObjectName(QStringLiteral("empty"));
    label->setAlignment(Qt::AlignCenter);
    label->setWordWrap(true);
    auto* button = new QPushButton(action);
    button->setObjectName(QStringLiteral("emptyAction"));
    makePrimary(*button);
    QObject::connect(button, &QPushButton::clicked, state, onAction);
    auto* rows = new QVBoxLayout(state);
    rows->setSpacing(12);
    rows->addStretch(1);
    rows->addWidget(label);
    rows->addWidget(button, 0, Qt::AlignHCenter);
    rows->addStretch(1);
    return state;
}

} // namespace leadlight
