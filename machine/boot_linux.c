/* The Linux 64-bit boot protocol (Documentation/x86/boot.rst, "64-bit Boot Protocol").
 *
 * A bzImage is a real-mode part with the setup header, which is skipped but for the header, and a protected-mode
 * part that starts at the kernel's preferred address and unpacks itself there; its 64-bit entry is 0x200 in. An
 * unpacked ELF starts at its entry point and gets the header of the bzImage it was in, or one of our own. Either
 * finds the zero page at RSI. An unpacked kernel with relocations is put at random addresses, physical and virtual;
 * FLAG_KASLR tells it, as it then randomizes its other areas, too.
 */
#include "machine/boot.h"
#include "machine/e820.h"
#include "machine/layout.h"
#include "machine/relocations.h"
#include <string.h>

/* Offsets in the setup header, the same in the file and in the zero page. */
enum {
    ZERO_ACPI_RSDP = 0x70,
    ZERO_E820_COUNT = 0x1e8,
    SETUP_SECTORS = 0x1f1,
    SETUP_PROTECTED_SIZE = 0x1f4, /* in 16-byte units */
    SETUP_BOOT_FLAG = 0x1fe,
    SETUP_JUMP = 0x200, /* its second byte tells how long the header is */
    SETUP_MAGIC = 0x202,
    SETUP_VERSION = 0x206,
    SETUP_LOADER = 0x210,
    SETUP_FLAGS = 0x211,
    SETUP_INITRD = 0x218,
    SETUP_INITRD_SIZE = 0x21c,
    SETUP_COMMAND_LINE = 0x228,
    SETUP_INITRD_MAX = 0x22c,
    SETUP_XLOAD_FLAGS = 0x236,
    SETUP_COMMAND_LINE_SIZE = 0x238,
    SETUP_DATA = 0x250,
    SETUP_PREFERRED = 0x258,
    SETUP_INIT_SIZE = 0x260,
    SETUP_END = 0x290, /* where the header must end: the E820 map comes at 0x2d0 */
    ZERO_E820 = 0x2d0,
    ZERO_PAGE_SIZE = 0x1000,
};
enum {
    VERSION_64BIT = 0x20c,
    FLAG_LOADED_HIGH = 1,
    FLAG_KASLR = 2,
    XLOAD_64BIT_ENTRY = 1,
    LOADER_UNDEFINED = 0xff,
    ENTRY_64BIT = 0x200,
    SETUP_DATA_SEED = 9,
};

/* Linux may lie at any multiple of this. */
#define KERNEL_STEP (2ull << 20)

/* What a kernel says of itself. */
typedef struct Setup {
    u8 page[ZERO_PAGE_SIZE]; /* the zero page to be */
    u64 entry;
    u64 end;              /* one past what the kernel needs to start */
    u64 initrd_max;       /* highest address of the initial RAM disk, inclusive */
    u64 command_line_max; /* without the final NUL */
} Setup;

static void put(u8 *to, u64 value, u32 size) {
    for (u32 i = 0; i < size; i++) to[i] = (u8)(value >> i * 8);
}

static u64 field(const Image *kernel, u32 offset, u32 size) {
    Cursor at = image_cursor(kernel, offset, size);
    if (size == 8) return cursor_u64le(&at);
    if (size == 4) return cursor_u32le(&at);
    return size == 2 ? cursor_u16le(&at) : cursor_u8(&at);
}

/* ---- The two kinds of file ----------------------------------------------------------------------------------- */

static bool copy_header(const Image *kernel, Setup *setup, MachineError *error) {
    u32 end = SETUP_MAGIC + (u32)field(kernel, SETUP_JUMP + 1, 1);
    if (end > SETUP_END) end = SETUP_END;
    Cursor at = image_cursor(kernel, SETUP_SECTORS, end - SETUP_SECTORS);
    const u8 *header = cursor_take(&at, end - SETUP_SECTORS);
    if (header == NULL) return machine_fail(error, MACHINE_KERNEL_TRUNCATED, "its setup header is cut off");
    memcpy(setup->page + SETUP_SECTORS, header, end - SETUP_SECTORS);
    return true;
}

static bool check_entry(const Image *kernel, MachineError *error) {
    u64 version = field(kernel, SETUP_VERSION, 2);
    bool usable = version >= VERSION_64BIT && (field(kernel, SETUP_XLOAD_FLAGS, 2) & XLOAD_64BIT_ENTRY) &&
                  (field(kernel, SETUP_FLAGS, 1) & FLAG_LOADED_HIGH);
    if (usable) return true;
    return machine_fail(error, MACHINE_KERNEL_TOO_OLD, "boot protocol %llu.%02llu", (unsigned long long)version >> 8,
                        (unsigned long long)version & 0xff);
}

