/* StrictMath: exponentials, logarithms, powers, roots and the hyperbolic functions. */
#include "stdlib/native/strict_math.h"

static const double LN2_HIGH = 6.93147180369123816490e-01, LN2_LOW = 1.90821492927058770002e-10;
static const double INVERSE_LN2 = 1.44269504088896338700e+00;
static const double EXP_OVERFLOW = 7.09782712893383973096e+02, EXP_UNDERFLOW = -7.45133219101941108420e+02;

/* ---- Exponentials ---------------------------------------------------------------------------- */

/* high - low = x - k * ln 2, at most half of ln 2. */
typedef struct Remainder {
    double high, low;
    int k;
} Remainder;

/* Of a number of more than half of ln 2. */
static Remainder less_ln2(double x) {
    if ((high_half(x) & 0x7fffffff) < 0x3ff0a2b2) {
        return x > 0 ? (Remainder){x - LN2_HIGH, LN2_LOW, 1} : (Remainder){x + LN2_HIGH, -LN2_LOW, -1};
    }
    int k = (int)(INVERSE_LN2 * x + (x < 0 ? -0.5 : 0.5));
    return (Remainder){x - k * LN2_HIGH, k * LN2_LOW, k};
}

static const double EXP_TERMS[] = {1.66666666666666019037e-01, -2.77777777770155933842e-03, 6.61375632143793436117e-05,
                                   -1.65339022054652515390e-06, 4.13813679705723846039e-08};

static double exponential(double x) {
    i32 high = high_half(x) & 0x7fffffff;
    if (isnan(x)) return x;
    if (x > EXP_OVERFLOW) return INFINITY;
    if (x < EXP_UNDERFLOW) return 0;
    if (high < 0x3e300000) return 1 + x;
    Remainder r = {x, 0, 0};
    if (high > 0x3fd62e42) r = less_ln2(x), x = r.high - r.low;
    double t = x * x, c = x - t * POLYNOMIAL(t, EXP_TERMS);
    if (r.k == 0) return 1 - ((x * c) / (c - 2.0) - x);
    double y = 1 - ((r.low - (x * c) / (2.0 - c)) - r.high);
    if (r.k >= -1021) return with_exponent_added(y, r.k);
    return with_exponent_added(y, r.k + 1000) * 0x1p-1000;
}

static const double EXPM1_TERMS[] = {1, -3.33333333333331316428e-02, 1.58730158725481460165e-03, -7.93650757867487942473e-05,
                                     4.00821782732936239552e-06, -2.01099218183624371326e-07};

/* 2^k * (x - e + 1) - 1. */
static double scaled_less_one(double x, double e, int k) {
    if (k == -1) return 0.5 * (x - e) - 0.5;
    if (k == 1) return x < -0.25 ? -2.0 * (e - (x + 0.5)) : 1 + 2.0 * (x - e);
    if (k <= -2 || k > 56) return with_exponent_added(1 - (e - x), k) - 1;
    if (k < 20) return with_exponent_added(with_high(0, 0x3ff00000 - (0x200000 >> k)) - (e - x), k);
    return with_exponent_added((x - (e + with_high(0, (0x3ff - k) << 20))) + 1, k);
}

static double exponential_less_one(double x) {
    i32 high = high_half(x) & 0x7fffffff;
    if (isnan(x)) return x;
    if (x > EXP_OVERFLOW) return INFINITY;
    if (high >= 0x4043687a && x < 0) return -1;
    if (high < 0x3c900000) return x;
    Remainder r = {x, 0, 0};
    double c = 0;
    if (high > 0x3fd62e42) r = less_ln2(x), x = r.high - r.low, c = (r.high - x) - r.low;
    double half = 0.5 * x, square = x * half, r1 = POLYNOMIAL(square, EXPM1_TERMS);
    double t = 3.0 - r1 * half, e = square * ((r1 - t) / (6.0 - x * t));
    if (r.k == 0) return x - (x * e - square);
    e = (x * (e - c) - c) - square;
    return scaled_less_one(x, e, r.k);
}

STRICT_FUNCTION(exp, exponential)
STRICT_FUNCTION(expm1, exponential_less_one)

