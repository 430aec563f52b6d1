package java.math;

/**
 * Arithmetic on natural numbers: int arrays, most significant word first, without leading zeros; zero is the empty array.
 * Results never share storage with operands unless they are equal to them.
 */
final class Magnitude {
    private Magnitude() {
    }

    static final int[] ZERO = new int[0];
    static final long MASK = 0xFFFFFFFFL;
    private static final int KARATSUBA = 48;
    private static final int TOOM_COOK = 240;
    private static final int BURNIKEL = 80;

    static int[] of(long value) {
        int high = (int) (value >>> 32);
        if (high != 0) {
            return new int[] {high, (int) value};
        }
        return value == 0 ? ZERO : new int[] {(int) value};
    }

    static int[] trim(int[] a) {
        int zeros = 0;
        while (zeros < a.length && a[zeros] == 0) {
            zeros++;
        }
        return zeros == 0 ? a : slice(a, zeros, a.length);
    }

    private static int[] slice(int[] a, int from, int to) {
        int[] result = new int[to - from];
        System.arraycopy(a, from, result, 0, to - from);
        return result;
    }

    static int compare(int[] a, int[] b) {
        if (a.length != b.length) {
            return a.length < b.length ? -1 : 1;
        }
        for (int i = 0; i < a.length; i++) {
            if (a[i] != b[i]) {
                return (a[i] & MASK) < (b[i] & MASK) ? -1 : 1;
            }
        }
        return 0;
    }

    static int bitLength(int[] a) {
        return a.length == 0 ? 0 : a.length * 32 - Integer.numberOfLeadingZeros(a[0]);
    }

    static int lowestBit(int[] a) {
        int i = a.length - 1;
        while (a[i] == 0) {
            i--;
        }
        return (a.length - 1 - i) * 32 + Integer.numberOfTrailingZeros(a[i]);
    }

    // ---- Sums and shifts --------------------------------------------------

    static int[] add(int[] a, int[] b) {
        if (a.length < b.length) {
            int[] swap = a;
            a = b;
            b = swap;
        }
        int[] result = new int[a.length];
        int i = a.length - 1;
        long carry = 0;
        for (int j = b.length - 1; j >= 0; j--, i--) {
            carry += (a[i] & MASK) + (b[j] & MASK);
            result[i] = (int) carry;
            carry >>>= 32;
        }
        while (i >= 0 && carry != 0) {
            result[i] = a[i] + 1;
            carry = result[i] == 0 ? 1 : 0;
            i--;
        }
        System.arraycopy(a, 0, result, 0, i + 1);
        return carry == 0 ? result : prepend(1, result);
    }

    private static int[] prepend(int word, int[] a) {
        int[] result = new int[a.length + 1];
        result[0] = word;
        System.arraycopy(a, 0, result, 1, a.length);
        return result;
    }

    /** a - b, where a is not less than b. */
    static int[] subtract(int[] a, int[] b) {
        int[] result = new int[a.length];
        int i = a.length - 1;
        long borrow = 0;
        for (int j = b.length - 1; j >= 0; j--, i--) {
            borrow += (a[i] & MASK) - (b[j] & MASK);
            result[i] = (int) borrow;
            borrow >>= 32;
        }
        while (i >= 0 && borrow != 0) {
            result[i] = a[i] - 1;
            borrow = a[i] == 0 ? -1 : 0;
            i--;
        }
        System.arraycopy(a, 0, result, 0, i + 1);
        return trim(result);
    }

    static int[] shiftLeft(int[] a, int count) {
        if (a.length == 0 || count == 0) {
            return a;
        }
        int words = count >>> 5;
        int bits = count & 31;
        if (bits == 0) {
            int[] result = new int[a.length + words];
            System.arraycopy(a, 0, result, 0, a.length);
            return result;
        }
        int high = a[0] >>> 32 - bits;
        int[] result = new int[a.length + words + (high != 0 ? 1 : 0)];
        int k = 0;
        if (high != 0) {
            result[k++] = high;
        }
        for (int i = 0; i < a.length - 1; i++) {
            result[k++] = a[i] << bits | a[i + 1] >>> 32 - bits;
        }
        result[k] = a[a.length - 1] << bits;
        return result;
    }

