// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/join/dataset.h"
#include "views/pages/page.h"

namespace leadlight {

class DetailsPanel;
class FileCard;
class LedgerPanel;
class TypeWeights;

/// What was read, what was left out, and how the two files fit together; the choices about it are made here.
class DataPage : public Page
{
    Q_OBJECT
public:
    explicit DataPage(QWidget* parent = nullptr);

    void setStudy(const Study& study) override;
    /// The first rows of submissions that are being read, until the next study.
    void showPreview(const std::shared_ptr<const FilePreview>& preview);

Q_SIGNALS:
    void openSubmissionsRequested();
    void openMappingRequested();
    void joinOptionsEdited(const leadlight::JoinOptions& options);
    void typeWeightsEdited(const std::map<std::string, double, std::less<>>& weights);
    void typeWeightsResetRequested();

private:
    void buildCards();
    void buildJoin();

    FileCard* m_submissions = nullptr;
    FileCard* m_mapping = nullptr;
    LedgerPanel* m_ledger = nullptr;
    DetailsPanel* m_details = nullptr;
    TypeWeights* m_weights = nullptr;
    JoinOptions m_options;
};

} // namespace leadlight