/* ---- Logarithms ------------------------------------------------------------------------------ */

static const double EVEN_LOGS[] = {3.999999999940941908e-01, 2.222219843214978396e-01, 1.531383769920937332e-01};
static const double ODD_LOGS[] = {6.666666666666735130e-01, 2.857142874366239149e-01, 1.818357216161805012e-01,
                                  1.479819860511658591e-01};
static const double LOGS[] = {6.666666666666735130e-01, 3.999999999940941908e-01, 2.857142874366239149e-01, 2.222219843214978396e-01,
                              1.818357216161805012e-01, 1.531383769920937332e-01, 1.479819860511658591e-01};

/* log(1 + f) + k * ln 2 for a tiny f. */
static double logarithm_near_one(double f, int k) {
    if (f == 0) return k == 0 ? 0 : k * LN2_HIGH + k * LN2_LOW;
    double r = f * f * (0.5 - 0.33333333333333333 * f);
    return k == 0 ? f - r : k * LN2_HIGH - ((r - k * LN2_LOW) - f);
}

static double logarithm(double x) {
    int k = 0;
    if (isnan(x) || x < 0) return NAN;
    if (x == 0) return -INFINITY;
    if (isinf(x)) return x;
    if (high_half(x) < 0x00100000) k = -54, x *= 0x1p54;
    i32 high = high_half(x);
    k += (high >> 20) - 1023;
    high &= 0xfffff;
    i32 above = (high + 0x95f64) & 0x100000; /* over sqrt(2): halved */
    k += above >> 20;
    double f = with_high(x, high | (above ^ 0x3ff00000)) - 1.0;
    if ((0xfffff & (2 + high)) < 3) return logarithm_near_one(f, k);
    double s = f / (2.0 + f), z = s * s, w = z * z;
    double r = z * POLYNOMIAL(w, ODD_LOGS) + w * POLYNOMIAL(w, EVEN_LOGS);
    if (((high - 0x6147a) | (0x6b851 - high)) > 0) {
        double square = 0.5 * f * f;
        if (k == 0) return f - (square - s * (square + r));
        return k * LN2_HIGH - ((square - (s * (square + r) + k * LN2_LOW)) - f);
    }
    return k == 0 ? f - s * (f - r) : k * LN2_HIGH - ((s * (f - r) - k * LN2_LOW) - f);
}

static double decimal_logarithm(double x) {
    int k = 0;
    if (isnan(x) || x < 0) return NAN;
    if (x == 0) return -INFINITY;
    if (isinf(x)) return x;
    if (high_half(x) < 0x00100000) k = -54, x *= 0x1p54;
    i32 high = high_half(x);
    k += (high >> 20) - 1023;
    int negative = k < 0;
    double y = k + negative;
    double rest = with_high(x, (high & 0xfffff) | ((0x3ff - negative) << 20));
    double z = y * 3.69423907715893078616e-13 + 4.34294481903251816668e-01 * logarithm(rest);
    return z + y * 3.01029995663611771306e-01;
}

/* 1 + x = 2^k * (1 + f), all but c * 2^k. */
typedef struct Normal {
    double f, c;
    i32 high; /* of f's distance from 1; 0: f is tiny */
    int k;
} Normal;

static Normal normal_of_one_plus(double x) {
    bool small = high_half(x) < 0x43400000;
    double u = small ? 1.0 + x : x, c = 0;
    i32 high = high_half(u);
    int k = (high >> 20) - 1023;
    if (small) c = (k > 0 ? 1.0 - (u - x) : x - (u - 1.0)) / u;
    high &= 0xfffff;
    if (high < 0x6a09e) return (Normal){with_high(u, high | 0x3ff00000) - 1.0, c, high, k};
    return (Normal){with_high(u, high | 0x3fe00000) - 1.0, c, (0x00100000 - high) >> 2, k + 1};
}