    static int[] shiftRight(int[] a, int count) {
        int words = count >>> 5;
        int bits = count & 31;
        int length = a.length - words;
        if (length <= 0) {
            return ZERO;
        }
        if (bits == 0) {
            return words == 0 ? a : slice(a, 0, length);
        }
        int high = a[0] >>> bits;
        int skip = high == 0 ? 1 : 0;
        int[] result = new int[length - skip];
        if (skip == 0) {
            result[0] = high;
        }
        for (int i = 1; i < length; i++) {
            result[i - skip] = a[i - 1] << 32 - bits | a[i] >>> bits;
        }
        return result;
    }

    // ---- Products ---------------------------------------------------------

    static int[] multiply(int[] a, int[] b) {
        if (a.length == 0 || b.length == 0) {
            return ZERO;
        }
        if (b.length == 1) {
            return multiplyWord(a, b[0]);
        }
        if (a.length == 1) {
            return multiplyWord(b, a[0]);
        }
        int shorter = Math.min(a.length, b.length);
        if (shorter < KARATSUBA) {
            return schoolMultiply(a, b);
        }
        return shorter < TOOM_COOK ? karatsuba(a, b) : toomCook(a, b);
    }

    static int[] multiplyWord(int[] a, int word) {
        if (word == 0 || a.length == 0) {
            return ZERO;
        }
        long factor = word & MASK;
        long carry = 0;
        int[] result = new int[a.length + 1];
        for (int i = a.length - 1; i >= 0; i--) {
            carry += (a[i] & MASK) * factor;
            result[i + 1] = (int) carry;
            carry >>>= 32;
        }
        result[0] = (int) carry;
        return carry == 0 ? slice(result, 1, result.length) : result;
    }

    private static int[] schoolMultiply(int[] a, int[] b) {
        int[] result = new int[a.length + b.length];
        for (int i = a.length - 1; i >= 0; i--) {
            long factor = a[i] & MASK;
            long carry = 0;
            int k = i + b.length;
            for (int j = b.length - 1; j >= 0; j--, k--) {
                carry += (b[j] & MASK) * factor + (result[k] & MASK);
                result[k] = (int) carry;
                carry >>>= 32;
            }
            result[k] = (int) carry;
        }
        return trim(result);
    }

    static int[] square(int[] a) {
        if (a.length == 0) {
            return ZERO;
        }
        return a.length < KARATSUBA ? schoolSquare(a) : multiply(a, a);
    }

    /** The products of different words once, doubled by a shift, then the squares. */
    private static int[] schoolSquare(int[] a) {
        int n = a.length;
        int[] result = new int[2 * n];
        for (int i = n - 1; i > 0; i--) {
            long factor = a[i] & MASK;
            long carry = 0;
            for (int j = i - 1; j >= 0; j--) {
                int k = i + j + 1;
                carry += (a[j] & MASK) * factor + (result[k] & MASK);
                result[k] = (int) carry;
                carry >>>= 32;
            }
            result[i] = (int) carry;
        }
        long carry = 0;
        int top = 0;
        for (int i = n - 1; i >= 0; i--) {
            long square = (a[i] & MASK) * (a[i] & MASK);
            int low = result[2 * i + 1];
            int high = result[2 * i];
            carry += (square & MASK) + ((low << 1 | top) & MASK);
            result[2 * i + 1] = (int) carry;
            carry >>>= 32;
            carry += (square >>> 32) + ((high << 1 | low >>> 31) & MASK);
            result[2 * i] = (int) carry;
            carry >>>= 32;
            top = high >>> 31;
        }
        return trim(result);
    }

