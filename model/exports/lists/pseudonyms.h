// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/describe/row_sink.h"

#include <filesystem>
#include <memory>

namespace leadlight {

/// Names that stand for ids where files leave the machine: HMAC-SHA256 of the id with a secret that stays here, so that
/// nobody without it can try ids out, and the same id has the same name in every file. Immutable; for any thread.
class Pseudonyms
{
public:
    /// With the secret in `file`, which is made (32 random bytes, mode 600) where there is none. Errors: it cannot be
    /// read or made, others on this machine may read it, or it is no secret.
    [[nodiscard]] static Result<std::shared_ptr<const Pseudonyms>> open(const std::filesystem::path& file);
    explicit Pseudonyms(std::string secret);

    /// "p" and 32 hexadecimal digits: 128 bits, so that two of a million ids are the same once in 10^26.
    [[nodiscard]] std::string nameOf(std::string_view id) const;

private:
    std::string m_secret;
};

/// Where this user's secret is: leadlight/pseudonyms.secret in the folder for programs' data.
[[nodiscard]] std::filesystem::path pseudonymSecretFile();

/// Hands rows on with pseudonyms in the columns of cookies. Null `names`: as they are.
class PseudonymRows final : public RowSink
{
public:
    PseudonymRows(const TableData& columns, std::shared_ptr<const Pseudonyms> names, RowSink& to);

    void text(std::string_view value) override;
    void number(std::int64_t value) override;
    void number(double value) override;
    void endRow() override;
    [[nodiscard]] bool isForPeople() const override { return m_to.isForPeople(); }
    void words(const Phrase& phrase) override;

private:
    std::vector<bool> m_isCookie;
    std::shared_ptr<const Pseudonyms> m_names;
    RowSink& m_to;
    std::size_t m_at = 0;
};

} // namespace leadlight
