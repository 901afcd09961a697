// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engines/credentials.h"
#include "engines/engine_address.h"

namespace leadlight {

// Passwords in the system's own keychain (Secret Service, KWallet, macOS, Windows), under the address of engine and
// user. Never in a file of ours: where there is no keychain, or it is locked, the password is asked for each time.
// Calls block (the keychain may ask the user), on a worker thread.

/// Whether this build can ask a keychain at all.
[[nodiscard]] bool hasKeychain();
/// Null where none is kept.
[[nodiscard]] Result<SharedSecret> keptPassword(const EngineAddress& address);
[[nodiscard]] Status keepPassword(const EngineAddress& address, const Secret& password);
[[nodiscard]] Status forgetPassword(const EngineAddress& address);

} // namespace leadlight
