// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/stages/study.h"

#include <QObject>

namespace leadlight {

/// The only owner of the current study. What storing a stage does to the later ones stands in stages/study.h; here it
/// is told to those who show it.
class Workspace : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    [[nodiscard]] const Study& study() const { return m_study; }

    /// Stores the tables and what was made of them (which may be null) as one change.
    void setTables(const Tables& tables, const Slot<Interactions>& interactions);
    /// Stores another study whole: what a session holds, or nothing.
    void setStudy(Study study) { store(std::move(study)); }
    /// Stores data that were weighed anew and results that hold for them, too (which may be null), as one change.
    void set(const Slot<Interactions>& interactions, const Slot<Analysis>& analysis);
    /// Stores a later stage; ignored unless it was made from what is stored.
    template <class Stage>
    void set(const Slot<Stage>& stage)
    {
        if (auto next = with(m_study, stage))
            store(*std::move(next));
    }

Q_SIGNALS:
    void changed(const leadlight::Study& study);
    /// The study before the last change, after every view has let go of it.
    void retired(const std::shared_ptr<const void>& previous);

private:
    void store(Study next);

    Study m_study;
};

} // namespace leadlight
