// links: machine.a
/* Disk images: transfers, limits, locks, files that are none. */
#include "machine/disk.h"
#include "tests/unit/check.h"
#include <fcntl.h>
#include <signal.h>
#include <sys/stat.h>
#include <sys/wait.h>
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
    CHECK(disk_write(&disk, out, sizeof out, 512) && disk_flush(&disk));
    CHECK(disk_read(&disk, in, sizeof in, 512) && memcmp(in, out, sizeof in) == 0);
    CHECK(disk_zero(&disk, 1000, 1024, true) && disk_read(&disk, in, sizeof in, 512));
    CHECK(in[511] == 0x5a && in[512] == 0 && in[1511] == 0 && in[1512] == 0x5a);
    CHECK(disk_zero(&disk, 8, 600, false) && disk_read(&disk, in, 200, 512) && in[88] == 0 && in[96] == 0x5a);
    CHECK(disk_zero(&disk, 0, 0, false) && disk_discard(&disk, 4096, 0) && disk_discard(&disk, 0, 0) &&
          !disk_read(&disk, in, 1024, SIZE - 512));
    disk_close(&disk);
    struct stat status;
    CHECK(stat(path, &status) == 0 && status.st_size == SIZE);
}

static void a_read_only_disk_is_never_written(void) {
    Disk disk;
    u8 sector[DISK_SECTOR] = {1};
    CHECK(disk_open(&disk, path, true, &error));
    CHECK(!disk_write(&disk, sector, sizeof sector, 0) && !disk_zero(&disk, sizeof sector, 0, true) &&
          !disk_discard(&disk, sizeof sector, 0) && disk_flush(&disk));
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

/* ---- Overlays ------------------------------------------------------------------------------------------------ */

static char folder[] = "/tmp/machine-overlay-test-XXXXXX";

static const char *in_folder(const char *name) {
    static char text[4][80];
    static u32 next;
    char *out = text[next++ % 4];
    snprintf(out, sizeof text[0], "%s/%s", folder, name);
    return out;
}

static void make(const char *name, const char *base, u64 size) {
    unlink(in_folder(name));
    error = (MachineError){0};
    bool made = base != NULL ? disk_create_overlay(in_folder(name), in_folder(base), size, &error)
                             : disk_create(in_folder(name), size, &error);
    CHECK(made);
}

static u8 first_byte(const char *name) {
    Disk disk;
    u8 sector[DISK_SECTOR];
    error = (MachineError){0};
    CHECK(disk_open(&disk, in_folder(name), true, &error) && disk_read(&disk, sector, sizeof sector, 0));
    disk_close(&disk);
    return sector[0];
}

static void write_first(const char *name, u8 value) {
    Disk disk;
    u8 sector[DISK_SECTOR];
    memset(sector, value, sizeof sector);
    CHECK(disk_open(&disk, in_folder(name), false, &error) && disk_write(&disk, sector, sizeof sector, 0));
    disk_close(&disk);
}

static void an_overlay_keeps_the_difference(void) {
    Disk disk;
    make("base", NULL, SIZE);
    write_first("base", 1);
    make("over", "base", 0), make("other", "base", 2 * SIZE), make("upper", "over", 0);
    CHECK(first_byte("over") == 1 && first_byte("other") == 1 && first_byte("upper") == 1);
    write_first("upper", 3);
    CHECK(first_byte("over") == 1 && first_byte("upper") == 3 && first_byte("base") == 1);
    CHECK(disk_open(&disk, in_folder("other"), false, &error) && disk.sectors == 2 * SIZE / DISK_SECTOR);
    CHECK(disk_flush(&disk) && opening(in_folder("other"), true) == MACHINE_DISK_LOCKED);
    CHECK(opening(in_folder("base"), false) == MACHINE_DISK_LOCKED && opening(in_folder("base"), true) == MACHINE_OK);
    disk_close(&disk);
}

static void a_base_must_be_what_it_was(void) {
    make("base", NULL, SIZE), make("over", "base", 0);
    write_first("base", 2);
    CHECK(opening(in_folder("over"), true) == MACHINE_DISK_BASE && strstr(error.detail, "changed") != NULL);
    make("over", "base", 0);
    CHECK(opening(in_folder("over"), true) == MACHINE_OK && truncate(in_folder("base"), SIZE + 512) == 0);
    CHECK(opening(in_folder("over"), true) == MACHINE_DISK_BASE);
    unlink(in_folder("base"));
    CHECK(opening(in_folder("over"), true) == MACHINE_DISK_BASE);
}

static void chains_have_an_end(void) {
    char name[2] = "a", next[2] = "b";
    make("a", NULL, SIZE);
    for (; next[0] < 'z' && disk_create_overlay(in_folder(next), in_folder(name), 0, &error); name[0]++) next[0]++;
    CHECK(next[0] == 'j' && error.code == MACHINE_DISK_BASE);
}

static void damaged_overlays_are_refused(void) {
    make("base", NULL, SIZE), make("over", "base", 0);
    CHECK(truncate(in_folder("over"), 100000) == 0 && opening(in_folder("over"), false) == MACHINE_DISK_DAMAGED);
    CHECK(truncate(in_folder("over"), 1000) == 0 && opening(in_folder("over"), false) == MACHINE_DISK_DAMAGED);
    make("over", "base", 0);
    int fd = open(in_folder("over"), O_WRONLY);
    CHECK(fd >= 0 && pwrite(fd, "x", 1, 30) == 1 && close(fd) == 0);
    CHECK(opening(in_folder("over"), false) == MACHINE_DISK_DAMAGED && strstr(error.detail, "checksum") != NULL);
}

static bool making(const char *name, const char *base, u64 size) {
    error = (MachineError){0};
    return base != NULL ? disk_create_overlay(in_folder(name), in_folder(base), size, &error)
                        : disk_create(in_folder(name), size, &error);
}

static void impossible_images_are_not_made(void) {
    make("base", NULL, SIZE);
    CHECK(!making("base", NULL, SIZE) && error.code == MACHINE_DISK_CREATE);
    CHECK(!making("none/new", NULL, SIZE) && error.code == MACHINE_DISK_CREATE);
    CHECK(!making("new", NULL, 1000) && error.code == MACHINE_DISK_FORMAT);
    CHECK(!making("new", "base", SIZE - 512) && error.code == MACHINE_DISK_FORMAT);
    CHECK(!making("new", "nothing", 0) && error.code == MACHINE_DISK_UNREADABLE);
    CHECK(access(in_folder("new"), F_OK) != 0);
}

/* A child holds the lock; the error names it. */
static void the_error_names_the_holder(void) {
    int ready[2];
    char wanted[40];
    make("base", NULL, SIZE);
    CHECK(pipe(ready) == 0);
    pid_t child = fork();
    if (child == 0) {
        Disk disk;
        bool opened = disk_open(&disk, in_folder("base"), false, &error);
        CHECK(write(ready[1], "x", 1) == 1 && opened);
        for (;;) pause();
    }
    char byte;
    CHECK(read(ready[0], &byte, 1) == 1);
    snprintf(wanted, sizeof wanted, "open in process %d (", (int)child);
    CHECK(opening(in_folder("base"), false) == MACHINE_DISK_LOCKED && strstr(error.detail, wanted) != NULL);
    kill(child, SIGKILL);
    waitpid(child, NULL, 0);
    CHECK(opening(in_folder("base"), false) == MACHINE_OK);
}

int main(void) {
    int fd = mkstemp(path);
    CHECK(fd >= 0 && close(fd) == 0);
    RUN(what_is_written_is_read);
    RUN(a_read_only_disk_is_never_written);
    RUN(one_writer_or_many_readers);
    RUN(what_is_no_disk_is_refused);
    CHECK(mkdtemp(folder) != NULL);
    RUN(an_overlay_keeps_the_difference);
    RUN(a_base_must_be_what_it_was);
    RUN(chains_have_an_end);
    RUN(damaged_overlays_are_refused);
    RUN(impossible_images_are_not_made);
    RUN(the_error_names_the_holder);
    unlink(path);
    char command[80];
    snprintf(command, sizeof command, "rm -r %s", folder);
    return system(command);
}