    /** The low words of a, or the words above them. */
    private static int[] lowWords(int[] a, int words) {
        return a.length <= words ? a : trim(slice(a, a.length - words, a.length));
    }

    private static int[] highWords(int[] a, int words) {
        return a.length <= words ? ZERO : slice(a, 0, a.length - words);
    }

    private static int[] karatsuba(int[] a, int[] b) {
        int half = (Math.max(a.length, b.length) + 1) / 2;
        int[] aLow = lowWords(a, half);
        int[] aHigh = highWords(a, half);
        int[] bLow = lowWords(b, half);
        int[] bHigh = highWords(b, half);
        int[] low = multiply(aLow, bLow);
        int[] high = multiply(aHigh, bHigh);
        int[] middle = multiply(add(aLow, aHigh), add(bLow, bHigh));
        middle = subtract(subtract(middle, low), high);
        return join(join(low, middle, half), high, 2 * half);
    }

    /** low + high * 2^(32 words). */
    private static int[] join(int[] low, int[] high, int words) {
        return high.length == 0 ? low : add(low, shiftLeft(high, words * 32));
    }

    /** Three parts each, five products: evaluation at 0, 1, -1, 2 and infinity. */
    private static int[] toomCook(int[] a, int[] b) {
        int third = (Math.max(a.length, b.length) + 2) / 3;
        BigInteger[] x = parts(a, third);
        BigInteger[] y = parts(b, third);
        BigInteger at0 = x[0].multiply(y[0]);
        BigInteger xEven = x[0].add(x[2]);
        BigInteger yEven = y[0].add(y[2]);
        BigInteger atMinus1 = xEven.subtract(x[1]).multiply(yEven.subtract(y[1]));
        BigInteger at1 = xEven.add(x[1]).multiply(yEven.add(y[1]));
        BigInteger at2 = at2(x).multiply(at2(y));
        BigInteger infinity = x[2].multiply(y[2]);
        BigInteger even = at1.add(atMinus1).shiftRight(1).subtract(at0).subtract(infinity);
        BigInteger odd = at1.subtract(atMinus1).shiftRight(1);
        // at2 = at0 + 2 c1 + 4 c2 + 8 c3 + 16 infinity and odd = c1 + c3
        BigInteger rest = at2.subtract(at0).subtract(even.shiftLeft(2)).subtract(infinity.shiftLeft(4));
        BigInteger c3 = rest.shiftRight(1).subtract(odd).divide(BigInteger.valueOf(3));
        BigInteger c1 = odd.subtract(c3);
        int bits = third * 32;
        return infinity.shiftLeft(bits).add(c3).shiftLeft(bits).add(even).shiftLeft(bits).add(c1)
            .shiftLeft(bits).add(at0).magnitude;
    }

    private static BigInteger[] parts(int[] a, int words) {
        int[] rest = highWords(a, words);
        return new BigInteger[] {natural(lowWords(a, words)), natural(lowWords(rest, words)),
            natural(highWords(rest, words))};
    }

    private static BigInteger natural(int[] a) {
        return BigInteger.of(a.length == 0 ? 0 : 1, a);
    }

    private static BigInteger at2(BigInteger[] x) {
        return x[2].shiftLeft(1).add(x[1]).shiftLeft(1).add(x[0]);
    }

    // ---- Quotients --------------------------------------------------------

    /** Quotient and remainder; the divisor is not zero. */
    static int[][] divide(int[] a, int[] b) {
        if (b.length >= BURNIKEL && a.length - b.length >= BURNIKEL / 2) {
            return Division.divide(a, b);
        }
        return schoolDivide(a, b);
    }

    static int[][] schoolDivide(int[] a, int[] b) {
        int order = compare(a, b);
        if (order < 0) {
            return new int[][] {ZERO, a};
        }
        if (order == 0) {
            return new int[][] {new int[] {1}, ZERO};
        }
        if (b.length == 1) {
            return divideWord(a, b[0]);
        }
        return knuth(a, b);
    }

