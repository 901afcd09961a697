// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/frame/page_stack.h"

#include "views/frame/shown_text.h"
#include "views/pages.h"
#include "views/pages/page.h"
#include "views/pages/rules/rule_strip.h"

#include <algorithm>

namespace leadlight {

PageStack::PageStack(const PageContext& context, QWidget* parent)
    : QStackedWidget(parent)
{
    for (const PageEntry& entry : pageEntries()) {
        Page* page = entry.make(context);
        page->setObjectName(QString::fromLatin1(entry.key));
        page->setTitle(titleOf(entry));
        page->setPictureName(QString::fromLatin1(entry.title));
        addWidget(page);
        m_pages.append(page);
        place(*page, entry);
        if (entry.shows == PageEntry::Shows::Results)
            m_ofResults.append(page);
        if (entry.shows == PageEntry::Shows::Results && entry.place == PageEntry::Place::Navigation)
            page->addToHead(new RuleStrip(context));
    }
    m_current = m_inNavigation.front();
    connect(&context.news, &News::studyChanged, this, &PageStack::setStudy);
    connect(&context.news, &News::previewed, this, [this](const auto& preview) {
        m_previewing = preview != nullptr;
        raiseCurrent();
    });
    connect(&context.news, &News::jobStarted, this, [this] { setBusy(true); });
    connect(&context.news, &News::jobFinished, this, [this] { setBusy(false); });
    connect(&context.news, &News::trainingTold, this, &PageStack::setTraining);
    connect(&context.news, &News::resultsChanged, this, [this](const ShownResults& results) {
        m_results = results;
        showOrigin();
    });
    connect(&context.intents, &Intents::showPage, this, &PageStack::showPage);
    setStudy({});
}

void PageStack::place(Page& page, const PageEntry& entry)
{
    switch (entry.place) {
    case PageEntry::Place::UntilOpen:
        m_untilOpen = &page;
        break;
    case PageEntry::Place::Navigation:
        m_inNavigation.append(&page);
        break;
    case PageEntry::Place::Within:
        m_within.insert(&page, m_inNavigation.back());
        page.setTitle(tr("%1 › %2").arg(m_inNavigation.back()->title(), page.title()));
        break;
    }
}

QList<Page*> PageStack::reachable() const
{
    QList<Page*> out;
    for (Page* page : m_inNavigation) {
        out.append(page);
        out.append(m_within.keys(page));
    }
    return out;
}

Page& PageStack::marked() const
{
    return *m_within.value(m_current, m_current);
}

Page* PageStack::page(const QString& key) const
{
    const auto found = std::ranges::find(m_pages, key, &QObject::objectName);
    return found == m_pages.end() ? nullptr : *found;
}

Page& PageStack::shown() const
{
    return *static_cast<Page*>(currentWidget());
}

void PageStack::showPage(const QString& key)
{
    Page* wanted = page(key);
    if (!m_inNavigation.contains(wanted) && !m_within.contains(wanted))
        return;
    m_current = wanted;
    showOrigin(); // "today" may be another day by now
    raiseCurrent();
    Q_EMIT currentPageChanged(key);
}

void PageStack::setStudy(const Study& study)
{
    m_somethingOpen = study.tables.submissions || study.tables.mapping;
    m_previewing = false;
    const Study ofResults = studyOfResults(study);
    for (Page* page : std::as_const(m_pages))
        page->setStudy(m_ofResults.contains(page) ? ofResults : study);
    raiseCurrent();
}

void PageStack::setBusy(bool busy)
{
    for (Page* page : std::as_const(m_pages))
        page->setBusy(busy);
}

void PageStack::setTraining(const QString& text)
{
    m_training = text;
    for (Page* page : std::as_const(m_pages))
        page->setTraining(text);
    if (m_results.isBefore())
        showOrigin();
}

void PageStack::showOrigin()
{
    const QString origin = shownText(m_results, m_training, QDate::currentDate());
    for (Page* page : std::as_const(m_ofResults))
        page->setOrigin(origin, m_results.isBefore());
}

void PageStack::raiseCurrent()
{
    const bool nothingYet = !m_somethingOpen && !m_previewing;
    setCurrentWidget(nothingYet && m_current == m_inNavigation.front() ? m_untilOpen : m_current);
}

} // namespace leadlight
