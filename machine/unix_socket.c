/* Stream sockets of the host by path. */
#define _GNU_SOURCE
#include "machine/unix_socket.h"
#include <errno.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

enum { WAITING_MAX = 16 };

static bool make_address(const char *path, struct sockaddr_un *address) {
    *address = (struct sockaddr_un){.sun_family = AF_UNIX};
    size_t length = strlen(path);
    if (length == 0 || length >= sizeof address->sun_path) {
        errno = ENAMETOOLONG;
        return false;
    }
    memcpy(address->sun_path, path, length);
    return true;
}

static int fail(int fd) {
    int reason = errno;
    close(fd);
    errno = reason;
    return -1;
}

static int open_socket(void) { return socket(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0); }

int unix_connect(const char *path) {
    struct sockaddr_un address;
    int fd = make_address(path, &address) ? open_socket() : -1;
    if (fd < 0) return -1;
    return connect(fd, (struct sockaddr *)&address, sizeof address) == 0 ? fd : fail(fd);
}

/* Left behind by a process that is gone: it refuses connections. */
static bool abandoned(const char *path) {
    int fd = unix_connect(path);
    bool refused = fd < 0 && errno == ECONNREFUSED;
    if (fd >= 0) close(fd);
    return refused;
}

static bool bind_path(int fd, const char *path, const struct sockaddr_un *address) {
    if (bind(fd, (const struct sockaddr *)address, sizeof *address) == 0) return true;
    if (errno != EADDRINUSE) return false;
    struct stat status;
    bool replace = lstat(path, &status) == 0 && S_ISSOCK(status.st_mode) && abandoned(path) && unlink(path) == 0;
    if (replace) return bind(fd, (const struct sockaddr *)address, sizeof *address) == 0;
    errno = EADDRINUSE;
    return false;
}

int unix_listen(const char *path) {
    struct sockaddr_un address;
    int fd = make_address(path, &address) ? open_socket() : -1;
    if (fd < 0) return -1;
    if (!bind_path(fd, path, &address)) return fail(fd);
    /* Nobody can connect before it listens, so there is no moment with wider permissions. */
    bool listening = chmod(path, S_IRUSR | S_IWUSR) == 0 && listen(fd, WAITING_MAX) == 0;
    return listening ? fd : fail(fd);
}

int unix_accept(int listener) { return accept4(listener, NULL, NULL, SOCK_NONBLOCK | SOCK_CLOEXEC); }
