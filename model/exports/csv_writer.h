// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/describe/row_sink.h"
#include "model/exports/csv_form.h"
#include "model/exports/output_file.h"

#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>

namespace leadlight {

/// Writes a table as RFC 4180 CSV: comma, CRLF, UTF-8 without a BOM, fields quoted only where they must be. Numbers are
/// in the C locale and read back to the same value. Ids are written as they are; nothing is prefixed or shortened. For
/// spreadsheets another form may be asked for (csv_form.h).
///
///     csv.row({"cookie", "hit_rate"});
///     csv.text(cookie);
///     csv.number(0.4);
///     csv.endRow();
class CsvWriter final : public RowSink
{
public:
    using Sink = ByteSink;
    explicit CsvWriter(Sink sink, CsvForm form = {});

    void text(std::string_view value) override;
    void number(std::int64_t value) override;
    void number(double value) override; ///< shortest form that reads back the same; empty where it is no number
    void endRow() override;
    [[nodiscard]] std::unique_ptr<RowSink> apart() const override;
    void join(RowSink& rows) override;
    void row(std::initializer_list<std::string_view> texts);

    /// Hands on what is still buffered. False where the sink refused anything.
    [[nodiscard]] bool finish();

private:
    void beginField();
    void field(std::string_view value);
    void flush();

    Sink m_sink; ///< none: the rows stay in the buffer
    CsvForm m_form;
    std::string m_buffer;
    bool m_rowBegun = false;
    bool m_ok = true;
};

/// writeFile() of a CSV file.
[[nodiscard]] Status writeCsvFile(const std::filesystem::path& path, const std::function<Status(CsvWriter& csv)>& write,
                                  CsvForm form = {}, Readers readers = Readers::AsUsual);

} // namespace leadlight