    static int[][] divideWord(int[] a, int word) {
        int[] quotient = new int[a.length];
        int remainder = divideWord(a, word, quotient);
        return new int[][] {trim(quotient), remainder == 0 ? ZERO : new int[] {remainder}};
    }

    /** Divides by a word into an array of the same length, which may be a itself; returns the remainder. */
    static int divideWord(int[] a, int word, int[] quotient) {
        long divisor = word & MASK;
        long remainder = 0;
        if (word > 0) {
            for (int i = 0; i < a.length; i++) {
                long part = remainder << 32 | (a[i] & MASK);
                long digit = part / divisor;
                quotient[i] = (int) digit;
                remainder = part - digit * divisor;
            }
            return (int) remainder;
        }
        for (int i = 0; i < a.length; i++) {
            long part = remainder << 32 | (a[i] & MASK);
            long digit = Long.divideUnsigned(part, divisor);
            quotient[i] = (int) digit;
            remainder = part - digit * divisor;
        }
        return (int) remainder;
    }

    /** Knuth, volume 2, algorithm 4.3.1 D. */
    private static int[][] knuth(int[] a, int[] b) {
        int shift = Integer.numberOfLeadingZeros(b[0]);
        int[] divisor = shiftLeft(b, shift);
        int[] shifted = shiftLeft(a, shift);
        int[] rest = shifted.length > a.length ? shifted : prepend(0, shifted);
        int n = divisor.length;
        int[] quotient = new int[rest.length - n];
        long first = divisor[0] & MASK;
        long second = divisor[1] & MASK;
        for (int j = 0; j < quotient.length; j++) {
            int digit = estimate(rest, j, first, second);
            if (digit != 0 && multiplySubtract(rest, j, divisor, digit)) {
                addBack(rest, j, divisor);
                digit--;
            }
            quotient[j] = digit;
        }
        return new int[][] {trim(quotient), shiftRight(trim(slice(rest, rest.length - n, rest.length)), shift)};
    }

    /** A quotient digit that is at most one too large. */
    private static int estimate(int[] rest, int j, long first, long second) {
        long top = (rest[j] & MASK) << 32 | (rest[j + 1] & MASK);
        long digit;
        long left;
        if ((rest[j] & MASK) == first) {
            digit = MASK;
            left = (rest[j + 1] & MASK) + first;
        } else {
            digit = top >= 0 ? top / first : Long.divideUnsigned(top, first);
            left = top - digit * first;
        }
        long next = rest[j + 2] & MASK;
        while (left <= MASK && digit * second + Long.MIN_VALUE > (left << 32 | next) + Long.MIN_VALUE) {
            digit--;
            left += first;
        }
        return (int) digit;
    }

    /** Subtracts digit * divisor at j; tells whether the result went below zero. */
    private static boolean multiplySubtract(int[] rest, int j, int[] divisor, int digit) {
        long factor = digit & MASK;
        long carry = 0;
        int k = j + divisor.length;
        for (int i = divisor.length - 1; i >= 0; i--, k--) {
            long product = (divisor[i] & MASK) * factor + carry;
            long difference = (rest[k] & MASK) - (product & MASK);
            rest[k] = (int) difference;
            carry = (product >>> 32) - (difference >> 32);
        }
        long difference = (rest[j] & MASK) - carry;
        rest[j] = (int) difference;
        return difference < 0;
    }

    private static void addBack(int[] rest, int j, int[] divisor) {
        long carry = 0;
        int k = j + divisor.length;
        for (int i = divisor.length - 1; i >= 0; i--, k--) {
            carry += (rest[k] & MASK) + (divisor[i] & MASK);
            rest[k] = (int) carry;
            carry >>>= 32;
        }
        rest[j] += (int) carry;
    }