static double logarithm_of_one_plus(double x) {
    i32 high = high_half(x), magnitude = high & 0x7fffffff;
    if (isnan(x) || x < -1) return NAN;
    if (x == -1) return -INFINITY;
    if (isinf(x)) return x;
    if (magnitude < 0x3e200000) return magnitude < 0x3c900000 ? x : x - x * x * 0.5;
    bool plain = high < 0x3fda827a && (high > 0 || high <= (i32)0xbfd2bec3);
    Normal n = plain ? (Normal){x, 0, 1, 0} : normal_of_one_plus(x);
    double f = n.f, square = 0.5 * f * f, low = n.k * LN2_LOW + n.c;
    if (n.high == 0) {
        if (f == 0) return n.k == 0 ? 0 : n.k * LN2_HIGH + (n.c + n.k * LN2_LOW);
        double r = square * (1.0 - 0.66666666666666666 * f);
        return n.k == 0 ? f - r : n.k * LN2_HIGH - ((r - low) - f);
    }
    double s = f / (2.0 + f), z = s * s, r = z * POLYNOMIAL(z, LOGS);
    if (n.k == 0) return f - (square - s * (square + r));
    return n.k * LN2_HIGH - ((square - (s * (square + r) + low)) - f);
}

STRICT_FUNCTION(log, logarithm)
STRICT_FUNCTION(log10, decimal_logarithm)
STRICT_FUNCTION(log1p, logarithm_of_one_plus)

/* ---- Hyperbolic functions -------------------------------------------------------------------- */

/* Half of e to a large power, in two steps when e^x alone is too large. */
static double half_exponential(double magnitude) {
    if (magnitude < 0x1.62e42p9) return 0.5 * exponential(magnitude);
    double w = exponential(0.5 * magnitude);
    return (0.5 * w) * w;
}

static double hyperbolic_sine(double x) {
    i32 high = high_half(x) & 0x7fffffff;
    if (!isfinite(x)) return x;
    if (high < 0x3e300000) return x;
    double half = x < 0 ? -0.5 : 0.5, magnitude = fabs(x);
    if (high >= 0x40360000) return copysign(half_exponential(magnitude), x);
    double t = exponential_less_one(magnitude);
    return high < 0x3ff00000 ? half * (2.0 * t - t * t / (t + 1)) : half * (t + t / (t + 1));
}

static double hyperbolic_cosine(double x) {
    i32 high = high_half(x) & 0x7fffffff;
    if (!isfinite(x)) return x * x;
    double magnitude = fabs(x);
    if (high < 0x3fd62e43) {
        double t = exponential_less_one(magnitude), w = 1 + t;
        return high < 0x3c800000 ? w : 1 + (t * t) / (w + w);
    }
    if (high >= 0x40360000) return half_exponential(magnitude);
    double t = exponential(magnitude);
    return 0.5 * t + 0.5 / t;
}

static double hyperbolic_tangent(double x) {
    i32 high = high_half(x) & 0x7fffffff;
    if (isnan(x)) return x;
    if (high < 0x3c800000) return x * (1 + x);
    double z = 1;
    if (high < 0x40360000) {
        double t = exponential_less_one(high >= 0x3ff00000 ? 2.0 * fabs(x) : -2.0 * fabs(x));
        z = high >= 0x3ff00000 ? 1 - 2.0 / (t + 2.0) : -t / (t + 2.0);
    }
    return x < 0 ? -z : z;
}

STRICT_FUNCTION(sinh, hyperbolic_sine)
STRICT_FUNCTION(cosh, hyperbolic_cosine)
STRICT_FUNCTION(tanh, hyperbolic_tangent)

/* ---- Roots ----------------------------------------------------------------------------------- */

/* A third of the exponent is a guess of 5 bits, a rational function makes it 23, one step of Newton the rest. */
static double cube_root(double x) {
    if (x == 0 || !isfinite(x)) return x;
    double magnitude = fabs(x), t;
    if (high_half(magnitude) >= 0x00100000) {
        t = with_high(0, high_half(magnitude) / 3 + 715094163);
    } else {
        t = magnitude * 0x1p54;
        t = with_high(t, high_half(t) / 3 + 696219795);
    }
    double r = t * t / magnitude, s = 5.42857142857142815906e-01 + r * t;
    t *= 3.57142857142857150787e-01 + 1.60714285714285720630e+00 / (s + 1.41428571428571436819e+00 + -7.05306122448979611050e-01 / s);
    t = double_of((bits_of(t) & 0xffffffff00000000u) + 0x100000000u);
    s = t * t;
    r = magnitude / s;
    r = (r - t) / ((t + t) + r);
    return copysign(t + t * r, x);
}

