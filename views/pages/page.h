// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/page_context.h"

#include <QList>
#include <QWidget>
#include <functional>
#include <optional>

class QAction;
class QHBoxLayout;
class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace leadlight {

class ChartPanel;
class ElidedLabel;
class Veil;

/// One entry of the navigation: title, a short sentence on what it shows, and below them the page itself. Which pages
/// there are is said in views/pages.cpp; a page's object name is its key there.
class Page : public QWidget
{
    Q_OBJECT
public:
    /// What becomes of content that the window has no room for.
    enum class Overflow {
        GivesWay, ///< it scrolls in itself, as tables do
        Scrolls,  ///< the page scrolls below its head, so that nothing gets smaller than it can be read
    };
    /// Without a sentence the page has no head: all of it is its own.
    explicit Page(const PageContext& context, const QString& sentence = {}, QWidget* parent = nullptr,
                  Overflow overflow = Overflow::GivesWay);
    ~Page() override;

    [[nodiscard]] QString title() const { return m_title; }
    void setTitle(const QString& title);
    /// Its English title, which the files of its pictures are named after.
    void setPictureName(const QString& title);
    /// Puts a control beside the title. Only for a page with a head.
    void addToHead(QWidget* control);
    /// Says beside the title what made what is shown; `before`: that is from before a change, and greyed, but can still
    /// be scrolled, selected and copied. Only for a page with a head.
    void setOrigin(const QString& origin, bool before);
    /// Shows the study; must be cheap (< 50 ms): no figure is computed here.
    virtual void setStudy(const Study& /*study*/) {}
    /// The charts on this page that are shown now, for "Export" and the tests.
    [[nodiscard]] virtual QList<ChartPanel*> charts() const { return {}; }
    /// Of all that the page tells of: stands on top of the window's "Export" menu, whichever page is shown.
    [[nodiscard]] virtual QList<QAction*> exportActions() const { return {}; }
    /// True while a job runs: what starts another one cannot be pressed.
    virtual void setBusy(bool /*busy*/) {}
    /// The words for a training that runs, else empty: they stand where results are still to come.
    virtual void setTraining(const QString& /*text*/) {}

    /// Whether it tells of the open files. Else their model, Train and what is selected in them have no effect there,
    /// and are not shown beside it.
    [[nodiscard]] virtual bool tellsOfFiles() const { return true; }
    /// What stands at the foot of the window while the page is shown, of a page that tells of something else than the
    /// open files; nothing: what those say. Changes are told by standingChanged().
    [[nodiscard]] virtual std::optional<QString> standing() const { return std::nullopt; }

    /// A state of the page that is worth a picture.
    struct Picture
    {
        QString name;                   ///< of the file, without an ending
        std::function<QWidget*()> show; ///< brings the page into the state; gives what to draw, null for the window
    };
    /// All that there is to see of this page. The page itself, where it does not say otherwise.
    [[nodiscard]] virtual QList<Picture> pictures();

Q_SIGNALS:
    void standingChanged();

protected:
    /// A name for the file of a picture: the page's, and the state where it has several ("new visitor").
    [[nodiscard]] QString pictureName(const QString& state = {}) const;
    [[nodiscard]] const PageContext& context() const { return m_context; }
    /// Where a page puts its content.
    [[nodiscard]] QVBoxLayout* body() const { return m_body; }

    /// Puts what has to stay in sight between the head and the content, which may scroll. Only for a page with a head.
    void pinAboveBody(QWidget* pinned);
    /// Scrolls to a part of a page that scrolls, once it is laid out.
    void bringIntoSight(QWidget* part);

    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] QWidget* makeScroll();
    void placeVeil();

    PageContext m_context;
    QString m_title;
    QString m_pictureName;
    QLabel* m_head = nullptr;
    QHBoxLayout* m_headRow = nullptr;
    QVBoxLayout* m_column = nullptr;
    ElidedLabel* m_origin = nullptr;
    Veil* m_veil = nullptr;
    QVBoxLayout* m_body = nullptr;
    QScrollArea* m_scroll = nullptr; ///< around the body of a page that scrolls
};

} // namespace leadlight
