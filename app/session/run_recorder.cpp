// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/run_recorder.h"

#include "app/session/aside_name.h"
#include "model/evaluate/slices.h"
#include "model/stages/analysis.h"
#include "views/words.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QLockFile>
#include <QUuid>
#include <algorithm>

namespace leadlight {

namespace {

constexpr int patienceMs = 5000; // for another window to finish writing

std::string newId()
{
    return QUuid::createUuid().toString(QUuid::Id128).toStdString();
}

std::string now()
{
    return QDateTime::currentDateTime().toString(Qt::ISODate).toStdString();
}

std::vector<std::string> textsOf(const QStringList& ids)
{
    std::vector<std::string> out;
    for (const QString& id : ids)
        out.push_back(id.toStdString());
    return out;
}

/// Held while the history is read or written, so that no other window sees or makes a half of it.
class HistoryLock
{
public:
    explicit HistoryLock(const QString& file)
        : m_lock(file + QStringLiteral(".lock"))
    {
        QDir().mkpath(QFileInfo(file).path());
        m_held = m_lock.tryLock(patienceMs);
    }
    /// False where another window does not let go, or nothing can be written there.
    [[nodiscard]] bool held() const { return m_held; }

private:
    QLockFile m_lock;
    bool m_held = false;
};

} // namespace

/// The history as the worker holds it.
struct RunRecorder::Store
{
    /// A training with the files that it was of. What it recommended is compared with the next one's only if that is of
    /// the same files: of other ones the difference would tell nothing of the settings.
    struct LastTraining
    {
        std::shared_ptr<const RunRecord> run;
        std::weak_ptr<const SubmissionTable> submissions;
        std::weak_ptr<const BuMapping> mapping;

        [[nodiscard]] bool isOfFilesOf(const Dataset& data) const
        {
            const auto same = [](const auto& a, const auto& b) { return !a.owner_before(b) && !b.owner_before(a); };
            return run && same(submissions, data.submissions) && same(mapping, data.mapping);
        }
    };

    QString file;
    RunList runs;
    LastTraining last;    ///< of this session
    bool writable = true; ///< false where the file is there but cannot be read: it must not be overwritten
    std::vector<Message> messages;

    [[nodiscard]] std::filesystem::path path() const { return QFileInfo(file).filesystemAbsoluteFilePath(); }

