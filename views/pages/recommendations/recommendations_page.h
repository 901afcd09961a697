// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/pages/page.h"

class QStackedLayout;

namespace leadlight {

class DataTable;
class Divider;
class HistoryPanel;
class NextPagesPanel;
class SelectionBar;

/// Left all cookies, right what the chosen one has submitted and what it should be offered next, and why. Without a
/// model the cookies and histories are there already.
class RecommendationsPage : public Page
{
    Q_OBJECT
public:
    explicit RecommendationsPage(const PageContext& context, QWidget* parent = nullptr);

    void setStudy(const Study& study) override;
    void setTraining(const QString& text) override;
    /// Makes a cookie of the dataset the chosen one, and visible: a search that hides it is cleared.
    void selectCookie(int cookie);
    [[nodiscard]] int cookie() const { return m_cookie; }
    /// Lists only these cookies, with a row that says so and brings back the others; none: lists all.
    void showOnly(const std::vector<int>& cookies);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] QWidget* buildContent();
    [[nodiscard]] QWidget* buildCookies();
    void connectTable(DataTable* table);
    void connectSelection();
    void showCookies(const Study& before);
    void chooseFirst();
    void showCookie(int cookie);
    void showNext();

    Study m_study;
    int m_cookie = -1;
    bool m_firstIsDue = false; // choose the first row once the cookies are in order
    QStackedLayout* m_stack = nullptr;
    Divider* m_divider = nullptr;
    DataTable* m_cookies = nullptr;
    SelectionBar* m_only = nullptr;
    HistoryPanel* m_history = nullptr;
    NextPagesPanel* m_next = nullptr;
};

} // namespace leadlight
