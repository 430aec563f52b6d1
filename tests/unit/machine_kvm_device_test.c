// links: machine.a
/* Devices at work in whole machines, by KVM: doorbells that KVM signals itself, the service's thread and those of the
 * disks. The guest is a few instructions that carry out a list: writes to memory and registers, waits, and the end.
 * Says so and passes where KVM cannot run guests. */
#include "machine/machine.h"
#include "machine/pci.h"
#include "tests/machine/kernels.h"
#include "tests/unit/check.h"
#include <unistd.h>

/* Rows of address, value, kind: a write of 1, 2 or 4 bytes; WAIT until two bytes there have the value; LEAVE with the
 * four bytes there as the status. */
enum { WAIT = 8, LEAVE = 16, ROWS = 128 };

__asm__(".pushsection .rodata\n"
        ".code32\n"
        "guest_start:\n"
        "    call 1f\n"
        "1:  popl %esi\n"
        "    addl $guest_end - 1b, %esi\n" /* the list follows */
        "next:\n"
        "    movl (%esi), %edi\n"
        "    movl 4(%esi), %eax\n"
        "    movl 8(%esi), %ecx\n"
        "    addl $12, %esi\n"
        "    cmpl $1, %ecx\n"
        "    je byte\n"
        "    cmpl $2, %ecx\n"
        "    je half\n"
        "    cmpl $4, %ecx\n"
        "    je full\n"
        "    cmpl $8, %ecx\n"
        "    je wait\n"
        "    movl (%edi), %eax\n"
        "    outl %eax, $0xf4\n"
        "byte:\n"
        "    movb %al, (%edi)\n"
        "    jmp next\n"
        "half:\n"
        "    movw %ax, (%edi)\n"
        "    jmp next\n"
        "full:\n"
        "    movl %eax, (%edi)\n"
        "    jmp next\n"
        "wait:\n"
        "    pause\n"
        "    cmpw %ax, (%edi)\n"
        "    jne wait\n"
        "    jmp next\n"
        "guest_end:\n"
        ".code64\n"
        ".popsection\n");
extern const u8 guest_start[], guest_end[];

static u32 rows[ROWS][3];
static u32 row_count;
static char disk_path[] = "/tmp/machine-kvm-device-disk-XXXXXX";

static void row(u64 address, u32 value, u32 kind) {
    CHECK(row_count < ROWS);
    memcpy(rows[row_count++], (u32[]){(u32)address, value, kind}, sizeof *rows);
}

/* The status with which the guest leaves. */
static u32 run(const DiskConfig *disks, u32 disk_count) {
    char path[] = "/tmp/machine-kvm-device-XXXXXX";
    u32 code = (u32)(guest_end - guest_start);
    u8 guest[4096];
    memcpy(guest, guest_start, code);
    memcpy(guest + code, rows, sizeof rows);
    Image kernel = kernel_elf32(guest, code + sizeof rows, true);
    int fd = mkstemp(path), out = dup(STDERR_FILENO);
    CHECK(fd >= 0 && write(fd, kernel.bytes, kernel.size) == (ssize_t)kernel.size);
    close(fd), image_free(&kernel);
    MachineConfig config = {.kernel_path = path,
                            .command_line = "",
                            .disks = disks,
                            .disk_count = disk_count,
                            .cpu_count = 1,
                            .memory_size = 16 << 20,
                            .debug_exit = true,
                            .power_button = -1,
                            .input_fd = -1,
                            .output_fd = out};
    MachineEnd end;
    MachineError error = {0};
    bool done = machine_run(&config, &end, &error);
    if (!done) machine_error_print(&error, stderr);
    unlink(path), close(out);
    CHECK(done && end.reason == END_DEBUG_EXIT);
    row_count = 0;
    return end.status >> 1;
}

