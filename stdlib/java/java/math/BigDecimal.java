package java.math;

/** Immutable decimal numbers: an unscaled integer and the number of its digits behind the point. */
public class BigDecimal extends Number implements Comparable<BigDecimal> {
    private static final long serialVersionUID = 6108874887143696463L;
    private static final long INFLATED = Long.MIN_VALUE;
    private static final BigInteger INFLATED_BIG = BigInteger.valueOf(INFLATED);

    /** The number 0. */
    public static final BigDecimal ZERO = new BigDecimal(null, 0, 0, 1);
    /** The number 1. */
    public static final BigDecimal ONE = new BigDecimal(null, 1, 0, 1);
    /** The number 2. */
    public static final BigDecimal TWO = new BigDecimal(null, 2, 0, 1);
    /** The number 10. */
    public static final BigDecimal TEN = new BigDecimal(null, 10, 0, 2);

    /** Round away from zero. */
    @Deprecated(since = "9")
    public static final int ROUND_UP = 0;
    /** Round towards zero. */
    @Deprecated(since = "9")
    public static final int ROUND_DOWN = 1;
    /** Round towards positive infinity. */
    @Deprecated(since = "9")
    public static final int ROUND_CEILING = 2;
    /** Round towards negative infinity. */
    @Deprecated(since = "9")
    public static final int ROUND_FLOOR = 3;
    /** Round to the nearest, ties away from zero. */
    @Deprecated(since = "9")
    public static final int ROUND_HALF_UP = 4;
    /** Round to the nearest, ties towards zero. */
    @Deprecated(since = "9")
    public static final int ROUND_HALF_DOWN = 5;
    /** Round to the nearest, ties to the even neighbour. */
    @Deprecated(since = "9")
    public static final int ROUND_HALF_EVEN = 6;
    /** No rounding. */
    @Deprecated(since = "9")
    public static final int ROUND_UNNECESSARY = 7;

    private static final long[] TENS = {1L, 10L, 100L, 1000L, 10000L, 100000L, 1000000L, 10000000L, 100000000L,
        1000000000L, 10000000000L, 100000000000L, 1000000000000L, 10000000000000L, 100000000000000L,
        1000000000000000L, 10000000000000000L, 100000000000000000L, 1000000000000000000L};

    private transient BigInteger big;         // the unscaled value; may be null if compact holds it
    private final transient long compact;     // the unscaled value, or INFLATED
    private final int scale;
    private transient int precision;          // 0 until it is asked for

    private BigDecimal(BigInteger big, long compact, int scale, int precision) {
        this.big = big;
        this.compact = compact;
        this.scale = scale;
        this.precision = precision;
    }

    private static long compactOf(BigInteger value) {
        return value.bitLength() < 64 && !value.equals(INFLATED_BIG) ? value.longValue() : INFLATED;
    }

    private static BigDecimal of(BigInteger value, int scale) {
        return new BigDecimal(value, compactOf(value), scale, 0);
    }

    private static BigDecimal of(long value, int scale) {
        return new BigDecimal(value == INFLATED ? INFLATED_BIG : null, value, scale, 0);
    }

    private BigInteger big() {
        BigInteger value = big;
        if (value == null) {
            value = BigInteger.valueOf(compact);
            big = value;
        }
        return value;
    }

    // ---- Constructors -----------------------------------------------------

    /** Creates a number from text. */
    public BigDecimal(String val) {
        this(DecimalParser.parse(val), null);
    }

    /** Creates a number from text and rounds it. */
    public BigDecimal(String val, MathContext mc) {
        this(DecimalParser.parse(val), mc);
    }

    /** Creates a number from chars. */
    public BigDecimal(char[] in) {
        this(DecimalParser.parse(new String(in)), null);
    }

    /** Creates a number from chars and rounds it. */
    public BigDecimal(char[] in, MathContext mc) {
        this(DecimalParser.parse(new String(in)), mc);
    }

    /** Creates a number from part of an array. */
    public BigDecimal(char[] in, int offset, int len) {
        this(DecimalParser.parse(slice(in, offset, len)), null);
    }

    /** Creates a number from part of an array and rounds it. */
    public BigDecimal(char[] in, int offset, int len, MathContext mc) {
        this(DecimalParser.parse(slice(in, offset, len)), mc);
    }

    private static String slice(char[] in, int offset, int len) {
        if ((offset | len | in.length - offset - len) < 0) {
            throw new NumberFormatException("Bad offset or len arguments for char[] input.");
        }
        return new String(in, offset, len);
    }

    private BigDecimal(BigDecimal exact, MathContext mc) {
        BigDecimal value = mc == null ? exact : exact.round(mc);
        big = value.big;
        compact = value.compact;
        scale = value.scale;
        precision = value.precision;
    }

