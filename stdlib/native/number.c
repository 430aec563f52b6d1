/* Natives of the number classes and Math.
 *
 * The shortest decimal of a binary number follows R. Giulietti, "The Schubfach
 * way to render doubles" (2021): the number and the two ends of its rounding
 * interval are scaled by a power of ten so that at least one integer lies
 * within, using 128-bit powers and rounding to odd; at most one multiple of
 * ten may lie within too, which is then shorter.
 */
#include "vm/native.h"
#include "stdlib/native/powers_of_ten.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

/* ---- Integers -------------------------------------------------------------- */

/* Writes digits before `end` and returns where they begin. */
static char *write_digits(char *end, u64 value) {
    do {
        *--end = (char)('0' + value % 10);
        value /= 10;
    } while (value != 0);
    return end;
}

/* Copies a text into a byte[] if there is room; returns the index after it. */
static Slot put_text(Slot *args, const char *text, size_t size) {
    Object *array = args[0].r;
    i32 at = args[1].i;
    if (array == NULL || at < 0 || (i64)at + (i64)size > array_length(array)) return slot_int(at);
    memcpy(array_bytes(array) + at, text, size);
    return slot_int(at + (i32)size);
}

Slot wardian_internal_Numbers_putLong(Thread *thread, Slot *args) {
    UNUSED(thread);
    char buffer[24];
    char *end = buffer + sizeof buffer;
    i64 value = args[2].j;
    char *begin = write_digits(end, value < 0 ? 0 - (u64)value : (u64)value);
    if (value < 0) *--begin = '-';
    return put_text(args, begin, (size_t)(end - begin));
}

/* ---- Shortest decimals ------------------------------------------------------- */

typedef struct Decimal {
    u64 digits; /* value = digits * 10^exponent */
    i32 exponent;
} Decimal;

/* floor(log10(2^q)), floor(log10(3/4 * 2^q)) and floor(log2(10^k)). */
static i32 log10_of_pow2(i32 q) { return (i32)(((i64)q * 661971961083) >> 41); }
static i32 log10_of_three_quarters(i32 q) { return (i32)(((i64)q * 661971961083 - 274743187321) >> 41); }
static i32 log2_of_pow10(i32 k) { return (i32)(((i64)k * 913124641741) >> 38); }

/* Returns floor(g * scaled / 2^128), its last bit set if anything was cut off. */
static u64 round_to_odd(PowerOfTen g, u64 scaled) {
    unsigned __int128 low = (unsigned __int128)g.low * scaled;
    unsigned __int128 sum = (unsigned __int128)g.high * scaled + (u64)(low >> 64);
    return (u64)(sum >> 64) | ((u64)sum > 1);
}

/* Returns the shortest decimal that rounds to c * 2^q, two digits at least. */
static Decimal shortest(u64 c, i32 q, bool narrow_below) {
    i32 k = narrow_below ? log10_of_three_quarters(q) : log10_of_pow2(q);
    i32 h = q + log2_of_pow10(-k) + 1;
    PowerOfTen g = powers_of_ten[-k - POWER_OF_TEN_MIN];
    u64 value = round_to_odd(g, 4 * c << h);
    u64 lower = round_to_odd(g, (4 * c - (narrow_below ? 1 : 2)) << h) + (c & 1);
    u64 upper = round_to_odd(g, (4 * c + 2) << h) - (c & 1);
    u64 s = value / 4;
    if (s >= 100) {
        u64 tens = s / 10;
        bool below = lower <= 40 * tens, above = 40 * tens + 40 <= upper;
        if (below != above) return (Decimal){(tens + above) * 10, k};
    }
    bool below = lower <= 4 * s, above = 4 * s + 4 <= upper;
    if (below != above) return (Decimal){s + above, k};
    u64 middle = 4 * s + 2;
    return (Decimal){s + (value > middle || (value == middle && (s & 1) != 0)), k};
}

static Decimal shortest_double(u64 fraction, i32 biased) {
    u64 c = biased == 0 ? fraction : fraction | 1ULL << 52;
    i32 q = (biased == 0 ? 1 : biased) - 1075;
    if (biased == 0 && c < 3) { /* one digit would do, but two are wanted */
        Decimal tenfold = shortest(10 * c, q, false);
        return (Decimal){tenfold.digits, tenfold.exponent - 1};
    }
    if (q > -53 && q <= 0 && (c & ((1ULL << -q) - 1)) == 0) return (Decimal){c >> -q, 0};
    return shortest(c, q, fraction == 0 && biased > 1);
}