/* sqrt(a * a + b * b) where a >= b, neither too large nor too small; the heads of both were split off before scaling. */
static double hypotenuse_of(double a, double b, i32 high_a, i32 high_b) {
    double w = a - b;
    if (w > b) {
        double t1 = with_high(0, high_a), t2 = a - t1;
        return sqrt(t1 * t1 - (b * (-b) - t2 * (a + t1)));
    }
    a = a + a;
    double y1 = with_high(0, high_b), y2 = b - y1;
    double t1 = with_high(0, high_a + 0x00100000), t2 = a - t1;
    return sqrt(t1 * y1 - (w * (-w) - (t1 * y2 + t2 * b)));
}

static double hypotenuse(double x, double y) {
    double a = fmax(fabs(x), fabs(y)), b = fmin(fabs(x), fabs(y));
    if (isinf(x) || isinf(y)) return INFINITY;
    if (isnan(x) || isnan(y)) return NAN;
    i32 high_a = high_half(a), high_b = high_half(b);
    if (high_a - high_b > 0x3c00000 || b == 0) return a + b;
    if (high_b <= 0x000fffff && high_a <= 0x5f300000) {
        return hypotenuse_of(a * 0x1p1022, b * 0x1p1022, high_a, high_b) * 0x1p-1022;
    }
    int k = high_a > 0x5f300000 ? 600 : high_b < 0x20b00000 ? -600 : 0;
    a = with_exponent_added(a, -k);
    b = with_exponent_added(b, -k);
    double w = hypotenuse_of(a, b, high_half(a), high_half(b));
    return k == 0 ? w : with_exponent_added(1, k) * w;
}

STRICT_FUNCTION(cbrt, cube_root)
STRICT_FUNCTION_2(hypot, hypotenuse)

/* ---- Powers ---------------------------------------------------------------------------------- */

/* A number in two parts, the first of which has no lower half. */
typedef struct Split {
    double high, low;
} Split;

static const double POWER_TERMS[] = {5.99999999999994648725e-01, 4.28571428578550184252e-01, 3.33333329818377432918e-01,
                                     2.72728123808534006489e-01, 2.30660745775561754067e-01, 2.06975017800338417784e-01};

/* log2 of a positive number, close to 1 and to be taken to a huge power. */
static Split log2_near_one(double x) {
    double t = x - 1, w = (t * t) * (0.5 - t * (0.3333333333333333333333 - t * 0.25));
    double u = 1.44269502162933349609e+00 * t, v = t * 1.92596299112661746887e-08 - w * INVERSE_LN2;
    double high = upper_part(u + v);
    return (Split){high, v - (high - u)};
}

/* log2(ax / base) for a number near the base 1 (of 2^0) or 1.5 (of its power that `shift` and `shift_rest` add). */
static Split log2_of_ratio(double ax, i32 high, int near) {
    static const double BASES[] = {1, 1.5}, SHIFT_RESTS[] = {0, 1.35003920212974897128e-08};
    double u = ax - BASES[near], v = 1 / (ax + BASES[near]), ss = u * v, s_high = upper_part(ss);
    double t_high = with_high(0, ((high >> 1) | 0x20000000) + 0x00080000 + (near << 18)), t_low = ax - (t_high - BASES[near]);
    double s_low = v * ((u - s_high * t_high) - s_high * t_low), s2 = ss * ss;
    double r = s2 * s2 * POLYNOMIAL(s2, POWER_TERMS);
    r += s_low * (s_high + ss);
    s2 = s_high * s_high;
    t_high = upper_part(3.0 + s2 + r);
    t_low = r - ((t_high - 3.0) - s2);
    u = s_high * t_high;
    v = s_low * t_high + t_low * ss;
    double p_high = upper_part(u + v), p_low = v - (p_high - u);
    return (Split){9.61796700954437255859e-01 * p_high,
                   -7.02846165095275826516e-09 * p_high + p_low * 9.61796693925975554329e-01 + SHIFT_RESTS[near]};
}

