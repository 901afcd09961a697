// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/page_context.h"

#include <QHash>
#include <QStackedWidget>

namespace leadlight {

class Page;
struct PageEntry;

/// All pages, one shown at a time. Makes them, gives them the study, and knows which one is shown.
class PageStack : public QStackedWidget
{
    Q_OBJECT
public:
    explicit PageStack(const PageContext& context, QWidget* parent = nullptr);

    /// Those of the navigation, in its order.
    [[nodiscard]] const QList<Page*>& inNavigation() const { return m_inNavigation; }
    /// All that one can go to, those within others behind these.
    [[nodiscard]] QList<Page*> reachable() const;
    /// The page of the navigation that is marked: the current one, or what it is within.
    [[nodiscard]] Page& marked() const;
    /// Null where there is none of this key.
    [[nodiscard]] Page* page(const QString& key) const;
    /// The page that the user is at.
    [[nodiscard]] Page& current() const { return *m_current; }
    /// What is on the screen: the current page, or what stands in for it until something is open.
    [[nodiscard]] Page& shown() const;
    /// Goes to a page of the navigation, or one within it; any other text changes nothing.
    void showPage(const QString& key);

Q_SIGNALS:
    void currentPageChanged(const QString& key);

private:
    void place(Page& page, const PageEntry& entry);
    void setStudy(const Study& study);
    void setBusy(bool busy);
    void setTraining(const QString& text);
    /// Says on the pages of results what made them.
    void showOrigin();
    void raiseCurrent();

    QList<Page*> m_pages;
    QList<Page*> m_inNavigation;
    QHash<Page*, Page*> m_within; ///< which page of the navigation each of the others is reached from
    QList<Page*> m_ofResults;
    ShownResults m_results;
    QString m_training;
    Page* m_untilOpen = nullptr;
    Page* m_current = nullptr;
    bool m_somethingOpen = false;
    bool m_previewing = false;
};

} // namespace leadlight
