/* The broker: see broker.h for the contract.
 *
 * A path is made canonical first (no symbolic link left in it), compared with
 * the grants as text, and then used with RESOLVE_NO_SYMLINKS from the root: if
 * somebody puts a link in its way between check and use, the kernel refuses.
 */
#define _GNU_SOURCE
#include "vm/broker.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <linux/openat2.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/random.h>
#include <sys/statvfs.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

extern char **environ;

/* ---- Grants ---------------------------------------------------------------- */

/* Splits off what does not exist yet: *rest names the missing part of `path`, "" if all exists. */
static bool canonical_prefix(const char *path, char real[PATH_MAX], char rest[PATH_MAX]) {
    char head[PATH_MAX];
    size_t length = strlen(path);
    if (length == 0 || length >= PATH_MAX) return false;
    memcpy(head, path, length + 1);
    rest[0] = '\0';
    for (;;) {
        if (realpath(head, real) != NULL) return true;
        if (errno != ENOENT && errno != ENOTDIR) return false;
        while (length > 1 && head[length - 1] == '/') length--;
        while (length > 0 && head[length - 1] != '/') length--;
        memcpy(rest, path + length, strlen(path + length) + 1);
        if (length == 0) return realpath(".", real) != NULL;
        head[length] = '\0';
    }
}

/* Has a relative path a ".." in it? */
static bool climbs(const char *path) {
    for (const char *at = path; at != NULL && *at != '\0'; at = strchr(at, '/')) {
        while (*at == '/') at++;
        if (at[0] == '.' && at[1] == '.' && (at[2] == '/' || at[2] == '\0')) return true;
    }
    return false;
}

static bool join(char *real, const char *rest) {
    size_t length = strlen(real), extra = strlen(rest);
    while (extra > 0 && rest[extra - 1] == '/') extra--;
    if (extra == 0) return true;
    if (length + extra + 2 > PATH_MAX) return false;
    if (real[length - 1] != '/') real[length++] = '/';
    memcpy(real + length, rest, extra);
    real[length + extra] = '\0';
    return true;
}

static char *scope_text(BrokerRight right, const char *what) {
    if (right != BROKER_READ && right != BROKER_WRITE) return strdup(what);
    char real[PATH_MAX], rest[PATH_MAX];
    if (!canonical_prefix(what, real, rest) || climbs(rest) || !join(real, rest)) return NULL;
    return strdup(real);
}

bool broker_grants_add(BrokerGrants *grants, BrokerRight right, const char *what) {
    BrokerScope *scope = &grants->scope[right];
    if (what == NULL) {
        scope->all = true;
        return true;
    }
    char *text = scope_text(right, what);
    char **grown = text == NULL ? NULL : realloc(scope->what, (scope->count + 1) * sizeof(char *));
    if (grown == NULL) {
        free(text);
        return false;
    }
    scope->what = grown;
    scope->what[scope->count++] = text;
    return true;
}

void broker_grants_all(BrokerGrants *grants) {
    for (int right = 0; right < BROKER_RIGHTS; right++) grants->scope[right].all = true;
}

bool broker_grant(Broker *broker, BrokerRight right, const char *what) {
    return broker_grants_add(&broker->grants, right, what);
}

bool broker_init(Broker *broker, const BrokerGrants *grants) {
    memset(broker, 0, sizeof *broker);
    if (pthread_mutex_init(&broker->lock, NULL) != 0) return false;
    for (int right = 0; grants != NULL && right < BROKER_RIGHTS; right++) {
        const BrokerScope *scope = &grants->scope[right];
        broker->grants.scope[right].all = scope->all;
        for (size_t i = 0; i < scope->count; i++) {
            if (!broker_grant(broker, right, scope->what[i])) return false;
        }
    }
    return true;
}

void broker_denial(BrokerRight right, const char *what, char *text, size_t size) {
    static const char *const verb[] = {"reading", "writing", "environment variable", "network access to"};
    static const char *const option[] = {"read", "write", "env", "net"};
    snprintf(text, size, "%s \"%s\" is not granted: run with --allow-%s=%s", verb[right], what, option[right], what);
}