/* The device in a slot answers where it was put, and works its one queue at 5 MiB. */
static u64 start_virtio(u32 slot) {
    u64 space = PCI_ECAM + (slot << 15), at = 0xd0000000;
    row(space + PCI_BAR, (u32)at, 4), row(space + PCI_COMMAND, PCI_COMMAND_MEMORY, 2);
    row(at + 0x14, 3, 1), row(at + 8, 1, 4), row(at + 12, 1, 4), row(at + 0x14, 11, 1);
    row(at + 0x18, 8, 2), row(at + 0x20, 0x500000, 4), row(at + 0x28, 0x501000, 4), row(at + 0x30, 0x502000, 4);
    row(at + 0x1c, 1, 2), row(at + 0x14, 15, 1);
    return at;
}

static void describe(u32 index, u32 address, u32 size, u32 flags) {
    u32 at = 0x500000 + index * 16;
    row(at, address, 4), row(at + 8, size, 4), row(at + 12, flags | (index + 1) << 16, 4);
}

static void random_numbers_come_through_the_service(void) {
    u64 at = start_virtio(1);
    describe(0, 0x503000, 77, 2);
    for (u16 i = 1; i <= 3; i++) row(0x501002, i, 2), row(at + 0x3000, 0, 2), row(0x502002, i, WAIT);
    row(0x502000 + 8, 0, LEAVE); /* the length that was written */
    CHECK(run(NULL, 0) == 77);
}

static void a_moved_window_still_rings(void) {
    start_virtio(1);
    row(PCI_ECAM + (1 << 15) + PCI_BAR, 0xd4000000, 4);
    describe(0, 0x503000, 78, 2);
    row(0x501002, 1, 2), row(0xd4003000, 0, 2), row(0x502002, 1, WAIT);
    row(0x502000 + 8, 0, LEAVE);
    CHECK(run(NULL, 0) == 78);
}

static void a_virtio_disk_reads_through_its_thread(void) {
    DiskConfig disk = {.path = disk_path};
    u64 at = start_virtio(2);
    row(0x504000 + 8, 1, 4); /* read the second sector */
    describe(0, 0x504000, 16, 1), describe(1, 0x505000, 512, 3), describe(2, 0x506000, 1, 2);
    row(0x501002, 1, 2), row(at + 0x3000, 0, 2), row(0x502002, 1, WAIT);
    row(0x505000, 0, LEAVE);
    CHECK(run(&disk, 1) == 42);
}

static void an_nvme_disk_identifies_itself(void) {
    DiskConfig disk = {.path = disk_path, .nvme = true};
    u64 space = PCI_ECAM + (2 << 15), at = 0xd0000000;
    row(space + PCI_BAR, (u32)at, 4), row(space + PCI_COMMAND, PCI_COMMAND_MEMORY, 2);
    row(at + 0x24, 0x00070007, 4), row(at + 0x28, 0x500000, 4), row(at + 0x30, 0x501000, 4),
        row(at + 0x14, 0x00460001, 4);
    row(0x500000, 6, 4), row(0x500004, 1, 4), row(0x500000 + 24, 0x502000, 4); /* identify the namespace */
    row(at + 0x1000, 1, 4), row(0x50100e, 1, WAIT);                            /* the phase bit, no error */
    row(0x502000, 0, LEAVE);
    CHECK(run(&disk, 1) == 4); /* sectors */
}

int main(void) {
    FILE *nowhere = fopen("/dev/null", "w");
    if (nowhere == NULL || machine_doctor(nowhere, false) != 0) {
        printf("KVM cannot run guests here: nothing tested\n");
        return 0;
    }
    fclose(nowhere);
    u32 number = 42;
    int fd = mkstemp(disk_path);
    CHECK(fd >= 0 && ftruncate(fd, 4 * 512) == 0 && pwrite(fd, &number, sizeof number, 512) == sizeof number);
    close(fd);
    RUN(random_numbers_come_through_the_service);
    RUN(a_moved_window_still_rings);
    RUN(a_virtio_disk_reads_through_its_thread);
    RUN(an_nvme_disk_identifies_itself);
    unlink(disk_path);
    return 0;
}
