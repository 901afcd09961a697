// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/content_hash.h"
#include "model/store/session_content.h"

#include "model/recommend/interactions.h"

#include <xxhash.h>

namespace leadlight {

namespace {

void add(ContentHash& hash, const StringPool& texts, const std::vector<StringPool::Id>& ids)
{
    for (const StringPool::Id id : ids) {
        const std::uint64_t length = texts[id].size();
        hash.add(std::as_bytes(std::span(&length, 1)));
        hash.addAll(texts[id]);
    }
}

void add(ContentHash& hash, const SparseMatrix& matrix)
{
    hash.addAll(matrix.start);
    hash.addAll(matrix.index);
    hash.addAll(matrix.value);
    hash.addAll(matrix.day);
}

} // namespace

std::uint64_t idFingerprint(std::string_view id)
{
    return XXH3_64bits(id.data(), id.size());
}

std::string identityOf(const Interactions& interactions)
{
    const Dataset& data = *interactions.data;
    ContentHash hash;
    add(hash, data.submissions->cookies, data.cookieIds);
    add(hash, data.submissions->pages, data.pageIds);
    for (const auto* names : {&data.types, &data.businessUnits})
        for (const std::string& name : *names)
            hash.addAll(name);
    hash.addAll(data.cookieStart);
    hash.addAll(data.rowPage);
    hash.addAll(data.rowBusinessUnit);
    hash.addAll(data.rowType);
    hash.addAll(data.rowSubmissions);
    hash.addAll(data.pageBusinessUnit);
    hash.addAll(data.pageType);
    add(hash, interactions.strength);
    add(hash, interactions.training());
    return hash.digits();
}

} // namespace leadlight
