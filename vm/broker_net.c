/* Sockets of the host, part of the broker: see broker.h for the contract.
 *
 * Every socket that needs a grant is checked by its numeric address when it is
 * used.  A grant that names a host covers the addresses which that name has now,
 * so a program cannot pass one address off under the name of another.
 *
 * Sockets are non-blocking and poll does the waiting, so that timeouts and
 * closing from another thread work alike everywhere.
 */
#define _GNU_SOURCE
#include "vm/broker.h"

#include <arpa/inet.h>
#include <errno.h>
#include <netdb.h>
#include <netinet/in.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

/* ---- Addresses -------------------------------------------------------------- */

typedef union HostAddress {
    struct sockaddr any;
    struct sockaddr_in four;
    struct sockaddr_in6 six;
} HostAddress;

static const u8 mapped_prefix[12] = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff};

static void address_from_host(const struct sockaddr *host, BrokerAddress *out) {
    memset(out, 0, sizeof *out);
    if (host->sa_family == AF_INET) {
        const struct sockaddr_in *four = (const struct sockaddr_in *)host;
        out->length = 4;
        out->port = ntohs(four->sin_port);
        memcpy(out->bytes, &four->sin_addr, 4);
        return;
    }
    const struct sockaddr_in6 *six = (const struct sockaddr_in6 *)host;
    bool mapped = memcmp(&six->sin6_addr, mapped_prefix, 12) == 0;
    out->length = mapped ? 4 : 16;
    out->port = ntohs(six->sin6_port);
    memcpy(out->bytes, (const u8 *)&six->sin6_addr + (mapped ? 12 : 0), (size_t)out->length);
}

/* Sockets are of family `family`; IPv4 addresses appear mapped in those of IPv6. */
static socklen_t address_to_host(const BrokerAddress *address, int family, HostAddress *out) {
    memset(out, 0, sizeof *out);
    out->any.sa_family = (sa_family_t)family;
    if (family == AF_INET) {
        out->four.sin_port = htons((u16)address->port);
        memcpy(&out->four.sin_addr, address->bytes, 4);
        return sizeof out->four;
    }
    out->six.sin6_port = htons((u16)address->port);
    u8 *bytes = (u8 *)&out->six.sin6_addr;
    static const u8 zeros[4];
    if (address->length == 16) {
        memcpy(bytes, address->bytes, 16);
    } else if (memcmp(address->bytes, zeros, 4) != 0) {
        memcpy(bytes, mapped_prefix, 12);
        memcpy(bytes + 12, address->bytes, 4);
    }
    return sizeof out->six;
}

static int socket_family(int fd) {
    int family = AF_INET;
    socklen_t size = sizeof family;
    return getsockopt(fd, SOL_SOCKET, SO_DOMAIN, &family, &size) < 0 ? AF_INET : family;
}

static bool same_bytes(const BrokerAddress *a, const BrokerAddress *b) {
    return a->length == b->length && memcmp(a->bytes, b->bytes, (size_t)a->length) == 0;
}

static struct addrinfo *look_up(const char *host) {
    struct addrinfo hints = {.ai_socktype = SOCK_STREAM}, *list = NULL;
    return getaddrinfo(host, NULL, &hints, &list) == 0 ? list : NULL;
}

/* ---- Grants ------------------------------------------------------------------ */

/* Does the name in a grant, "host" or "host:port", stand for this address? */
static bool grant_covers(const char *grant, const BrokerAddress *address) {
    char host[300];
    const char *colon = strrchr(grant, ':');
    size_t length = colon == NULL ? strlen(grant) : (size_t)(colon - grant);
    if (length == 0 || length >= sizeof host) return false;
    if (colon != NULL && atoi(colon + 1) != address->port) return false;
    memcpy(host, grant, length);
    host[length] = '\0';
    struct addrinfo *list = look_up(host);
    bool found = false;
    for (struct addrinfo *each = list; each != NULL && !found; each = each->ai_next) {
        BrokerAddress one;
        address_from_host(each->ai_addr, &one);
        found = same_bytes(&one, address);
    }
    if (list != NULL) freeaddrinfo(list);
    return found;
}

static int check_address(Broker *broker, const BrokerAddress *address) {
    char text[INET6_ADDRSTRLEN];
    if (inet_ntop(address->length == 4 ? AF_INET : AF_INET6, address->bytes, text, sizeof text) == NULL) {
        return -EINVAL;
    }
    if (broker_check_net(broker, text, address->port) == 0) return 0;
    const BrokerScope *scope = &broker->grants.scope[BROKER_NET];
    for (size_t i = 0; i < scope->count; i++) {
        if (grant_covers(scope->what[i], address)) return 0;
    }
    return -EWARDIAN_DENIED;
}

/* A name may be looked up if it is granted with any port. */
static int check_name(Broker *broker, const char *host) {
    if (broker_check_net(broker, host, 0) == 0) return 0;
    const BrokerScope *scope = &broker->grants.scope[BROKER_NET];
    size_t length = strlen(host);
    for (size_t i = 0; i < scope->count; i++) {
        if (strncmp(scope->what[i], host, length) == 0 && scope->what[i][length] == ':') return 0;
    }
    return -EWARDIAN_DENIED;
}

