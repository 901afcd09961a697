// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/engine_commands.h"
#include "app/cli/terminal.h"
#include "app/cli/usage_mistakes.h"
#include "app/help/build_info.h"

#include "model/base/visible_text.h"
#include "model/read/cell_text.h"

#include <algorithm>
#include <exception>
#include <iostream>
#include <sstream>

using namespace leadlight;

namespace {

enum ExitCode {
    Fine = 0,
    BadData = 1,
    WrongUsage = 2,
    InternalError = 3,
    CheckHolds = 4,
    WasCancelled = 130,
};

ExitCode exitCodeOf(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::BadData:
    case ErrorKind::NeedsChoice:
        return BadData;
    case ErrorKind::Usage:
        return WrongUsage;
    case ErrorKind::Cancelled:
        return WasCancelled;
    case ErrorKind::Internal:
        break;
    }
    return InternalError;
}

int report(const Error& error)
{
    std::cerr << "leadlight-cli: " << visibleEnglish(error.phrase()) << '\n';
    constexpr std::size_t mostChoices = 30;
    for (std::size_t i = 0; i < std::min(error.choices.size(), mostChoices); ++i)
        std::cerr << "    " << visibleText(shortened(error.choices[i])) << '\n';
    if (error.choices.size() > mostChoices)
        std::cerr << "    and " << error.choices.size() - mostChoices << " more\n";
    return exitCodeOf(error.kind);
}

void setUp(CLI::App& app, cli::Action& chosen)
{
    app.name("leadlight-cli");
    std::string version = "leadlight-cli ";
    version += versionText();
    app.set_version_flag("--version", version);
    app.require_subcommand(0, 1); // an unknown one is then named in the message
    app.get_formatter()->column_width(40);
    app.footer("Every command has --help. Results go to stdout or --out, messages to stderr.\n"
               "Exit codes: 0 fine, 1 bad data, 2 wrong usage, 3 internal error, 4 a check (--fail-if) holds, "
               "130 cancelled.");
    cli::addInspect(app, chosen);
    cli::addInteractions(app, chosen);
    cli::addTrain(app, chosen);
    cli::addRecommend(app, chosen);
    cli::addSimilar(app, chosen);
    cli::addSimilarity(app, chosen);
    cli::addHitRate(app, chosen);
    cli::addAudience(app, chosen);
    cli::addAssets(app, chosen);
    cli::addAffinity(app, chosen);
    cli::addEvaluate(app, chosen);
    cli::addTune(app, chosen);
    cli::addReport(app, chosen);
    cli::addEngine(app, chosen);
    cli::addDoctor(app, chosen);
    cli::addHelpFiles(app, chosen);
    cli::addSession(app, chosen);
    cli::addChanges(app, chosen);
}

int run(int argc, char** argv)
{
    CLI::App app(
        "Which asset should each visitor see next, and how well does it work: the same figures as in the window.");
    cli::Action chosen;
    setUp(app, chosen);
    try {
        const auto typed = cli::withHelpAsOption(argc, argv);
        app.parse(static_cast<int>(typed.size()), typed.data());
    } catch (const CLI::ParseError& error) {
        if (const auto mistake = cli::usageMistake(app, error))
            return report(*mistake);
        std::ostringstream out;
        std::ostringstream err; // names what was typed
        const int code = app.exit(error, out, err);
        std::cout << out.str();
        if (code == 0)
            return Fine;
        std::cerr << "leadlight-cli: " << visibleLines(err.str());
        return WrongUsage;
    }
    if (!chosen) {
        std::cerr << app.help();
        return WrongUsage;
    }
    const CLI::App* command = app.get_subcommands().front();
    while (!command->get_subcommands().empty())
        command = command->get_subcommands().front();
    if (const Status safe = cli::checkFiles(*command); !safe)
        return report(safe.error());
    const cli::Interrupt interrupt;
    const auto done = chosen(cli::terminalProgress(interrupt.token()));
    cli::endProgressLine();
    if (!done)
        return report(done.error());
    return *done == cli::Ending::CheckFailed ? CheckHolds : Fine;
}

} // namespace

// The one place where what was thrown anywhere becomes a message and an exit code.
int main(int argc, char** argv)
{
    try {
        return run(argc, argv);
    } catch (const std::bad_alloc&) {
        return report({.kind = ErrorKind::Internal,
                       .what = Phrase::tr("There is not enough memory for this."),
                       .hint = Phrase::tr("Close other programs, or open fewer or smaller files.")});
    } catch (const std::exception& error) {
        return report({.kind = ErrorKind::Internal,
                       .what = Phrase::tr("Something went wrong inside: %1.", std::string_view(error.what()))});
    }
}
