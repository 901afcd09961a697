// SPDX-License-Identifier: GPL-3.0-or-later
#include "engines/keychain.h"

#ifdef LEADLIGHT_KEYCHAIN
#include <QEventLoop>
#include <qt6keychain/keychain.h>
#endif

namespace leadlight {

#ifdef LEADLIGHT_KEYCHAIN

namespace {

QString service()
{
    return QStringLiteral("Leadlight");
}

QString nameOf(const EngineAddress& address)
{
    return QString::fromStdString(address.text());
}

/// Waits for the keychain, which may ask the user.
Status finished(QKeychain::Job& job)
{
    QEventLoop loop;
    QObject::connect(&job, &QKeychain::Job::finished, &loop, &QEventLoop::quit);
    job.setAutoDelete(false);
    job.setInsecureFallback(false);
    job.start();
    loop.exec();
    if (job.error() == QKeychain::NoError || job.error() == QKeychain::EntryNotFound)
        return {};
    return fail(ErrorKind::BadData, Phrase::tr("The system's keychain says: %1.", job.errorString().toStdString()),
                Phrase::tr("Unlock it, or enter the password each time."));
}

} // namespace

bool hasKeychain()
{
    return true; // whether it is locked or not there is only known by asking (isAvailable() came with 0.14)
}

Result<SharedSecret> keptPassword(const EngineAddress& address)
{
    QKeychain::ReadPasswordJob job(service());
    job.setKey(nameOf(address));
    if (auto done = finished(job); !done)
        return tl::unexpected(std::move(done.error()));
    if (job.error() == QKeychain::EntryNotFound)
        return nullptr;
    return std::make_shared<const Secret>(job.textData().toStdString());
}

Status keepPassword(const EngineAddress& address, const Secret& password)
{
    QKeychain::WritePasswordJob job(service());
    job.setKey(nameOf(address));
    job.setTextData(QString::fromUtf8(password.reveal().data(), static_cast<qsizetype>(password.reveal().size())));
    return finished(job);
}

Status forgetPassword(const EngineAddress& address)
{
    QKeychain::DeletePasswordJob job(service());
    job.setKey(nameOf(address));
    return finished(job);
}

#else

bool hasKeychain()
{
    return false;
}

Result<SharedSecret> keptPassword(const EngineAddress&)
{
    return nullptr;
}

Status keepPassword(const EngineAddress&, const Secret&)
{
    return fail(ErrorKind::BadData, Phrase::tr("This build of Leadlight knows no keychain."),
                Phrase::tr("The password is asked for each time."));
}

Status forgetPassword(const EngineAddress&)
{
    return {};
}

#endif

} // namespace leadlight