    /** Creates the exact value of a double. */
    public BigDecimal(double val) {
        this(exact(val), null);
    }

    /** Creates the rounded value of a double. */
    public BigDecimal(double val, MathContext mc) {
        this(exact(val), mc);
    }

    private static BigDecimal exact(double val) {
        if (Double.isInfinite(val) || Double.isNaN(val)) {
            throw new NumberFormatException("Infinite or NaN");
        }
        long bits = Double.doubleToLongBits(val);
        int exponent = (int) (bits >> 52) & 0x7FF;
        long mantissa = bits & (1L << 52) - 1;
        mantissa = exponent == 0 ? mantissa << 1 : mantissa | 1L << 52;
        if (mantissa == 0) {
            return ZERO;
        }
        exponent -= 1075;
        int zeros = Long.numberOfTrailingZeros(mantissa);
        mantissa >>= zeros;
        exponent += zeros;
        BigInteger value = BigInteger.valueOf(bits < 0 ? -mantissa : mantissa);
        if (exponent >= 0) {
            return of(value.shiftLeft(exponent), 0);
        }
        return of(value.multiply(BigInteger.valueOf(5).pow(-exponent)), -exponent);
    }

    /** Creates a whole number. */
    public BigDecimal(BigInteger val) {
        this(of(val, 0), null);
    }

    /** Creates a whole number and rounds it. */
    public BigDecimal(BigInteger val, MathContext mc) {
        this(of(val, 0), mc);
    }

    /** Creates a number from its parts. */
    public BigDecimal(BigInteger unscaledVal, int scale) {
        this(of(unscaledVal, scale), null);
    }

    /** Creates a number from its parts and rounds it. */
    public BigDecimal(BigInteger unscaledVal, int scale, MathContext mc) {
        this(of(unscaledVal, scale), mc);
    }

    /** Creates a number from an int. */
    public BigDecimal(int val) {
        this(null, val, 0, 0);
    }

    /** Creates a number from an int and rounds it. */
    public BigDecimal(int val, MathContext mc) {
        this(of(val, 0), mc);
    }

    /** Creates a number from a long. */
    public BigDecimal(long val) {
        this(of(val, 0), null);
    }

    /** Creates a number from a long and rounds it. */
    public BigDecimal(long val, MathContext mc) {
        this(of(val, 0), mc);
    }

    /** Returns a number from its parts. */
    public static BigDecimal valueOf(long unscaledVal, int scale) {
        return scale == 0 ? valueOf(unscaledVal) : of(unscaledVal, scale);
    }

    /** Returns the number of a long. */
    public static BigDecimal valueOf(long val) {
        if (val == 0 || val == 1) {
            return val == 0 ? ZERO : ONE;
        }
        return val == 10 ? TEN : of(val, 0);
    }

    /** Returns the number that Double.toString shows. */
    public static BigDecimal valueOf(double val) {
        return new BigDecimal(Double.toString(val));
    }

    static BigDecimal make(BigInteger value, int scale) {
        return of(value, scale);
    }

    static BigDecimal make(long value, int scale) {
        return of(value, scale);
    }

    // ---- Helpers ----------------------------------------------------------

    private static BigInteger tenTo(int exponent) {
        return exponent < TENS.length ? BigInteger.valueOf(TENS[exponent]) : BigInteger.TEN.pow(exponent);
    }

    private static int checkScale(long scale, boolean zero) {
        if (scale != (int) scale) {
            if (zero) {
                return scale > 0 ? Integer.MAX_VALUE : Integer.MIN_VALUE;
            }
            throw new ArithmeticException(scale > 0 ? "Underflow" : "Overflow");
        }
        return (int) scale;
    }

    /** value * 10^digits, or INFLATED if it does not fit. */
    private static long scaleUp(long value, long digits) {
        if (value == 0) {
            return 0;
        }
        if (value == INFLATED || digits >= TENS.length) {
            return INFLATED;
        }
        long high = Math.multiplyHigh(value, TENS[(int) digits]);
        long low = value * TENS[(int) digits];
        return high == low >> 63 ? low : INFLATED;
    }

    /** This unscaled value times 10^digits. */
    private BigInteger raised(long digits) {
        if (digits == 0 || signum() == 0) {
            return big();
        }
        if (digits > Integer.MAX_VALUE) {
            throw new ArithmeticException("Overflow");
        }
        return big().multiply(tenTo((int) digits));
    }

    private static int digitCount(long value) {
        long positive = Math.abs(value);
        int count = 1;
        while (count < TENS.length && positive >= TENS[count]) {
            count++;
        }
        return count;
    }

    private static int digitCount(BigInteger value) {
        if (value.signum() == 0) {
            return 1;
        }
        int least = (int) ((value.bitLength() - 1L) * 30102999566L / 100000000000L);
        return value.abs().compareTo(tenTo(least)) < 0 ? least
            : value.abs().compareTo(tenTo(least + 1)) < 0 ? least + 1 : least + 2;
    }

