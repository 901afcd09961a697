// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/frame/page_stack.h"

#include "views/frame/shown_text.h"
#include "views/pages.h"
#include "views/pages/page.h"

#include <algorithm>

namespace leadlight {

PageStack::PageStack(const PageContext& context, QWidget* parent)
    : QStackedWidget(parent)
{
    for (const PageEntry& entry : pageEntries()) {
        Page* page = entry.make(context);
        page->setObjectName(QString::fromLatin1(entry.key));
        page->setTitle(titleOf(entry));
        addWidget(page);
        m_pages.append(page);
        if (entry.place == PageEntry::Place::Navigation)
            m_inNavigation.append(page);
        else
            m_untilOpen = page;
        if (entry.shows == PageEntry::Shows::Results)
            m_ofResults.append(page);
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
    if (!m_inNavigation.contains(wanted))
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