static Decimal shortest_float(u32 fraction, i32 biased) {
    u64 c = biased == 0 ? fraction : fraction | 1U << 23;
    i32 q = (biased == 0 ? 1 : biased) - 150;
    if (biased == 0 && c < 8) {
        Decimal tenfold = shortest(10 * c, q, false);
        return (Decimal){tenfold.digits, tenfold.exponent - 1};
    }
    if (q > -24 && q <= 0 && (c & ((1ULL << -q) - 1)) == 0) return (Decimal){c >> -q, 0};
    return shortest(c, q, fraction == 0 && biased > 1);
}

/* Writes n digits with the point after the first `whole` of them. */
static char *write_plain(char *out, const char *digits, i32 n, i32 whole) {
    if (whole <= 0) {
        *out++ = '0';
        *out++ = '.';
        for (; whole < 0; whole++) *out++ = '0';
        memcpy(out, digits, (size_t)n);
        return out + n;
    }
    for (i32 i = 0; i < whole; i++) *out++ = i < n ? digits[i] : '0';
    *out++ = '.';
    if (n <= whole) {
        *out++ = '0';
        return out;
    }
    memcpy(out, digits + whole, (size_t)(n - whole));
    return out + (n - whole);
}

/* Lays a decimal out as Double.toString specifies. */
static char *write_decimal(char *out, Decimal decimal) {
    char buffer[24];
    char *end = buffer + sizeof buffer;
    char *digits = write_digits(end, decimal.digits);
    i32 n = (i32)(end - digits);
    i32 point = n + decimal.exponent; /* value = 0.digits * 10^point */
    while (n > 1 && digits[n - 1] == '0') n--;
    if (point > -3 && point <= 7) return write_plain(out, digits, n, point);
    out = write_plain(out, digits, n, 1);
    *out++ = 'E';
    i32 exponent = point - 1;
    if (exponent < 0) *out++ = '-';
    char *begin = write_digits(end, (u64)(exponent < 0 ? -exponent : exponent));
    memcpy(out, begin, (size_t)(end - begin));
    return out + (end - begin);
}

static char *write_word(char *out, const char *word) {
    size_t size = strlen(word);
    memcpy(out, word, size);
    return out + size;
}

Slot wardian_internal_Numbers_putDouble(Thread *thread, Slot *args) {
    UNUSED(thread);
    char text[32];
    char *out = text;
    u64 bits = args[2].bits, fraction = bits & ((1ULL << 52) - 1);
    i32 biased = (i32)(bits >> 52 & 0x7ff);
    if (bits >> 63 != 0) *out++ = '-';
    if (biased == 0x7ff) out = write_word(out, "Infinity");
    else if (biased == 0 && fraction == 0) out = write_word(out, "0.0");
    else out = write_decimal(out, shortest_double(fraction, biased));
    return put_text(args, text, (size_t)(out - text));
}

Slot wardian_internal_Numbers_putFloat(Thread *thread, Slot *args) {
    UNUSED(thread);
    char text[32];
    char *out = text;
    u32 bits = (u32)args[2].i, fraction = bits & ((1U << 23) - 1);
    i32 biased = (i32)(bits >> 23 & 0xff);
    if (bits >> 31 != 0) *out++ = '-';
    if (biased == 0xff) out = write_word(out, "Infinity");
    else if (biased == 0 && fraction == 0) out = write_word(out, "0.0");
    else out = write_decimal(out, shortest_float(fraction, biased));
    return put_text(args, text, (size_t)(out - text));
}

/* ---- Parsing ------------------------------------------------------------------ */

enum { SHORT_LITERAL = 120 };

/* Returns the range as a C string, in `local` if it fits; NULL: bad range or no memory. */
static char *literal(Slot *args, char *local) {
    Object *array = args[0].r;
    i32 from = args[1].i, to = args[2].i;
    if (array == NULL || from < 0 || from > to || to > array_length(array)) return NULL;
    size_t size = (size_t)(to - from);
    char *text = size < SHORT_LITERAL ? local : malloc(size + 1);
    if (text == NULL) return NULL;
    memcpy(text, array_bytes(array) + from, size);
    text[size] = '\0';
    return text;
}

/* Converts [-]ddd.ddd of at most 15 digits exactly: both operands and thus one
 * division are exact (W. D. Clinger, 1990).  Returns false if it is not such. */
