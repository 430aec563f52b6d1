/* Sizes of machines. */
#include "machine/families.h"
#include <string.h>

static const Size sizes[] = {
#define SIZE(name, cpus, mebibytes) {name, cpus, mebibytes},
#include "machine/families.def"
};

static const char *const families[][2] = {
#define FAMILY(name, what) {name, what},
#include "machine/families.def"
};

const Size *size_find(const char *name) {
    for (size_t i = 0; i < ARRAY_COUNT(sizes); i++) {
        if (strcmp(sizes[i].name, name) == 0) return &sizes[i];
    }
    return NULL;
}

static bool belongs(const Size *size, const char *family) {
    size_t length = strlen(family);
    return strncmp(size->name, family, length) == 0 && size->name[length] == '.';
}

static void print_size(const Size *size, FILE *out) {
    bool whole = size->mebibytes % 1024 == 0;
    u32 amount = whole ? size->mebibytes / 1024 : size->mebibytes;
    fprintf(out, "  %-16s %2u processor%s %4u %s\n", size->name, size->cpus, size->cpus == 1 ? ", " : "s,", amount,
            whole ? "GiB" : "MiB");
}

void sizes_print(FILE *out) {
    for (size_t family = 0; family < ARRAY_COUNT(families); family++) {
        fprintf(out, "%s: %s\n", families[family][0], families[family][1]);
        for (size_t i = 0; i < ARRAY_COUNT(sizes); i++) {
            if (belongs(&sizes[i], families[family][0])) print_size(&sizes[i], out);
        }
    }
}