    // ---- Sums and products ------------------------------------------------

    /** Returns the sum, with the larger scale. */
    public BigDecimal add(BigDecimal augend) {
        int resultScale = Math.max(scale, augend.scale);
        long a = scaleUp(compact, (long) resultScale - scale);
        long b = scaleUp(augend.compact, (long) resultScale - augend.scale);
        if (a != INFLATED && b != INFLATED) {
            long sum = a + b;
            if (((a ^ sum) & (b ^ sum)) >= 0) {
                return of(sum, resultScale);
            }
        }
        return of(raised((long) resultScale - scale).add(augend.raised((long) resultScale - augend.scale)), resultScale);
    }

    /** Returns the rounded sum. */
    public BigDecimal add(BigDecimal augend, MathContext mc) {
        if (mc.precision == 0) {
            return add(augend);
        }
        if (signum() == 0 || augend.signum() == 0) {
            return addZero(augend, mc);
        }
        long gap = (long) scale - augend.scale;
        BigDecimal large = gap > 0 ? augend : this;
        BigDecimal small = gap > 0 ? this : augend;
        // a number that lies below all kept digits acts only by its sign
        long lowest = (long) large.scale - large.precision() + mc.precision;
        long smallTop = (long) small.scale - small.precision() + 1;
        if (gap != 0 && smallTop > (long) large.scale + 2 && smallTop > lowest + 2) {
            small = of(small.signum(), checkScale(Math.max(large.scale, lowest) + 3, false));
        }
        return large.add(small).round(mc);
    }

    private BigDecimal addZero(BigDecimal augend, MathContext mc) {
        int preferred = Math.max(scale, augend.scale);
        if (signum() == 0 && augend.signum() == 0) {
            return of(0, preferred);
        }
        BigDecimal result = (signum() == 0 ? augend : this).round(mc);
        if (result.scale == preferred) {
            return result;
        }
        if (result.scale > preferred) {
            return result.strip(preferred);
        }
        int room = mc.precision - result.precision();
        int wanted = preferred - result.scale;
        return result.setScale(result.scale + Math.min(room, wanted));
    }

    /** Returns the difference, with the larger scale. */
    public BigDecimal subtract(BigDecimal subtrahend) {
        int resultScale = Math.max(scale, subtrahend.scale);
        long a = scaleUp(compact, (long) resultScale - scale);
        long b = scaleUp(subtrahend.compact, (long) resultScale - subtrahend.scale);
        if (a != INFLATED && b != INFLATED) {
            long difference = a - b;
            if (((a ^ b) & (a ^ difference)) >= 0) {
                return of(difference, resultScale);
            }
        }
        return of(raised((long) resultScale - scale)
            .subtract(subtrahend.raised((long) resultScale - subtrahend.scale)), resultScale);
    }

    /** Returns the rounded difference. */
    public BigDecimal subtract(BigDecimal subtrahend, MathContext mc) {
        return mc.precision == 0 ? subtract(subtrahend) : add(subtrahend.negate(), mc);
    }

    /** Returns the product, with the sum of the scales. */
    public BigDecimal multiply(BigDecimal multiplicand) {
        int resultScale = checkScale((long) scale + multiplicand.scale, signum() == 0 || multiplicand.signum() == 0);
        if (compact != INFLATED && multiplicand.compact != INFLATED) {
            long product = compact * multiplicand.compact;
            if (Math.multiplyHigh(compact, multiplicand.compact) == product >> 63) {
                return of(product, resultScale);
            }
        }
        return of(big().multiply(multiplicand.big()), resultScale);
    }

    /** Returns the rounded product. */
    public BigDecimal multiply(BigDecimal multiplicand, MathContext mc) {
        return multiply(multiplicand).round(mc);
    }

    // ---- Division ---------------------------------------------------------

    private static boolean roundsUp(RoundingMode mode, int sign, int half, boolean odd) {
        switch (mode) {
            case UP:
                return true;
            case DOWN:
                return false;
            case CEILING:
                return sign > 0;
            case FLOOR:
                return sign < 0;
            case HALF_UP:
                return half >= 0;
            case HALF_DOWN:
                return half > 0;
            case HALF_EVEN:
                return half > 0 || (half == 0 && odd);
            default:
                throw new ArithmeticException("Rounding necessary");
        }
    }

    private static long divideRounded(long a, long b, RoundingMode mode) {
        long quotient = a / b;
        long rest = a - quotient * b;
        if (rest == 0) {
            return quotient;
        }
        int sign = (a ^ b) < 0 ? -1 : 1;
        long left = Math.abs(b) - Math.abs(rest);
        int half = Long.compare(Math.abs(rest), left);
        return roundsUp(mode, sign, half, (quotient & 1) != 0) ? quotient + sign : quotient;
    }