    Status load();
    Status append(const RunList& added);
    Status remove(const std::vector<std::string>& ids);
    Status remark(const std::vector<std::string>& ids, const RunRemarks& remarks);
    void keepReadable(const RunFile& read);
    Status makeRoom(const Error& error);
    void sayKept(const QString& what, const QString& aside);
};

Status RunRecorder::Store::load()
{
    if (!QFileInfo::exists(file))
        return {};
    const HistoryLock lock(file);
    auto read = loadRuns(path(), {});
    if (!read)
        return makeRoom(read.error());
    runs = read->runs;
    if (!read->damagedLines.empty() && lock.held()) // without it that may be the half of a line to come
        keepReadable(*read);
    return {};
}

/// Some lines are lost: the file as it was is kept, and a clean one goes on.
void RunRecorder::Store::keepReadable(const RunFile& read)
{
    const QString aside = asideName(file);
    writable = QFile::copy(file, aside) && saveRuns(runs, path()).has_value();
    const auto damaged = std::ssize(read.damagedLines);
    sayKept(damaged == 1 ? RunRecorder::tr("1 run of the history could not be read; the others are there.")
                         : RunRecorder::tr("%1 runs of the history could not be read; the others are there.")
                               .arg(QLocale().toString(static_cast<qlonglong>(damaged))),
            aside);
}

/// What stands in the history's place and is none is kept aside; what cannot be read may be one and stays.
Status RunRecorder::Store::makeRoom(const Error& error)
{
    if (QFile content(file); QFileInfo(file).isFile() && !content.open(QIODevice::ReadOnly)) {
        writable = false;
        return tl::unexpected(error);
    }
    const QString aside = asideName(file);
    writable = QDir().rename(file, aside);
    sayKept(words(error.what), aside);
    return {};
}

void RunRecorder::Store::sayKept(const QString& what, const QString& aside)
{
    const QString hint =
        writable ? RunRecorder::tr("The file as it was is kept as %1.").arg(QDir::toNativeSeparators(aside))
                 : RunRecorder::tr("Runs are not recorded until %1 is moved away.").arg(QDir::toNativeSeparators(file));
    messages.push_back(
        {.tone = Message::Tone::Warning, .what = what, .where = {}, .hint = hint, .action = {}, .onAction = {}});
}

Status RunRecorder::Store::append(const RunList& added)
{
    runs.insert(runs.end(), added.begin(), added.end());
    if (!writable)
        return {};
    const HistoryLock lock(file);
    if (auto good = checkRuns(path()); !good)
        if (auto room = makeRoom(good.error()); !room || !writable)
            return room;
    return appendRuns(added, path());
}

/// Of the file as it is now, which another window may have added to. No ids: all.
Status RunRecorder::Store::remove(const std::vector<std::string>& ids)
{
    if (!writable)
        return {};
    const HistoryLock lock(file);
    auto read = loadRuns(path(), {});
    if (!read)
        return tl::unexpected(read.error());
    runs = std::move(read->runs);
    if (ids.empty())
        runs.clear();
    std::erase_if(runs, [&](const auto& run) { return std::ranges::find(ids, run->id) != ids.end(); });
    return saveRuns(runs, path());
}

/// Likewise of the file as it is now. Where it cannot be written, the remarks hold until the end of the session.
Status RunRecorder::Store::remark(const std::vector<std::string>& ids, const RunRemarks& remarks)
{
    if (!writable) {
        runs = withRemarks(runs, ids, remarks);
        return {};
    }
    const HistoryLock lock(file);
    auto read = loadRuns(path(), {});
    if (!read)
        return tl::unexpected(read.error());
    runs = withRemarks(read->runs, ids, remarks);
    return saveRuns(runs, path());
}

RunRecorder::RunRecorder(const QString& file, QObject* parent)
    : QObject(parent)
    , m_store(std::make_shared<Store>())
    , m_file(file)
{
    m_store->file = file;
    m_pool.setMaxThreadCount(1);
}

RunRecorder::~RunRecorder()
{
    m_pool.waitForDone();
}

QString RunRecorder::file() const
{
    return m_file;
}

void RunRecorder::queue(std::function<Status(Store&)> work)
{
    m_pool.start([this, store = m_store, work = std::move(work)] {
        Status done;
        try {
            done = work(*store);
        } catch (const std::exception& e) {
            done =
                fail(ErrorKind::Internal, Phrase::tr("The run could not be recorded: %1.", std::string_view(e.what())));
        }
        auto messages = std::exchange(store->messages, {});
        if (!done)
            messages.push_back(messageOf(done.error()));
        // Delivered as an event, so it is dropped where this object is gone by then; the destructor waits for the work.
        QMetaObject::invokeMethod(
            this,
            [this, runs = store->runs, messages = std::move(messages)] {
                for (const Message& message : messages)
                    Q_EMIT told(message);
                Q_EMIT changed(runs);
            },
            Qt::QueuedConnection);
    });
}

void RunRecorder::load()
{
    queue([](Store& store) { return store.load(); });
}

void RunRecorder::watch(const Study& study)
{
    if (study.analysis != m_analysis) {
        m_analysis = study.analysis;
        if (m_analysis)
            watchLists();
    }
    // A scorecard whose current model is another now is not measured anew.
    const auto evaluation = study.scorecard ? study.scorecard->scorecard->evaluation : nullptr;
    if (evaluation != m_evaluation) {
        m_evaluation = evaluation;
        if (m_evaluation)
            record(study.scorecard->scorecard);
    }
}

void RunRecorder::adopt(const Study& study, const RunList& runs)
{
    m_analysis = study.analysis;
    m_recorded = m_analysis ? m_analysis->model->recommender : nullptr;
    m_evidence = m_analysis ? m_analysis->evidence : EvidenceOptions();
    m_evaluation = study.scorecard ? study.scorecard->scorecard->evaluation : nullptr;
    queue([runs](Store& store) -> Status {
        RunList added;
        for (const auto& run : runs)
            if (std::ranges::none_of(store.runs, [&](const auto& known) { return known->id == run->id; }))
                added.push_back(run);
        return added.empty() ? Status() : store.append(added);
    });
}

void RunRecorder::record(std::shared_ptr<const Analysis> analysis)
{
    queue([this, analysis = std::move(analysis)](Store& store) {
        auto made = recordOf(*analysis);
        made.id = newId();
        const auto run = std::make_shared<const RunRecord>(std::move(made));
        const Dataset& data = analysis->data();
        if (store.last.isOfFilesOf(data)) {
            const auto change = compareTopTens(*store.last.run, *run);
            if (change && change->compared > 0)
                QMetaObject::invokeMethod(
                    this,
                    [this, change, before = shownName(store.last.run->label)] {
                        Q_EMIT trainingCompared(change->changed, change->compared, before);
                    },
                    Qt::QueuedConnection);
        }
        store.last = {run, data.submissions, data.mapping};
        return store.append({run});
    });
}

/// The same training with other lists, by other evidence or other weights, or once more after a change that was taken
/// back, is no other run.
void RunRecorder::watchLists()
{
    const auto recommender = m_analysis->model->recommender;
    const bool byEvidence = std::exchange(m_evidence, m_analysis->evidence) != m_analysis->evidence;
    if (m_recorded.lock() == recommender)
        return compareLists(m_analysis, byEvidence);
    m_recorded = recommender;
    record(m_analysis);
}

/// So that the next training is compared with the lists as they were before it, not with those of other evidence.
void RunRecorder::compareLists(std::shared_ptr<const Analysis> now, bool byEvidence)
{
    queue([this, now = std::move(now), byEvidence](Store& store) -> Status {
        if (!store.last.isOfFilesOf(now->data()))
            return {};
        const auto run = std::make_shared<const RunRecord>(recordOf(*now));
        const auto change = compareTopTens(*std::exchange(store.last.run, run), *run);
        if (byEvidence && change && change->compared > 0)
            QMetaObject::invokeMethod(
                this, [this, change] { Q_EMIT evidenceCompared(change->changed, change->compared); },
                Qt::QueuedConnection);
        return {};
    });
}

void RunRecorder::record(std::shared_ptr<const Scorecard> scorecard)
{
    queue([scorecard = std::move(scorecard), when = now()](Store& store) {
        RunList added;
        for (auto& run : recordsOf(*scorecard, when)) {
            run.id = newId();
            added.push_back(std::make_shared<const RunRecord>(std::move(run)));
        }
        return store.append(added);
    });
}

void RunRecorder::remove(const QStringList& ids)
{
    if (!ids.isEmpty())
        queue([gone = textsOf(ids)](Store& store) { return store.remove(gone); });
}

void RunRecorder::remark(const QStringList& ids, const RunRemarks& remarks)
{
    queue([of = textsOf(ids), remarks](Store& store) { return store.remark(of, remarks); });
}

void RunRecorder::clear()
{
    queue([](Store& store) { return store.remove({}); });
}

} // namespace leadlight