/* ---- Names ------------------------------------------------------------------- */

int broker_resolve(Broker *broker, const char *host, BrokerAddress *out, int limit) {
    int status = check_name(broker, host);
    if (status < 0) return status;
    struct addrinfo *list = look_up(host);
    int count = 0;
    /* IPv4 first, as programs expect. */
    for (int pass = 0; pass < 2; pass++) {
        for (struct addrinfo *each = list; each != NULL && count < limit; each = each->ai_next) {
            if (each->ai_family == (pass == 0 ? AF_INET : AF_INET6)) address_from_host(each->ai_addr, &out[count++]);
        }
    }
    if (list != NULL) freeaddrinfo(list);
    return count == 0 ? -ENOENT : count;
}

int broker_reverse(Broker *broker, const BrokerAddress *address, char *out, size_t size) {
    int status = check_address(broker, address);
    if (status < 0) return status;
    HostAddress host;
    socklen_t length = address_to_host(address, address->length == 4 ? AF_INET : AF_INET6, &host);
    return getnameinfo(&host.any, length, out, (socklen_t)size, NULL, 0, NI_NAMEREQD) == 0 ? 0 : -ENOENT;
}

int broker_host_name(char *out, size_t size) {
    if (gethostname(out, size) < 0) return -errno;
    out[size - 1] = '\0';
    return 0;
}

/* ---- Sockets ----------------------------------------------------------------- */

/* Runs one expression with `fd` of a handle. */
#define WITH_SOCKET(broker, handle, expression)                     \
    do {                                                            \
        int fd = broker_handle_enter(broker, handle);               \
        if (fd < 0) return fd;                                      \
        __typeof__(expression) result;                              \
        do result = (expression);                                   \
        while (result < 0 && errno == EINTR);                       \
        if (result < 0) result = -errno;                            \
        broker_handle_leave(broker, handle);                        \
        return result;                                              \
    } while (0)

/* A socket for both families where the host has IPv6. */
int broker_socket(Broker *broker, bool datagram) {
    int type = (datagram ? SOCK_DGRAM : SOCK_STREAM) | SOCK_CLOEXEC | SOCK_NONBLOCK;
    int fd = socket(AF_INET6, type, 0);
    int off = 0;
    if (fd >= 0) setsockopt(fd, IPPROTO_IPV6, IPV6_V6ONLY, &off, sizeof off);
    else fd = socket(AF_INET, type, 0);
    return fd < 0 ? -errno : broker_handle_open(broker, fd);
}

static int bind_host(int fd, const BrokerAddress *address) {
    HostAddress host;
    socklen_t size = address_to_host(address, socket_family(fd), &host);
    return bind(fd, &host.any, size);
}

int broker_bind(Broker *broker, int handle, const BrokerAddress *address) {
    int status = check_address(broker, address);
    if (status < 0) return status;
    WITH_SOCKET(broker, handle, bind_host(fd, address));
}

int broker_listen(Broker *broker, int handle, int backlog) { WITH_SOCKET(broker, handle, listen(fd, backlog)); }

/* Waits for a socket; 0 when it is ready, 1 when it was shut down, -EAGAIN when the time is over, which does not begin anew after
 * an interruption. */
static int wait_for(int fd, short events, int timeout) {
    i64 end = broker_nano_time() + (i64)timeout * 1000000;
    for (;;) {
        i64 left = timeout <= 0 ? -1 : (end - broker_nano_time() + 999999) / 1000000;
        if (timeout > 0 && left <= 0) return -EAGAIN;
        struct pollfd entry = {.fd = fd, .events = events == POLLIN ? POLLIN | POLLRDHUP : events};
        int count = poll(&entry, 1, (int)left);
        if (count > 0) return (entry.revents & (POLLRDHUP | POLLHUP)) != 0;
        if (count < 0 && errno != EINTR) return -errno;
    }
}

static int connect_host(int fd, const BrokerAddress *address, int timeout) {
    HostAddress host;
    socklen_t size = address_to_host(address, socket_family(fd), &host);
    if (connect(fd, &host.any, size) == 0) return 0;
    if (errno != EINPROGRESS && errno != EINTR) return -errno;
    int status = wait_for(fd, POLLOUT, timeout);
    if (status < 0) return status;
    int error = 0;
    socklen_t length = sizeof error;
    if (getsockopt(fd, SOL_SOCKET, SO_ERROR, &error, &length) < 0) return -errno;
    return -error;
}

int broker_connect(Broker *broker, int handle, const BrokerAddress *address, int timeout) {
    int status = check_address(broker, address);
    if (status < 0) return status;
    int fd = broker_handle_enter(broker, handle);
    if (fd < 0) return fd;
    status = connect_host(fd, address, timeout);
    broker_handle_leave(broker, handle);
    return status;
}

