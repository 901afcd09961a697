// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace leadlight {

/// A password in memory. Its bytes are overwritten when it goes; what libraries copy of it is out of reach. It cannot
/// be copied, printed or compared, and no struct of options, session or log has a place for it.
class Secret
{
public:
    Secret() = default; ///< none
    /// Takes the bytes and overwrites those that were given.
    explicit Secret(std::string&& bytes);
    ~Secret();
    Secret(const Secret&) = delete;
    Secret& operator=(const Secret&) = delete;

    [[nodiscard]] bool empty() const { return m_bytes.empty(); }
    /// UTF-8; must not be kept.
    [[nodiscard]] std::string_view reveal() const { return m_bytes; }

private:
    std::string m_bytes;
};
using SharedSecret = std::shared_ptr<const Secret>;

/// Overwrites the bytes in a way that no optimiser leaves out, and empties the text.
void wipe(std::string& bytes);

/// Where the command line looks when no file is named.
inline constexpr auto passwordVariable = "LEADLIGHT_ENGINE_PASSWORD";

/// The password on the command line: the first line of `file` where one is given, else the environment variable (which
/// is then taken out of the environment, so that no child gets it), else none. Usage where others than the user may
/// read the file, or it cannot be read.
[[nodiscard]] Result<SharedSecret> passwordForCommandLine(const std::optional<std::filesystem::path>& file);

} // namespace leadlight
