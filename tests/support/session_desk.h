// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/session_files.h"
#include "tests/support/file_dialog.h"
#include "tests/support/window_fixture.h"
#include "views/frame/menus.h"
#include "views/widgets/message_bar.h"

#include <QDir>
#include <QMenu>
#include <QMessageBox>

/// The real window with sessions as files.
namespace leadlight::testing {

inline QByteArray submissions(int cookies = 60)
{
    QByteArray out = "cookie,gated_asset_type,page_url,form_submissions\n";
    for (int cookie = 0; cookie < cookies; ++cookie)
        for (int k = 0; k < 4; ++k)
            out += "visitor-" + QByteArray::number(100000 + cookie * 37) + ",Gated Webinar Forms,/p" +
                   QByteArray::number((cookie * cookie + k * 5) % 17) + ',' + QByteArray::number(k + 1) + '\n';
    return out;
}

inline QByteArray units()
{
    QByteArray out = "business_unit,page_url\n";
    for (int page = 0; page < 15; ++page)
        out += QByteArray("Unit ") + char('A' + page % 3) + ",/p" + QByteArray::number(page) + '\n';
    return out;
}

/// A window whose files outlive it: they stand in a folder of the test's own.
struct Desk : WindowFixture
{
    explicit Desk(const QTemporaryDir& files)
        : home(files.path())
    {
        put(QStringLiteral("submissions.csv"), submissions());
        put(QStringLiteral("units.csv"), units());
    }

    [[nodiscard]] QString path(const char* name) const { return home.filePath(QString::fromLatin1(name)); }
    void put(const QString& name, const QByteArray& content) const
    {
        if (QFile file(home.filePath(name)); file.open(QIODevice::WriteOnly))
            file.write(content);
    }
    void train()
    {
        QSignalSpy trained(&session.news(), &News::trained);
        Q_EMIT session.intents().train();
        QVERIFY(trained.wait(20000));
    }
    void work()
    {
        QVERIFY(load({path("submissions.csv"), path("units.csv")}));
        train();
    }
    /// Chooses in the File menu.
    void choose(const QString& text) const
    {
        for (QAction* action : window.findChild<Menus*>()->actions().front()->menu()->actions())
            if (QString(action->text()).remove(QLatin1Char('&')) == text)
                return action->trigger();
        QFAIL(qPrintable(QStringLiteral("no such entry: ") + text));
    }
    void saveAs(const QString& file)
    {
        QSignalSpy saved(&sessions(), &SessionFiles::saved);
        choose(QStringLiteral("Save session as..."));
        answerFileDialog(window, file);
        QVERIFY(saved.count() > 0 || saved.wait(20000));
    }
    void saveByKey()
    {
        QSignalSpy saved(&sessions(), &SessionFiles::saved);
        window.activateWindow(); // a dialog had the keyboard
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QTest::keyClick(&window, Qt::Key_S, Qt::ControlModifier);
        QVERIFY(saved.wait(20000));
    }
    void open(const QString& file)
    {
        QSignalSpy loaded(&session.news(), &News::loaded);
        controller.opening().openFiles({file});
        QVERIFY(loaded.wait(20000));
    }
    void answer(const char* box, const QString& button) const
    {
        QMessageBox* question = nullptr;
        QTRY_VERIFY((question = window.findChild<QMessageBox*>(QString::fromLatin1(box))) != nullptr);
        for (QAbstractButton* one : question->buttons())
            if (QString(one->text()).remove(QLatin1Char('&')) == button)
                return QTest::mouseClick(one, Qt::LeftButton);
        QFAIL(qPrintable(QStringLiteral("no such answer: ") + button));
    }
    void changeWeights()
    {
        QSignalSpy changed(&session.news(), &News::studyChanged);
        Q_EMIT session.intents().editTypeWeights({{"Gated Webinar Forms", 7.0}});
        QVERIFY(changed.wait(20000));
        QTRY_VERIFY(!session.job().isRunning());
    }
    [[nodiscard]] SessionFiles& sessions() const { return controller.sessions(); }
    [[nodiscard]] QStringList messages() const
    {
        QStringList out;
        for (const Message& message : window.messages().messages())
            out << message.what;
        return out;
    }

    QDir home;
};

} // namespace leadlight::testing
