/* Whole transfers between memory and a file of the host. */
#define _GNU_SOURCE
#include "machine/host_file.h"
#include <errno.h>
#include <fcntl.h>
#include <unistd.h>

bool host_file_read(int fd, u64 offset, void *bytes, u64 size) {
    u8 *to = bytes;
    while (size > 0) {
        ssize_t count = pread(fd, to, size, (off_t)offset);
        if (count < 0 && errno == EINTR) continue;
        if (count == 0) errno = EIO;
        if (count <= 0) return false;
        to += count;
        offset += (u64)count;
        size -= (u64)count;
    }
    return true;
}

bool host_file_write(int fd, u64 offset, const void *bytes, u64 size) {
    const u8 *from = bytes;
    while (size > 0) {
        ssize_t count = pwrite(fd, from, size, (off_t)offset);
        if (count < 0 && errno == EINTR) continue;
        if (count == 0) errno = EIO;
        if (count <= 0) return false;
        from += count;
        offset += (u64)count;
        size -= (u64)count;
    }
    return true;
}

/* For file systems that cannot do it themselves. */
static bool write_zeros(int fd, u64 offset, u64 size) {
    static const u8 zeros[64 << 10];
    while (size > 0) {
        u64 part = size < sizeof zeros ? size : sizeof zeros;
        if (!host_file_write(fd, offset, zeros, part)) return false;
        offset += part;
        size -= part;
    }
    return true;
}

static bool allocate(int fd, int mode, u64 offset, u64 size) {
    int done;
    do done = fallocate(fd, mode | FALLOC_FL_KEEP_SIZE, (off_t)offset, (off_t)size);
    while (done != 0 && errno == EINTR);
    return done == 0;
}

bool host_file_zero(int fd, u64 offset, u64 size, bool release) {
    if (size == 0 || (release && allocate(fd, FALLOC_FL_PUNCH_HOLE, offset, size))) return true;
    return allocate(fd, FALLOC_FL_ZERO_RANGE, offset, size) || write_zeros(fd, offset, size);
}

bool host_file_release(int fd, u64 offset, u64 size) {
    return size == 0 || allocate(fd, FALLOC_FL_PUNCH_HOLE, offset, size) || errno == EOPNOTSUPP;
}

bool host_file_sync(int fd) {
    int done;
    do done = fdatasync(fd);
    while (done != 0 && errno == EINTR);
    return done == 0;
}
