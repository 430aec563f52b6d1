/* libFuzzer: kernels. The input damages a good one of each kind, which is then identified, unpacked and loaded. */
#include <stdlib.h>
#include <string.h>
#include "machine/boot.h"
#include "machine/kernel_unpack.h"
#include "machine/lz4.h"
#include "tests/machine/kernels.h"

enum { RAM_SIZE = 64 << 20, UNPACKED_MAX = 8 << 20, PATCHES = 64, LZ4_OUT = 64 << 10 };

int LLVMFuzzerTestOneInput(const u8 *bytes, size_t size);

static Ram ram;

static Image make_kernel(u8 kind) {
    static const u8 code[] = {0xf4, 0xeb, 0xfd};
    switch (kind % 4) {
    case 0: return kernel_bzimage(64);
    case 1: return kernel_elf64();
    default: return kernel_elf32(code, sizeof code, kind % 4 == 2);
    }
}

/* Each patch says where, how long, and with what; the rest of the input ends up behind the kernel. */
static Image damage(Image kernel, Cursor *input) {
    for (u32 i = 0; i < PATCHES && !input->failed; i++) {
        u32 at = cursor_u8(input), count = at & 0x80 ? cursor_u8(input) & 15 : 0;
        at = (at & 0x7f) << 4 | (count > 0 ? cursor_u8(input) & 15 : 0);
        if (count == 0) break;
        for (u32 k = 0; k < count; k++) {
            u8 byte = cursor_u8(input);
            if (at + k < kernel.size) kernel.bytes[at + k] = byte;
        }
    }
    if (input->failed) return kernel;
    u64 more = (u64)(input->end - input->at);
    u8 *grown = more > 0 ? realloc(kernel.bytes, kernel.size + more) : NULL;
    if (grown == NULL) return kernel;
    memcpy(grown + kernel.size, input->at, more);
    return (Image){.bytes = grown, .size = kernel.size + more};
}

static void load(const Image *kernel, u8 options) {
    MachineError error = {0};
    BootState state;
    Image unpacked = {0}, initrd = {.bytes = (u8 *)(uintptr_t) "some initial RAM disk", .size = 21};
    u64 size = kernel_unpacked_size(kernel);
    bool packed = size > 0 && size <= UNPACKED_MAX && kernel_unpack(kernel, &unpacked, &error);
    BootRequest request = {.kernel = kernel,
                           .unpacked = packed && options & 1 ? &unpacked : NULL,
                           .initrd = options & 2 ? &initrd : NULL,
                           .command_line = "quiet",
                           .cpu_count = 1,
                           .randomize = options & 4,
                           .physical = options * 0x9e3779b97f4a7c15ull,
                           .virtual = options * 0xbf58476d1ce4e5b9ull};
    error = (MachineError){0};
    bool loaded = boot_load(&request, &ram, &state, &error);
    if (loaded != (error.code == MACHINE_OK)) abort(); /* an error is said, and only then */
    image_free(&unpacked);
}

int LLVMFuzzerTestOneInput(const u8 *bytes, size_t size) {
    static u8 out[LZ4_OUT];
    if (ram.bytes == NULL && !ram_create(&ram, RAM_SIZE)) abort();
    if (size < 2) return 0;
    Cursor input = cursor_make(bytes + 2, size - 2);
    if ((bytes[0] & 7) == 7) {
        if (lz4_unpack_legacy(&input, out, bytes[1] * 64u) && input.failed) abort();
        return 0;
    }
    KernelKind kind;
    MachineError error = {0};
    Image kernel = damage(make_kernel(bytes[0]), &input);
    if (kernel_identify(&kernel, &kind, &error)) load(&kernel, bytes[1]);
    else if (error.code == MACHINE_OK) abort();
    image_free(&kernel);
    return 0;
}
