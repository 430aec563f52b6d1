/* Powers of ten to 128 bits (tools/PowersOfTen.java). */
#ifndef STDLIB_POWERS_OF_TEN_H
#define STDLIB_POWERS_OF_TEN_H

#include "base/types.h"

enum { POWER_OF_TEN_MIN = -292, POWER_OF_TEN_MAX = 324 };

typedef struct PowerOfTen {
    u64 high; /* top bit set */
    u64 low;
} PowerOfTen;

extern const PowerOfTen powers_of_ten[POWER_OF_TEN_MAX - POWER_OF_TEN_MIN + 1];

#endif
