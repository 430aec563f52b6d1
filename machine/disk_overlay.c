/* Overlays as files: opening one with all that lies below it, and making one. */
#define _GNU_SOURCE
#include "machine/disk_overlay.h"
#include "machine/host_file.h"
#include <errno.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

/* ---- A file as a medium, a disk as a base -------------------------------------------------------------------- */

static int file_of(void *owner) { return ((const Disk *)owner)->fd; }

static bool file_read(void *owner, u64 offset, void *bytes, u64 size) {
    return host_file_read(file_of(owner), offset, bytes, size);
}
static bool file_write(void *owner, u64 offset, const void *bytes, u64 size) {
    return host_file_write(file_of(owner), offset, bytes, size);
}
static bool file_zero(void *owner, u64 offset, u64 size) {
    return host_file_zero(file_of(owner), offset, size, true);
}
static bool file_sync(void *owner) { return host_file_sync(file_of(owner)); }

static bool base_read(void *owner, u64 offset, void *bytes, u64 size) {
    return disk_read(owner, bytes, size, offset);
}

/* ---- Opening ------------------------------------------------------------------------------------------------- */

static i64 change_time(int fd) {
    struct stat status;
    return fstat(fd, &status) == 0 ? (i64)status.st_mtim.tv_sec * 1000000000 + status.st_mtim.tv_nsec : -1;
}

/* A base that changed would show through as a mixture of old and new. */
static bool check_base(const Disk *base, const OverlayHeader *header, MachineError *error) {
    if (base->sectors * DISK_SECTOR != header->base_size) {
        return machine_fail(error, MACHINE_DISK_BASE, "%s has another size than when the overlay was made",
                            header->base_path);
    }
    return change_time(base->fd) == header->base_time ||
           machine_fail(error, MACHINE_DISK_BASE, "%s was changed after the overlay was made", header->base_path);
}

/* Opens the base; whatever is wrong with it is an error about the base. */
static bool open_base(Disk *disk, const OverlayHeader *header, u32 depth, MachineError *error) {
    MachineError below = {0};
    if (depth >= DISK_DEPTH_MAX) {
        return machine_fail(error, MACHINE_DISK_BASE, "more than %d overlays lie upon one another", DISK_DEPTH_MAX);
    }
    disk->base = malloc(sizeof *disk->base);
    if (disk->base == NULL) return machine_fail(error, MACHINE_HOST_RESOURCES, "out of memory");
    if (disk_open_within(disk->base, header->base_path, true, depth + 1, &below)) {
        return check_base(disk->base, header, error);
    }
    bool missing = below.code == MACHINE_DISK_UNREADABLE;
    return machine_fail(error, missing ? MACHINE_DISK_BASE : below.code, "%s", below.detail);
}

static bool read_header(const Disk *disk, const char *path, u64 size, OverlayHeader *header, MachineError *error) {
    u8 block[OVERLAY_BLOCK];
    MachineError wrong = {0};
    bool whole = size >= sizeof block && host_file_read(disk->fd, 0, block, sizeof block);
    if (!whole) return machine_fail(error, MACHINE_DISK_DAMAGED, "%s: its header is cut off", path);
    if (!overlay_decode(block, header, &wrong)) {
        return machine_fail(error, wrong.code, "%s: %s", path, wrong.detail);
    }
    if (size == overlay_file_size(header)) return true;
    return machine_fail(error, MACHINE_DISK_DAMAGED, "%s has %llu bytes of %llu", path, (unsigned long long)size,
                        (unsigned long long)overlay_file_size(header));
}

bool disk_overlay_open(Disk *disk, const char *path, u64 size, u32 depth, MachineError *error) {
    OverlayHeader header;
    if (!read_header(disk, path, size, &header, error) || !open_base(disk, &header, depth, error)) return false;
    Storage file = {file_read, file_write, file_zero, file_sync, disk};
    Storage base = {.read = base_read, .owner = disk->base};
    Overlay *overlay = malloc(sizeof *overlay);
    if (overlay == NULL) return machine_fail(error, MACHINE_HOST_RESOURCES, "out of memory");
    if (!overlay_open(overlay, &header, file, base, error)) {
        free(overlay);
        return false;
    }
    disk->overlay = overlay;
    disk->sectors = header.size / DISK_SECTOR;
    return true;
}

void disk_overlay_close(Disk *disk) {
    if (disk->overlay != NULL) {
        if (!disk->read_only && !overlay_flush(disk->overlay)) {
            fprintf(stderr, "wardian: the last writes to a disk image are lost: %s\n", strerror(errno));
        }
        overlay_close(disk->overlay);
    }
    if (disk->base != NULL) disk_close(disk->base);
    free(disk->overlay);
    free(disk->base);
    disk->overlay = NULL;
    disk->base = NULL;
}

/* ---- Making -------------------------------------------------------------------------------------------------- */

static bool describe(OverlayHeader *header, const char *base_path, u64 size, MachineError *error) {
    char resolved[PATH_MAX];
    Disk base;
    if (!disk_open_within(&base, base_path, true, 1, error)) return false;
    *header =
        (OverlayHeader){.size = size, .base_size = base.sectors * DISK_SECTOR, .base_time = change_time(base.fd)};
    disk_close(&base);
    if (size == 0) header->size = header->base_size;
    bool good =
        header->size >= header->base_size && header->size % DISK_SECTOR == 0 && header->size <= OVERLAY_SIZE_MAX;
    if (!good)
        return machine_fail(error, MACHINE_DISK_FORMAT, "the base has %llu bytes, the overlay cannot have %llu",
                            (unsigned long long)header->base_size, (unsigned long long)header->size);
    bool known = realpath(base_path, resolved) != NULL && strlen(resolved) <= OVERLAY_PATH_MAX;
    if (!known) return machine_fail(error, MACHINE_DISK_CREATE, "%s has no usable path", base_path);
    strcpy(header->base_path, resolved);
    header->shift = overlay_choose_shift(header->size);
    return true;
}

/* The header comes last, so that a file with one is whole. */
static bool write_overlay(int fd, const OverlayHeader *header) {
    u8 block[OVERLAY_BLOCK];
    overlay_encode(header, block);
    return ftruncate(fd, (off_t)overlay_file_size(header)) == 0 && fsync(fd) == 0 &&
           host_file_write(fd, 0, block, sizeof block) && fsync(fd) == 0;
}

bool disk_create_overlay(const char *path, const char *base_path, u64 size, MachineError *error) {
    OverlayHeader header;
    if (!describe(&header, base_path, size, error)) return false;
    int fd = disk_create_file(path, error);
    return fd >= 0 && disk_finish_file(fd, write_overlay(fd, &header), path, error);
}