static int accept_host(int fd, int timeout, BrokerAddress *peer) {
    for (;;) {
        int status = wait_for(fd, POLLIN, timeout);
        if (status < 0) return status;
        HostAddress host;
        socklen_t size = sizeof host;
        int accepted = accept4(fd, &host.any, &size, SOCK_CLOEXEC | SOCK_NONBLOCK);
        if (accepted >= 0) {
            address_from_host(&host.any, peer);
            return accepted;
        }
        if (errno != EAGAIN && errno != EINTR && errno != ECONNABORTED) return -errno;
    }
}

int broker_accept(Broker *broker, int handle, int timeout, BrokerAddress *peer) {
    int fd = broker_handle_enter(broker, handle);
    if (fd < 0) return fd;
    int accepted = accept_host(fd, timeout, peer);
    broker_handle_leave(broker, handle);
    return accepted < 0 ? accepted : broker_handle_open(broker, accepted);
}

static i64 receive_host(int fd, void *bytes, size_t size, int timeout, BrokerAddress *peer) {
    for (int status = 0;;) {
        HostAddress host = {.any.sa_family = AF_INET};
        socklen_t length = sizeof host;
        i64 count = recvfrom(fd, bytes, size, 0, &host.any, &length);
        if (count >= 0 && peer != NULL) address_from_host(&host.any, peer);
        if (count >= 0) return count;
        if (errno != EAGAIN && errno != EINTR) return -errno;
        if (status > 0) return 0; /* shut down, and nothing is left */
        status = wait_for(fd, POLLIN, timeout);
        if (status < 0) return status;
    }
}

i64 broker_receive(Broker *broker, int handle, void *bytes, size_t size, int timeout, BrokerAddress *peer) {
    int fd = broker_handle_enter(broker, handle);
    if (fd < 0) return fd;
    i64 count = receive_host(fd, bytes, size, timeout, peer);
    broker_handle_leave(broker, handle);
    return count;
}

static i64 send_host(int fd, const void *bytes, size_t size, const BrokerAddress *address) {
    HostAddress host;
    socklen_t length = address == NULL ? 0 : address_to_host(address, socket_family(fd), &host);
    for (;;) {
        i64 count = sendto(fd, bytes, size, MSG_NOSIGNAL, address == NULL ? NULL : &host.any, length);
        if (count >= 0) return count;
        if (errno != EAGAIN && errno != EINTR) return -errno;
        int status = wait_for(fd, POLLOUT, 0);
        if (status < 0) return status;
    }
}

i64 broker_send(Broker *broker, int handle, const void *bytes, size_t size, const BrokerAddress *address) {
    int status = address == NULL ? 0 : check_address(broker, address);
    if (status < 0) return status;
    int fd = broker_handle_enter(broker, handle);
    if (fd < 0) return fd;
    i64 count = send_host(fd, bytes, size, address);
    broker_handle_leave(broker, handle);
    return count;
}

/* The host wakes those who wait for a datagram only when the socket has a peer: itself will do. */
static int shutdown_host(int fd, int how) {
    int status = shutdown(fd, how), type = SOCK_STREAM;
    socklen_t type_size = sizeof type;
    if (status == 0 || getsockopt(fd, SOL_SOCKET, SO_TYPE, &type, &type_size) < 0) return status;
    HostAddress self;
    socklen_t size = sizeof self;
    if (type != SOCK_DGRAM || getsockname(fd, &self.any, &size) < 0) return -1;
    return connect(fd, &self.any, size) < 0 ? -1 : shutdown(fd, how);
}

int broker_shutdown(Broker *broker, int handle, int how) { WITH_SOCKET(broker, handle, shutdown_host(fd, how)); }

static int local_host(int fd, BrokerAddress *out) {
    HostAddress host;
    socklen_t size = sizeof host;
    if (getsockname(fd, &host.any, &size) < 0) return -1;
    address_from_host(&host.any, out);
    return 0;
}

int broker_local_address(Broker *broker, int handle, BrokerAddress *out) {
    WITH_SOCKET(broker, handle, local_host(fd, out));
}

/* ---- Options ------------------------------------------------------------------ */

static int get_option(int fd, int level, int option) {
    struct linger linger;
    int value = 0;
    bool lingers = level == SOL_SOCKET && option == SO_LINGER;
    socklen_t size = lingers ? sizeof linger : sizeof value;
    if (getsockopt(fd, level, option, lingers ? (void *)&linger : (void *)&value, &size) < 0) return -1;
    if (lingers) return linger.l_onoff ? linger.l_linger : 0x7fffffff;
    return value;
}

static int set_option(int fd, int level, int option, int value) {
    struct linger linger = {.l_onoff = value >= 0, .l_linger = value < 0 ? 0 : value};
    bool lingers = level == SOL_SOCKET && option == SO_LINGER;
    return setsockopt(fd, level, option, lingers ? (void *)&linger : (void *)&value,
                      lingers ? sizeof linger : sizeof value);
}

int broker_get_option(Broker *broker, int handle, int level, int option) {
    WITH_SOCKET(broker, handle, get_option(fd, level, option));
}

int broker_set_option(Broker *broker, int handle, int level, int option, int value) {
    WITH_SOCKET(broker, handle, set_option(fd, level, option, value));
}