    private static BigInteger divideRounded(BigInteger a, BigInteger b, RoundingMode mode) {
        BigInteger[] result = a.divideAndRemainder(b);
        if (result[1].signum() == 0) {
            return result[0];
        }
        int sign = a.signum() * b.signum();
        int half = result[1].abs().shiftLeft(1).compareTo(b.abs());
        return roundsUp(mode, sign, half, result[0].testBit(0)) ? result[0].add(BigInteger.valueOf(sign)) : result[0];
    }

    /** Returns the quotient with a given scale. */
    @Deprecated(since = "9")
    public BigDecimal divide(BigDecimal divisor, int scale, int roundingMode) {
        return divide(divisor, scale, oldMode(roundingMode));
    }

    private static RoundingMode oldMode(int mode) {
        if (mode < ROUND_UP || mode > ROUND_UNNECESSARY) {
            throw new IllegalArgumentException("Invalid rounding mode");
        }
        return RoundingMode.valueOf(mode);
    }

    /** Returns the quotient with a given scale. */
    public BigDecimal divide(BigDecimal divisor, int scale, RoundingMode roundingMode) {
        if (divisor.signum() == 0) {
            throw new ArithmeticException(divideByZero(isLarge(divisor, scale)));
        }
        long shift = (long) scale + divisor.scale - this.scale;
        if (shift >= 0) {
            long raised = scaleUp(compact, shift);
            if (raised != INFLATED && divisor.compact != INFLATED) {
                return of(divideRounded(raised, divisor.compact, roundingMode), scale);
            }
            return of(divideRounded(raised(shift), divisor.big(), roundingMode), scale);
        }
        long raised = scaleUp(divisor.compact, -shift);
        if (raised != INFLATED && compact != INFLATED) {
            return of(divideRounded(compact, raised, roundingMode), scale);
        }
        return of(divideRounded(big(), divisor.raised(-shift), roundingMode), scale);
    }

    /** Tells whether the division would have to leave longs. */
    private boolean isLarge(BigDecimal divisor, int scale) {
        long shift = (long) scale + divisor.scale - this.scale;
        return compact == INFLATED || (shift >= 0 && scaleUp(compact, shift) == INFLATED);
    }

    private static String divideByZero(boolean large) {
        return large ? "BigInteger divide by zero" : "/ by zero";
    }

    /** Returns the quotient with this scale. */
    @Deprecated(since = "9")
    public BigDecimal divide(BigDecimal divisor, int roundingMode) {
        return divide(divisor, scale, roundingMode);
    }

    /** Returns the quotient with this scale. */
    public BigDecimal divide(BigDecimal divisor, RoundingMode roundingMode) {
        return divide(divisor, scale, roundingMode);
    }

    private void checkDivisor(BigDecimal divisor) {
        if (divisor.signum() == 0) {
            throw new ArithmeticException(signum() == 0 ? "Division undefined" : "Division by zero");
        }
    }

    private static int saturate(long scale) {
        return scale > Integer.MAX_VALUE ? Integer.MAX_VALUE : scale < Integer.MIN_VALUE ? Integer.MIN_VALUE : (int) scale;
    }

    /** Returns the exact quotient. */
    public BigDecimal divide(BigDecimal divisor) {
        checkDivisor(divisor);
        int preferred = saturate((long) scale - divisor.scale);
        if (signum() == 0) {
            return of(0, preferred);
        }
        long digits = precision() + (long) Math.ceil(10.0 * divisor.precision() / 3.0);
        MathContext mc = new MathContext((int) Math.min(digits, Integer.MAX_VALUE), RoundingMode.UNNECESSARY);
        BigDecimal quotient;
        try {
            quotient = divide(divisor, mc);
        } catch (ArithmeticException endless) {
            throw new ArithmeticException("Non-terminating decimal expansion; no exact representable decimal result.");
        }
        return preferred > quotient.scale ? quotient.setScale(preferred, RoundingMode.UNNECESSARY) : quotient;
    }

    /** Returns the rounded quotient. */
    public BigDecimal divide(BigDecimal divisor, MathContext mc) {
        if (mc.precision == 0) {
            return divide(divisor);
        }
        checkDivisor(divisor);
        long preferred = (long) scale - divisor.scale;
        if (signum() == 0) {
            return of(0, saturate(preferred));
        }
        // with this scale the quotient has the wanted precision, or one digit more
        long wanted = preferred + mc.precision - ((long) precision() - divisor.precision());
        BigDecimal quotient = divideOnce(divisor, mc, wanted);
        boolean exact = quotient.scale > preferred && quotient.multiply(divisor).compareTo(this) == 0;
        return exact ? quotient.strip(preferred) : quotient;
    }

