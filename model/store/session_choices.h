// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/store/session_content.h"

namespace leadlight {

/// Calls visit(stage, options) with every struct of options of a session, for writing and reading them by name.
template <class Content, class Visit>
void visitChoices(Content& content, Visit&& visit)
{
    visit(std::string("read-submissions"), content.options.submissionsRead);
    visit(std::string("read-mapping"), content.options.mappingRead);
    visit(std::string("join"), content.options.join);
    visit(std::string("model"), content.options.model);
    visitSettings(content.options.model,
                  [&](auto& settings) { visit("model-" + std::string(settings.key), settings); });
    visit(std::string("evidence"), content.options.evidence);
    visit(std::string("comparison"), content.comparison.options);
    visit(std::string("changes"), content.changes.pair);
    visit(std::string("search"), content.search);
}

/// Whether there are sessions without choices of this stage: it came later than the file's version.
[[nodiscard]] inline bool cameLater(std::string_view stage)
{
    return stage == "changes" || stage == "changes-then" || stage == "search";
}

} // namespace leadlight
