// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/missing_files.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace leadlight;

class TestMissingFiles : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void answersComeLater()
    {
        const RecentFiles there{{write("there.csv")}, {}};
        const RecentFiles gone{{there.files.front(), m_folder.filePath(QStringLiteral("gone.csv"))}, {}};
        MissingFiles files;
        QSignalSpy changed(&files, &MissingFiles::changed);
        files.check({there, gone});
        QVERIFY(!files.isMissing(gone)); // nobody has waited for the file system
        QVERIFY(changed.wait());
        QVERIFY(files.isMissing(gone) && !files.isMissing(there));
        QVERIFY(QFile::exists(write("gone.csv")));
        files.check({there, gone});
        QVERIFY(files.isMissing(gone));
        QVERIFY(changed.wait());
        QVERIFY(!files.isMissing(gone));
    }

    void theLastQuestionCounts()
    {
        const RecentFiles first{{m_folder.filePath(QStringLiteral("first.csv"))}, {}};
        const RecentFiles second{{m_folder.filePath(QStringLiteral("second.csv"))}, {}};
        MissingFiles files;
        files.check({first});
        files.check({first, second});
        QTRY_VERIFY(files.isMissing(second));
        QVERIFY(files.isMissing(first));
    }

    void mayGoBeforeTheAnswer()
    {
        const RecentFiles gone{{m_folder.filePath(QStringLiteral("nowhere.csv"))}, {}};
        for (int i = 0; i < 100; ++i) {
            MissingFiles files;
            files.check({gone});
            files.check({gone});
        }
        MissingFiles last;
        last.check({gone});
        QTRY_VERIFY(last.isMissing(gone));
    }

private:
    [[nodiscard]] QString write(const char* name) const
    {
        QFile file(m_folder.filePath(QString::fromLatin1(name)));
        return file.open(QIODevice::WriteOnly) ? file.fileName() : QString();
    }
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestMissingFiles)
#include "test_missing_files.moc"