    /** Divides with a scale that gives the precision exactly, so that rounding happens once. */
    private BigDecimal divideOnce(BigDecimal divisor, MathContext mc, long wanted) {
        // compare the digit strings, aligned to the same length, to know the number of integer digits
        int gap = precision() - divisor.precision();
        BigInteger a = big().abs();
        BigInteger b = divisor.big().abs();
        int order = gap >= 0 ? a.compareTo(b.multiply(tenTo(gap))) : a.multiply(tenTo(-gap)).compareTo(b);
        int resultScale = checkScale(order >= 0 ? wanted - 1 : wanted, false);
        BigDecimal quotient = divide(divisor, resultScale, mc.roundingMode);
        return quotient.precision() > mc.precision ? quotient.round(mc) : quotient;
    }

    /** Returns the whole part of the quotient. */
    public BigDecimal divideToIntegralValue(BigDecimal divisor) {
        int preferred = saturate((long) scale - divisor.scale);
        if (divisor.signum() == 0) {
            checkDivisor(divisor);
        }
        if (signum() == 0) {
            return of(0, preferred);
        }
        BigDecimal whole = divide(divisor, 0, RoundingMode.DOWN);
        if (preferred >= 0) {
            return whole.setScale(preferred);
        }
        return whole.signum() == 0 ? of(0, preferred) : whole.strip(preferred);
    }

    /** Returns the whole part of the quotient, which must fit the precision. */
    public BigDecimal divideToIntegralValue(BigDecimal divisor, MathContext mc) {
        if (mc.precision == 0) {
            return divideToIntegralValue(divisor);
        }
        long preferred = (long) scale - divisor.scale;
        BigDecimal whole = divideToIntegralValue(divisor).strip(Math.min(preferred, 0));
        BigDecimal stripped = whole.signum() == 0 ? whole : whole.strip(Long.MIN_VALUE);
        if (stripped.precision() > mc.precision) {
            throw new ArithmeticException("Division impossible");
        }
        if (whole.precision() > mc.precision) {
            whole = whole.round(mc);
        }
        if (preferred > whole.scale) {
            int room = mc.precision - whole.precision();
            return whole.setScale(whole.scale + (int) Math.min(room, preferred - whole.scale));
        }
        return whole;
    }

    /** Returns the remainder of the whole division. */
    public BigDecimal remainder(BigDecimal divisor) {
        return subtract(divideToIntegralValue(divisor).multiply(divisor));
    }

    /** Returns the remainder of the whole division. */
    public BigDecimal remainder(BigDecimal divisor, MathContext mc) {
        return subtract(divideToIntegralValue(divisor, mc).multiply(divisor));
    }

    /** Returns whole quotient and remainder. */
    public BigDecimal[] divideAndRemainder(BigDecimal divisor) {
        BigDecimal whole = divideToIntegralValue(divisor);
        return new BigDecimal[] {whole, subtract(whole.multiply(divisor))};
    }

    /** Returns whole quotient and remainder. */
    public BigDecimal[] divideAndRemainder(BigDecimal divisor, MathContext mc) {
        BigDecimal whole = divideToIntegralValue(divisor, mc);
        return new BigDecimal[] {whole, subtract(whole.multiply(divisor))};
    }

    // ---- Roots and powers -------------------------------------------------

    /** Returns the square root. */
    public BigDecimal sqrt(MathContext mc) {
        if (signum() < 0) {
            throw new ArithmeticException("Attempted square root of negative BigDecimal");
        }
        int preferred = scale / 2;
        if (signum() == 0) {
            return of(0, preferred);
        }
        BigDecimal stripped = stripTrailingZeros();
        int digits = mc.precision == 0 ? stripped.precision() / 2 + 1 : mc.precision;
        // two digits beyond the wanted ones and a sticky digit decide every rounding
        long shift = 2L * (digits + 2) - stripped.precision();
        shift = Math.max(shift, 0);
        shift += (stripped.scale + shift) & 1;
        BigInteger[] root = stripped.raised(shift).sqrtAndRemainder();
        int rootScale = checkScale((stripped.scale + shift) / 2, false);
        boolean exact = root[1].signum() == 0;
        if (!exact && (mc.precision == 0 || mc.roundingMode == RoundingMode.UNNECESSARY)) {
            throw new ArithmeticException("Computed square root not exact.");
        }
        BigDecimal value = exact ? of(root[0], rootScale)
            : of(root[0].multiply(BigInteger.TEN).add(BigInteger.ONE), rootScale + 1);
        BigDecimal rounded = mc.precision == 0 ? value : value.round(mc);
        return rounded.near(preferred, mc);
    }

