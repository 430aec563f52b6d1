// links: machine/disk.o machine/host_file.o machine/error.o
/* Disk images: transfers, limits, locks, files that are none. */
#include "machine/disk.h"
#include "tests/unit/check.h"
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

enum { SIZE = 1 << 20 };

static char path[] = "/tmp/machine-disk-test-XXXXXX";
static MachineError error;

static MachineErrorCode opening(const char *file, bool read_only) {
    Disk disk;
    error = (MachineError){0};
    bool opened = disk_open(&disk, file, read_only, &error);
    CHECK(opened == (error.code == MACHINE_OK));
    if (opened) disk_close(&disk);
    return error.code;
}

static void fill(void *bytes, u64 size) {
    int fd = open(path, O_WRONLY | O_TRUNC);
    CHECK(fd >= 0 && write(fd, bytes, size) == (ssize_t)size && close(fd) == 0);
}

static void what_is_written_is_read(void) {
    Disk disk;
    static u8 out[3000], in[3000];
    memset(out, 0x5a, sizeof out);
    CHECK(truncate(path, 0) == 0 && truncate(path, SIZE) == 0);
    CHECK(disk_open(&disk, path, false, &error) && disk.sectors == SIZE / DISK_SECTOR);
    CHECK(disk_write(&disk, 512, out, sizeof out) && disk_flush(&disk));
    CHECK(disk_read(&disk, 512, in, sizeof in) && memcmp(in, out, sizeof in) == 0);
    CHECK(disk_zero(&disk, 1024, 1000) && disk_read(&disk, 512, in, sizeof in));
    CHECK(in[511] == 0x5a && in[512] == 0 && in[1511] == 0 && in[1512] == 0x5a);
    CHECK(disk_zero(&disk, 0, 0) && !disk_read(&disk, SIZE - 512, in, 1024));
    disk_close(&disk);
    struct stat status;
    CHECK(stat(path, &status) == 0 && status.st_size == SIZE);
}

static void a_read_only_disk_is_never_written(void) {
    Disk disk;
    u8 sector[DISK_SECTOR] = {1};
    CHECK(disk_open(&disk, path, true, &error));
    CHECK(!disk_write(&disk, 0, sector, sizeof sector) && !disk_zero(&disk, 0, sizeof sector) && disk_flush(&disk));
    disk_close(&disk);
}

static void one_writer_or_many_readers(void) {
    Disk disk;
    CHECK(disk_open(&disk, path, false, &error));
    CHECK(opening(path, false) == MACHINE_DISK_LOCKED && opening(path, true) == MACHINE_DISK_LOCKED);
    disk_close(&disk);
    CHECK(disk_open(&disk, path, true, &error));
    CHECK(opening(path, true) == MACHINE_OK && opening(path, false) == MACHINE_DISK_LOCKED);
    disk_close(&disk);
}

static void what_is_no_disk_is_refused(void) {
    CHECK(opening("/nowhere/disk", false) == MACHINE_DISK_UNREADABLE && opening("/tmp", true) == MACHINE_DISK_FORMAT);
    u8 bytes[1024] = {0};
    fill(bytes, 0);
    CHECK(opening(path, false) == MACHINE_DISK_FORMAT);
    fill(bytes, 1000);
    CHECK(opening(path, false) == MACHINE_DISK_FORMAT);
    memcpy(bytes, "QFI\xfb", 4);
    fill(bytes, sizeof bytes);
    CHECK(opening(path, false) == MACHINE_DISK_FORMAT && strstr(error.detail, "qcow2") != NULL);
}

int main(void) {
    int fd = mkstemp(path);
    CHECK(fd >= 0 && close(fd) == 0);
    RUN(what_is_written_is_read);
    RUN(a_read_only_disk_is_never_written);
    RUN(one_writer_or_many_readers);
    RUN(what_is_no_disk_is_refused);
    unlink(path);
    return 0;
}