/* Copies the protected-mode part to its preferred address. */
static bool load_protected(const Image *kernel, const Ram *ram, Setup *setup, MachineError *error) {
    u64 sectors = field(kernel, SETUP_SECTORS, 1);
    u64 offset = ((sectors == 0 ? 4 : sectors) + 1) * 512;
    u64 size = field(kernel, SETUP_PROTECTED_SIZE, 4) * 16;
    Cursor at = image_cursor(kernel, offset, size);
    const u8 *bytes = cursor_take(&at, size);
    if (at.failed || bytes == NULL || size <= ENTRY_64BIT) {
        return machine_fail(error, MACHINE_KERNEL_TRUNCATED, "it has %llu KiB of %llu",
                            (unsigned long long)kernel->size >> 10, (unsigned long long)(offset + size) >> 10);
    }
    u64 start = field(kernel, SETUP_PREFERRED, 8), needed = field(kernel, SETUP_INIT_SIZE, 4);
    if (needed < size) needed = size;
    if (start < LAYOUT_HIGH_RAM || start >= RAM_HOLE_START) {
        return machine_fail(error, MACHINE_KERNEL_FORMAT, "it wants to load at address 0x%llx",
                            (unsigned long long)start);
    }
    if (ram_at(ram, start, needed) == NULL) {
        return machine_fail(error, MACHINE_MEMORY_TOO_SMALL, "the kernel needs at least %llu MiB to unpack itself",
                            (unsigned long long)((start + needed) >> 20) + 1);
    }
    setup->entry = start + ENTRY_64BIT;
    setup->end = start + needed;
    return ram_write(ram, start, bytes, size);
}

static void take_limits(const Image *kernel, Setup *setup) {
    setup->initrd_max = field(kernel, SETUP_INITRD_MAX, 4);
    setup->command_line_max = field(kernel, SETUP_COMMAND_LINE_SIZE, 4);
}

static bool load_bzimage(const Image *kernel, const Ram *ram, Setup *setup, MachineError *error) {
    if (!copy_header(kernel, setup, error) || !check_entry(kernel, error)) return false;
    take_limits(kernel, setup);
    return load_protected(kernel, ram, setup, error);
}

static void make_header(Setup *setup) {
    put(setup->page + SETUP_BOOT_FLAG, 0xaa55, 2);
    memcpy(setup->page + SETUP_MAGIC, "HdrS", 4);
    put(setup->page + SETUP_VERSION, VERSION_64BIT, 2);
    put(setup->page + SETUP_FLAGS, FLAG_LOADED_HIGH, 1);
    setup->initrd_max = 0x7fffffff;
    setup->command_line_max = 2047;
}

/* ---- Random addresses ---------------------------------------------------------------------------------------- */

/* One of the steps from 0 to `room`. */
static u64 choose(u64 random, u64 room) { return random % (room / KERNEL_STEP + 1) * KERNEL_STEP; }

/* How far up the kernel may go in memory: below the initial RAM disk, which goes as high as possible. */
static u64 physical_room(const BootRequest *request, const Ram *ram, const Setup *setup, const ElfLoad *size) {
    u64 end = setup->initrd_max < ram->low_size ? setup->initrd_max + 1 : ram->low_size;
    u64 initrd = request->initrd != NULL ? (request->initrd->size + 0x1fff) & ~0xfffull : 0;
    u64 taken = size->end + initrd;
    return taken < end ? end - taken : 0;
}

static bool load_elf(const BootRequest *request, const Image *kernel, const Ram *ram, Setup *setup,
                     MachineError *error) {
    ElfLoad loaded;
    if (!elf_measure(kernel, ELF_HIGH, &loaded, error)) return false;
    if (loaded.end > ram->low_size) {
        return machine_fail(error, MACHINE_MEMORY_TOO_SMALL, "the kernel needs at least %llu MiB",
                            (unsigned long long)(loaded.end >> 20) + 1);
    }
    bool random = request->randomize && relocations_present(kernel) && loaded.end < KERNEL_MAP_SIZE;
    u64 shift = random ? choose(request->physical, physical_room(request, ram, setup, &loaded)) : 0;
    u64 distance = random ? choose(request->virtual, KERNEL_MAP_SIZE - loaded.end) : 0;
    if (!elf_load(kernel, ELF_HIGH, ram, shift, &loaded, error)) return false;
    if (random && !relocations_apply(kernel, ram, &loaded, distance, error)) return false;
    if (random) setup->page[SETUP_FLAGS] |= FLAG_KASLR;
    setup->entry = loaded.entry;
    setup->end = loaded.end;
    return true;
}

