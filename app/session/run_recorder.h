// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/runs/run_history.h"
#include "model/stages/study.h"
#include "views/widgets/message_bar.h"

#include <QObject>
#include <QStringList>
#include <QThreadPool>
#include <stop_token>

namespace leadlight {

/// Keeps the run history: every training and every evaluation that comes by becomes a record in one file. Everything
/// that takes time (fingerprints, intervals, reading, writing) happens on a thread of its own, one piece after the
/// other, so nothing is lost and the event loop never waits. Two windows may share the file: it is locked while it is
/// written, and adding a run writes its own line only.
class RunRecorder : public QObject
{
    Q_OBJECT
public:
    explicit RunRecorder(const QString& file, QObject* parent = nullptr);
    /// Waits until what was recorded is written.
    ~RunRecorder() override;

    [[nodiscard]] QString file() const;
    /// Reads the file. A damaged one is kept aside under another name, and what is readable of it goes on.
    void load();
    /// Records what the study holds beyond the one before: a training, an evaluation, both or nothing.
    void watch(const Study& study);
    /// What comes from a session was made before: its results are no new runs, and of its runs those are added that
    /// the history does not have.
    void adopt(const Study& study, const RunList& runs);
    void record(std::shared_ptr<const Analysis> analysis);
    void record(std::shared_ptr<const Scorecard> scorecard);
    void remove(const QStringList& ids);
    /// What the user says of these records.
    void remark(const QStringList& ids, const RunRemarks& remarks);
    void clear();

Q_SIGNALS:
    /// The history has changed; also after load().
    void changed(const leadlight::RunList& runs);
    /// Against the training before in this session, where it was of the same files: how many top tens are not the same.
    /// `before` is what that model is called, with its settings.
    void trainingCompared(qint64 topTensChanged, qint64 cookies, const QString& before);
    /// The same of lists by other evidence, without a training.
    void evidenceCompared(qint64 topTensChanged, qint64 cookies);
    void told(const leadlight::Message& message);

private:
    struct Store;
    /// Calls work(store) after all work before it, then shows the state that it leaves.
    void queue(std::function<Status(Store&)> work);
    void tell(const Message& message);
    void watchLists();
    /// Other lists of the training recorded last: by other evidence, or by other type weights.
    void compareLists(std::shared_ptr<const Analysis> now, bool byEvidence);

    std::shared_ptr<Store> m_store; ///< used by the worker only
    QString m_file;
    std::shared_ptr<const Analysis> m_analysis;     ///< last seen
    std::weak_ptr<const Recommender> m_recorded;    ///< of the training recorded last
    EvidenceOptions m_evidence;                     ///< of the lists seen last
    std::shared_ptr<const Evaluation> m_evaluation; ///< last seen
    QThreadPool m_pool;                             ///< of one thread; last, so that it ends first
};

} // namespace leadlight
