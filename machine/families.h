/* Sizes of machines. */
#ifndef MACHINE_FAMILIES_H
#define MACHINE_FAMILIES_H

#include "base/types.h"
#include <stdio.h>

typedef struct Size {
    const char *name; /* family.size */
    u32 cpus;
    u32 mebibytes;
} Size;

/* NULL when there is none of this name. */
const Size *size_find(const char *name);
/* A table for people. */
void sizes_print(FILE *out);

#endif