static bool parse_short(const char *text, double *result) {
    static const double powers[] = {1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7,
                                    1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15};
    bool negative = *text == '-';
    if (*text == '-' || *text == '+') text++;
    u64 digits = 0;
    i32 count = 0, after_point = -1;
    for (; *text != '\0'; text++) {
        if (*text == '.') {
            after_point = 0;
            continue;
        }
        if (*text < '0' || *text > '9' || ++count > 15) return false;
        digits = digits * 10 + (u64)(*text - '0');
        if (after_point >= 0) after_point++;
    }
    double value = (double)digits / powers[after_point < 0 ? 0 : after_point];
    *result = negative ? -value : value;
    return true;
}

Slot wardian_internal_Numbers_parseDouble(Thread *thread, Slot *args) {
    char local[SHORT_LITERAL];
    char *text = literal(args, local);
    if (text == NULL) {
        throw_new(thread, EX_OutOfMemoryError, "Java heap space");
        return slot_void();
    }
    double value;
    if (!parse_short(text, &value)) value = strtod(text, NULL);
    if (text != local) free(text);
    return slot_double(value);
}

Slot wardian_internal_Numbers_parseFloat(Thread *thread, Slot *args) {
    char local[SHORT_LITERAL];
    char *text = literal(args, local);
    if (text == NULL) {
        throw_new(thread, EX_OutOfMemoryError, "Java heap space");
        return slot_void();
    }
    float value = strtof(text, NULL);
    if (text != local) free(text);
    return slot_float(value);
}

/* ---- Bits ------------------------------------------------------------------------ */

Slot java_lang_Double_doubleToRawLongBits(Thread *thread, Slot *args) {
    UNUSED(thread);
    return slot_long(args[0].j);
}

Slot java_lang_Double_longBitsToDouble(Thread *thread, Slot *args) {
    UNUSED(thread);
    return slot_double(args[0].d);
}

Slot java_lang_Float_floatToRawIntBits(Thread *thread, Slot *args) {
    UNUSED(thread);
    return slot_int(args[0].i);
}

Slot java_lang_Float_intBitsToFloat(Thread *thread, Slot *args) {
    UNUSED(thread);
    return slot_float(args[0].f);
}

/* ---- Math -------------------------------------------------------------------------- */

#define MATH_FUNCTION(name)                                                                \
    Slot java_lang_Math_##name(Thread *thread, Slot *args) {                               \
        UNUSED(thread);                                                                    \
        return slot_double(name(args[0].d));                                               \
    }

MATH_FUNCTION(sin)
MATH_FUNCTION(cos)
MATH_FUNCTION(tan)
MATH_FUNCTION(exp)
MATH_FUNCTION(log)
MATH_FUNCTION(log10)
MATH_FUNCTION(sqrt)
MATH_FUNCTION(ceil)
MATH_FUNCTION(floor)
MATH_FUNCTION(rint)
MATH_FUNCTION(tanh)

/* The C library's own cbrt is up to 4 units off. */
Slot java_lang_Math_cbrt(Thread *thread, Slot *args) {
    UNUSED(thread);
    return slot_double((double)cbrtl(args[0].d));
}

/* Slot 1 is the unused half of the first double. */
Slot java_lang_Math_IEEEremainder(Thread *thread, Slot *args) {
    UNUSED(thread);
    return slot_double(remainder(args[0].d, args[2].d));
}

/* Java differs from C: a NaN exponent, and 1 or -1 to an infinite power, give NaN. */
Slot java_lang_Math_pow(Thread *thread, Slot *args) {
    UNUSED(thread);
    double base = args[0].d, exponent = args[2].d;
    if (isnan(exponent) || (fabs(base) == 1.0 && isinf(exponent))) return slot_double(NAN);
    return slot_double(exponent == 2.0 ? base * base : pow(base, exponent));
}

Slot java_lang_Math_scalb(Thread *thread, Slot *args) {
    UNUSED(thread);
    return slot_double(scalbn(args[0].d, args[2].i));
}

Slot java_lang_Math_fma_double(Thread *thread, Slot *args) {
    UNUSED(thread);
    return slot_double(fma(args[0].d, args[2].d, args[4].d));
}

Slot java_lang_Math_fma_float(Thread *thread, Slot *args) {
    UNUSED(thread);
    return slot_float(fmaf(args[0].f, args[1].f, args[2].f));
}
