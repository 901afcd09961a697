// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/engine_work.h"

#include "model/recommend/catalogue.h"
#include "model/warehouse/run_settings.h"
#include "model/warehouse/score_some.h"
#include "model/warehouse/score_there.h"
#include "model/warehouse/scratch_sql.h"

#include <algorithm>

namespace leadlight {

namespace {

constexpr int listLength = 10;
constexpr std::uint64_t hiddenSeed = 42;
constexpr int bootstraps = 1000;

std::string settingsOf(const EngineInput& input)
{
    return settingsOfLists(input, listLength, EvidenceOptions().fill);
}

tl::unexpected<Error> notYet(Phrase what, Phrase hint)
{
    return fail(ErrorKind::Usage, std::move(what), std::move(hint));
}

} // namespace

Result<LearntThere> EngineWork::train(const ModelOptions& model, const Progress& progress)
{
    if (!m_run.input || !m_run.input->madeTables())
        return notYet(Phrase::tr("No table was looked at."), Phrase::tr("Choose a table first."));
    m_run.input->setModel(model);
    auto trained = trainOnEngine(*m_run.input, progress.part(0.0, 0.8));
    if (!trained)
        return tl::unexpected(std::move(trained.error()));
    if (Status dropped = dropUnfinished(progress); !dropped)
        return tl::unexpected(std::move(dropped.error()));
    m_run.trained = *std::move(trained);
    m_run.hasLists = m_uploaded = m_everybody = false;
    m_run.input->keep(false); // lists of another model, of which some were made, are of no use
    const std::optional<SampleThere> sample = sampleOf(m_run.trained);
    if (sample) {
        m_run.uploaded = {};
        m_run.uploaded.name = entryOf(model.settings).name;
    } else if (Status uploaded = ensureUploaded(progress.part(0.8, 1.0)); !uploaded)
        return tl::unexpected(std::move(uploaded.error()));
    return LearntThere{.name = m_run.uploaded.name,
                       .cookies = static_cast<std::uint64_t>(m_run.trained.pulled.trained),
                       .leftOut = m_run.trained.pulled.leftOut,
                       .secondsThere = m_run.trained.secondsThere,
                       .secondsHere = m_run.trained.model->report.seconds,
                       .sample = sample};
}

Status EngineWork::needsModel() const
{
    if (m_run.trained.model)
        return {};
    return notYet(Phrase::tr("No model is trained on the engine's rows."), Phrase::tr("Train one first."));
}

Status EngineWork::needsEverybodysModel() const
{
    Status ready = needsModel();
    if (ready && m_run.trained.sample)
        return tl::unexpected(onlySingleLists(m_run.trained.model->options));
    return ready;
}

Status EngineWork::ensureUploaded(const Progress& progress)
{
    if (m_uploaded)
        return {};
    Status uploaded = uploadRun(m_run, {}, listLength, progress);
    m_uploaded = uploaded.has_value();
    return uploaded;
}

Result<EvaluatedThere> EngineWork::measure(const Progress& progress)
{
    if (Status ready = needsModel(); !ready)
        return tl::unexpected(std::move(ready.error()));
    const EngineInput& input = *m_run.input;
    const HeldOut how{
        .share = input.options().testedShare, .seed = hiddenSeed, .mostPages = input.learntFrom().mostPages};
    m_uploaded = false; // the weights there become those of a model that has not seen the hidden pages
    if (Status hidden = holdOut(input.warehouse(), how, progress.part(0.0, 0.1)); !hidden)
        return tl::unexpected(std::move(hidden.error()));
    const WarehousePages& pages = input.profile().pages;
    const ModelOptions& model = m_run.trained.model->options;
    const auto histogram =
        m_run.trained.sample
            ? evaluateSample(input.warehouse(), pages, model, how, sampledOf(input), progress.part(0.1, 0.95))
            : evaluateThere(input.warehouse(), pages, model, how, static_cast<std::uint64_t>(input.options().batches),
                            {}, progress.part(0.1, 0.95));
    if (!histogram)
        return tl::unexpected(histogram.error());
    return figuresOf(*histogram, {}, bootstraps, hiddenSeed, progress.part(0.95, 1.0));
}

Result<ListsThere> EngineWork::firstLists(std::int64_t cookies, const Progress& progress)
{
    Status ready = needsModel();
    if (ready && m_run.trained.sample)
        return firstOfSample(m_run.input->warehouse(), m_run.trained.sample->sample, cookies, progress.part(0.0, 0.3))
            .and_then([&](const std::vector<std::string>& ids) {
                return listsOfSome(m_run, ids, {}, listLength, progress.part(0.3, 1.0));
            });
    if (ready)
        ready = ensureUploaded(progress.part(0.0, 0.3));
    const EngineInput* const input = m_run.input.get();
    // Lists of which some are made already stay.
    if (ready && !m_run.hasLists)
        ready = scoreFirst(input->warehouse(), m_run.uploaded, static_cast<std::uint64_t>(cookies),
                           input->prepared().cookies, progress.part(0.3, 0.9));
    if (!ready)
        return tl::unexpected(std::move(ready.error()));
    return firstListsThere(input->warehouse(), cookies, progress.part(0.9, 1.0));
}

Result<ListsThere> EngineWork::listsOf(const std::string& cookie, const Progress& progress)
{
    Status ready = needsModel();
    const bool sampled = ready && m_run.trained.sample;
    if (ready && !sampled && !m_run.hasLists)
        ready = ensureUploaded(progress.part(0.0, 0.4)).and_then([&] {
            return scoreSome(m_run.input->warehouse(), m_run.uploaded, {cookie}, progress.part(0.4, 0.9));
        });
    if (!ready)
        return tl::unexpected(std::move(ready.error()));
    auto lists = sampled ? listsOfSome(m_run, {cookie}, {}, listLength, progress)
                         : leadlight::listsOf(m_run.input->warehouse(), {cookie}, progress.part(0.9, 1.0));
    if (lists && lists->empty())
        return m_run.hasLists && !m_everybody
                   ? fail(ErrorKind::Usage, Phrase::tr("There is no list of \"%1\" yet.", cookie),
                          Phrase::tr("The lists were cut short while they were made. Go on with them first."))
                   : fail(ErrorKind::Usage, Phrase::tr("There is no cookie \"%1\" in the table.", cookie),
                          Phrase::tr("Write it as the table does."));
    return lists;
}

/// Whether the tables of the lists are there, of which a cancel may have let none be made. Asked whatever was
/// cancelled.
bool EngineWork::listsBegan() const
{
    const auto there = runsThere(m_run.input->warehouse(), Progress());
    if (!there)
        return m_run.hasLists;
    const auto own = std::ranges::find(*there, m_run.input->run(), &RunThere::run);
    return own != there->end() && hasPart(*own, "_lists") && hasPart(*own, "_short");
}

/// A table that was cut short while it was written, and is not gone on with.
Status EngineWork::dropUnfinished(const Progress& progress)
{
    if (m_beingMade.empty())
        return {};
    Status done = readCatalogue(progress);
    for (const CatalogueTable& table : m_connection->tables)
        for (const auto& session : m_connection->sessions)
            if (done && table.name == m_beingMade + "_new_" + m_run.input->run())
                done = session->execute(dropTable(session->dialect(), table.database, table.name), progress);
    if (done)
        m_beingMade.clear();
    return done;
}

/// What the next attempt may go on with.
Status EngineWork::noteRun(const Progress& progress)
{
    const std::string settings = settingsOf(*m_run.input);
    if (m_noted == settings)
        return {};
    Status noted = noteSettings(m_run.input->warehouse(), settings, progress);
    if (noted)
        m_noted = settings;
    return noted;
}

Status EngineWork::ensureEverybody(const Progress& progress)
{
    if (m_everybody)
        return {};
    Status done = ensureUploaded(progress.part(0.0, 0.05));
    if (done)
        done = noteRun(progress);
    if (!done)
        return done;
    m_run.input->keep(); // until they are whole
    done = scoreEverybody(m_run, progress.part(0.05, 1.0));
    m_everybody = done.has_value();
    m_run.hasLists = m_everybody || listsBegan();
    if (m_everybody && m_beingMade.empty())
        m_run.input->keep(false);
    return done;
}

Result<AudienceThere> EngineWork::audience(std::int32_t page, std::int64_t most, const Progress& progress)
{
    Status ready = needsEverybodysModel();
    if (ready)
        ready = ensureEverybody(progress.part(0.0, 0.8));
    if (ready)
        ready = ensureUploaded(progress.part(0.8, 0.9)); // counting whom a page speaks for takes the weights
    if (!ready)
        return tl::unexpected(std::move(ready.error()));
    return audienceThere(m_run.input->warehouse(), {page}, most, progress.part(0.9, 1.0));
}

Result<std::vector<RunThere>> EngineWork::resumable(const Progress& progress)
{
    std::vector<RunThere> out;
    if (Status ready = needsEverybodysModel(); !ready)
        return tl::unexpected(std::move(ready.error()));
    const auto there = runsThere(m_run.input->warehouse(), progress);
    if (!there)
        return tl::unexpected(there.error());
    const std::string settings = settingsOf(*m_run.input);
    for (const RunThere& run : *there) {
        if (run.run == m_run.input->run() || run.table != m_choices->table.table || !hasPart(run, "_info"))
            continue;
        Warehouse other = m_run.input->warehouse();
        other.place.scratch.run = run.run;
        const auto then = settingsOfRun(other, progress);
        if (then && *then == settings)
            out.push_back(run);
        if (progress.cancelled())
            return cancelled();
    }
    std::ranges::stable_sort(out, std::greater(), &RunThere::date);
    return out;
}

Status EngineWork::readCatalogue(const Progress& progress)
{
    auto tables = tablesOf(m_connection->first(), progress);
    if (!tables)
        return tl::unexpected(std::move(tables.error()));
    m_connection->tables = *std::move(tables);
    return {};
}

/// The tables of the run at hand give way to those of the one that is gone on with.
Status EngineWork::takeUp(const std::string& run, const Progress& progress)
{
    const auto there = runsThere(m_run.input->warehouse(), progress);
    if (!there)
        return tl::unexpected(there.error());
    const auto known = std::ranges::find(*there, run, &RunThere::run);
    if (known == there->end())
        return notYet(Phrase::tr("There is no run \"%1\" to go on with.", run),
                      Phrase::tr("Write the lists anew: another program may have dropped it."));
    if (Status dropped = dropRun(*m_connection, m_run.input->warehouse(), m_run.input->run(), progress); !dropped)
        return dropped;
    m_beingMade.clear();
    m_run.input->takeUp(run);
    m_run.input->keep(); // until it is done
    m_run.hasLists = hasPart(*known, "_lists");
    m_run.resumed = true;
    m_everybody = m_uploaded = false;
    m_noted = settingsOf(*m_run.input);
    return {};
}

Result<WrittenThere> EngineWork::write(const std::string& table, const std::string& run, const Progress& progress)
{
    Status ready = needsEverybodysModel();
    if (ready && table.empty())
        ready = notYet(Phrase::tr("The table for the lists has no name."), Phrase::tr("Write one."));
    if (ready)
        ready = readCatalogue(progress);
    if (!ready)
        return tl::unexpected(std::move(ready.error()));
    const TableName target = targetOf(*m_run.input, table);
    ready = checkTarget(*m_run.input, target, progress);
    if (ready && m_beingMade != table)
        ready = dropUnfinished(progress);
    if (ready && !run.empty() && run != m_run.input->run())
        ready = takeUp(run, progress);
    if (!ready)
        return tl::unexpected(std::move(ready.error()));
    m_run.table = table;
    const bool begun = writingBegan(m_run);
    m_beingMade = table;
    m_run.input->keep();
    if (Status done = ensureEverybody(progress.part(0.0, 0.8)); !done)
        return tl::unexpected(std::move(done.error()));
    const auto published =
        publish(m_run.input->warehouse(), target, static_cast<std::uint64_t>(m_run.input->options().batches),
                begun ? Start::Resumed : Start::Anew, progress.part(0.8, 1.0));
    if (!published)
        return tl::unexpected(published.error());
    m_beingMade.clear();
    m_run.input->keep(false);
    return WrittenThere{.table = target, .keptBefore = *published};
}

} // namespace leadlight
