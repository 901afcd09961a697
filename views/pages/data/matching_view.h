// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/join/dataset.h"
#include "model/stages/study.h"

#include <QWidget>
#include <vector>

class QCheckBox;
class QLabel;

namespace leadlight {

/// Which differences between the page addresses of the two files are overlooked, each with the share of submissions
/// that would then find a business unit.
class MatchingView : public QWidget
{
    Q_OBJECT
public:
    explicit MatchingView(QWidget* parent = nullptr);

    void setStudy(const Study& study);

Q_SIGNALS:
    void joinOptionsEdited(const leadlight::JoinOptions& options);

private:
    struct Way
    {
        bool UrlNormalisation::*on = nullptr;
        QCheckBox* box = nullptr;
        QLabel* effect = nullptr;
    };

    [[nodiscard]] Way addWay(const Field<UrlNormalisation, bool>& field);
    void showRate(const Way& way, const MatchRate& rate);

    std::vector<Way> m_ways; // in the order of the fields, as the match rates are
    QLabel* m_now = nullptr;
    JoinOptions m_options;
};

} // namespace leadlight
