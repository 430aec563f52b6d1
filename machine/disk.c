/* A disk image on the host. */
#define _GNU_SOURCE
#include "machine/disk.h"
#include "machine/disk_overlay.h"
#include "machine/holder.h"
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

/* ---- Opening ------------------------------------------------------------------------------------------------- */

/* The size of the file, 0 when it is nothing that could be a disk. */
static u64 measure(int fd) {
    struct stat status;
    bool known = fstat(fd, &status) == 0 && (S_ISREG(status.st_mode) || S_ISBLK(status.st_mode));
    off_t size = known ? lseek(fd, 0, SEEK_END) : -1;
    return size < DISK_SECTOR ? 0 : (u64)size;
}

static bool lock(const Disk *disk, const char *path, MachineError *error) {
    struct flock region = {.l_type = disk->read_only ? F_RDLCK : F_WRLCK, .l_whence = SEEK_SET};
    if (fcntl(disk->fd, F_OFD_SETLK, &region) == 0) return true;
    char holder[HOLDER_TEXT];
    holder_find(disk->fd, holder);
    return machine_fail(error, MACHINE_DISK_LOCKED, "%s%s%s", path, holder[0] != '\0' ? " is open in " : "", holder);
}

static bool refuse_foreign(const u8 *head, const char *path, MachineError *error) {
    for (size_t i = 0; i < ARRAY_COUNT(formats); i++) {
        if (memcmp(head, formats[i].magic, strlen(formats[i].magic)) != 0) continue;
        return machine_fail(error, MACHINE_DISK_FORMAT, "%s is in %s format", path, formats[i].name);
    }
    return true;
}

static bool open_raw(Disk *disk, const char *path, const u8 *head, u64 size, MachineError *error) {
    if (!refuse_foreign(head, path, error)) return false;
    disk->sectors = size / DISK_SECTOR;
    return size % DISK_SECTOR == 0 ||
           machine_fail(error, MACHINE_DISK_FORMAT, "%s is no whole number of 512-byte sectors", path);
}

static bool open_format(Disk *disk, const char *path, u32 depth, MachineError *error) {
    u8 head[16] = {0};
    u64 size = measure(disk->fd);
    if (size == 0) return machine_fail(error, MACHINE_DISK_FORMAT, "%s is no disk of 512-byte sectors", path);
    if (!host_file_read(disk->fd, 0, head, sizeof head)) {
        return machine_fail(error, MACHINE_DISK_UNREADABLE, "%s: %s", path, strerror(errno));
    }
    if (overlay_claims(head, sizeof head)) return disk_overlay_open(disk, path, size, depth, error);
    return open_raw(disk, path, head, size, error);
}

bool disk_open_within(Disk *disk, const char *path, bool read_only, u32 depth, MachineError *error) {
    int mode = read_only ? O_RDONLY : O_RDWR;
    *disk = (Disk){.fd = open(path, mode | O_CLOEXEC | O_NONBLOCK), .read_only = read_only};
    if (disk->fd < 0) return machine_fail(error, MACHINE_DISK_UNREADABLE, "%s: %s", path, strerror(errno));
    if (lock(disk, path, error) && open_format(disk, path, depth, error)) return true;
    disk_close(disk);
    return false;
}

bool disk_open(Disk *disk, const char *path, bool read_only, MachineError *error) {
    return disk_open_within(disk, path, read_only, 0, error);
}

void disk_close(Disk *disk) {
    disk_overlay_close(disk);
    if (disk->fd >= 0) close(disk->fd);
    disk->fd = -1;
}

/* ---- Using --------------------------------------------------------------------------------------------------- */

bool disk_read(const Disk *disk, void *bytes, u64 size, u64 offset) {
    if (disk->overlay != NULL) return overlay_read(disk->overlay, offset, bytes, size);
    return host_file_read(disk->fd, offset, bytes, size);
}

bool disk_write(const Disk *disk, const void *bytes, u64 size, u64 offset) {
    if (disk->read_only) return false;
    if (disk->overlay != NULL) return overlay_write(disk->overlay, offset, bytes, size);
    return host_file_write(disk->fd, offset, bytes, size);
}

bool disk_flush(const Disk *disk) {
    if (disk->read_only) return true;
    return disk->overlay != NULL ? overlay_flush(disk->overlay) : host_file_sync(disk->fd);
}

bool disk_discard(const Disk *disk, u64 size, u64 offset) {
    if (disk->read_only) return false;
    if (disk->overlay != NULL) return overlay_discard(disk->overlay, offset, size);
    return host_file_release(disk->fd, offset, size);
}

bool disk_zero(const Disk *disk, u64 size, u64 offset, bool release) {
    if (disk->read_only) return false;
    if (disk->overlay != NULL) return overlay_zero(disk->overlay, offset, size);
    return host_file_zero(disk->fd, offset, size, release);
}

/* ---- Making -------------------------------------------------------------------------------------------------- */

int disk_create_file(const char *path, MachineError *error) {
    int fd = open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
    if (fd < 0) machine_fail(error, MACHINE_DISK_CREATE, "%s: %s", path, strerror(errno));
    return fd;
}

bool disk_finish_file(int fd, bool good, const char *path, MachineError *error) {
    if (!good) machine_fail(error, MACHINE_DISK_CREATE, "%s: %s", path, strerror(errno));
    if (!good) unlink(path);
    close(fd);
    return good;
}

bool disk_create(const char *path, u64 size, MachineError *error) {
    if (size == 0 || size % DISK_SECTOR != 0) {
        return machine_fail(error, MACHINE_DISK_FORMAT, "%llu bytes are no whole number of 512-byte sectors",
                            (unsigned long long)size);
    }
    int fd = disk_create_file(path, error);
    return fd >= 0 && disk_finish_file(fd, ftruncate(fd, (off_t)size) == 0, path, error);
}
