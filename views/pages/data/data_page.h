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
    explicit DataPage(const PageContext& context, QWidget* parent = nullptr);

    void setStudy(const Study& study) override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildCards();
    void buildJoin();
    /// The first rows of submissions that are being read; null: back to the study.
    void showPreview(const std::shared_ptr<const FilePreview>& preview);

    FileCard* m_submissions = nullptr;
    FileCard* m_mapping = nullptr;
    LedgerPanel* m_ledger = nullptr;
    DetailsPanel* m_details = nullptr;
    TypeWeights* m_weights = nullptr;
    Study m_study;
    bool m_previewing = false;
};

} // namespace leadlight