    // ---- Modular powers ---------------------------------------------------

    /** base^exponent mod an odd modulus, by Montgomery multiplication with a window of four bits. */
    static int[] oddModPow(int[] base, int[] exponent, int[] modulus) {
        int n = modulus.length;
        int inverse = -inverseWord(modulus[n - 1]);
        int[] unit = pad(divide(shiftLeft(new int[] {1}, 32 * n), modulus)[1], n);
        int[] first = pad(divide(shiftLeft(divide(base, modulus)[1], 32 * n), modulus)[1], n);
        int[][] powers = new int[16][];
        powers[0] = unit;
        int bits = bitLength(exponent);
        int window = bits < 24 ? 1 : 4;
        for (int i = 1; i < 1 << window; i++) {
            powers[i] = montgomery(powers[i - 1], first, modulus, inverse);
        }
        int[] result = unit;
        for (int at = (bits + window - 1) / window * window - window; at >= 0; at -= window) {
            for (int i = 0; i < window; i++) {
                result = montgomery(result, result, modulus, inverse);
            }
            int digit = exponent[exponent.length - 1 - (at >>> 5)] >>> (at & 31) & (1 << window) - 1;
            if (digit != 0) {
                result = montgomery(result, powers[digit], modulus, inverse);
            }
        }
        int[] one = new int[n];
        one[n - 1] = 1;
        return trim(montgomery(result, one, modulus, inverse));
    }

    private static int[] pad(int[] a, int length) {
        int[] result = new int[length];
        System.arraycopy(a, 0, result, length - a.length, a.length);
        return result;
    }

    /** The inverse of an odd word modulo 2^32, by Newton's iteration. */
    private static int inverseWord(int word) {
        int inverse = word;
        for (int i = 0; i < 4; i++) {
            inverse *= 2 - word * inverse;
        }
        return inverse;
    }

    /** a * b / 2^(32 n) mod m for operands of n words, word by word. */
    private static int[] montgomery(int[] a, int[] b, int[] m, int inverse) {
        int n = m.length;
        int[] t = new int[n + 2];     // t[n + 1] is the lowest word
        for (int i = n - 1; i >= 0; i--) {
            long factor = a[i] & MASK;
            long carry = 0;
            for (int j = n - 1; j >= 0; j--) {
                carry += (b[j] & MASK) * factor + (t[j + 2] & MASK);
                t[j + 2] = (int) carry;
                carry >>>= 32;
            }
            carry += t[1] & MASK;
            t[1] = (int) carry;
            t[0] = (int) (carry >>> 32);
            long multiple = t[n + 1] * inverse & MASK;
            carry = (m[n - 1] & MASK) * multiple + (t[n + 1] & MASK) >>> 32;
            for (int j = n - 2; j >= 0; j--) {
                carry += (m[j] & MASK) * multiple + (t[j + 2] & MASK);
                t[j + 3] = (int) carry;
                carry >>>= 32;
            }
            carry += t[1] & MASK;
            t[2] = (int) carry;
            t[1] = t[0] + (int) (carry >>> 32);
        }
        return reduceOnce(t, m);
    }

    /** The n words of t below its first, less m if they are not below m. */
    private static int[] reduceOnce(int[] t, int[] m) {
        int n = m.length;
        boolean subtract = t[1] != 0;
        if (!subtract) {
            int i = 0;
            while (i < n && t[i + 2] == m[i]) {
                i++;
            }
            subtract = i == n || (t[i + 2] & MASK) > (m[i] & MASK);
        }
        int[] result = slice(t, 2, n + 2);
        if (subtract) {
            long borrow = 0;
            for (int i = n - 1; i >= 0; i--) {
                borrow += (result[i] & MASK) - (m[i] & MASK);
                result[i] = (int) borrow;
                borrow >>= 32;
            }
        }
        return result;
    }
}
