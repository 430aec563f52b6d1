/* Checking what the user asks for. */
#include "machine/machine.h"
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#define MEMORY_MIN (16ull << 20)
#define MEMORY_MAX (1ull << 40)
#define DISK_MIN (1ull << 20)
#define DISK_MAX (1ull << 46)

static int unit_shift(const char *unit) {
    static const char *const units[] = {"K", "M", "G", "T"};
    for (int i = 0; i < (int)ARRAY_COUNT(units); i++) {
        if (strcmp(unit, units[i]) == 0) return (i + 1) * 10;
    }
    return -1;
}

static bool parse(const char *text, u64 least, u64 most, u64 *size) {
    char *unit = NULL;
    errno = 0;
    bool digit = text[0] >= '0' && text[0] <= '9';
    unsigned long long number = digit ? strtoull(text, &unit, 10) : 0;
    int shift = digit && errno == 0 ? unit_shift(unit) : -1;
    if (shift < 0 || number > most >> shift) return false;
    *size = (u64)number << shift;
    return *size >= least && *size <= most && *size % (1 << 20) == 0;
}

bool machine_parse_size(const char *text, u64 *size, MachineError *error) {
    return parse(text, MEMORY_MIN, MEMORY_MAX, size) || machine_fail(error, MACHINE_MEMORY_SIZE, "'%s'", text);
}

bool machine_parse_disk_size(const char *text, u64 *size, MachineError *error) {
    return parse(text, DISK_MIN, DISK_MAX, size) || machine_fail(error, MACHINE_DISK_SIZE, "'%s'", text);
}
