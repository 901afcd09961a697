// SPDX-License-Identifier: GPL-3.0-or-later
#include "engines/clickhouse/clickhouse_errors.h"

#include <charconv>

namespace leadlight {

namespace {

constexpr std::size_t longestShown = 400;

/// Without what follows the message: ", e.what() = DB::Exception", "(version 24.3.1)", a stack.
std::string_view withoutTail(std::string_view text)
{
    for (const std::string_view tail : {", e.what() = ", " (version ", "\n", "Stack trace:"})
        text = text.substr(0, text.find(tail));
    return text;
}

/// As much as fits into a sentence, not cut within a character.
std::string shortened(std::string_view text)
{
    if (text.size() <= longestShown)
        return std::string(text);
    std::size_t end = longestShown;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U)
        --end;
    return std::string(text.substr(0, end)) + "...";
}

/// What to do about it, by the engine's codes (ErrorCodes.cpp of ClickHouse): about who may do what; else empty.
Phrase hintOfAccess(int code)
{
    switch (code) {
    case 192: // UNKNOWN_USER
    case 193: // WRONG_PASSWORD
    case 194: // REQUIRED_PASSWORD
    case 195: // IP_ADDRESS_NOT_ALLOWED
    case 516: // AUTHENTICATION_FAILED
        return Phrase::tr("Check user and password, and that this user may come from this machine.");
    case 164: // READONLY
        return Phrase::tr(
            "This user may only read, but counting, training and lists need working tables. Ask for a database in "
            "which the user may create tables.");
    case 291: // DATABASE_ACCESS_DENIED
    case 497: // ACCESS_DENIED
        return Phrase::tr(
            "Ask for the right that the engine names (docs/warehouse.md lists which are needed and why).");
    case 60: // UNKNOWN_TABLE
    case 81: // UNKNOWN_DATABASE
        return Phrase::tr("Choose the table from the engine's catalogue: it may have been renamed or dropped.");
    case 47: // UNKNOWN_IDENTIFIER
    case 16: // NO_SUCH_COLUMN_IN_TABLE
        return Phrase::tr("Choose the columns from the engine's catalogue: they may have been renamed or dropped.");
    default:
        return {};
    }
}

/// About limits, faults and the rest.
Phrase hintFor(int code)
{
    switch (code) {
    case 158: // TOO_MANY_ROWS
    case 307: // TOO_MANY_BYTES
    case 396: // TOO_MANY_ROWS_OR_BYTES
        return Phrase::tr(
            "The engine limits how much one statement may read or give (max_rows_to_read, max_result_rows). "
            "Choose fewer days, a sample of the cookies or smaller batches, or have the limit raised.");
    case 159: // TIMEOUT_EXCEEDED
    case 160: // TOO_SLOW
        return Phrase::tr(
            "The engine limits how long one statement may run (max_execution_time). Choose smaller batches or "
            "fewer days, or have the limit raised.");
    case 241: // MEMORY_LIMIT_EXCEEDED
        return Phrase::tr(
            "The engine limits the memory of a statement (max_memory_usage). Choose smaller batches, or have the "
            "limit raised.");
    case 202: // TOO_MANY_SIMULTANEOUS_QUERIES
    case 201: // QUOTA_EXPIRED
        return Phrase::tr("The engine has enough to do: try again later.");
    case 243: // NOT_ENOUGH_SPACE
        return Phrase::tr("The engine's disk is full: drop working tables (\"Clean up\"), or have room made.");
    case 394: // QUERY_WAS_CANCELLED
        return Phrase::tr("Somebody ended the statement in the engine. Try again.");
    case 3:   // UNEXPECTED_END_OF_FILE
    case 32:  // ATTEMPT_TO_READ_AFTER_EOF
    case 198: // DNS_ERROR
    case 209: // SOCKET_TIMEOUT
    case 210: // NETWORK_ERROR
    case 279: // ALL_CONNECTION_TRIES_FAILED
        return Phrase::tr(
            "A server of the engine cannot be reached, or went down while it worked; nothing of the answer was "
            "taken. Try again when it is back.");
    case 62:  // SYNTAX_ERROR
    case 46:  // UNKNOWN_FUNCTION
    case 115: // UNKNOWN_SETTING
        return Phrase::tr(
            "This release of the engine does not understand the statement. Please report it with the engine's "
            "version.");
    default:
        return Phrase::tr("The engine's log says more; its code is %1.", Plain(code));
    }
}

ErrorKind kindOf(int code)
{
    switch (code) {
    case 192:
    case 193:
    case 194:
    case 195:
    case 516:
    case 81:
    case 60:
        return ErrorKind::Usage;
    default:
        return ErrorKind::BadData;
    }
}

} // namespace

std::optional<ClickHouseException> exceptionIn(std::string_view text)
{
    constexpr std::string_view codeWord = "Code: ";
    constexpr std::string_view ofClass = "Exception: "; // DB::Exception, DB::NetException, Poco::Exception
    constexpr std::size_t longestBetween = 64;
    for (auto at = text.find(codeWord); at != std::string_view::npos; at = text.find(codeWord, at + 1)) {
        const std::string_view from = text.substr(at + codeWord.size());
        ClickHouseException out;
        const auto [end, error] = std::from_chars(from.data(), from.data() + from.size(), out.code);
        const auto said = from.substr(0, longestBetween).find(ofClass);
        if (error != std::errc() || said == std::string_view::npos)
            continue;
        out.message = shortened(withoutTail(from.substr(said + ofClass.size())));
        while (out.message.ends_with('.') || out.message.ends_with(' '))
            out.message.pop_back();
        return out;
    }
    return std::nullopt;
}

Error errorOf(const ClickHouseException& exception)
{
    const Phrase hint = hintOfAccess(exception.code);
    return {.kind = kindOf(exception.code),
            .what = Phrase::tr("ClickHouse says: %1.", exception.message),
            .hint = hint.empty() ? hintFor(exception.code) : hint};
}

Error errorOf(const HttpHead& head, std::string_view body)
{
    if (const auto exception = exceptionIn(body))
        return errorOf(*exception);
    const Plain status(head.status);
    switch (head.status) {
    case 401:
    case 403:
    case 407:
        return {
            .kind = ErrorKind::Usage,
            .what = Phrase::tr(
                "The engine, or what stands before it, let nobody in with this user and password (HTTP %1).", status),
            .hint = Phrase::tr("Check user and password, and that this user may come from this machine.")};
    case 404:
    case 405:
        return {.kind = ErrorKind::Usage,
                .what = Phrase::tr("At this host and port there is a web server, but no ClickHouse (HTTP %1).", status),
                .hint = Phrase::tr(
                    "Check host and port: the port of ClickHouse's HTTP interface is 8443 with TLS, 8123 without.")};
    case 413:
        return {.kind = ErrorKind::BadData,
                .what =
                    Phrase::tr("A server before the engine does not let so much through at once (HTTP %1).", status),
                .hint = Phrase::tr("Go to the engine itself, or choose smaller batches.")};
    default:
        break;
    }
    if (head.status >= 300 && head.status < 400)
        return {
            .kind = ErrorKind::Usage,
            .what = Phrase::tr(
                "The server sends on to another address (HTTP %1), which is not followed: the password would go there.",
                status),
            .hint = Phrase::tr("Give the engine's own address.")};
    return {.kind = ErrorKind::BadData,
            .what = Phrase::tr("The engine, or what stands before it, answered with an error of its own (HTTP %1).",
                               status),
            .hint = Phrase::tr("Try again in some minutes; if it happens again, ask who runs the engine.")};
}

} // namespace leadlight
