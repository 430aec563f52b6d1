/* The algorithms that StrictMath's documentation names: those of fdlibm 5.3, the "Freely Distributable Math Library"
 * of netlib (Sun Microsystems, 1993), whose polynomial coefficients and case limits they share. Every operation is
 * written in its order, as the results have to agree to the last bit.
 */
#ifndef STDLIB_NATIVE_STRICT_MATH_H
#define STDLIB_NATIVE_STRICT_MATH_H

#include "vm/native.h"

#include <math.h>
#include <string.h>

static inline u64 bits_of(double x) {
    u64 bits;
    memcpy(&bits, &x, sizeof bits);
    return bits;
}

static inline double double_of(u64 bits) {
    double x;
    memcpy(&x, &bits, sizeof x);
    return x;
}

/* The limits of the cases are stated in the upper half of a double: sign, exponent, 20 bits of the fraction. */
static inline i32 high_half(double x) {
    return (i32)(bits_of(x) >> 32);
}

static inline u32 low_half(double x) {
    return (u32)bits_of(x);
}

static inline double with_high(double x, i32 high) {
    return double_of((u64)(u32)high << 32 | low_half(x));
}

/* Without the lower half: products of such numbers are exact. */
static inline double upper_part(double x) {
    return double_of(bits_of(x) & 0xffffffff00000000u);
}

/* Adds to the exponent; there is neither overflow nor underflow. */
static inline double with_exponent_added(double x, i32 n) {
    return double_of(bits_of(x) + ((u64)(u32)n << 52));
}

/* c[0] + x * (c[1] + x * ...). */
static inline double polynomial(double x, const double *c, int count) {
    double sum = c[count - 1];
    for (int i = count - 2; i >= 0; i--) sum = c[i] + x * sum;
    return sum;
}

#define POLYNOMIAL(x, c) polynomial(x, c, (int)(sizeof(c) / sizeof *(c)))

#define STRICT_FUNCTION(name, body)                                                        \
    Slot java_lang_StrictMath_##name(Thread *thread, Slot *args) {                         \
        UNUSED(thread);                                                                    \
        return slot_double(body(args[0].d));                                               \
    }

/* Slot 1 is the unused half of the first double. */
#define STRICT_FUNCTION_2(name, body)                                                      \
    Slot java_lang_StrictMath_##name(Thread *thread, Slot *args) {                         \
        UNUSED(thread);                                                                    \
        return slot_double(body(args[0].d, args[2].d));                                    \
    }

#endif
