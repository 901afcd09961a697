// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/figures_dialog.h"

#include "model/describe/explanations.h"
#include "views/widgets/explanation_text.h"
#include "views/widgets/label.h"
#include "views/words.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>

namespace leadlight {

namespace {
constexpr int listWidth = 290;
constexpr int textWidth = 420;
constexpr int leastHeight = 420;
} // namespace

FiguresDialog::FiguresDialog(QWidget* parent)
    : QDialog(parent)
    , m_list(new QListWidget)
    , m_text(new ExplanationText)
{
    setWindowTitle(tr("What the figures mean"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_list->setAccessibleName(tr("Figures"));
    m_list->setFixedWidth(listWidth);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_text->setFixedWidth(textWidth);
    for (const FigureHelp& explanation : explanations())
        m_list->addItem(words(explanation.title));
    auto* row = new QHBoxLayout;
    row->setSpacing(24);
    row->addWidget(m_list);
    row->addWidget(m_text, 1);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 16);
    column->setSpacing(16);
    column->addWidget(makeLabel(windowTitle(), TextSize::Title, QFont::Bold));
    column->addLayout(row, 1);
    column->addWidget(buttons);
    setMinimumHeight(leastHeight);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int at) {
        if (at >= 0)
            m_text->explain(explanations()[static_cast<std::size_t>(at)]);
    });
    m_list->setCurrentRow(0);
}

} // namespace leadlight
