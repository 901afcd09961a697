// SPDX-License-Identifier: GPL-3.0-or-later
// The directions of docs/architecture.md, read from the #include lines of the sources.
#include "tests/support/shared_data.h"
#include "tests/support/source_tree.h"

#include <QTemporaryDir>
#include <QTest>
#include <algorithm>
#include <array>
#include <cctype>
#include <fstream>

namespace {

using Faults = std::vector<std::string>;

constexpr int mostLines = 400;
constexpr std::array<std::string_view, 7> numericFolders{"base", "numeric", "recommend", "evaluate",
                                                         "tune", "runs",    "describe"};
constexpr std::array<std::string_view, 2> foldersWithQt{"read", "exports"};

/// "recommend" of "model/recommend/als/als.h"; empty outside the model.
std::string_view modelFolder(std::string_view path)
{
    constexpr std::string_view model = "model/";
    if (!path.starts_with(model))
        return {};
    path.remove_prefix(model.size());
    return path.substr(0, path.find('/'));
}

bool isNumeric(std::string_view path)
{
    return std::ranges::find(numericFolders, modelFolder(path)) != numericFolders.end();
}

/// In the model, but not where texts are decoded and files are written.
bool isModelWithoutQt(std::string_view path)
{
    return !modelFolder(path).empty() && std::ranges::find(foldersWithQt, modelFolder(path)) == foldersWithQt.end();
}

/// <QString>, <QtTest/QtTest>.
bool isQt(std::string_view header)
{
    return header.size() > 1 && header[0] == 'Q' &&
           (header[1] == 't' || std::isupper(static_cast<unsigned char>(header[1])) != 0);
}

bool isEigen(std::string_view header)
{
    return header.starts_with("Eigen/");
}

bool isJson(std::string_view header)
{
    return header.starts_with("nlohmann/");
}

/// All that is shown and wired, but for the scatter in three dimensions.
bool isWithoutEigen(std::string_view path)
{
    return path.starts_with("app/") || (path.starts_with("views/") && !path.starts_with("views/charts/scatter3d/"));
}

/// But for the command line's, which is compiled as one unit.
bool isProductHeader(std::string_view path)
{
    return path.ends_with(".h") && !path.starts_with("tests/") && !path.starts_with("app/cli/");
}

Faults rulesBroken(const SourceTree& tree)
{
    Faults out;
    const auto add = [&out](const Faults& faults) { out.insert(out.end(), faults.begin(), faults.end()); };
    add(tree.includesFrom("model", {"views", "engines", "app", "tests"}));
    add(tree.includesFrom("engines", {"views", "app", "tests"}));
    add(tree.includesFrom("views", {"engines", "app", "tests"}));
    add(tree.includesFrom("app", {"tests"}));
    add(tree.circles("model"));
    add(tree.circles("views"));
    add(tree.circles("engines"));
    add(tree.mutual("app/window"));
    add(tree.reaching(isModelWithoutQt, isQt));
    add(tree.reaching(isWithoutEigen, isEigen));
    add(tree.reaching(isProductHeader, isJson));
    add(tree.longerThan(mostLines));
    return out;
}

QByteArray inLines(const Faults& faults)
{
    QByteArray out;
    for (const std::string& fault : faults)
        out += "\n  " + QByteArray::fromStdString(fault);
    return out;
}

} // namespace

class TestStructure : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theProjectKeepsItsRules();
    void everyRuleCanBeBroken_data();
    void everyRuleCanBeBroken();
    void readsIncludeLines();
};

void TestStructure::theProjectKeepsItsRules()
{
    const SourceTree tree(
        readSources(sourceFolder().toStdString(), {"app", "engines", "model", "views", "tests", "tools"}));
    QVERIFY(tree.files().size() > 300);
    QVERIFY(std::ranges::any_of(tree.files(), [](const SourceFile& file) { return isNumeric(file.path); }));
    const Faults faults = rulesBroken(tree);
    QVERIFY2(faults.empty(), inLines(faults));
}

