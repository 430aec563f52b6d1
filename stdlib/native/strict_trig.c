/* StrictMath: the trigonometric functions and their inverses. */
#include "stdlib/native/strict_math.h"

static const double HALF_PI = 1.57079632679489655800e+00, HALF_PI_REST = 6.12323399573676603587e-17;
static const double QUARTER_PI = 7.85398163397448278999e-01, QUARTER_PI_REST = 3.06161699786838301793e-17;
static const double TINY = 0x1p-1000; /* raises the inexact flag, changes nothing */

/* ---- Reduction to -pi/4 .. pi/4 -------------------------------------------------------------- */

/* An angle less a multiple of pi/2, in two parts. */
typedef struct Reduced {
    double angle, rest;
    int quadrant; /* how many times pi/2 was taken away */
} Reduced;

/* 2/pi after a word of zeros. */
static const u64 TWO_OVER_PI[] = {
    0,
    0xa2f9836e4e441529u, 0xfc2757d1f534ddc0u, 0xdb6295993c439041u, 0xfe5163abdebbc561u,
    0xb7246e3a424dd2e0u, 0x06492eea09d1921cu, 0xfe1deb1cb129a73eu, 0xe88235f52ebb4484u,
    0xe99c7026b45f7e41u, 0x3991d639835339f4u, 0x9c845f8bbdf9283bu, 0x1ff897ffde05980fu,
    0xef2f118b5a0a6d1fu, 0x6d367ecf27cb09b7u, 0x4f463f669e5fea2du, 0x7527bac7ebe5f17bu,
    0x3d0739f78a5292eau, 0x6bfb5fb11f8d5d08u, 0x56033046fc7b6babu, 0xf0cfbc209af4361du,
};

/* 64 bits of TWO_OVER_PI from a bit position on. */
static u64 window(int position) {
    int word = position >> 6, shift = position & 63;
    u64 bits = TWO_OVER_PI[word] << shift;
    return shift == 0 ? bits : bits | TWO_OVER_PI[word + 1] >> (64 - shift);
}

enum { DIGIT_BITS = 24, DIGITS = 5 };

/* pi/2 in digits of 24 bits. */
static const double HALF_PI_DIGITS[DIGITS] = {1.57079625129699707031e+00, 7.54978941586159635335e-08, 5.39030252995776476554e-15,
                                              3.28200341580791294123e-22, 1.27065575308067607349e-29};

/* Splits a fraction of 128 bits into digits, the first of which has `first_bits`; drops leading zeros. */
static int split_fraction(unsigned __int128 fraction, int first_bits, int scale, double *digits) {
    int count = 0, end = scale < -DIGIT_BITS ? DIGITS + 1 : DIGITS;
    for (int used = first_bits; count < end && used <= 128; used += DIGIT_BITS) {
        u32 digit = (u32)(fraction >> (128 - used)) & 0xffffff;
        if (digit == 0 && count == 0) end = DIGITS;
        else digits[count++] = ldexp(digit, -used);
    }
    return count;
}

/* The angle of a fraction of pi/2 given as 128 bits, at most a half. Both parts depend on the order of the sums, and that
 * on `scale`: digits have weights of 2^scale and 24 bits less each. */
static Reduced angle_of(unsigned __int128 fraction, int scale) {
    double digits[DIGITS + 1], sums[DIGITS + 1] = {0}, sum = 0;
    int first_bits = (-scale % DIGIT_BITS + DIGIT_BITS) % DIGIT_BITS;
    int count = split_fraction(fraction, first_bits == 0 ? DIGIT_BITS : first_bits, scale, digits);
    for (int i = 0; i < count; i++)
        for (int k = 0; k <= i && k < DIGITS; k++) sums[i] += HALF_PI_DIGITS[k] * digits[i - k];
    for (int i = count - 1; i >= 0; i--) sum += sums[i];
    double rest = sums[0] - sum;
    for (int i = 1; i < count; i++) rest += sums[i];
    return (Reduced){sum, rest, 0};
}

/* M. Payne, R. Hanek, "Radian reduction for trigonometric functions" (1983): of x * 2/pi only the bits from 2 down
 * matter, so the product of the fraction with 192 bits of 2/pi is enough. */
