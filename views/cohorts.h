// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/describe/linked.h"
#include "views/tables/latest_task.h"

#include <QObject>
#include <QStringList>
#include <memory>
#include <vector>

namespace leadlight {

struct Dataset;

/// A set of cookies under a name.
struct Cohort
{
    QString name;
    std::shared_ptr<const IndexSet> cookies; ///< of the data that is open
};

/// What a cohort lost on the way into other data.
struct CohortLoss
{
    QString name;
    std::int64_t missing = 0; ///< cookies that are not there
    bool gone = false;        ///< none of them is: the cohort is none there
};

/// The cohorts that the user has saved, by name. Other data keeps of each those cookies that it has, too, by their ids;
/// the same files come back with theirs (app/window/cohort_keeping).
class Cohorts : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// The data that the numbers are of; null for none, which forgets all.
    void setInteractions(std::shared_ptr<const Interactions> interactions);
    [[nodiscard]] const std::vector<Cohort>& all() const { return m_all; }
    /// Saves them; one of the same name is replaced.
    void save(const QString& name, IndexSet cookies);
    void remove(const QString& name);
    /// Brings back those that were kept with these data; in place of any of the same name. Nothing happens where other
    /// data are open by now.
    void restore(const Interactions& of, const std::vector<Cohort>& kept);

Q_SIGNALS:
    void changed();
    /// The user has saved or removed the one of this name.
    void edited(const QString& name);
    /// These were taken over into data of other submissions; `losses`: which have lost cookies by that, or are gone.
    void carried(const QStringList& names, const std::vector<leadlight::CohortLoss>& losses);

private:
    /// One whose cookies are being looked for in the data that are open.
    struct OnTheWay
    {
        Cohort cohort;
        std::shared_ptr<const Interactions> from; ///< that its numbers are of
    };
    /// What has become of them.
    struct Arrived
    {
        std::vector<Cohort> cohorts;
        std::vector<CohortLoss> losses;
        bool otherSubmissions = false;
    };
    [[nodiscard]] static Result<Arrived> carryOver(const std::vector<OnTheWay>& cohorts, const Dataset& to,
                                                   const Progress& progress);
    void take(Arrived arrived);
    /// Adds one, in place of the one of the same name.
    void put(const Cohort& cohort);

    std::shared_ptr<const Interactions> m_interactions;
    std::vector<Cohort> m_all;
    std::vector<OnTheWay> m_onTheWay;
    LatestTask m_task;
};

} // namespace leadlight
