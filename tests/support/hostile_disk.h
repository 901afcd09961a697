// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#ifdef __linux__
#include <unistd.h>
#endif

namespace leadlight::testing {

/// A disk of so many bytes ("8k") at a folder of its own, for one test. Only root can mount one.
class SmallDisk
{
public:
    explicit SmallDisk(const QString& size)
    {
        m_works = mounted({QStringLiteral("-t"), QStringLiteral("tmpfs"), QStringLiteral("-o"),
                           QStringLiteral("mode=755,size=") + size, QStringLiteral("tmpfs"), m_folder.path()});
    }
    ~SmallDisk()
    {
        if (m_works)
            QProcess::execute(QStringLiteral("umount"), {QStringLiteral("-l"), m_folder.path()});
    }
    SmallDisk(const SmallDisk&) = delete;
    SmallDisk& operator=(const SmallDisk&) = delete;

    [[nodiscard]] bool works() const { return m_works; }
    [[nodiscard]] QString path() const { return m_folder.path(); }
    bool makeReadOnly() { return mounted({QStringLiteral("-o"), QStringLiteral("remount,ro"), m_folder.path()}); }

private:
    static bool mounted(const QStringList& arguments)
    {
        QProcess mount;
        mount.start(QStringLiteral("mount"), arguments);
        return mount.waitForFinished() && mount.exitStatus() == QProcess::NormalExit && mount.exitCode() == 0;
    }

    QTemporaryDir m_folder;
    bool m_works = false;
};

/// While it lives nothing can be made or changed in a folder: where root runs the tests, who may write everywhere, the
/// program acts as "nobody" meanwhile.
class ForeignFolder
{
public:
    explicit ForeignFolder(QString folder)
        : m_folder(std::move(folder))
    {
        using Permission = QFileDevice::Permission;
        QFile::setPermissions(m_folder, {Permission::ReadOwner, Permission::ExeOwner, Permission::ReadGroup,
                                         Permission::ExeGroup, Permission::ReadOther, Permission::ExeOther});
#ifdef __linux__
        m_isRoot = ::geteuid() == 0;
        m_works = !m_isRoot || ::seteuid(nobody) == 0;
#endif
    }
    ~ForeignFolder()
    {
#ifdef __linux__
        if (m_isRoot && m_works)
            m_works = ::seteuid(0) == 0;
#endif
        QFile::setPermissions(m_folder, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    }
    ForeignFolder(const ForeignFolder&) = delete;
    ForeignFolder& operator=(const ForeignFolder&) = delete;

    [[nodiscard]] bool works() const
    {
        return m_works;
    }

    static constexpr unsigned nobody = 65534;

private:
    QString m_folder;
    bool m_isRoot = false;
    bool m_works = false;
};

} // namespace leadlight::testing