static bool path_covered(const Broker *broker, BrokerRight right, const char *path) {
    const BrokerScope *scope = &broker->grants.scope[right];
    if (scope->all) return true;
    for (size_t i = 0; i < scope->count; i++) {
        size_t length = strlen(scope->what[i]);
        if (length == 1) return true; /* the root */
        if (strncmp(path, scope->what[i], length) == 0 && (path[length] == '/' || path[length] == '\0')) return true;
    }
    return false;
}

/* ---- Paths ----------------------------------------------------------------- */

/* A checked path: the directory, opened without following links, and a name in it. */
typedef struct Place {
    int directory;            /* AT_FDCWD when everything is granted */
    bool checked;             /* no link may be followed any more */
    const char *name;         /* within `path` */
    char path[PATH_MAX];
} Place;

/* Makes the path of a place canonical; the last name too if `follow`. */
static int canonicalize(const char *path, bool follow, char out[PATH_MAX], bool *missing) {
    char rest[PATH_MAX], last[NAME_MAX + 1] = "";
    char head[PATH_MAX];
    size_t length = strlen(path);
    if (length == 0) return -ENOENT;
    if (length >= PATH_MAX) return -ENAMETOOLONG;
    memcpy(head, path, length + 1);
    while (length > 1 && head[length - 1] == '/') head[--length] = '\0';
    char *slash = strrchr(head, '/');
    const char *name = slash == NULL ? head : slash + 1;
    if (!follow && strcmp(name, ".") != 0 && strcmp(name, "..") != 0 && *name != '\0') {
        if (strlen(name) > NAME_MAX) return -ENAMETOOLONG;
        strcpy(last, name);
        if (slash == NULL) strcpy(head, ".");
        else slash[slash == head ? 1 : 0] = '\0';
    }
    if (!canonical_prefix(head, out, rest)) return -errno;
    *missing = strchr(rest, '/') != NULL || (last[0] != '\0' && rest[0] != '\0');
    if (climbs(rest) || !join(out, rest) || !join(out, last)) return -ENOENT;
    return 0;
}

static int open_parent(Place *place) {
    char *slash = strrchr(place->path, '/');
    place->name = slash[1] == '\0' ? "." : slash + 1;
    struct open_how how = {.flags = O_PATH | O_DIRECTORY | O_CLOEXEC,
                           .resolve = RESOLVE_NO_SYMLINKS | RESOLVE_NO_MAGICLINKS};
    char parent[PATH_MAX];
    size_t length = slash == place->path ? 1 : (size_t)(slash - place->path);
    memcpy(parent, place->path, length);
    parent[length] = '\0';
    place->directory = (int)syscall(SYS_openat2, AT_FDCWD, parent, &how, sizeof how);
    return place->directory < 0 ? -errno : 0;
}

/* Checks a path against a right and makes it ready for the ...at calls. */
static int place_find(Broker *broker, BrokerRight right, const char *path, bool follow, Place *place) {
    place->directory = AT_FDCWD;
    place->checked = !broker->grants.scope[right].all;
    place->name = path;
    if (!place->checked) return 0;
    if (broker->grants.scope[right].count == 0) return -EWARDIAN_DENIED;
    bool missing = false;
    int status = canonicalize(path, follow, place->path, &missing);
    if (status < 0) return -EWARDIAN_DENIED;
    if (!path_covered(broker, right, place->path)) return -EWARDIAN_DENIED;
    return missing ? -ENOENT : open_parent(place);
}

static void place_leave(Place *place) {
    if (place->directory >= 0) close(place->directory);
}

bool broker_granted(Broker *broker, BrokerRight right, const char *path) {
    Place place;
    int status = place_find(broker, right, path, false, &place);
    if (status == 0) place_leave(&place);
    return status != -EWARDIAN_DENIED;
}

/* The result of a call of the host, after leaving the place. */
static int place_result(Place *place, int status) {
    int result = status < 0 ? -errno : status;
    place_leave(place);
    return result;
}

static int nofollow(const Place *place, bool follow) {
    return place->checked || !follow ? AT_SYMLINK_NOFOLLOW : 0;
}

/* ---- Handles --------------------------------------------------------------- */

