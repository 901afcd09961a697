// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exports/csv_form.h"
#include "views/pages/recommendations/recommendations_tables.h"
#include "views/widgets/panel.h"

class QSpinBox;

namespace leadlight {

class DataTable;
class BecauseView;
class EvidenceSettings;

/// "Next best assets": the top n of one cookie, to copy and export; all cookies' lists can be exported from here too.
class NextPagesPanel : public Panel
{
    Q_OBJECT
public:
    explicit NextPagesPanel(QWidget* parent = nullptr);

    void setAnalysis(std::shared_ptr<const Analysis> analysis);
    /// The list for a visitor under a what-if, by the evidence of the analysis.
    void showVisitor(Visitor visitor, const WhatIf& whatIf);
    /// What counts as evidence from now on.
    void setEvidence(const EvidenceOptions& evidence);
    /// The words for a training that runs, else empty (Page::setTraining).
    void setTraining(const QString& text);
    /// Whether the list shown goes on with popular pages by how many took them, so that business units cared for have
    /// a say in it.
    [[nodiscard]] bool isFilledByReach() const { return m_filledByReach; }
    [[nodiscard]] int count() const;
    [[nodiscard]] DataTable* table() const { return m_table; }
    /// Asks for a file for everybody's lists.
    [[nodiscard]] QAction* exportAllAction() const { return m_exportAll; }

Q_SIGNALS:
    /// The user chose a file for the n best pages of every cookie. An intent: the app writes it in a Job.
    void exportAllRequested(const QString& path, int n, const leadlight::CsvForm& form);
    /// Another length of list is wanted.
    void countChanged(int n);
    /// Other evidence is wanted.
    void evidenceEdited(const leadlight::EvidenceOptions& evidence);
    /// The panel says why this page of the list is there; null for none.
    void reasonShown(const leadlight::NextPage* page);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildControls();
    void askToExportAll();
    void say(std::span<const NextPage> list, const WhatIf& whatIf, bool compared);
    void enableList(std::span<const NextPage> list);
    [[nodiscard]] QString emptyText(Visitor visitor, const WhatIf& whatIf) const;
    void showAside();
    void showReason(int row);

    [[nodiscard]] QString trainingText() const;

    std::shared_ptr<const Analysis> m_analysis;
    QString m_training;
    QString m_aside; ///< where there is room for it
    QString m_shortAside;
    std::vector<NextPage> m_list;
    DataTable* m_table;
    BecauseView* m_because;
    QSpinBox* m_count;
    EvidenceSettings* m_evidence;
    bool m_filledByReach = true;
    QWidget* m_copy = nullptr;
    QAction* m_exportList = nullptr;
    QAction* m_exportAll = nullptr;
    QWidget* m_export = nullptr;
};

} // namespace leadlight