static Reduced reduce_huge(double x) {
    int exponent = ((high_half(x) >> 20) & 0x7ff) - 1075;
    u64 fraction = (bits_of(x) & 0xfffffffffffffu) | (u64)1 << 52;
    int position = exponent - 2 + 64;
    unsigned __int128 low = (unsigned __int128)fraction * window(position + 128);
    unsigned __int128 middle = (unsigned __int128)fraction * window(position + 64) + (low >> 64);
    u64 top = fraction * window(position) + (u64)(middle >> 64);
    unsigned __int128 product = (unsigned __int128)top << 64 | (u64)middle;
    int quadrant = (int)(top >> 62);
    unsigned __int128 part = product << 2 | (u64)low >> 62;
    bool above = (part >> 127) != 0;
    int digits = exponent < -26 ? 1 : (exponent + 26) / DIGIT_BITS + 1;
    Reduced r = angle_of(above ? -part : part, exponent + 29 - digits * DIGIT_BITS);
    if (above) r.angle = -r.angle, r.rest = -r.rest;
    r.quadrant = quadrant + above;
    return x < 0 ? (Reduced){-r.angle, -r.rest, -r.quadrant} : r;
}

/* pi/2 in parts of 33 bits, and what remains after each. */
static const double PARTS[] = {1.57079632673412561417e+00, 6.07710050630396597660e-11, 2.02226624871116645580e-21};
static const double RESTS[] = {6.07710050650619224932e-11, 2.02226624879595063154e-21, 8.47842766036889956997e-32};

/* W. Cody, W. Waite: takes n parts away, more of them when the bits cancel. */
static Reduced reduce_medium(double x) {
    i32 high = high_half(x) & 0x7fffffff;
    double magnitude = fabs(x);
    int n = (int)(magnitude * 6.36619772367581382433e-01 + 0.5);
    double count = n, r = magnitude - count * PARTS[0], w = count * RESTS[0], angle = r - w;
    bool close = n >= 32 || high == high_half(count * HALF_PI);
    static const int LOST_BITS[] = {16, 49};
    for (int i = 1; close && i < 3 && (high >> 20) - ((high_half(angle) >> 20) & 0x7ff) > LOST_BITS[i - 1]; i++) {
        double t = r;
        w = count * PARTS[i];
        r = t - w;
        w = count * RESTS[i] - ((t - r) - w);
        angle = r - w;
    }
    Reduced result = {angle, (r - angle) - w, n};
    if (x < 0) result = (Reduced){-angle, -result.rest, -n};
    return result;
}

static Reduced reduce_once(double x) {
    i32 high = high_half(x) & 0x7fffffff;
    int part = high == 0x3ff921fb; /* near pi/2: 66 bits are needed */
    double z = fabs(x) - PARTS[0];
    if (part == 1) z -= PARTS[1];
    double angle = z - RESTS[part], rest = (z - angle) - RESTS[part];
    return x > 0 ? (Reduced){angle, rest, 1} : (Reduced){-angle, -rest, -1};
}

/* Of a finite number. */
static Reduced reduce(double x) {
    i32 high = high_half(x) & 0x7fffffff;
    if (high <= 0x3fe921fb) return (Reduced){x, 0, 0};
    if (high < 0x4002d97c) return reduce_once(x);
    return high <= 0x413921fb ? reduce_medium(x) : reduce_huge(x);
}

/* ---- Sine, cosine, tangent ------------------------------------------------------------------- */

static const double SINE = -1.66666666666666324348e-01;
static const double SINES[] = {8.33333333332248946124e-03, -1.98412698298579493134e-04, 2.75573137070700676789e-06,
                               -2.50507602534068634195e-08, 1.58969099521155010221e-10};
static const double COSINES[] = {4.16666666666666019037e-02, -1.38888888888741095749e-03, 2.48015872894767294178e-05,
                                 -2.75573143513906633035e-07, 2.08757232129817482790e-09, -1.13596475577881948265e-11};

/* The sine of x + y within a quarter of pi. */
static double near_sine(double x, double y) {
    if ((high_half(x) & 0x7fffffff) < 0x3e400000) return x;
    double z = x * x, v = z * x, r = POLYNOMIAL(z, SINES);
    if (y == 0) return x + v * (SINE + z * r);
    return x - ((z * (0.5 * y - v * r) - y) - v * SINE);
}

static double near_cosine(double x, double y) {
    i32 high = high_half(x) & 0x7fffffff;
    if (high < 0x3e400000) return 1;
    double z = x * x, r = z * POLYNOMIAL(z, COSINES);
    if (high < 0x3fd33333) return 1 - (0.5 * z - (z * r - x * y));
    double quarter = high > 0x3fe90000 ? 0.28125 : double_of((u64)(u32)(high - 0x00200000) << 32);
    double half_square = 0.5 * z - quarter;
    return (1 - quarter) - (half_square - (z * r - x * y));
}