/* Takes a descriptor into the table. */
static int handle_add(Broker *broker, int fd, void *list) {
    pthread_mutex_lock(&broker->lock);
    size_t at = 3;
    while (at < broker->handle_count && broker->handles[at].fd >= 0) at++;
    if (at >= broker->handle_count) {
        size_t count = broker->handle_count == 0 ? 16 : broker->handle_count * 2;
        BrokerHandle *grown = realloc(broker->handles, count * sizeof *grown);
        if (grown == NULL) {
            pthread_mutex_unlock(&broker->lock);
            return -ENOMEM;
        }
        for (size_t i = broker->handle_count; i < count; i++) grown[i] = (BrokerHandle){.fd = -1};
        broker->handles = grown;
        broker->handle_count = count;
    }
    broker->handles[at] = (BrokerHandle){.fd = fd, .list = list};
    pthread_mutex_unlock(&broker->lock);
    return (int)at;
}

static int release_host(int fd, void *list) {
    return (list != NULL ? closedir(list) : close(fd)) < 0 ? -errno : 0;
}

static int handle_open(Broker *broker, int fd, void *list) {
    int handle = handle_add(broker, fd, list);
    if (handle < 0) release_host(fd, list);
    return handle;
}

/* The descriptor of a handle, kept open until handle_leave; negative errno if there is none. */
static int handle_enter(Broker *broker, int handle, void **list) {
    if (handle >= 0 && handle <= 2) return handle;
    int fd = -EBADF;
    pthread_mutex_lock(&broker->lock);
    if (handle >= 3 && (size_t)handle < broker->handle_count) {
        BrokerHandle *entry = &broker->handles[handle];
        if (entry->fd >= 0 && !entry->closing) {
            entry->users++;
            fd = entry->fd;
            if (list != NULL) *list = entry->list;
        }
    }
    pthread_mutex_unlock(&broker->lock);
    return fd;
}

/* Frees a closing entry that nobody uses any more. Locks: held by the caller. */
static int handle_free(BrokerHandle *entry) {
    int status = release_host(entry->fd, entry->list);
    *entry = (BrokerHandle){.fd = -1};
    return status;
}

static void handle_leave(Broker *broker, int handle) {
    if (handle <= 2) return;
    pthread_mutex_lock(&broker->lock);
    BrokerHandle *entry = &broker->handles[handle];
    if (--entry->users == 0 && entry->closing) handle_free(entry);
    pthread_mutex_unlock(&broker->lock);
}

int broker_close(Broker *broker, int handle) {
    int status = -EBADF;
    pthread_mutex_lock(&broker->lock);
    if (handle >= 3 && (size_t)handle < broker->handle_count) {
        BrokerHandle *entry = &broker->handles[handle];
        if (entry->fd >= 0 && !entry->closing) {
            entry->closing = true;
            status = entry->users == 0 ? handle_free(entry) : 0;
        }
    }
    pthread_mutex_unlock(&broker->lock);
    return status;
}

/* Runs one expression with `fd` of a handle; repeats it when a signal interrupts. */
#define WITH_HANDLE(broker, handle, expression)                     \
    do {                                                            \
        int fd = handle_enter(broker, handle, NULL);                \
        if (fd < 0) return fd;                                      \
        __typeof__(expression) result;                                             \
        do result = (expression);                        \
        while (result < 0 && errno == EINTR);                       \
        if (result < 0) result = -errno;                            \
        handle_leave(broker, handle);                               \
        return result;                                              \
    } while (0)

i64 broker_read(Broker *broker, int handle, void *bytes, size_t size) {
    WITH_HANDLE(broker, handle, read(fd, bytes, size));
}
i64 broker_write(Broker *broker, int handle, const void *bytes, size_t size) {
    WITH_HANDLE(broker, handle, write(fd, bytes, size));
}
i64 broker_read_at(Broker *broker, int handle, void *bytes, size_t size, i64 position) {
    WITH_HANDLE(broker, handle, pread(fd, bytes, size, position));
}
i64 broker_write_at(Broker *broker, int handle, const void *bytes, size_t size, i64 position) {
    WITH_HANDLE(broker, handle, pwrite(fd, bytes, size, position));
}
i64 broker_seek(Broker *broker, int handle, i64 offset, int whence) {
    WITH_HANDLE(broker, handle, lseek(fd, offset, whence));
}
int broker_truncate(Broker *broker, int handle, i64 length) {
    WITH_HANDLE(broker, handle, ftruncate(fd, length));
}
int broker_sync(Broker *broker, int handle) {
    WITH_HANDLE(broker, handle, fsync(fd));
}
int broker_stat_handle(Broker *broker, int handle, struct stat *out) {
    WITH_HANDLE(broker, handle, fstat(fd, out));
}

