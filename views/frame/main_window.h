// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/page_context.h"

#include <QMainWindow>

namespace leadlight {

class MessageBar;
class ModelSettingsPopup;
class Navigation;
class Page;
class PageStack;
class SelectionStrip;
class StatusLine;
class TopBar;

/// The shell around the pages: head, navigation, messages, foot. It shows what the News tell and emits what the user
/// wants as Intents; it does no work of its own.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    explicit MainWindow(const PageContext& context, QWidget* parent = nullptr);
    ~MainWindow() override;

    [[nodiscard]] MessageBar& messages() const { return *m_messages; }
    [[nodiscard]] ModelSettingsPopup& modelSettings() const { return *m_settings; }
    void openModelSettings();

    /// Those of the navigation, in its order.
    [[nodiscard]] const QList<Page*>& pages() const;
    /// All that one can go to, those that are reached from others behind these.
    [[nodiscard]] QList<Page*> allPages() const;
    /// The page of this key, or null.
    [[nodiscard]] Page* page(const QString& key) const;
    /// The key of the page that the user is at.
    [[nodiscard]] QString currentPage() const;
    /// What is on the screen: the current page, or what stands in for it until something is open.
    [[nodiscard]] Page& shownPage() const;
    /// Goes to the page of this key; any other text changes nothing.
    void showPage(const QString& key);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void findOnPage();
    /// At the chapter of the page that is shown.
    void openManual();
    void buildFrame();
    void buildNavigation();
    void connectTopBar();
    void fillExports();
    void connectMessages();
    void connectStatusLine();
    void setStudy(const Study& study);
    void setModelChoices(const ModelChoices& choices);
    void setResults(const ShownResults& results);
    /// Around a page that tells of something else than the open files stands nothing of theirs.
    void fitToPage();
    /// At the foot: of the open files, or what the page that is shown has there.
    void showCounts();
    /// What Auto stands for now.
    void showAutoModel(const Study& study);

    PageContext m_context;
    Study m_study;
    QString m_ofFiles; ///< what they say at the foot
    PageStack* m_pages = nullptr;
    TopBar* m_top = nullptr;
    Navigation* m_navigation = nullptr;
    MessageBar* m_messages = nullptr;
    SelectionStrip* m_selection = nullptr;
    StatusLine* m_status = nullptr;
    ModelSettingsPopup* m_settings = nullptr;
    QAction* m_report = nullptr; ///< of the menus
};

} // namespace leadlight
