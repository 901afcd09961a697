// SPDX-License-Identifier: GPL-3.0-or-later
// Loaded before a program (LD_PRELOAD): writes a line into the file that NETWORK_WATCH names for every attempt to reach
// the network, and one when it is loaded. Sockets within the machine (X11, D-Bus) are none.
#include <cstdlib>
#include <cstring>
#include <dlfcn.h>
#include <fcntl.h>
#include <netdb.h>
#include <sys/socket.h>
#include <unistd.h>

namespace {

void note(const char* what)
{
    const char* path = std::getenv("NETWORK_WATCH");
    const int file = path != nullptr ? open(path, O_WRONLY | O_CREAT | O_APPEND, 0600) : -1;
    if (file < 0)
        return;
    if (write(file, what, std::strlen(what)) < 0)
        std::abort();
    close(file);
}

__attribute__((constructor)) void begin()
{
    note("watching\n");
}

/// What would have been called without us.
template <class Function>
Function next(const char* name)
{
    return reinterpret_cast<Function>(dlsym(RTLD_NEXT, name));
}

} // namespace

extern "C" int socket(int domain, int type, int protocol) noexcept
{
    if (domain == AF_INET || domain == AF_INET6)
        note("socket\n");
    return next<int (*)(int, int, int)>("socket")(domain, type, protocol);
}

extern "C" int connect(int file, const sockaddr* address, socklen_t length)
{
    if (address != nullptr && (address->sa_family == AF_INET || address->sa_family == AF_INET6))
        note("connect\n");
    return next<int (*)(int, const sockaddr*, socklen_t)>("connect")(file, address, length);
}

extern "C" int getaddrinfo(const char* node, const char* service, const addrinfo* hints, addrinfo** result)
{
    note("getaddrinfo\n");
    return next<int (*)(const char*, const char*, const addrinfo*, addrinfo**)>("getaddrinfo")(node, service, hints,
                                                                                               result);
}
