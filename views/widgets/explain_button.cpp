// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/explain_button.h"

#include "model/describe/explanations.h"
#include "views/widgets/explanation_text.h"
#include "views/words.h"

#include <QVBoxLayout>

namespace leadlight {

namespace {
constexpr int popupWidth = 400;
constexpr int buttonWidth = 30;
constexpr int margin = 16;
} // namespace

ExplanationPopup::ExplanationPopup(QWidget* parent)
    : PopupFrame(parent)
    , m_text(new ExplanationText)
{
    setObjectName(QStringLiteral("explanation"));
    setAccessibleName(tr("What does this mean?"));
    setAttribute(Qt::WA_DeleteOnClose);
    setFixedWidth(popupWidth);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(margin, margin, margin, margin);
    column->addWidget(m_text);
}

ExplainButton::ExplainButton(std::string_view columnOrChart, QWidget* parent)
    : QPushButton(QStringLiteral("?"), parent)
{
    setObjectName(QStringLiteral("explain"));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(this, &QPushButton::clicked, this, &ExplainButton::open);
    setSubject(columnOrChart);
}

void ExplainButton::setSubject(std::string_view columnOrChart)
{
    m_subject = columnOrChart;
    const FigureHelp* explanation = explanationOf(m_subject);
    if (explanation == nullptr)
        return hide();
    if (parentWidget() != nullptr) // else it would be a window
        show();
    setAccessibleName(tr("What does this mean: %1").arg(words(explanation->title)));
    setToolTip(tr("What does this mean?"));
}

QSize ExplainButton::sizeHint() const
{
    return {buttonWidth, QPushButton::sizeHint().height()};
}

void ExplainButton::open()
{
    const FigureHelp* explanation = explanationOf(m_subject);
    if (explanation == nullptr)
        return;
    auto* popup = new ExplanationPopup(this);
    popup->text().explain(*explanation);
    popup->openBelow(*this);
}

} // namespace leadlight
