// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exports/deck/deck_pages.h"
#include "model/exports/report/report_choices.h"
#include "views/dialogs/report/report_preparation.h"
#include "views/tables/latest_task.h"

#include <QDialog>
#include <map>

class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QScrollArea;

namespace leadlight {

class AudienceChooser;
class ReportContents;
class ReportForm;
class SlidePreview;
class WrittenNote;

/// "Report...": what goes into it, how its slides look, in which formats and where. Says how many files it will be, and
/// what became of them. It writes nothing itself: whoever opens it does that on a worker and tells it.
class ReportDialog : public QDialog
{
    Q_OBJECT
public:
    /// `about` says what the figures are of; `fileWords` how files say what the model says.
    ReportDialog(ReportFigures figures, const QString& about, ReportChoices choices, const QString& folder,
                 Words fileWords, QWidget* parent = nullptr);
    ~ReportDialog() override;

    /// Titles of slides that were written before, by item; before the dialog is shown.
    void setTitles(std::map<std::string, std::string> titles) { m_titles = std::move(titles); }

    /// Finds out what has changed since an earlier state, beside the event loop; before the dialog is shown.
    void setEarlierState(EarlierState earlier);

    /// Those that it was given, with the audience that was chosen, and with what has changed.
    [[nodiscard]] const ReportFigures& figures() const { return m_figures; }
    [[nodiscard]] const ReportChoices& choices() const { return m_choices; }
    /// What is chosen now, but for painter, inputs and date.
    [[nodiscard]] ReportOptions options() const;
    [[nodiscard]] QString folder() const;
    /// Where it is being written, or was written last: that folder, or a new one within it, so that both are kept.
    [[nodiscard]] const QString& target() const { return m_target; }

    void showProgress(double fraction, const QString& stage);
    void showWritten(const ReportDone& done);
    void showKeysWritten(const QString& path);
    /// What stood in the way; what was there before is whole.
    void showFailed(const QString& error);

    /// Stops what is being written first.
    void reject() override;

Q_SIGNALS:
    void writeRequested();
    void keyFileRequested(const QString& path);
    void cancelRequested();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void layOut(const QString& about);
    QWidget* makeHead(const QString& about);
    QWidget* makeMiddle();
    QWidget* makePreview();
    QWidget* makeFoot();
    QWidget* makeContents();
    [[nodiscard]] QSize wantedSize() const;
    using Pages = std::vector<std::int32_t>;
    void prepare(const Pages& audiencePages);
    void take(ReportPreparation prepared);
    void checkTemplate(const QString& path);
    void choose(const QString& key, bool on);
    void rebuildSlides();
    void goTo(int page);
    void goToItem(const QString& key);
    void editTitle();
    [[nodiscard]] std::vector<std::string> plannedFiles() const;
    void sayPlan();
    void askToWrite();
    void writeInto(const QString& target);
    void setWriting(bool writing);
    [[nodiscard]] const ReportItem* itemOf(const std::string& slide) const;

    ReportFigures m_figures;
    ReportChoices m_choices;
    Words m_words;
    ReportPreparation m_prepared;
    EarlierState m_earlier; ///< empty once it was asked
    bool m_ready = false;
    bool m_writing = false;
    QString m_target;
    std::map<std::string, std::string> m_titles; ///< that the user wrote, by item
    Deck m_deck;
    std::vector<DeckPage> m_pages; ///< of that deck
    int m_page = 0;
    LatestTask m_preparing;
    LatestTask m_templates;
    ReportContents* m_contents = nullptr;
    AudienceChooser* m_audience = nullptr;
    SlidePreview* m_preview = nullptr;
    QLabel* m_slideName = nullptr;
    QLabel* m_slideNote = nullptr;
    QLineEdit* m_title = nullptr;
    QPushButton* m_previous = nullptr;
    QPushButton* m_next = nullptr;
    ReportForm* m_form = nullptr;
    QWidget* m_middle = nullptr;
    QScrollArea* m_right = nullptr; ///< what does not fit on the screen scrolls; the buttons stay
    QProgressBar* m_progress = nullptr;
    WrittenNote* m_outcome = nullptr;
    QPushButton* m_cancel = nullptr;
    QPushButton* m_write = nullptr;
};

} // namespace leadlight