    /** The same value with a scale as near as the precision allows. */
    private BigDecimal near(int preferred, MathContext mc) {
        BigDecimal result = strip(preferred);
        if (result.scale < preferred) {
            int room = mc.precision == 0 ? Integer.MAX_VALUE : mc.precision - result.precision();
            return result.setScale(result.scale + Math.min(room, preferred - result.scale));
        }
        return result;
    }

    /** Returns an exact power. */
    public BigDecimal pow(int n) {
        if (n < 0 || n > 999999999) {
            throw new ArithmeticException("Invalid operation");
        }
        return of(big().pow(n), checkScale((long) scale * n, signum() == 0));
    }

    /** Returns a rounded power. */
    public BigDecimal pow(int n, MathContext mc) {
        if (mc.precision == 0) {
            return pow(n);
        }
        if (n < -999999999 || n > 999999999) {
            throw new ArithmeticException("Invalid operation");
        }
        if (n == 0) {
            return ONE;
        }
        int magnitude = Math.abs(n);
        int length = digitCount(magnitude);
        if (length > mc.precision) {
            throw new ArithmeticException("Invalid operation");
        }
        MathContext work = new MathContext(mc.precision + length + 1, mc.roundingMode);
        BigDecimal result = ONE;
        for (int bit = Integer.highestOneBit(magnitude); bit != 0; bit >>>= 1) {
            result = result.multiply(result, work);
            if ((magnitude & bit) != 0) {
                result = result.multiply(this, work);
            }
        }
        if (n < 0) {
            result = ONE.divide(result, work);
        }
        return result.round(mc);
    }

    // ---- Signs and rounding -----------------------------------------------

    /** Returns the absolute value. */
    public BigDecimal abs() {
        return signum() < 0 ? negate() : this;
    }

    /** Returns the rounded absolute value. */
    public BigDecimal abs(MathContext mc) {
        return signum() < 0 ? negate(mc) : plus(mc);
    }

    /** Returns the negative. */
    public BigDecimal negate() {
        return compact != INFLATED ? new BigDecimal(null, -compact, scale, precision) : of(big().negate(), scale);
    }

    /** Returns the rounded negative. */
    public BigDecimal negate(MathContext mc) {
        return negate().round(mc);
    }

    /** Returns this number. */
    public BigDecimal plus() {
        return this;
    }

    /** Returns this number, rounded. */
    public BigDecimal plus(MathContext mc) {
        return round(mc);
    }

    /** Returns this number, rounded to a precision. */
    public BigDecimal round(MathContext mc) {
        BigDecimal result = this;
        if (mc.precision == 0) {
            return result;
        }
        int drop = result.precision() - mc.precision;
        while (drop > 0) {
            int newScale = checkScale((long) result.scale - drop, false);
            result = result.dropDigits(drop, newScale, mc.roundingMode);
            drop = result.precision() - mc.precision;
        }
        return result;
    }

    private BigDecimal dropDigits(int drop, int newScale, RoundingMode mode) {
        if (compact != INFLATED && drop < TENS.length) {
            return of(divideRounded(compact, TENS[drop], mode), newScale);
        }
        return of(divideRounded(big(), tenTo(drop), mode), newScale);
    }

    /** Returns -1, 0 or 1. */
    public int signum() {
        return compact != INFLATED ? Long.signum(compact) : big.signum();
    }

    /** Returns the number of digits behind the point. */
    public int scale() {
        return scale;
    }

    /** Returns the number of digits of the unscaled value. */
    public int precision() {
        int result = precision;
        if (result == 0) {
            result = compact != INFLATED ? digitCount(compact) : digitCount(big);
            precision = result;
        }
        return result;
    }

    /** Returns the number without its point. */
    public BigInteger unscaledValue() {
        return big();
    }

    /** Returns this value with another scale. */
    public BigDecimal setScale(int newScale, RoundingMode roundingMode) {
        if (newScale == scale) {
            return this;
        }
        if (newScale > scale) {
            long shift = checkScale((long) newScale - scale, signum() == 0);
            long raised = scaleUp(compact, shift);
            return raised != INFLATED ? of(raised, newScale) : of(raised(shift), newScale);
        }
        int drop = checkScale((long) scale - newScale, signum() == 0);
        if (signum() == 0) {
            return of(0, newScale);
        }
        if (drop > precision() + 1) {
            // all digits go; only the sign matters, as the value is below a tenth of the last place
            return of(divideRounded(signum(), 100, roundingMode), newScale);
        }
        return dropDigits(drop, newScale, roundingMode);
    }

    /** Returns this value with another scale. */
    @Deprecated(since = "9")
    public BigDecimal setScale(int newScale, int roundingMode) {
        return setScale(newScale, oldMode(roundingMode));
    }

    /** Returns this value with another scale, which must hold all digits. */
    public BigDecimal setScale(int newScale) {
        return setScale(newScale, RoundingMode.UNNECESSARY);
    }