static double sine(double x) {
    if (!isfinite(x)) return NAN;
    Reduced r = reduce(x);
    double value = r.quadrant & 1 ? near_cosine(r.angle, r.rest) : near_sine(r.angle, r.rest);
    return r.quadrant & 2 ? -value : value;
}

static double cosine(double x) {
    if (!isfinite(x)) return NAN;
    Reduced r = reduce(x);
    double value = r.quadrant & 1 ? near_sine(r.angle, r.rest) : near_cosine(r.angle, r.rest);
    return (r.quadrant + 1) & 2 ? -value : value;
}

static const double TANGENT = 3.33333333333334091986e-01;
static const double EVEN_TANGENTS[] = {1.33333333333201242699e-01, 2.18694882948595424599e-02, 3.59207910759131235356e-03,
                                       5.88041240820264096874e-04, 7.81794442939557092300e-05, -1.85586374855275456654e-05};
static const double ODD_TANGENTS[] = {5.39682539762260521377e-02, 8.86323982359930005737e-03, 1.45620945432529025516e-03,
                                      2.46463134818469906812e-04, 7.14072491382608190305e-05, 2.59073051863633712884e-05};

/* -1 / w where w = x + y, with more bits than the division alone would give. */
static double negative_inverse(double w, double x, double y) {
    double z = upper_part(w), v = y - (z - x);
    double a = -1.0 / w, t = upper_part(a);
    double s = 1.0 + t * z;
    return t + a * (s + t * v);
}

/* The tangent of x + y within a quarter of pi, or (odd) the negative of its inverse. */
static double near_tangent(double x, double y, bool odd) {
    i32 signed_high = high_half(x), high = signed_high & 0x7fffffff;
    bool large = high >= 0x3fe59428;
    if (high < 0x3e300000) return odd ? negative_inverse(x + y, x, y) : x;
    if (large) {
        if (signed_high < 0) x = -x, y = -y;
        x = (QUARTER_PI - x) + (QUARTER_PI_REST - y);
        y = 0;
    }
    double z = x * x, w = z * z, s = z * x;
    double r = POLYNOMIAL(w, EVEN_TANGENTS), v = z * POLYNOMIAL(w, ODD_TANGENTS);
    r = y + z * (s * (r + v) + y);
    r += TANGENT * s;
    w = x + r;
    if (large) {
        double unit = odd ? -1 : 1, value = unit - 2.0 * (x - (w * w / (w + unit) - r));
        return signed_high < 0 ? -value : value;
    }
    return odd ? negative_inverse(w, x, r) : w;
}

static double tangent(double x) {
    if (!isfinite(x)) return NAN;
    Reduced r = reduce(x);
    return near_tangent(r.angle, r.rest, r.quadrant & 1);
}

STRICT_FUNCTION(sin, sine)
STRICT_FUNCTION(cos, cosine)
STRICT_FUNCTION(tan, tangent)

/* ---- Their inverses -------------------------------------------------------------------------- */

static const double ARC_ABOVE[] = {1.66666666666666657415e-01, -3.25565818622400915405e-01, 2.01212532134862925881e-01,
                                   -4.00555345006794114027e-02, 7.91534994289814532176e-04, 3.47933107596021167570e-05};
static const double ARC_BELOW[] = {1, -2.40339491173441421878e+00, 2.02094576023350569471e+00, -6.88283971605453293030e-01,
                                   7.70381505559019352791e-02};

/* (asin(sqrt(t)) - sqrt(t)) / sqrt(t). */
static double arc_ratio(double t) {
    return t * POLYNOMIAL(t, ARC_ABOVE) / POLYNOMIAL(t, ARC_BELOW);
}

static double arc_sine(double x) {
    i32 high = high_half(x) & 0x7fffffff;
    if (fabs(x) == 1) return x * HALF_PI + x * HALF_PI_REST;
    if (!(fabs(x) < 1)) return NAN;
    if (high < 0x3e400000) return x;
    if (high < 0x3fe00000) return x + x * arc_ratio(x * x);
    double t = (1 - fabs(x)) * 0.5, ratio = arc_ratio(t), s = sqrt(t), value;
    if (high >= 0x3fef3333) {
        value = HALF_PI - (2.0 * (s + s * ratio) - HALF_PI_REST);
    } else {
        double w = upper_part(s), c = (t - w * w) / (s + w);
        double p = 2.0 * s * ratio - (HALF_PI_REST - 2.0 * c), q = QUARTER_PI - 2.0 * w;
        value = QUARTER_PI - (p - q);
    }
    return x > 0 ? value : -value;
}

