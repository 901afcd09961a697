// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/shell_session.h"

#include "model/base/number_text.h"

#include <QByteArray>
#include <QProcess>
#include <QUrl>
#include <cstdlib>

using namespace leadlight;

namespace {

/// A text between tabs, as both engines write it.
std::string escaped(const std::string& text)
{
    std::string out;
    for (const char c : text) {
        if (c == '\t')
            out += "\\t";
        else if (c == '\n')
            out += "\\n";
        else if (c == '\\')
            out += "\\\\";
        else
            out += c;
    }
    return out;
}

std::string plain(const std::string& cell)
{
    std::string out;
    for (std::size_t k = 0; k < cell.size(); ++k) {
        if (cell[k] != '\\' || k + 1 == cell.size()) {
            out += cell[k];
            continue;
        }
        const char c = cell[++k];
        out += c == 't'   ? '\t'
               : c == 'n' ? '\n'
               : c == 'r' ? '\r'
               : c == '0' ? '\0'
               : c == 'b' ? '\b'
               : c == 'f' ? '\f'
                          : c;
    }
    return out;
}

std::vector<std::string> cellsOf(const std::string& line)
{
    std::vector<std::string> out(1);
    for (const char c : line) {
        if (c == '\t')
            out.emplace_back();
        else
            out.back() += c;
    }
    return out;
}

void put(SqlValues& values, const std::string& cell)
{
    if (auto* const wholes = std::get_if<std::vector<std::uint64_t>>(&values))
        wholes->push_back(std::strtoull(cell.c_str(), nullptr, 10));
    else if (auto* const reals = std::get_if<std::vector<double>>(&values))
        reals->push_back(std::strtod(cell.c_str(), nullptr));
    else
        std::get<std::vector<std::string>>(values).push_back(plain(cell));
}

std::string cellOf(const SqlValues& values, std::size_t row)
{
    if (const auto* const wholes = std::get_if<std::vector<std::uint64_t>>(&values))
        return std::to_string((*wholes)[row]);
    if (const auto* const reals = std::get_if<std::vector<double>>(&values))
        return exactText((*reals)[row]);
    return escaped(std::get<std::vector<std::string>>(values)[row]);
}

std::string linesOf(const SqlBlock& block)
{
    std::string out;
    for (std::size_t row = 0; row < block.rows(); ++row)
        for (std::size_t c = 0; c < block.columns.size(); ++c)
            out += cellOf(block.columns[c], row) + (c + 1 == block.columns.size() ? '\n' : '\t');
    return out;
}

tl::unexpected<Error> failed(const QProcess& process, const QByteArray& output)
{
    const QByteArray text = output.right(2000) + process.errorString().toUtf8();
    return fail(ErrorKind::Internal, Phrase::verbatim(text.toStdString()));
}

} // namespace

ShellSession ShellSession::clickHouse(int port)
{
    return {clickHouseDialect(), port};
}

ShellSession ShellSession::postgres(int port)
{
    return {postgresDialect(), port};
}

Result<std::string> ShellSession::run(const std::string& statement, const std::string& rows) const
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    QByteArray input = QByteArray::fromStdString(statement);
    const QString port = QString::number(m_port);
    if (overHttp()) {
        QString url = QStringLiteral("http://127.0.0.1:%1/?wait_end_of_query=1").arg(port);
        if (!rows.empty()) {
            url += QStringLiteral("&query=") + QString::fromLatin1(QUrl::toPercentEncoding(QString::fromUtf8(input)));
            input = QByteArray::fromStdString(rows);
        }
        process.start(QStringLiteral("curl"), {QStringLiteral("-sS"), QStringLiteral("--fail-with-body"), url,
                                               QStringLiteral("--data-binary"), QStringLiteral("@-")});
    } else {
        input += ";\n" + (rows.empty() ? QByteArray() : QByteArray::fromStdString(rows) + "\\.\n");
        process.start(QStringLiteral("psql"),
                      {QStringLiteral("-h"), QStringLiteral("127.0.0.1"), QStringLiteral("-p"), port,
                       QStringLiteral("-U"), QStringLiteral("ll"), QStringLiteral("-d"), QStringLiteral("postgres"),
                       QStringLiteral("-X"), QStringLiteral("-q"), QStringLiteral("-v"),
                       QStringLiteral("ON_ERROR_STOP=1"), QStringLiteral("-f"), QStringLiteral("-")});
    }
    process.write(input);
    process.closeWriteChannel();
    process.waitForFinished(-1);
    const QByteArray output = process.readAll();
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        return failed(process, output);
    return output.toStdString();
}

Result<std::uint64_t> ShellSession::query(const SqlStatement& statement, const BlockReceiver& receive,
                                          const Progress& progress)
{
    if (progress.cancelled())
        return cancelled();
    const auto text =
        run(overHttp() ? statement.text + " FORMAT TabSeparated" : "COPY (" + statement.text + ") TO STDOUT", {});
    if (!text)
        return tl::unexpected(text.error());
    SqlBlock block;
    for (const SqlKind kind : statement.columns)
        block.columns.push_back(kind == SqlKind::Whole  ? SqlValues(std::vector<std::uint64_t>())
                                : kind == SqlKind::Real ? SqlValues(std::vector<double>())
                                                        : SqlValues(std::vector<std::string>()));
    for (std::size_t from = 0; from < text->size();) {
        const std::size_t to = std::min(text->find('\n', from), text->size());
        const auto cells = cellsOf(text->substr(from, to - from));
        from = to + 1;
        if (cells.size() != block.columns.size())
            return fail(ErrorKind::Internal, Phrase::verbatim("another number of columns: " + *text));
        for (std::size_t c = 0; c < cells.size(); ++c)
            put(block.columns[c], cells[c]);
    }
    const std::uint64_t rows = block.rows();
    if (rows > 0)
        if (const auto taken = receive(std::move(block)); !taken)
            return tl::unexpected(taken.error());
    return rows;
}

Result<void> ShellSession::execute(const SqlStatement& statement, const Progress& progress)
{
    if (progress.cancelled())
        return cancelled();
    const auto text = run(statement.text, {});
    if (!text)
        return tl::unexpected(text.error());
    return {};
}

Result<std::uint64_t> ShellSession::insert(const SqlStatement& statement, const BlockSource& give,
                                           const Progress& progress)
{
    if (progress.cancelled())
        return cancelled();
    std::string lines;
    std::uint64_t rows = 0;
    for (auto block = give();; block = give()) {
        if (!block)
            return tl::unexpected(block.error());
        if (block->rows() == 0)
            break;
        rows += block->rows();
        lines += linesOf(*block);
    }
    if (rows == 0)
        return rows;
    std::string text = statement.text + " FORMAT TabSeparated";
    if (!overHttp())
        text = "COPY " + statement.text.substr(std::string_view("INSERT INTO ").size()) + " FROM STDIN";
    const auto done = run(text, lines);
    if (!done)
        return tl::unexpected(done.error());
    return rows;
}

Result<SqlEstimate> ShellSession::estimate(const SqlStatement& /*statement*/, const Progress& /*progress*/)
{
    return SqlEstimate{};
}