static i64 available_bytes(int fd) {
    struct stat about;
    if (fstat(fd, &about) == 0 && S_ISREG(about.st_mode)) {
        i64 at = lseek(fd, 0, SEEK_CUR);
        return at < 0 || at > about.st_size ? 0 : about.st_size - at;
    }
    int waiting = 0;
    return ioctl(fd, FIONREAD, &waiting) < 0 ? 0 : waiting;
}
i64 broker_available(Broker *broker, int handle) {
    WITH_HANDLE(broker, handle, available_bytes(fd));
}

/* Open-file-description locks: they belong to the handle, not to the process. */
int broker_lock(Broker *broker, int handle, int how, i64 position, i64 size) {
    struct flock part = {.l_whence = SEEK_SET, .l_start = position, .l_len = size > INT64_MAX - position ? 0 : size};
    part.l_type = how & BROKER_UNLOCK ? F_UNLCK : how & BROKER_LOCK_SHARED ? F_RDLCK : F_WRLCK;
    WITH_HANDLE(broker, handle, fcntl(fd, how & BROKER_LOCK_WAIT ? F_OFD_SETLKW : F_OFD_SETLK, &part));
}

/* ---- Files by path --------------------------------------------------------- */

static int host_flags(int flags, bool checked) {
    int host = O_CLOEXEC | O_NOCTTY;
    bool reads = (flags & BROKER_OPEN_READ) != 0, writes = (flags & BROKER_OPEN_WRITE) != 0;
    host |= reads && writes ? O_RDWR : writes ? O_WRONLY : O_RDONLY;
    if (flags & BROKER_OPEN_CREATE) host |= O_CREAT;
    if (flags & BROKER_OPEN_EXCLUSIVE) host |= O_CREAT | O_EXCL;
    if (flags & BROKER_OPEN_TRUNCATE) host |= O_TRUNC;
    if (flags & BROKER_OPEN_APPEND) host |= O_APPEND;
    if (flags & BROKER_OPEN_SYNC) host |= O_SYNC;
    if (checked || (flags & BROKER_OPEN_NO_FOLLOW)) host |= O_NOFOLLOW;
    return host;
}

int broker_open(Broker *broker, const char *path, int flags, int mode) {
    Place place;
    bool follow = (flags & BROKER_OPEN_NO_FOLLOW) == 0;
    /* Creating and truncating change the host even when only reading was asked for. */
    bool writes = (flags & ~(BROKER_OPEN_READ | BROKER_OPEN_NO_FOLLOW)) != 0;
    if (writes && (flags & BROKER_OPEN_READ)) {
        int status = place_find(broker, BROKER_READ, path, follow, &place);
        if (status < 0) return status;
        place_leave(&place);
    }
    int status = place_find(broker, writes ? BROKER_WRITE : BROKER_READ, path, follow, &place);
    if (status < 0) return status;
    int fd = openat(place.directory, place.name, host_flags(flags, place.checked), mode);
    fd = place_result(&place, fd);
    struct stat about;
    if (fd >= 0 && fstat(fd, &about) == 0 && S_ISDIR(about.st_mode)) {
        close(fd);
        return -EISDIR;
    }
    return fd < 0 ? fd : handle_open(broker, fd, NULL);
}

/* One call on a place, with its right: the shape of most operations. */
#define AT_PLACE(right, follow, call)                                   \
    do {                                                                \
        Place place;                                                    \
        int status = place_find(broker, right, path, follow, &place);   \
        return status < 0 ? status : place_result(&place, call);        \
    } while (0)