static double arc_cosine(double x) {
    i32 high = high_half(x) & 0x7fffffff;
    if (x == 1) return 0;
    if (x == -1) return M_PI + 2.0 * HALF_PI_REST;
    if (!(fabs(x) < 1)) return NAN;
    if (high <= 0x3c600000) return HALF_PI + HALF_PI_REST;
    if (high < 0x3fe00000) return HALF_PI - (x - (HALF_PI_REST - x * arc_ratio(x * x)));
    double z = x < 0 ? (1 + x) * 0.5 : (1 - x) * 0.5, s = sqrt(z), r = arc_ratio(z);
    if (x < 0) return M_PI - 2.0 * (s + (r * s - HALF_PI_REST));
    double upper = upper_part(s), c = (z - upper * upper) / (s + upper);
    return 2.0 * (upper + (r * s + c));
}

/* The arcs of 1/2, 1, 3/2 and infinity, in two parts. */
static const double ARCS[] = {4.63647609000806093515e-01, 7.85398163397448278999e-01, 9.82793723247329054082e-01,
                              1.57079632679489655800e+00};
static const double ARC_RESTS[] = {2.26987774529616870924e-17, 3.06161699786838301793e-17, 1.39033110312309984516e-17,
                                   6.12323399573676603587e-17};
static const double EVEN_ARCS[] = {3.33333333333329318027e-01, 1.42857142725034663711e-01, 9.09088713343650656196e-02,
                                   6.66107313738753120669e-02, 4.97687799461593236017e-02, 1.62858201153657823623e-02};
static const double ODD_ARCS[] = {-1.99999999998764832476e-01, -1.11111104054623557880e-01, -7.69187620504482999495e-02,
                                  -5.83357013379057348645e-02, -3.65315727442169155270e-02};

/* Chooses the nearest of ARCS for a positive number and replaces it by the tangent of the difference. */
static int nearest_arc(double *x, i32 high) {
    double t = *x;
    if (high < 0x3fe60000) return *x = (2.0 * t - 1) / (2.0 + t), 0;
    if (high < 0x3ff30000) return *x = (t - 1) / (t + 1), 1;
    if (high < 0x40038000) return *x = (t - 1.5) / (1 + 1.5 * t), 2;
    return *x = -1.0 / t, 3;
}

static double arc_tangent(double x) {
    i32 high = high_half(x) & 0x7fffffff;
    if (isnan(x)) return x;
    if (high >= 0x44100000) return x > 0 ? ARCS[3] + ARC_RESTS[3] : -ARCS[3] - ARC_RESTS[3];
    if (high < 0x3e200000) return x;
    double t = fabs(x);
    int arc = -1;
    if (high >= 0x3fdc0000) arc = nearest_arc(&t, high);
    else t = x;
    double z = t * t, w = z * z;
    double sum = z * POLYNOMIAL(w, EVEN_ARCS) + w * POLYNOMIAL(w, ODD_ARCS);
    if (arc < 0) return t - t * sum;
    double value = ARCS[arc] - ((t * sum - ARC_RESTS[arc]) - t);
    return x < 0 ? -value : value;
}

/* Where y is 0 or one of them is infinite; the angle of the absolute values. */
static double axis_angle(double y, double x) {
    if (isinf(x) && isinf(y)) return x > 0 ? QUARTER_PI + TINY : 3.0 * QUARTER_PI + TINY;
    if (isinf(y) || x == 0) return y == 0 ? (signbit(x) ? M_PI + TINY : 0) : HALF_PI + TINY;
    return signbit(x) ? M_PI + TINY : 0;
}

static double angle(double y, double x) {
    if (isnan(x) || isnan(y)) return NAN;
    if (x == 1) return arc_tangent(y);
    if (y == 0 || x == 0 || isinf(x) || isinf(y)) return copysign(axis_angle(y, x), y);
    const double PI_REST = 1.2246467991473531772e-16;
    int more = ((high_half(y) & 0x7fffffff) - (high_half(x) & 0x7fffffff)) >> 20;
    double z = more > 60 ? HALF_PI + 0.5 * PI_REST : x < 0 && more < -60 ? 0 : arc_tangent(fabs(y / x));
    if (x < 0) return y > 0 ? M_PI - (z - PI_REST) : (z - PI_REST) - M_PI;
    return y > 0 ? z : -z;
}

STRICT_FUNCTION(asin, arc_sine)
STRICT_FUNCTION(acos, arc_cosine)
STRICT_FUNCTION(atan, arc_tangent)
STRICT_FUNCTION_2(atan2, angle)