static bool load_unpacked(const BootRequest *request, const Ram *ram, Setup *setup, MachineError *error) {
    if (!copy_header(request->kernel, setup, error) || !check_entry(request->kernel, error)) return false;
    take_limits(request->kernel, setup);
    return load_elf(request, request->unpacked, ram, setup, error);
}

static bool load(const BootRequest *request, KernelKind kind, const Ram *ram, Setup *setup, MachineError *error) {
    if (kind == KERNEL_BZIMAGE) {
        return request->unpacked != NULL ? load_unpacked(request, ram, setup, error)
                                         : load_bzimage(request->kernel, ram, setup, error);
    }
    make_header(setup);
    return load_elf(request, request->kernel, ram, setup, error);
}

/* ---- The zero page ------------------------------------------------------------------------------------------- */

static bool place_command_line(const char *text, const Ram *ram, Setup *setup, MachineError *error) {
    u64 length = strlen(text), limit = setup->command_line_max;
    if (limit >= LAYOUT_COMMAND_LINE_MAX) limit = LAYOUT_COMMAND_LINE_MAX - 1;
    if (length > limit) {
        return machine_fail(error, MACHINE_COMMAND_LINE_LENGTH, "%llu bytes, this kernel takes %llu",
                            (unsigned long long)length, (unsigned long long)limit);
    }
    put(setup->page + SETUP_COMMAND_LINE, LAYOUT_COMMAND_LINE, 4);
    return ram_write(ram, LAYOUT_COMMAND_LINE, text, length + 1);
}

static void place_map(const Ram *ram, u8 *page) {
    E820Row rows[E820_ROWS];
    u32 count = e820_map(ram, rows);
    page[ZERO_E820_COUNT] = (u8)count;
    for (u32 i = 0; i < count; i++) {
        u8 *row = page + ZERO_E820 + i * 20;
        put(row, rows[i].base, 8);
        put(row + 8, rows[i].size, 8);
        put(row + 16, rows[i].type, 4);
    }
}

/* A seed for the kernel's random numbers, which it erases after use. */
static bool place_seed(const u8 seed[32], const Ram *ram, u8 *page) {
    u8 node[16 + 32] = {0};
    put(node + 8, SETUP_DATA_SEED, 4);
    put(node + 12, 32, 4);
    memcpy(node + 16, seed, 32);
    put(page + SETUP_DATA, LAYOUT_SETUP_DATA, 8);
    return ram_write(ram, LAYOUT_SETUP_DATA, node, sizeof node);
}

static bool place_initrd(const Image *initrd, const Ram *ram, Setup *setup, MachineError *error) {
    if (initrd == NULL) return true;
    u64 address;
    if (!boot_place_initrd(initrd, ram, setup->end, setup->initrd_max + 1, &address, error)) return false;
    put(setup->page + SETUP_INITRD, address, 4);
    put(setup->page + SETUP_INITRD_SIZE, initrd->size, 4);
    return true;
}

static bool place_all(const BootRequest *request, const Ram *ram, Setup *setup, MachineError *error) {
    setup->page[SETUP_LOADER] = LOADER_UNDEFINED;
    put(setup->page + ZERO_ACPI_RSDP, LAYOUT_ACPI, 8);
    place_map(ram, setup->page);
    return place_command_line(request->command_line, ram, setup, error) &&
           place_initrd(request->initrd, ram, setup, error) && place_seed(request->seed, ram, setup->page) &&
           ram_write(ram, LAYOUT_ZERO_PAGE, setup->page, sizeof setup->page);
}

bool boot_linux(const BootRequest *request, KernelKind kind, const Ram *ram, BootState *state, MachineError *error) {
    Setup setup = {0};
    if (!load(request, kind, ram, &setup, error) || !place_all(request, ram, &setup, error)) {
        return machine_fail(error, MACHINE_MEMORY_TOO_SMALL, "the boot parameters do not fit");
    }
    *state = (BootState){.long_mode = true, .rip = setup.entry, .rsp = LAYOUT_STACK, .rsi = LAYOUT_ZERO_PAGE};
    return true;
}
