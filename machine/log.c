/* A log that stays small. */
#define _GNU_SOURCE
#include "machine/log.h"
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <sys/stat.h>
#include <unistd.h>

static const char *name_of(u32 part, char name[16]) {
    if (part == 0) return "log";
    snprintf(name, 16, "log.%u", part);
    return name;
}

static bool open_newest(Log *log) {
    struct stat status;
    log->fd = openat(log->folder, "log", O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC | O_NOFOLLOW, 0640);
    log->size = log->fd >= 0 && fstat(log->fd, &status) == 0 ? (u64)status.st_size : 0;
    return log->fd >= 0;
}

bool log_open(Log *log, int folder, u64 limit) {
    *log = (Log){.folder = folder, .fd = -1, .limit = limit};
    return open_newest(log);
}

static void rotate(Log *log) {
    char from[16], to[16];
    log_close(log);
    for (u32 part = LOG_PARTS; part > 0; part--) {
        renameat(log->folder, name_of(part - 1, from), log->folder, name_of(part, to));
    }
    open_newest(log);
}

static void append(Log *log, const u8 *bytes, u64 size) {
    while (size > 0 && log->fd >= 0) {
        ssize_t count = write(log->fd, bytes, size);
        if (count < 0 && errno == EINTR) continue;
        if (count <= 0) return;
        bytes += count;
        size -= (u64)count;
        log->size += (u64)count;
    }
}

void log_write(Log *log, const void *bytes, u64 size) {
    const u8 *from = bytes;
    while (size > 0) {
        if (log->size >= log->limit) rotate(log);
        u64 room = log->limit > log->size ? log->limit - log->size : log->limit;
        u64 part = size < room ? size : room;
        append(log, from, part);
        from += part;
        size -= part;
    }
}

void log_close(Log *log) {
    if (log->fd >= 0) close(log->fd);
    log->fd = -1;
}

int log_open_part(int folder, u32 part) {
    char name[16];
    return openat(folder, name_of(part, name), O_RDONLY | O_CLOEXEC | O_NOFOLLOW);
}