int broker_stat(Broker *broker, const char *path, bool follow, struct stat *out) {
    AT_PLACE(BROKER_READ, follow, fstatat(place.directory, place.name, out, nofollow(&place, follow)));
}
int broker_access(Broker *broker, const char *path, int mode) {
    AT_PLACE(BROKER_READ, true, faccessat(place.directory, place.name, mode, nofollow(&place, true)));
}
int broker_mkdir(Broker *broker, const char *path, int mode) {
    AT_PLACE(BROKER_WRITE, false, mkdirat(place.directory, place.name, (mode_t)mode));
}
int broker_remove(Broker *broker, const char *path, bool directory) {
    AT_PLACE(BROKER_WRITE, false, unlinkat(place.directory, place.name, directory ? AT_REMOVEDIR : 0));
}
int broker_set_times(Broker *broker, const char *path, bool follow, const struct timespec times[2]) {
    AT_PLACE(BROKER_WRITE, follow, utimensat(place.directory, place.name, times, nofollow(&place, follow)));
}

int broker_chown(Broker *broker, const char *path, bool follow, int owner, int group) {
    AT_PLACE(BROKER_WRITE, follow, fchownat(place.directory, place.name, (uid_t)owner, (gid_t)group,
                                            nofollow(&place, follow)));
}

int broker_chmod(Broker *broker, const char *path, int mode) {
    Place place;
    int status = place_find(broker, BROKER_WRITE, path, true, &place);
    if (status < 0) return status;
    int fd = openat(place.directory, place.name, O_PATH | O_CLOEXEC | (place.checked ? O_NOFOLLOW : 0));
    fd = place_result(&place, fd);
    if (fd < 0) return fd;
    /* fchmod refuses O_PATH; its entry in /proc names exactly this file. */
    char self[64];
    snprintf(self, sizeof self, "/proc/self/fd/%d", fd);
    status = chmod(self, (mode_t)mode) < 0 ? -errno : 0;
    close(fd);
    return status;
}

static int two_places(Broker *broker, const char *from, BrokerRight right, const char *to, Place places[2]) {
    int status = place_find(broker, right, from, false, &places[0]);
    if (status < 0) return status;
    status = place_find(broker, BROKER_WRITE, to, false, &places[1]);
    if (status < 0) place_leave(&places[0]);
    return status;
}

int broker_rename(Broker *broker, const char *from, const char *to) {
    Place places[2];
    int status = two_places(broker, from, BROKER_WRITE, to, places);
    if (status < 0) return status;
    status = renameat(places[0].directory, places[0].name, places[1].directory, places[1].name);
    status = place_result(&places[0], status);
    place_leave(&places[1]);
    return status;
}

/* A hard link gives write access to the old file, so both ends need it. */
int broker_link(Broker *broker, const char *existing, const char *path) {
    Place places[2];
    int status = two_places(broker, existing, BROKER_WRITE, path, places);
    if (status < 0) return status;
    status = linkat(places[0].directory, places[0].name, places[1].directory, places[1].name, 0);
    status = place_result(&places[0], status);
    place_leave(&places[1]);
    return status;
}

/* Links are resolved before every check, so where one points needs no grant. */
int broker_symlink(Broker *broker, const char *target, const char *path) {
    AT_PLACE(BROKER_WRITE, false, symlinkat(target, place.directory, place.name));
}
int broker_read_link(Broker *broker, const char *path, char *out, size_t size) {
    AT_PLACE(BROKER_READ, false, (int)readlinkat(place.directory, place.name, out, size));
}

int broker_real_path(Broker *broker, const char *path, char *out, size_t size) {
    Place place;
    int status = place_find(broker, BROKER_READ, path, true, &place);
    if (status < 0) return status;
    place_leave(&place);
    char real[PATH_MAX];
    if (realpath(path, real) == NULL) return -errno;
    if (!path_covered(broker, BROKER_READ, real)) return -EWARDIAN_DENIED;
    size_t length = strlen(real);
    if (length > size) return -ENAMETOOLONG;
    memcpy(out, real, length);
    return (int)length;
}

static int open_listing(Broker *broker, const char *path) {
    AT_PLACE(BROKER_READ, true, openat(place.directory, place.name,
             O_RDONLY | O_DIRECTORY | O_CLOEXEC | (place.checked ? O_NOFOLLOW : 0)));
}

int broker_open_directory(Broker *broker, const char *path) {
    int fd = open_listing(broker, path);
    if (fd < 0) return fd;
    DIR *list = fdopendir(fd);
    if (list == NULL) {
        int status = -errno;
        close(fd);
        return status;
    }
    return handle_open(broker, fd, list);
}