    /** Moves the point to the left. */
    public BigDecimal movePointLeft(int n) {
        if (n == 0 && scale >= 0) {
            return this;
        }
        BigDecimal moved = new BigDecimal(big, compact, checkScale((long) scale + n, signum() == 0), precision);
        return moved.scale < 0 ? moved.setScale(0) : moved;
    }

    /** Moves the point to the right. */
    public BigDecimal movePointRight(int n) {
        if (n == 0 && scale >= 0) {
            return this;
        }
        BigDecimal moved = new BigDecimal(big, compact, checkScale((long) scale - n, signum() == 0), precision);
        return moved.scale < 0 ? moved.setScale(0) : moved;
    }

    /** Returns this number times a power of ten. */
    public BigDecimal scaleByPowerOfTen(int n) {
        return new BigDecimal(big, compact, checkScale((long) scale - n, signum() == 0), precision);
    }

    /** Returns this value without zeros at the end. */
    public BigDecimal stripTrailingZeros() {
        return signum() == 0 ? ZERO : strip(Long.MIN_VALUE);
    }

    /** Removes zeros while the scale is above a limit. */
    private BigDecimal strip(long limit) {
        if (signum() == 0) {
            return this;
        }
        if (compact != INFLATED) {
            return stripCompact(limit);
        }
        BigInteger value = big;
        long newScale = scale;
        while (newScale > limit && value.getLowestSetBit() > 0) {
            BigInteger[] parts = value.divideAndRemainder(BigInteger.TEN);
            if (parts[1].signum() != 0) {
                break;
            }
            value = parts[0];
            newScale--;
        }
        return newScale == scale ? this : of(value, checkScale(newScale, false));
    }

    private BigDecimal stripCompact(long limit) {
        long value = compact;
        long newScale = scale;
        while (newScale > limit && value % 10 == 0) {
            value /= 10;
            newScale--;
        }
        return newScale == scale ? this : of(value, checkScale(newScale, false));
    }

    /** Returns the size of a unit in the last place. */
    public BigDecimal ulp() {
        return of(1, scale);
    }

    // ---- Comparison -------------------------------------------------------

    /** Compares by value; the scale does not matter. */
    @Override
    public int compareTo(BigDecimal val) {
        if (scale == val.scale && compact != INFLATED && val.compact != INFLATED) {
            return Long.compare(compact, val.compact);
        }
        int sign = signum();
        if (sign != val.signum()) {
            return sign > val.signum() ? 1 : -1;
        }
        if (sign == 0) {
            return 0;
        }
        long top = (long) precision() - scale;
        long otherTop = (long) val.precision() - val.scale;
        if (top != otherTop) {
            return top > otherTop ? sign : -sign;
        }
        long gap = (long) scale - val.scale;
        return gap >= 0 ? big().compareTo(val.raised(gap)) : raised(-gap).compareTo(val.big());
    }

    /** Tells whether x has the same value and scale. */
    @Override
    public boolean equals(Object x) {
        if (!(x instanceof BigDecimal)) {
            return false;
        }
        BigDecimal other = (BigDecimal) x;
        if (scale != other.scale) {
            return false;
        }
        return compact != INFLATED ? compact == other.compact : other.compact == INFLATED && big.equals(other.big);
    }

    /** Returns the smaller number. */
    public BigDecimal min(BigDecimal val) {
        return compareTo(val) <= 0 ? this : val;
    }

    /** Returns the larger number. */
    public BigDecimal max(BigDecimal val) {
        return compareTo(val) >= 0 ? this : val;
    }

    @Override
    public int hashCode() {
        if (compact != INFLATED) {
            long positive = Math.abs(compact);
            int words = (int) ((int) (positive >>> 32) * 31 + (positive & Magnitude.MASK));
            return 31 * (compact < 0 ? -words : words) + scale;
        }
        return 31 * big.hashCode() + scale;
    }

    // ---- Text -------------------------------------------------------------

    private String digits() {
        String text = compact != INFLATED ? Long.toString(compact) : big.toString();
        return signum() < 0 ? text.substring(1) : text;
    }

    /** Returns canonical text, with an exponent if one is needed. */
    @Override
    public String toString() {
        if (scale == 0) {
            return compact != INFLATED ? Long.toString(compact) : big.toString();
        }
        return layout(true);
    }

    /** Returns text whose exponent is a multiple of three. */
    public String toEngineeringString() {
        return layout(false);
    }