void TestStructure::everyRuleCanBeBroken_data()
{
    QTest::addColumn<std::vector<SourceFile>>("files");
    QTest::addColumn<Faults>("expected");
    using Files = std::vector<SourceFile>;
    QTest::newRow("nothing wrong") << Files{{"model/read/a.cpp", {"QString", "model/read/a.h"}, 400},
                                            {"model/read/a.h", {"string"}, 10},
                                            {"model/recommend/b.cpp", {"Eigen/Core", "model/read/a.h"}, 10},
                                            {"views/pages/p.cpp", {"QWidget", "model/read/a.h"}, 10},
                                            {"views/charts/scatter3d/s.cpp", {"Eigen/Core"}, 10},
                                            {"app/main.cpp", {"views/pages/p.h", "nlohmann/json.hpp"}, 10}}
                                   << Faults{};
    QTest::newRow("upwards") << Files{{"model/read/a.cpp", {"views/words.h"}, 1}, {"views/words.h", {}, 1}}
                             << Faults{"model/read/a.cpp includes views/words.h"};
    QTest::newRow("an engine upwards") << Files{{"engines/a.cpp", {"views/words.h"}, 1}, {"views/words.h", {}, 1}}
                                       << Faults{"engines/a.cpp includes views/words.h"};
    QTest::newRow("a view to an engine") << Files{{"views/a.cpp", {"engines/b.h"}, 1}, {"engines/b.h", {}, 1}}
                                         << Faults{"views/a.cpp includes engines/b.h"};
    QTest::newRow("a circle of engines") << Files{{"engines/a/x.h", {"engines/b/x.h"}, 1},
                                                  {"engines/b/x.h", {"engines/a/x.h"}, 1}}
                                         << Faults{"engines/a is in a circle: engines/a/x.h includes engines/b/x.h, "
                                                   "engines/b/x.h includes engines/a/x.h"};
    QTest::newRow("from the tests") << Files{{"app/cli/a.cpp", {"tests/support/b.h"}, 1}}
                                    << Faults{"app/cli/a.cpp includes tests/support/b.h"};
    QTest::newRow("a circle of three") << Files{{"model/a/x.h", {"model/b/x.h"}, 1},
                                                {"model/b/deep/x.h", {"model/c/x.h"}, 1},
                                                {"model/b/x.h", {}, 1},
                                                {"model/c/x.cpp", {"model/a/x.h"}, 1},
                                                {"model/c/x.h", {}, 1}}
                                       << Faults{"model/a is in a circle: model/a/x.h includes model/b/x.h, "
                                                 "model/b/deep/x.h includes model/c/x.h, "
                                                 "model/c/x.cpp includes model/a/x.h"};
    QTest::newRow("a file beside its folder") << Files{{"views/pages.cpp", {"views/pages/p.h", "views/words.h"}, 1},
                                                       {"views/pages/p.h", {"views/words.h"}, 1},
                                                       {"views/words.h", {}, 1}}
                                              << Faults{};
    QTest::newRow("a file in a circle") << Files{{"views/pages/p.h", {"views/words.h"}, 1},
                                                 {"views/words.cpp", {"views/pages/p.h"}, 1},
                                                 {"views/words.h", {}, 1}}
                                        << Faults{"views/pages is in a circle: views/pages/p.h includes views/words.h, "
                                                  "views/words.cpp includes views/pages/p.h"};
    QTest::newRow("two that hold each other") << Files{{"app/window/a.cpp", {"app/window/a.h", "app/window/b.h"}, 1},
                                                       {"app/window/a.h", {}, 1},
                                                       {"app/window/b.h", {"app/window/a.h"}, 1}}
                                              << Faults{"app/window/a.cpp includes app/window/b.h, "
                                                        "app/window/b.h includes app/window/a.h"};
    QTest::newRow("a second source that holds one")
        << Files{{"app/window/a.cpp", {"app/window/a.h"}, 1},
                 {"app/window/a.h", {}, 1},
                 {"app/window/a_more.cpp", {"app/window/a.h", "app/window/b.h"}, 1},
                 {"app/window/b.cpp", {"app/window/b.h", "app/window/a.h"}, 1},
                 {"app/window/b.h", {}, 1}}
        << Faults{"app/window/a_more.cpp includes app/window/b.h, app/window/b.cpp includes app/window/a.h"};
    QTest::newRow("a second source that is held by none")
        << Files{{"app/window/a.cpp", {"app/window/a.h"}, 1},
                 {"app/window/a.h", {}, 1},
                 {"app/window/a_more.cpp", {"app/window/a.h", "app/window/b.h"}, 1},
                 {"app/window/b.h", {}, 1}}
        << Faults{};
    QTest::newRow("Qt by a detour") << Files{{"model/tune/a.cpp", {"model/read/b.h"}, 1},
                                             {"model/read/b.h", {"QString"}, 1}}
                                    << Faults{
                                           "model/tune/a.cpp includes model/read/b.h, model/read/b.h includes QString"};
    QTest::newRow("Eigen") << Files{{"views/pages/p.cpp", {"Eigen/Core"}, 1}}
                           << Faults{"views/pages/p.cpp includes Eigen/Core"};
    QTest::newRow("JSON in a header") << Files{{"app/session/s.h", {"nlohmann/json.hpp"}, 1}}
                                      << Faults{"app/session/s.h includes nlohmann/json.hpp"};
    QTest::newRow("a long file") << Files{{"tests/base/t.cpp", {}, 401}} << Faults{"tests/base/t.cpp has 401 lines"};
}

void TestStructure::everyRuleCanBeBroken()
{
    QFETCH(const std::vector<SourceFile>, files);
    QFETCH(const Faults, expected);
    const Faults faults = rulesBroken(SourceTree(files));
    QVERIFY2(faults == expected, inLines(faults));
}

void TestStructure::readsIncludeLines()
{
    const QTemporaryDir folder;
    const std::filesystem::path root = folder.path().toStdString();
    std::filesystem::create_directories(root / "model/base");
    std::ofstream(root / "model/base/a.h")
        << "#pragma once\n#include <QString>\n  # include \"model/base/b.h\" // why\n"
           "// #include <vector>\n#if 1\n#include <map>\n#endif";
    std::ofstream(root / "model/base/notes.txt") << "#include <QFile>\n";
    const auto files = readSources(root, {"model"});
    QCOMPARE(files.size(), std::size_t{1});
    QCOMPARE(files[0].path, std::string("model/base/a.h"));
    QCOMPARE(files[0].includes, (std::vector<std::string>{"QString", "model/base/b.h", "map"}));
    QCOMPARE(files[0].lines, 7);
}

QTEST_GUILESS_MAIN(TestStructure)
#include "test_structure.moc"
