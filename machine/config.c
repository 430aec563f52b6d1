/* Checking what the user asks for. */
#include "machine/machine.h"
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#define MEMORY_MIN (16ull << 20)
#define MEMORY_MAX (1ull << 40)

static int unit_shift(const char *unit) {
    static const char *const units[] = {"K", "M", "G", "T"};
    for (int i = 0; i < (int)ARRAY_COUNT(units); i++) {
        if (strcmp(unit, units[i]) == 0) return (i + 1) * 10;
    }
    return -1;
}

bool machine_parse_size(const char *text, u64 *size, MachineError *error) {
    char *unit = NULL;
    errno = 0;
    bool digit = text[0] >= '0' && text[0] <= '9';
    unsigned long long number = digit ? strtoull(text, &unit, 10) : 0;
    int shift = digit && errno == 0 ? unit_shift(unit) : -1;
    if (shift < 0 || number > MEMORY_MAX >> shift) return machine_fail(error, MACHINE_MEMORY_SIZE, "'%s'", text);
    *size = (u64)number << shift;
    bool good = *size >= MEMORY_MIN && *size <= MEMORY_MAX && *size % (1 << 20) == 0;
    return good || machine_fail(error, MACHINE_MEMORY_SIZE, "'%s'", text);
}