static Split log2_of(double ax) {
    static const double SHIFTS[] = {0, 5.84962487220764160156e-01};
    int n = 0, near = 0;
    if (high_half(ax) < 0x00100000) ax *= 0x1p53, n = -53;
    i32 high = high_half(ax);
    n += (high >> 20) - 0x3ff;
    i32 fraction = high & 0xfffff;
    high = fraction | 0x3ff00000;
    if (fraction >= 0xbb67a) n++, high -= 0x00100000;
    else if (fraction > 0x3988e) near = 1;
    Split z = log2_of_ratio(with_high(ax, high), high, near);
    double t = n, sum = upper_part(((z.high + z.low) + SHIFTS[near]) + t);
    return (Split){sum, z.low - (((sum - t) - SHIFTS[near]) - z.high)};
}

/* 2^(high + low), within the range of double. */
static double power_of_two(double high, double low) {
    i32 j = high_half(low + high), i = j & 0x7fffffff, n = 0;
    if (i > 0x3fe00000) {
        int k = (i >> 20) - 0x3ff;
        n = j + (0x00100000 >> (k + 1));
        k = ((n & 0x7fffffff) >> 20) - 0x3ff;
        double whole = with_high(0, n & ~(0x000fffff >> k));
        n = ((n & 0x000fffff) | 0x00100000) >> (20 - k);
        if (j < 0) n = -n;
        high -= whole;
    }
    double t = upper_part(low + high), u = t * 6.93147182464599609375e-01;
    double v = (low - (t - high)) * 6.93147180559945286227e-01 + t * -1.90465429995776804525e-09;
    double z = u + v, w = v - (z - u), square = z * z, t1 = z - square * POLYNOMIAL(square, EXP_TERMS);
    double r = (z * t1) / (t1 - 2.0) - (w + z * w);
    z = 1 - (r - z);
    return (high_half(z) >> 20) + n <= 0 ? scalbn(z, n) : with_exponent_added(z, n);
}

/* A positive number that is no power's special case, to the power y. */
static double power_of_positive(double ax, double y) {
    i32 high = high_half(ax), high_y = high_half(y) & 0x7fffffff;
    bool huge = high_y > 0x41e00000; /* more than 2^31 */
    if (huge && (high < 0x3fefffff || high > 0x3ff00000 || high_y > 0x43f00000)) return (ax < 1) == (y < 0) ? INFINITY : 0;
    Split log = huge ? log2_near_one(ax) : log2_of(ax);
    double y_high = upper_part(y), low = (y - y_high) * log.high + y * log.low, product = y_high * log.high, z = low + product;
    if (z > 1024 || (z == 1024 && low + 8.0085662595372944372e-17 > z - product)) return INFINITY;
    if (z < -1075 || (z == -1075 && low <= z - product)) return 0;
    return power_of_two(product, low);
}

/* 0: not an integer, 1: odd, 2: even. */
static int integer_kind(double y) {
    if (fabs(y) >= 0x1p53) return 2;
    if (y != floor(y)) return 0;
    return fmod(y, 2) == 0 ? 2 : 1;
}

static double power(double x, double y) {
    if (y == 0) return 1;
    if (isnan(x) || isnan(y)) return NAN;
    if (isinf(y)) return fabs(x) == 1 ? NAN : (fabs(x) > 1) == (y > 0) ? INFINITY : 0;
    if (y == 1) return x;
    if (y == -1) return 1 / x;
    if (y == 2) return x * x;
    if (y == 0.5 && !signbit(x)) return sqrt(x);
    int kind = integer_kind(y);
    bool negative = signbit(x) && kind == 1;
    if (x == 0 || isinf(x)) return copysign((x == 0) == (y > 0) ? 0 : INFINITY, negative ? -1 : 1);
    if (x < 0 && kind == 0) return NAN;
    double value = fabs(x) == 1 ? 1 : power_of_positive(fabs(x), y);
    return negative ? -value : value;
}

STRICT_FUNCTION_2(pow, power)
