// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/evaluate/learning_curve.h"
#include "model/evaluate/slices.h"
#include "model/recommend/kept_model.h"
#include "model/stages/analysis.h"
#include "model/stages/files_summary.h"
#include "model/stages/opening.h"
#include "model/store/analysis_bytes.h"
#include "model/store/scorecard_bytes.h"
#include "model/store/session_file.h"
#include "model/store/table_bytes.h"
#include "tests/support/tables.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <sqlite3.h>

/// Two exports, trained and compared, to be saved as a session and opened again; and bytes to compare by.
namespace leadlight::testing {

namespace fs = std::filesystem;

template <class Keep>
inline std::string bytesBy(Keep keep)
{
    std::string out;
    ByteWriter writer([&out](std::span<const std::byte> bytes) {
        out.append(reinterpret_cast<const char*>(bytes.data()), bytes.size());
        return true;
    });
    keep(writer);
    return writer.finish() ? out : std::string();
}

inline std::string bytesOfModel(const Recommender& model)
{
    return bytesBy([&](ByteWriter& out) { (void)keepModel(model, out); });
}

inline QByteArray submissionsCsv(unsigned seed = 5, std::size_t rows = 900, int cookies = 140)
{
    QByteArray out = "cookie,gated_asset_type,page_url,form_submissions\n";
    for (const SubmissionRow& row : randomRows(seed, rows, cookies, 40))
        out += QByteArray::fromStdString(row.cookie + ",\"" + row.type + "\",\"" + row.page + "\"," +
                                         std::to_string(row.submissions) + '\n');
    return out;
}

inline QByteArray mappingCsv()
{
    QByteArray out = "business_unit,page_url\n";
    for (const MappingRow& row : randomMapping(5, 40, 5))
        out += QByteArray::fromStdString('"' + row.businessUnit + "\",\"" + row.page + "\"\n");
    return out;
}

inline void write(const fs::path& path, const QByteArray& content)
{
    QFile file(QString::fromStdString(path.string()));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

inline QByteArray read(const fs::path& path)
{
    QFile file(QString::fromStdString(path.string()));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Statements in a file, as another program would run them.
inline void changeBySql(const fs::path& path, const char* sql)
{
    sqlite3* database = nullptr;
    QCOMPARE(sqlite3_open(path.c_str(), &database), SQLITE_OK);
    QCOMPARE(sqlite3_exec(database, sql, nullptr, nullptr, nullptr), SQLITE_OK);
    sqlite3_close(database);
}

/// Two files in a folder of their own, opened, trained and compared.
struct Work
{
    QTemporaryDir home;
    fs::path folder = home.path().toStdString();
    fs::path session = folder / "work.leadlight";
    SessionContent content;

    explicit Work(const ModelOptions& model = {Rp3betaOptions{}})
    {
        write(folder / "submissions.csv", submissionsCsv());
        write(folder / "units.csv", mappingCsv());
        OpenRequest request;
        request.files = {.submissions = {folder / "submissions.csv"}, .mapping = folder / "units.csv"};
        const auto opened = openFiles(request, {}, {});
        if (!opened)
            qFatal("%s", opened.error().text().c_str());
        content.options = opened->options;
        content.study = with(Study(), opened->tables);
        content.study = *with(content.study, opened->interactions);
        content.study = *with(content.study, *trainAndAnalyse(opened->interactions, model, {}));
    }

    void compare()
    {
        const auto interactions = content.study.interactions;
        EvaluateRequest request;
        request.interactions = interactions;
        request.models = {{Rp3betaOptions{}}, {EaseOptions{}}};
        request.options.repeats = 2;
        request.options.resamples = 100;
        const auto card = evaluateModels(request, {});
        QVERIFY2(card, card ? "" : card.error().text().c_str());
        content.study = *with(content.study, *withSlices(*card, {}));
        auto curve = learningCurve(request, {0.5, 1.0}, {});
        QVERIFY(curve);
        content.study = *with(content.study, std::make_shared<const LearningCurve>(*std::move(curve)));
    }

    [[nodiscard]] Status save(SessionData data) const { return saveSession(session, content, {.data = data}, {}); }
    [[nodiscard]] Result<OpenedSession> open() const { return openSession({.file = session}, {}); }
};

inline std::string bytesOf(const Study& study)
{
    return bytesBy([&](ByteWriter& out) {
        keepTable(*study.tables.submissions, out);
        keepTable(*study.tables.mapping, out);
        out(identityOf(*study.interactions));
        if (study.analysis) {
            (void)keepModel(*study.analysis->model->recommender, out);
            keepAnalysis(*study.analysis, out);
        }
        if (study.scorecard)
            keepScorecard(*study.scorecard, out);
        if (study.learningCurve)
            keepCurve(*study.learningCurve, out);
    });
}

} // namespace leadlight::testing
