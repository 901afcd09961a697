// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/frame/selection_strip.h"

#include "model/describe/page_columns.h"
#include "model/stages/cohort_comparison.h"
#include "views/dialogs/cohort_dialog.h"
#include "views/style/leadlight_style.h"
#include "views/widgets/chip_bar.h"
#include "views/widgets/count_text.h"
#include "views/widgets/label.h"
#include "views/words.h"

#include <QHBoxLayout>
#include <QInputDialog>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <algorithm>

namespace leadlight {

namespace {

/// The visitor that one has gone to.
bool isOneCookie(const Selection::Part& part)
{
    return part.of == Entity::Cookie && part.what->size() == 1 && part.words.isEmpty();
}

QPushButton* link(const QString& text, const char* name, const QString& toolTip)
{
    auto* button = new QPushButton(text);
    makeLink(*button);
    button->setObjectName(QString::fromLatin1(name));
    button->setToolTip(toolTip);
    return button;
}

} // namespace

SelectionStrip::SelectionStrip(const PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_chips(new ChipBar)
    , m_count(makeLabel({}, TextSize::Small, QFont::Normal, QPalette::PlaceholderText))
    , m_save(link(tr("Save as cohort..."), "saveCohort", tr("Keeps these visitors under a name, to filter lists by")))
    , m_compare(link(tr("Compare with the rest"), "compareCohort", tr("Their figures beside those of all others")))
{
    setAccessibleName(tr("Selection"));
    m_count->setObjectName(QStringLiteral("selectedCount"));
    auto* list = link(tr("List them"), "listSelection", tr("Lists these visitors in Recommendations"));
    auto* clear = link(tr("Clear"), "clearSelection", tr("Ends the selection"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(24, 6, 24, 6);
    row->setSpacing(12);
    row->addWidget(m_chips, 1);
    for (QWidget* widget : {static_cast<QWidget*>(m_count), static_cast<QWidget*>(list), static_cast<QWidget*>(m_save),
                            static_cast<QWidget*>(m_compare), static_cast<QWidget*>(clear)})
        row->addWidget(widget);
    connect(m_chips, &ChipBar::removed, this,
            [this](int chip) { m_context.selection.removePart(static_cast<std::size_t>(chip), this); });
    connect(list, &QPushButton::clicked, this, [this] {
        Q_EMIT m_context.intents.listSelected(Entity::Cookie);
        Q_EMIT m_context.intents.showPage(QStringLiteral("recommendations"));
    });
    connect(clear, &QPushButton::clicked, this, [this] { m_context.selection.clear(this); });
    connect(m_save, &QPushButton::clicked, this, &SelectionStrip::askForName);
    connect(m_compare, &QPushButton::clicked, this, &SelectionStrip::compare);
    connect(&context.selection, &Selection::partsChanged, this, &SelectionStrip::showParts);
    connect(&context.selection, &Selection::changed, this, &SelectionStrip::showParts);
    connect(&context.news, &News::studyChanged, this, &SelectionStrip::setStudy);
    showParts();
}

void SelectionStrip::setOfFiles(bool ofFiles)
{
    m_isOfFiles = ofFiles;
    showParts();
}

void SelectionStrip::setStudy(const Study& study)
{
    const Study shown = studyOfResults(study);
    m_interactions = shown.interactions;
    m_analysis = shown.analysis;
    showParts();
}

QString SelectionStrip::textOf(const Selection::Part& part) const
{
    if (!part.words.isEmpty())
        return part.words;
    const auto count = static_cast<std::int64_t>(part.what->size());
    const Dataset& dataset = *m_context.selection.interactions()->data;
    switch (part.of) {
    case Entity::Page:
        return count == 1 ? shownName(dataset.pageLabel(part.what->front())) : tr("%1 pages").arg(countText(count));
    case Entity::Unit:
        return count == 1 ? words(unitName(dataset, part.what->front()))
                          : tr("%1 business units").arg(countText(count));
    default:
        return count == 1 ? shownName(dataset.cookieText(part.what->front())) : tr("%1 visitors").arg(countText(count));
    }
}

void SelectionStrip::showParts()
{
    const auto& parts = m_context.selection.parts();
    const bool speaksOfIt = m_isOfFiles && m_context.selection.interactions() && !parts.empty() &&
                            (parts.size() > 1 || !isOneCookie(parts.front()));
    setVisible(speaksOfIt);
    if (!speaksOfIt)
        return m_chips->setChips({});
    QStringList texts;
    for (const Selection::Part& part : parts)
        texts << textOf(part);
    m_chips->setChips(texts);
    const auto selected = static_cast<std::int64_t>(m_context.selection.of(Entity::Cookie)->size());
    const std::int32_t all = m_context.selection.interactions()->data->cookies();
    m_count->setText(m_context.selection.isWorkingOut()
                         ? tr("counting...")
                         : tr("%1 of %2 visitors").arg(countText(selected), countText(all)));
    for (QPushButton* button : {m_save, m_compare})
        button->setEnabled(selected > 0 && selected < all);
}

void SelectionStrip::askForName()
{
    auto* dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(QStringLiteral("cohortName"));
    dialog->setWindowTitle(tr("Save as cohort"));
    dialog->setLabelText(tr("Name of the cohort"));
    dialog->setTextValue(words(Phrase::commas(phrasesOf(m_chips->chips()))));
    connect(dialog, &QInputDialog::textValueSelected, this, [this](const QString& name) {
        const QString trimmed = name.trimmed();
        if (trimmed.isEmpty())
            return;
        m_context.cohorts.save(trimmed, *m_context.selection.of(Entity::Cookie));
        Q_EMIT m_context.news.noted(tr("Saved as cohort: %1. It stands under Filter in Recommendations.").arg(trimmed));
    });
    dialog->open();
}

void SelectionStrip::compare()
{
    if (!m_interactions)
        return;
    const auto cookies = m_context.selection.of(Entity::Cookie);
    const auto work = [interactions = m_interactions, analysis = m_analysis, cookies](const Progress& progress) {
        return compareCohort(*interactions, analysis.get(), *cookies, progress);
    };
    m_task.run(work, [this, interactions = m_interactions](const Result<CohortComparison>& compared) {
        if (!compared)
            return;
        auto* dialog = new CohortDialog(*interactions->data, *compared, m_chips->chips(), window());
        dialog->open();
    });
}

void SelectionStrip::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    const Theme& theme = Theme::of(*this);
    painter.fillRect(rect(), theme.panel);
    painter.fillRect(QRect(0, 0, width(), 1), theme.hairline);
}

} // namespace leadlight
