/* A raw disk image on the host. */
#define _GNU_SOURCE
#include "machine/disk.h"
#include "machine/host_file.h"
#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

/* Formats that would be taken for raw by mistake: the guest would see their headers. */
static const struct {
    const char *magic;
    const char *name;
} formats[] = {{"QFI\xfb", "qcow2"}, {"KDMV", "vmdk"}, {"conectix", "vhd"}, {"vhdxfile", "vhdx"}, {"<<< ", "vdi"}};

static bool check_format(const Disk *disk, const char *path, MachineError *error) {
    char head[8] = {0};
    if (pread(disk->fd, head, sizeof head, 0) < 0) {
        return machine_fail(error, MACHINE_DISK_UNREADABLE, "%s: %s", path, strerror(errno));
    }
    for (size_t i = 0; i < ARRAY_COUNT(formats); i++) {
        if (memcmp(head, formats[i].magic, strlen(formats[i].magic)) != 0) continue;
        return machine_fail(error, MACHINE_DISK_FORMAT, "%s is in %s format", path, formats[i].name);
    }
    return true;
}

static bool measure(Disk *disk, const char *path, MachineError *error) {
    struct stat status;
    bool known = fstat(disk->fd, &status) == 0 && (S_ISREG(status.st_mode) || S_ISBLK(status.st_mode));
    off_t size = known ? lseek(disk->fd, 0, SEEK_END) : -1;
    if (size < DISK_SECTOR || size % DISK_SECTOR != 0) {
        return machine_fail(error, MACHINE_DISK_FORMAT, "%s is no whole number of 512-byte sectors", path);
    }
    disk->sectors = (u64)size / DISK_SECTOR;
    return true;
}

static bool lock(const Disk *disk, const char *path, MachineError *error) {
    struct flock region = {.l_type = disk->read_only ? F_RDLCK : F_WRLCK, .l_whence = SEEK_SET};
    return fcntl(disk->fd, F_OFD_SETLK, &region) == 0 || machine_fail(error, MACHINE_DISK_LOCKED, "%s", path);
}

bool disk_open(Disk *disk, const char *path, bool read_only, MachineError *error) {
    int mode = read_only ? O_RDONLY : O_RDWR;
    *disk = (Disk){.fd = open(path, mode | O_CLOEXEC | O_NONBLOCK), .read_only = read_only};
    if (disk->fd < 0) return machine_fail(error, MACHINE_DISK_UNREADABLE, "%s: %s", path, strerror(errno));
    if (measure(disk, path, error) && lock(disk, path, error) && check_format(disk, path, error)) return true;
    disk_close(disk);
    return false;
}

void disk_close(Disk *disk) {
    if (disk->fd >= 0) close(disk->fd);
    disk->fd = -1;
}

bool disk_read(const Disk *disk, u64 offset, void *bytes, u64 size) {
    return host_file_read(disk->fd, offset, bytes, size);
}

bool disk_write(const Disk *disk, u64 offset, const void *bytes, u64 size) {
    return !disk->read_only && host_file_write(disk->fd, offset, bytes, size);
}

bool disk_zero(const Disk *disk, u64 offset, u64 size) {
    return !disk->read_only && host_file_zero(disk->fd, offset, size);
}

bool disk_flush(const Disk *disk) { return disk->read_only || host_file_sync(disk->fd); }