    private String layout(boolean scientific) {
        String digits = digits();
        StringBuilder out = new StringBuilder(digits.length() + 14);
        if (signum() < 0) {
            out.append('-');
        }
        long exponent = -(long) scale + (digits.length() - 1);
        if (scale >= 0 && exponent >= -6) {
            appendPlain(digits, out);
            return out.toString();
        }
        if (scientific) {
            out.append(digits.charAt(0));
            if (digits.length() > 1) {
                out.append('.').append(digits, 1, digits.length());
            }
        } else {
            exponent = appendEngineering(digits, exponent, out);
        }
        if (exponent != 0) {
            out.append('E');
            if (exponent > 0) {
                out.append('+');
            }
            out.append(exponent);
        }
        return out.toString();
    }

    private void appendPlain(String digits, StringBuilder out) {
        int point = digits.length() - scale;
        if (scale == 0) {
            out.append(digits);
        } else if (point > 0) {
            out.append(digits, 0, point).append('.').append(digits, point, digits.length());
        } else {
            out.append("0.");
            for (int i = point; i < 0; i++) {
                out.append('0');
            }
            out.append(digits);
        }
    }

    /** Appends one to three digits, a point and the others; returns the exponent. */
    private long appendEngineering(String digits, long exponent, StringBuilder out) {
        int extra = (int) Math.floorMod(exponent, 3L);
        long shown = exponent - extra;
        int leading = extra + 1;
        if (signum() == 0) {
            if (leading > 1) {
                out.append(leading == 2 ? "0.00" : "0.0");
                return shown + 3;
            }
            out.append('0');
            return shown;
        }
        if (leading >= digits.length()) {
            out.append(digits);
            for (int i = digits.length(); i < leading; i++) {
                out.append('0');
            }
        } else {
            out.append(digits, 0, leading).append('.').append(digits, leading, digits.length());
        }
        return shown;
    }

    /** Returns text without an exponent. */
    public String toPlainString() {
        if (scale == 0) {
            return toString();
        }
        String digits = digits();
        StringBuilder out = new StringBuilder(digits.length() + Math.min(Math.abs(scale), 1000) + 3);
        if (signum() < 0) {
            out.append('-');
        }
        if (scale > 0) {
            appendPlain(digits, out);
            return out.toString();
        }
        out.append(digits);
        for (int i = scale; i < 0 && signum() != 0; i++) {
            out.append('0');
        }
        return out.toString();
    }

    // ---- Conversions ------------------------------------------------------

    /** Returns the whole part. */
    public BigInteger toBigInteger() {
        return setScale(0, RoundingMode.DOWN).big();
    }

    /** Returns the value, which must be whole. */
    public BigInteger toBigIntegerExact() {
        return setScale(0, RoundingMode.UNNECESSARY).big();
    }

    @Override
    public long longValue() {
        if (compact != INFLATED && scale == 0) {
            return compact;
        }
        if (signum() == 0 || (long) precision() - scale <= 0 || scale <= -64) {
            return 0;
        }
        return toBigInteger().longValue();
    }

    /** Returns the value, which must be whole and fit a long. */
    public long longValueExact() {
        if (compact != INFLATED && scale == 0) {
            return compact;
        }
        if (signum() == 0) {
            return 0;
        }
        if ((long) precision() - scale > 19) {
            throw new ArithmeticException("Overflow");
        }
        if ((long) precision() - scale <= 0) {
            throw new ArithmeticException("Rounding necessary");
        }
        BigInteger whole = toBigIntegerExact();
        if (whole.bitLength() > 63) {
            throw new ArithmeticException("Overflow");
        }
        return whole.longValue();
    }

    @Override
    public int intValue() {
        return (int) longValue();
    }

    /** Returns the value, which must be whole and fit an int. */
    public int intValueExact() {
        long value = longValueExact();
        if (value != (int) value) {
            throw new ArithmeticException("Overflow");
        }
        return (int) value;
    }

    /** Returns the value, which must be whole and fit a short. */
    public short shortValueExact() {
        long value = longValueExact();
        if (value != (short) value) {
            throw new ArithmeticException("Overflow");
        }
        return (short) value;
    }

    /** Returns the value, which must be whole and fit a byte. */
    public byte byteValueExact() {
        long value = longValueExact();
        if (value != (byte) value) {
            throw new ArithmeticException("Overflow");
        }
        return (byte) value;
    }

    @Override
    public float floatValue() {
        if (scale == 0 && compact != INFLATED) {
            return (float) compact;
        }
        return Float.parseFloat(toString());
    }

    @Override
    public double doubleValue() {
        if (compact != INFLATED && Math.abs(compact) < 1L << 53) {
            if (scale == 0) {
                return (double) compact;
            }
            // powers of ten up to 22 are exact doubles, so one operation rounds once
            if (scale > 0 && scale <= 15) {
                return (double) compact / (double) TENS[scale];
            }
            if (scale < 0 && scale >= -15) {
                return (double) compact * (double) TENS[-scale];
            }
        }
        return Double.parseDouble(toString());
    }
}
