// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"

#include <string_view>

namespace leadlight {

/// Refuses the files of Office before 2007, which are compound files: Excel (.xls), Word, PowerPoint, mails of Outlook;
/// and newer ones that are locked by a password, which are packed into such a file. Told apart by the names of what is
/// in them, as far as `start` reaches.
[[nodiscard]] Status refuseOldOffice(std::string_view start);

} // namespace leadlight
