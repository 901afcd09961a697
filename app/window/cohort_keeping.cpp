// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/cohort_keeping.h"

#include "app/window/opening.h"
#include "model/runs/fingerprints.h"
#include "views/widgets/count_text.h"
#include "views/widgets/message_bar.h"
#include "views/words.h"

#include <QDir>
#include <QLockFile>
#include <algorithm>

namespace leadlight {

namespace {

constexpr int patienceMs{5000}; // for another window to finish writing

QStringList filesOf(const Dataset& data)
{
    QStringList out;
    for (const FileReport& file : data.submissions->files)
        out << QString::fromStdString(file.path.string());
    return out;
}

std::vector<std::uint64_t> fingerprintsOf(const Dataset& data, const IndexSet& cookies)
{
    std::vector<std::uint64_t> out;
    out.reserve(cookies.size());
    for (const std::int32_t cookie : cookies)
        out.push_back(fingerprintOf(data.cookieText(cookie)));
    std::ranges::sort(out);
    return out;
}

/// Those of the same files, as far as the data have their cookies; others are left out.
std::vector<Cohort> found(const std::vector<KeptCohort>& kept, const Dataset& data)
{
    const QStringList files = filesOf(data);
    std::vector<const KeptCohort*> wanted;
    for (const KeptCohort& cohort : kept)
        if (cohort.files == files)
            wanted.push_back(&cohort);
    if (wanted.empty())
        return {};
    std::vector<IndexSet> cookies(wanted.size());
    for (std::int32_t cookie = 0; cookie < data.cookies(); ++cookie) {
        const std::uint64_t fingerprint = fingerprintOf(data.cookieText(cookie));
        for (std::size_t i = 0; i < wanted.size(); ++i)
            if (std::ranges::binary_search(wanted[i]->cookies, fingerprint))
                cookies[i].push_back(cookie);
    }
    std::vector<Cohort> out;
    for (std::size_t i = 0; i < wanted.size(); ++i)
        if (!cookies[i].empty())
            out.push_back({wanted[i]->name, std::make_shared<const IndexSet>(std::move(cookies[i]))});
    return out;
}

/// The file with this cohort in place of the one of its name and files, or, where it does not `replace`, only where
/// there is none; without cookies that one is gone.
Status store(const QString& file, KeptCohort cohort, bool replace)
{
    QLockFile lock(file + QStringLiteral(".lock"));
    QDir().mkpath(QFileInfo(file).path());
    static_cast<void>(lock.tryLock(patienceMs));
    auto kept = loadCohorts(file);
    if (!kept)
        return tl::unexpected(std::move(kept.error()));
    const auto isSame = [&](const KeptCohort& other) {
        return other.name == cohort.name && other.files == cohort.files;
    };
    if (!replace && std::ranges::any_of(*kept, isSame))
        return {};
    std::erase_if(*kept, isSame);
    if (!cohort.cookies.empty())
        kept->push_back(std::move(cohort));
    return saveCohorts(*kept, file);
}

} // namespace

CohortKeeping::CohortKeeping(Session& session, const Opening& opening, const QString& folder,
                             std::function<bool()> isOfFile)
    : m_session(session)
    , m_opening(opening)
    , m_file(QDir(folder).filePath(QStringLiteral("cohorts.jsonl")))
    , m_isOfFile(std::move(isOfFile))
{
    m_pool.setMaxThreadCount(1);
    connect(&session.news(), &News::studyChanged, this, &CohortKeeping::follow);
    // Later: a session that is being opened saves its cohorts before it has its file.
    connect(
        &session.cohorts(), &Cohorts::edited, this, [this](const QString& name) { keep(name, Over::Kept); },
        Qt::QueuedConnection);
    connect(&session.cohorts(), &Cohorts::carried, this,
            [this](const QStringList& names, const std::vector<CohortLoss>& losses) {
                for (const QString& name : names)
                    keep(name, Over::None); // of these files, too; what they have of that name is more than that
                sayLosses(losses);
            });
}

CohortKeeping::~CohortKeeping()
{
    m_pool.waitForDone();
}

/// Which cohorts are not in other files as they were.
void CohortKeeping::sayLosses(const std::vector<CohortLoss>& losses)
{
    QStringList gone;
    QStringList smaller;
    for (const CohortLoss& loss : losses) {
        const QString name = shownName(loss.name);
        if (loss.gone)
            gone << name;
        else
            smaller << (loss.missing == 1 ? tr("%1 (1 visitor)").arg(name)
                                          : tr("%1 (%2 visitors)").arg(name, countText(loss.missing)));
    }
    QStringList said;
    if (!gone.isEmpty())
        said << tr("Cohorts that are not in these files: %1. They come back with their own.")
                    .arg(words(Phrase::commas(phrasesOf(gone))));
    if (!smaller.isEmpty())
        said << tr("Cohorts of which some are not in these files: %1.").arg(words(Phrase::commas(phrasesOf(smaller))));
    if (!said.isEmpty())
        Q_EMIT m_session.news().told({.what = said.join(u' '), .where = {}, .hint = {}, .action = {}, .onAction = {}});
}

void CohortKeeping::queue(std::function<Status()> work)
{
    m_pool.start([this, work = std::move(work)] {
        const Status done = work();
        if (!done)
            QMetaObject::invokeMethod(
                this, [this, error = done.error()] { Q_EMIT m_session.news().told(messageOf(error)); },
                Qt::QueuedConnection);
    });
}

void CohortKeeping::follow(const Study& study)
{
    const auto interactions = studyOfResults(study).interactions;
    if (interactions == m_interactions.lock())
        return;
    m_interactions = interactions;
    if (!interactions || !QFileInfo::exists(m_file))
        return;
    queue([this, interactions, file = m_file]() -> Status {
        const auto kept = loadCohorts(file);
        if (!kept)
            return tl::unexpected(kept.error());
        QMetaObject::invokeMethod(
            this, [this, interactions, cohorts = found(*kept, *interactions->data)] { bring(*interactions, cohorts); },
            Qt::QueuedConnection);
        return {};
    });
}

void CohortKeeping::bring(const Interactions& of, const std::vector<Cohort>& cohorts)
{
    if (!m_isOfFile())
        m_session.cohorts().restore(of, cohorts);
}

void CohortKeeping::keep(const QString& name, Over over)
{
    const auto interactions = m_session.selection().interactions();
    if (!interactions || !m_opening.remembersFiles() || m_isOfFile())
        return;
    const auto& all = m_session.cohorts().all();
    const auto saved = std::ranges::find(all, name, &Cohort::name);
    const auto cookies = saved == all.end() ? std::make_shared<const IndexSet>() : saved->cookies;
    queue([interactions, cookies, name, over, file = m_file] {
        const Dataset& data = *interactions->data;
        return store(file, {name, filesOf(data), fingerprintsOf(data, *cookies)}, over == Over::Kept);
    });
}

} // namespace leadlight
