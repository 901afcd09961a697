// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/divider.h"

namespace leadlight {

namespace {
constexpr int gap = 16;
}

Divider::Divider(const QString& name, QWidget* parent)
    : QSplitter(parent)
{
    setObjectName(name);
    setChildrenCollapsible(false);
    setHandleWidth(gap);
    connect(this, &QSplitter::splitterMoved, this, [this] { m_movedByUser = true; });
}

void Divider::restore(const QByteArray& state)
{
    if (!state.isEmpty() && restoreState(state))
        m_movedByUser = true;
}

} // namespace leadlight
