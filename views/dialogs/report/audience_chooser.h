// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exports/report/report_audience.h"

#include <QComboBox>

namespace leadlight {

/// Whose audience a report holds: nobody's, a business unit's, or a page's. Typing finds any part of a name.
class AudienceChooser : public QComboBox
{
    Q_OBJECT
public:
    explicit AudienceChooser(QWidget* parent = nullptr);

    /// What to choose from; the choice goes on by its place.
    void setSubjects(const std::vector<AudienceSubject>& subjects);

Q_SIGNALS:
    /// The place among the subjects; -1: nobody's.
    void chosen(int subject);

private:
    void take();

    int m_subject = -1;
};

} // namespace leadlight
