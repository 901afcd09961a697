// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/stages/files_summary.h"
#include "model/stages/study.h"
#include "views/widgets/panel.h"

class QLabel;
class QPushButton;

namespace leadlight {

class ElidedLabel;

/// What was read from one input: name, size, encoding, delimiter, counts, lines left out, warnings.
class FileCard : public Panel
{
    Q_OBJECT
public:
    /// `missing` says what to do while there is no file; `open` is the text of its button.
    FileCard(const QString& missing, const QString& open, QWidget* parent = nullptr);

    void showSubmissions(const SubmissionTable& table, const FilesSummary& summary);
    /// That some visitors look like robots; empty: none does.
    void showRobots(const QString& note);
    void showMapping(const BuMapping& mapping);
    /// A file that is being read, as far as its head tells.
    void showReading(const FileReport& file);
    void showMissing();

Q_SIGNALS:
    void openRequested();
    void leftOutRequested();
    void conflictsRequested();
    void robotsRequested();

private:
    void buildNotice();
    void buildRobots();
    void showFiles(const std::vector<FileReport>& files);
    void setNotice(const QString& text, const QString& link, QPalette::ColorRole role);

    QString m_missing;
    ElidedLabel* m_figure = nullptr;
    ElidedLabel* m_counts = nullptr;
    QWidget* m_notice = nullptr;
    QPushButton* m_leftOut = nullptr;
    ElidedLabel* m_unidentified = nullptr;
    ElidedLabel* m_conflicts = nullptr;
    QPushButton* m_resolve = nullptr;
    QLabel* m_warnings = nullptr;
    QWidget* m_robots = nullptr;
    QLabel* m_robotsNote = nullptr;
    QPushButton* m_open = nullptr;
};

} // namespace leadlight