static int list_names(DIR *list, char *out, size_t size) {
    size_t used = 0;
    for (;;) {
        long before = telldir(list);
        errno = 0;
        struct dirent *entry = readdir(list);
        if (entry == NULL) return errno != 0 ? -errno : (int)used;
        const char *name = entry->d_name;
        if (strcmp(name, ".") == 0 || strcmp(name, "..") == 0) continue;
        size_t length = strlen(name) + 1;
        if (length > size - used) {
            seekdir(list, before);
            return used == 0 ? -ENAMETOOLONG : (int)used;
        }
        memcpy(out + used, name, length);
        used += length;
    }
}

int broker_read_directory(Broker *broker, int handle, char *out, size_t size) {
    void *list = NULL;
    int fd = handle_enter(broker, handle, &list);
    if (fd < 0) return fd;
    int status = list == NULL ? -ENOTDIR : list_names(list, out, size);
    handle_leave(broker, handle);
    return status;
}

i64 broker_space(Broker *broker, const char *path, int which) {
    Place place;
    int status = place_find(broker, BROKER_READ, path, true, &place);
    if (status < 0) return status;
    int fd = openat(place.directory, place.name, O_PATH | O_CLOEXEC | (place.checked ? O_NOFOLLOW : 0));
    fd = place_result(&place, fd);
    if (fd < 0) return fd;
    struct statvfs about;
    status = fstatvfs(fd, &about) < 0 ? -errno : 0;
    close(fd);
    if (status < 0) return status;
    u64 blocks = which == 0 ? about.f_blocks : which == 1 ? about.f_bfree : about.f_bavail;
    return (i64)(blocks * about.f_frsize);
}

/* ---- Environment, network, clock, random ----------------------------------- */

static bool text_covered(const BrokerScope *scope, const char *text, size_t length) {
    if (scope->all) return true;
    for (size_t i = 0; i < scope->count; i++) {
        if (strlen(scope->what[i]) == length && memcmp(scope->what[i], text, length) == 0) return true;
    }
    return false;
}

int broker_env(Broker *broker, const char *name, const char **value) {
    if (!text_covered(&broker->grants.scope[BROKER_ENV], name, strlen(name))) return -EWARDIAN_DENIED;
    *value = getenv(name);
    return *value == NULL ? -ENOENT : 0;
}

const char *broker_env_at(Broker *broker, size_t index) {
    for (char **entry = environ; entry != NULL && *entry != NULL; entry++) {
        size_t length = strcspn(*entry, "=");
        if (text_covered(&broker->grants.scope[BROKER_ENV], *entry, length) && index-- == 0) return *entry;
    }
    return NULL;
}

int broker_check_net(Broker *broker, const char *host, int port) {
    char text[300];
    int length = snprintf(text, sizeof text, "%s:%d", host, port);
    if (length < 0 || (size_t)length >= sizeof text) return -EWARDIAN_DENIED;
    const BrokerScope *scope = &broker->grants.scope[BROKER_NET];
    bool granted = text_covered(scope, text, (size_t)length) || text_covered(scope, host, strlen(host));
    return granted ? 0 : -EWARDIAN_DENIED;
}

i64 broker_nano_time(void) {
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (i64)now.tv_sec * 1000000000 + now.tv_nsec;
}

void broker_wall_clock(i64 *seconds, i32 *nanos) {
    struct timespec now;
    clock_gettime(CLOCK_REALTIME, &now);
    *seconds = now.tv_sec;
    *nanos = (i32)now.tv_nsec;
}

int broker_random(void *bytes, size_t size) {
    for (u8 *at = bytes; size > 0;) {
        ssize_t count = getrandom(at, size, 0);
        if (count < 0 && errno != EINTR) return -errno;
        if (count > 0) at += count, size -= (size_t)count;
    }
    return 0;
}

int broker_trusted_open(const char *path) {
    int fd = open(path, O_RDONLY | O_CLOEXEC);
    return fd < 0 ? -errno : fd;
}

/* ---- For broker_net.c ------------------------------------------------------ */

int broker_handle_open(Broker *broker, int fd) { return handle_open(broker, fd, NULL); }
int broker_handle_enter(Broker *broker, int handle) { return handle_enter(broker, handle, NULL); }
void broker_handle_leave(Broker *broker, int handle) { handle_leave(broker, handle); }
