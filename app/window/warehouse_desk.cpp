// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/warehouse_desk.h"

#include "app/session/settings.h"
#include "app/window/warehouse_questions.h"
#include "views/dialogs/warehouse/clean_up_dialog.h"
#include "views/dialogs/warehouse/warehouse_dialog.h"
#include "views/frame/main_window.h"
#include "views/pages/warehouse/warehouse_page.h"
#include "views/words.h"

#include <QDialog>
#include <tuple>

namespace leadlight {

namespace {

constexpr std::int64_t listsShown = 1000;
constexpr std::int64_t membersShown = 10000;
constexpr QLatin1String warehouseGroup("warehouse/");

QString keyOfWarehouse(const char* name)
{
    return warehouseGroup + QLatin1String(name);
}

/// The password out of the hands of Qt.
SharedSecret secretOf(QString& typed)
{
    QByteArray bytes = typed.toUtf8();
    auto secret =
        std::make_shared<const Secret>(std::string(bytes.constData(), static_cast<std::size_t>(bytes.size())));
    bytes.fill('\0');
    typed.fill(QChar(u' '));
    return secret;
}

} // namespace

WarehouseDesk::WarehouseDesk(Session& session, MainWindow& window, Settings& settings, WorkMaker make, bool keychain)
    : m_session(session)
    , m_window(window)
    , m_settings(settings)
    , m_make(std::move(make))
    , m_hasKeychain(keychain)
    , m_page(*window.findChild<WarehousePage*>())
{
    connect(&session.intents(), &Intents::connectWarehouse, this, &WarehouseDesk::open);
    connect(&m_job, &Job::started, this, &WarehouseDesk::begin);
    connect(&m_job, &Job::finished, this, &WarehouseDesk::end);
    connect(&m_job, &Job::progressed, this, [this](double fraction, const QString& stage) {
        if (m_dialog)
            m_dialog->advance(fraction, stage);
        m_page.advance(fraction, stage);
    });
    connectPage();
}

/// What it has in the engine ends on the thread that it worked on.
WarehouseDesk::~WarehouseDesk()
{
    m_job.abandon();
    m_job.retire(std::move(m_work));
}

void WarehouseDesk::connectPage()
{
    connect(&m_page, &WarehousePage::trainRequested, this, &WarehouseDesk::train);
    connect(&m_page, &WarehousePage::measureRequested, this, &WarehouseDesk::measure);
    connect(&m_page, &WarehousePage::firstListsRequested, this, &WarehouseDesk::showFirst);
    connect(&m_page, &WarehousePage::listRequested, this, &WarehouseDesk::findList);
    connect(&m_page, &WarehousePage::audienceRequested, this, &WarehouseDesk::findAudience);
    connect(&m_page, &WarehousePage::writeRequested, this, &WarehouseDesk::prepareWriting);
    connect(&m_page, &WarehousePage::cleanUpRequested, this, &WarehouseDesk::openCleanUp);
    connect(&m_page, &WarehousePage::cancelRequested, &m_job, &Job::cancel);
}

template <class Work, class Done>
void WarehouseDesk::run(const QString& name, Work work, Done done)
{
    if (m_job.isRunning())
        return;
    if (!m_work)
        m_work = m_make();
    using Outcome = std::invoke_result_t<Work&, WarehouseWork&, const Progress&>;
    m_job.start(
        name,
        [engine = m_work, work = std::move(work)](const Progress& progress) mutable { return work(*engine, progress); },
        [this, done = std::move(done)](Outcome outcome) mutable {
            if (!outcome)
                return tell(outcome.error());
            done(*std::move(outcome));
        });
}

void WarehouseDesk::begin(const QString& name)
{
    if (m_dialog)
        m_dialog->begin(name);
    if (m_cleanUp)
        m_cleanUp->begin(name);
    m_page.begin(name);
}

void WarehouseDesk::end()
{
    if (m_dialog)
        m_dialog->end();
    if (m_cleanUp)
        m_cleanUp->end();
    m_page.end();
}

void WarehouseDesk::tell(const Error& error)
{
    if (error.kind == ErrorKind::Cancelled)
        return Q_EMIT m_session.news().noted(tr("Stopped."));
    if (m_dialog)
        return m_dialog->showError(error);
    Q_EMIT m_session.news().told(messageOf(error));
}

/// Everything but the password, for the next time.
ConnectionChoices WarehouseDesk::lastChoices() const
{
    ConnectionChoices out;
    const std::string kind = m_settings.text(keyOfWarehouse("kind")).toStdString();
    for (std::size_t k = 0; k < Choices<EngineKind>::names.size(); ++k)
        if (kind == Choices<EngineKind>::names[k])
            out.kind = static_cast<EngineKind>(k);
    out.host = m_settings.text(keyOfWarehouse("host")).toStdString();
    out.port = m_settings.text(keyOfWarehouse("port")).toInt();
    out.database = m_settings.text(keyOfWarehouse("database")).toStdString();
    out.user = m_settings.text(keyOfWarehouse("user")).toStdString();
    out.certificates = m_settings.text(keyOfWarehouse("certificates")).toStdString();
    return out;
}

void WarehouseDesk::remember(const ConnectionChoices& choices)
{
    m_settings.setText(keyOfWarehouse("kind"), QString::fromStdString(std::string(choiceName(choices.kind))));
    m_settings.setText(keyOfWarehouse("host"), QString::fromStdString(choices.host));
    m_settings.setText(keyOfWarehouse("port"), QString::number(choices.port));
    m_settings.setText(keyOfWarehouse("database"), QString::fromStdString(choices.database));
    m_settings.setText(keyOfWarehouse("user"), QString::fromStdString(choices.user));
    m_settings.setText(keyOfWarehouse("certificates"), QString::fromStdString(choices.certificates));
}

void WarehouseDesk::open()
{
    if (m_dialog)
        return;
    if (m_job.isRunning()) // which is shown there, and can be cancelled
        return Q_EMIT m_session.intents().showPage(QStringLiteral("warehouse"));
    m_dialog = new WarehouseDialog(lastChoices(), m_hasKeychain, &m_window);
    connect(m_dialog.data(), &WarehouseDialog::connectRequested, this, &WarehouseDesk::connectEngine);
    connect(m_dialog.data(), &WarehouseDialog::tableRequested, this,
            [this](const TableName& table) { offer(table, false); });
    connect(m_dialog.data(), &WarehouseDialog::unitsTableRequested, this,
            [this](const TableName& table) { offer(table, true); });
    connect(m_dialog.data(), &WarehouseDialog::countRequested, this, &WarehouseDesk::count);
    connect(m_dialog.data(), &WarehouseDialog::chosen, this, &WarehouseDesk::look);
    connect(m_dialog.data(), &WarehouseDialog::cancelRequested, &m_job, &Job::cancel);
    if (m_offer) // still connected: another table of it takes no password
        m_dialog->showOffer(*m_offer);
    m_dialog->open();
}

void WarehouseDesk::connectEngine(const ConnectionChoices& choices, QString password, bool keep)
{
    const SharedSecret secret = secretOf(password);
    const auto connectNow = [this, choices, secret, keep] {
        run(
            tr("Connecting"),
            [choices, secret, keep](WarehouseWork& engine, const Progress& progress) {
                return engine.connect(choices, secret, keep, progress);
            },
            [this, choices](const EngineOffer& offered) {
                remember(choices);
                m_offer = offered;
                leaveTable(); // the run before was ended with its connection
                if (m_dialog)
                    m_dialog->showOffer(offered);
            });
    };
    leaveThen(connectNow);
}

void WarehouseDesk::leaveThen(const std::function<void()>& next)
{
    if (m_ownRun.empty())
        return next();
    askToLeave(m_dialog ? static_cast<QWidget*>(m_dialog) : &m_window, m_ownTable.table, next);
}

bool WarehouseDesk::mayClose()
{
    const Job::Stake stake = m_job.stake();
    if (stake.what.isEmpty() || m_closing)
        return true;
    auto* question = askToClose(&m_window, stake, [this] {
        m_closing = true; // once: who then stays after all is asked again
        m_window.close();
        m_closing = false;
    });
    connect(&m_job, &Job::finished, question, &QDialog::reject); // nothing is at stake any more
    return false;
}

void WarehouseDesk::leaveTable()
{
    m_ownRun.clear();
    m_page.showRows(nullptr);
}

void WarehouseDesk::offer(const TableName& table, bool units)
{
    run(
        tr("Asking for the columns"),
        [table](WarehouseWork& engine, const Progress& progress) { return engine.offer(table, progress); },
        [this, units](const OfferedTable& offered) {
            if (m_dialog && units)
                m_dialog->showUnitsTable(offered);
            else if (m_dialog)
                m_dialog->showTable(offered);
        });
}

void WarehouseDesk::count(const TableChoices& choices)
{
    leaveThen([this, choices] {
        leaveTable();
        run(
            tr("Counting"),
            [choices, model = m_session.options().model.chosen()](WarehouseWork& engine, const Progress& progress) {
                return engine.estimate(choices, model, true, progress);
            },
            [this](const RunEstimate& estimate) {
                if (m_dialog)
                    m_dialog->showEstimate(estimate);
            });
    });
}

void WarehouseDesk::look(const TableChoices& choices)
{
    leaveThen([this, choices] {
        leaveTable();
        run(
            tr("Looking at the table"),
            [choices](WarehouseWork& engine, const Progress& progress) { return engine.look(choices, progress); },
            [this](LookedThere found) {
                if (m_dialog)
                    m_dialog->accept();
                m_ownRun = found.run;
                m_ownTable = found.table;
                m_page.showRows(std::make_shared<const LookedThere>(std::move(found)));
                Q_EMIT m_session.intents().showPage(QStringLiteral("warehouse"));
            });
    });
}

/// And the first lists with it: they say whether the model is any good sooner than figures do.
void WarehouseDesk::train(const ModelOptions& model)
{
    using Trained = std::pair<LearntThere, Result<ListsThere>>;
    run(
        tr("Training"),
        [model](WarehouseWork& engine, const Progress& progress) -> Result<Trained> {
            auto learnt = engine.train(model, progress.part(0.0, 0.8));
            if (!learnt)
                return tl::unexpected(std::move(learnt.error()));
            auto lists = engine.firstLists(listsShown, progress.part(0.8, 1.0));
            return Trained{*std::move(learnt), std::move(lists)};
        },
        [this](const Trained& trained) {
            m_page.showLearnt(trained.first);
            if (trained.second)
                m_page.showLists(*trained.second, {});
            else
                tell(trained.second.error());
        });
}

void WarehouseDesk::measure()
{
    run(
        tr("Measuring"), [](WarehouseWork& engine, const Progress& progress) { return engine.measure(progress); },
        [this](const EvaluatedThere& figures) { m_page.showMeasured(figures); });
}

void WarehouseDesk::showFirst()
{
    run(
        tr("Making lists"),
        [](WarehouseWork& engine, const Progress& progress) { return engine.firstLists(listsShown, progress); },
        [this](const ListsThere& lists) { m_page.showLists(lists, {}); });
}

void WarehouseDesk::findList(const QString& cookie)
{
    run(
        tr("Making the list"),
        [id = cookie.toStdString()](WarehouseWork& engine, const Progress& progress) {
            return engine.listsOf(id, progress);
        },
        [this, cookie](const ListsThere& lists) { m_page.showLists(lists, cookie); });
}

void WarehouseDesk::findAudience(std::int32_t page)
{
    run(
        tr("Looking for the audience"),
        [page](WarehouseWork& engine, const Progress& progress) {
            return engine.audience(page, membersShown, progress);
        },
        [this](const AudienceThere& audience) { m_page.showAudience(audience, membersShown); });
}

/// Whether a run that was cut short has made some of these very lists.
void WarehouseDesk::prepareWriting(const QString& table)
{
    run(
        tr("Looking for lists that were cut short"),
        [](WarehouseWork& engine, const Progress& progress) { return engine.resumable(progress); },
        [this, table](const std::vector<RunThere>& runs) {
            if (runs.empty())
                write(table, {});
            else
                askToGoOn(
                    &m_window, runs.front(), [this, table, id = runs.front().run] { write(table, id); },
                    [this, table] { write(table, {}); });
        });
}

void WarehouseDesk::write(const QString& table, const std::string& run)
{
    if (m_job.isRunning())
        return;
    const auto told = [this](const Error& error) {
        if (error.kind != ErrorKind::Usage) // which is said before anything is begun
            m_page.showCutShort();
        tell(error);
    };
    if (!m_work)
        return;
    m_page.showWriting();
    m_job.start(
        tr("Writing everybody's lists"),
        [engine = m_work, name = table.toStdString(), run](const Progress& progress) {
            return engine->write(name, run, progress);
        },
        [this, told](const Result<WrittenThere>& written) {
            if (!written)
                return told(written.error());
            m_page.showWritten(*written);
        },
        {.what = tr("Everybody's lists are being written."), .keep = tr("Keep writing")});
}

void WarehouseDesk::openCleanUp()
{
    run(
        tr("Looking for working tables"),
        [](WarehouseWork& engine, const Progress& progress) { return engine.runs(progress); },
        [this](const std::vector<RunThere>& runs) {
            m_page.showRunsThere(runs);
            m_cleanUp = new CleanUpDialog(runs, m_ownRun, &m_window);
            connect(m_cleanUp.data(), &CleanUpDialog::dropRequested, this, &WarehouseDesk::drop);
            connect(m_cleanUp.data(), &CleanUpDialog::cancelRequested, &m_job, &Job::cancel);
            m_cleanUp->open();
        });
}

void WarehouseDesk::drop(const std::vector<std::string>& runs)
{
    run(
        tr("Dropping working tables"),
        [runs](WarehouseWork& engine, const Progress& progress) { return engine.drop(runs, progress); },
        [this](const std::vector<RunThere>& left) {
            m_page.showRunsThere(left);
            if (m_cleanUp)
                m_cleanUp->setRuns(left);
        });
}

} // namespace leadlight
