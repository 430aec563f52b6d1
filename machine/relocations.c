/* The relocations behind an unpacked Linux kernel. */
#include "machine/relocations.h"
#include <string.h>

/* What is left to read: numbers from the end of the ELF file proper on. */
typedef struct Numbers {
    const u8 *start, *end;
} Numbers;

typedef struct Target {
    const Ram *ram;
    const ElfLoad *loaded;
    u64 distance;
} Target;

static Numbers numbers_of(const Image *kernel) {
    u64 elf_end = elf_file_end(kernel);
    bool present = elf_end != 0 && elf_end < kernel->size && (kernel->size - elf_end) % 4 == 0;
    const u8 *end = kernel->bytes + kernel->size;
    return (Numbers){present ? kernel->bytes + elf_end : end, end};
}

bool relocations_present(const Image *kernel) {
    Numbers numbers = numbers_of(kernel);
    return numbers.start < numbers.end;
}

/* Takes the last number; 0, the end of a list, when there is none. */
static u32 take_last(Numbers *numbers) {
    if (numbers->end == numbers->start) return 0;
    numbers->end -= 4;
    Cursor at = cursor_make(numbers->end, 4);
    return cursor_u32le(&at);
}

/* Where in RAM the kernel holds what it calls `address`; NULL when that is not inside of what was loaded. */
static u8 *place_of(const Target *target, u32 address, u32 size) {
    u64 physical = (u64)(i64)(i32)address - KERNEL_MAP_START + target->loaded->shift;
    bool inside =
        physical >= target->loaded->start && physical < target->loaded->end && size <= target->loaded->end - physical;
    return inside ? ram_at(target->ram, physical, size) : NULL;
}

static bool add(const Target *target, u32 address, u32 size, u64 distance) {
    u8 *place = place_of(target, address, size);
    if (place == NULL) return false;
    u64 value = 0;
    memcpy(&value, place, size);
    value += distance;
    memcpy(place, &value, size);
    return true;
}

static bool apply_list(Numbers *numbers, const Target *target, u32 size, u64 distance) {
    for (u32 address; (address = take_last(numbers)) != 0;) {
        if (!add(target, address, size, distance)) return false;
    }
    return true;
}

bool relocations_apply(const Image *kernel, const Ram *ram, const ElfLoad *loaded, u64 distance,
                       MachineError *error) {
    Numbers numbers = numbers_of(kernel);
    Target target = {ram, loaded, distance};
    bool done = apply_list(&numbers, &target, 4, distance) && apply_list(&numbers, &target, 4, -distance) &&
                apply_list(&numbers, &target, 8, distance) && numbers.end == numbers.start;
    return done || machine_fail(error, MACHINE_KERNEL_TRUNCATED, "its relocations make no sense; try --no-kaslr");
}
