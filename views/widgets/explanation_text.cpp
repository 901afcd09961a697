// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/explanation_text.h"

#include "model/describe/explanations.h"
#include "views/widgets/label.h"
#include "views/words.h"

#include <QLabel>
#include <QVBoxLayout>

namespace leadlight {

ExplanationText::ExplanationText(QWidget* parent)
    : QWidget(parent)
    , m_title(makeLabel({}, TextSize::Heading, QFont::DemiBold))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(4);
    m_title->setWordWrap(true);
    m_title->setObjectName(QStringLiteral("explanationTitle"));
    column->addWidget(m_title);
    for (const QString& head : {tr("What it says"), tr("How it is computed"), tr("What it does not say")}) {
        m_heads << makeLabel(head, TextSize::Small, QFont::DemiBold, QPalette::PlaceholderText);
        m_texts << makeLabel({});
        m_texts.back()->setWordWrap(true);
        m_texts.back()->setTextInteractionFlags(Qt::TextSelectableByMouse);
        column->addSpacing(6);
        column->addWidget(m_heads.back());
        column->addWidget(m_texts.back());
    }
    column->addStretch(1);
}

void ExplanationText::explain(const FigureHelp& explanation)
{
    showText(words(explanation.title),
             {words(explanation.says), words(explanation.computed), words(explanation.notSaid)});
}

void ExplanationText::explain(const QString& title, const QString& help)
{
    showText(title, {help});
}

void ExplanationText::showText(const QString& title, const QStringList& paragraphs)
{
    m_title->setText(title);
    for (qsizetype i = 0; i < m_texts.size(); ++i) {
        m_texts.at(i)->setText(paragraphs.value(i));
        m_texts.at(i)->setVisible(i < paragraphs.size());
        m_heads.at(i)->setVisible(i < paragraphs.size() && paragraphs.size() > 1);
    }
    setAccessibleName(title);
    setAccessibleDescription(paragraphs.join(QLatin1Char(' ')));
}

} // namespace leadlight
