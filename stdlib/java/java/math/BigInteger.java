package java.math;

import java.io.Serializable;
import java.util.Objects;
import java.util.Random;

/** Immutable integers of any size: a sign and a magnitude. */
public class BigInteger extends Number implements Comparable<BigInteger>, Serializable {
    private static final long serialVersionUID = -8287574255936472291L;
    private static final int MAX_WORDS = Integer.MAX_VALUE / 32 + 1;

    final int signum;
    final int[] magnitude;      // most significant word first, no leading zeros
    private transient int hash;

    private static final BigInteger[] SMALL = smallValues();
    /** The number 0. */
    public static final BigInteger ZERO = SMALL[16];
    /** The number 1. */
    public static final BigInteger ONE = SMALL[17];
    /** The number 2. */
    public static final BigInteger TWO = SMALL[18];
    /** The number 10. */
    public static final BigInteger TEN = SMALL[26];

    private static BigInteger[] smallValues() {
        BigInteger[] values = new BigInteger[33];
        for (int i = 0; i < values.length; i++) {
            values[i] = new BigInteger(Integer.signum(i - 16), Magnitude.of(Math.abs(i - 16)));
        }
        return values;
    }

    private BigInteger(int signum, int[] magnitude) {
        this.signum = magnitude.length == 0 ? 0 : signum;
        this.magnitude = magnitude;
        if (magnitude.length >= MAX_WORDS && (magnitude.length > MAX_WORDS || magnitude[0] < 0)) {
            throw new ArithmeticException("BigInteger would overflow supported range");
        }
    }

    /** A number from its parts; the magnitude is used as it is. */
    static BigInteger of(int signum, int[] magnitude) {
        return magnitude.length == 0 ? ZERO : new BigInteger(signum, magnitude);
    }

    /** Returns the number of a long. */
    public static BigInteger valueOf(long val) {
        if (val >= -16 && val <= 16) {
            return SMALL[(int) val + 16];
        }
        return val < 0 ? new BigInteger(-1, Magnitude.of(-val)) : new BigInteger(1, Magnitude.of(val));
    }

    // ---- Constructors -----------------------------------------------------

    /** Creates a number from two's complement bytes, the highest first. */
    public BigInteger(byte[] val) {
        this(val, 0, val.length);
    }

    /** Creates a number from part of an array of two's complement bytes. */
    public BigInteger(byte[] val, int off, int len) {
        if (val.length == 0) {
            throw new NumberFormatException("Zero length BigInteger");
        }
        Objects.checkFromIndexSize(off, len, val.length);
        boolean negative = len > 0 && val[off] < 0;
        magnitude = fromBytes(val, off, len, negative);
        signum = magnitude.length == 0 ? 0 : negative ? -1 : 1;
    }

    /** Creates a number from a sign and the bytes of its magnitude. */
    public BigInteger(int signum, byte[] magnitude) {
        this(signum, magnitude, 0, magnitude.length);
    }

    /** Creates a number from a sign and part of an array with its magnitude. */
    public BigInteger(int signum, byte[] magnitude, int off, int len) {
        if (signum < -1 || signum > 1) {
            throw new NumberFormatException("Invalid signum value");
        }
        Objects.checkFromIndexSize(off, len, magnitude.length);
        this.magnitude = fromBytes(magnitude, off, len, false);
        if (this.magnitude.length > 0 && signum == 0) {
            throw new NumberFormatException("signum-magnitude mismatch");
        }
        this.signum = this.magnitude.length == 0 ? 0 : signum;
    }

    private static int[] fromBytes(byte[] bytes, int off, int len, boolean negative) {
        int[] words = new int[(len + 3) / 4];
        int carry = negative ? 1 : 0;
        int at = off + len;
        for (int i = words.length - 1; i >= 0; i--) {
            int word = 0;
            for (int shift = 0; shift < 32; shift += 8) {
                int b = --at >= off ? bytes[at] & 0xFF : negative ? 0xFF : 0;
                word |= b << shift;
            }
            if (negative) {
                word = ~word + carry;
                carry = carry == 1 && word == 0 ? 1 : 0;
            }
            words[i] = word;
        }
        return carry == 1 && len > 0 ? overflowed(words.length) : Magnitude.trim(words);
    }

    private static int[] overflowed(int words) {
        int[] result = new int[words + 1];
        result[0] = 1;
        return result;
    }

    /** Creates a random number below 2^numBits. */
    public BigInteger(int numBits, Random rnd) {
        if (numBits < 0) {
            throw new IllegalArgumentException("numBits must be non-negative");
        }
        byte[] bytes = new byte[(int) (((long) numBits + 7) / 8)];
        if (bytes.length > 0) {
            rnd.nextBytes(bytes);
            bytes[0] &= (byte) ((1 << 8 - (8 * bytes.length - numBits)) - 1);
        }
        magnitude = fromBytes(bytes, 0, bytes.length, false);
        signum = magnitude.length == 0 ? 0 : 1;
    }

    /** Creates a random number of bitLength bits that is probably prime. */
    public BigInteger(int bitLength, int certainty, Random rnd) {
        if (bitLength < 2) {
            throw new ArithmeticException("bitLength < 2");
        }
        magnitude = Primes.random(bitLength, certainty, rnd).magnitude;
        signum = 1;
    }

    /** Creates a number from decimal digits with an optional sign. */
    public BigInteger(String val) {
        this(val, 10);
    }

    /** Creates a number from digits in a radix with an optional sign. */
    public BigInteger(String val, int radix) {
        magnitude = Digits.parse(val, radix);
        signum = magnitude.length == 0 ? 0 : val.charAt(0) == '-' ? -1 : 1;
    }

    /** Returns a random prime of bitLength bits. */
    public static BigInteger probablePrime(int bitLength, Random rnd) {
        if (bitLength < 2) {
            throw new ArithmeticException("bitLength < 2");
        }
        return Primes.random(bitLength, 100, rnd);
    }

    /** Returns the first probable prime above this number. */
    public BigInteger nextProbablePrime() {
        if (signum < 0) {
            throw new ArithmeticException("start < 0: " + this);
        }
        return Primes.next(this);
    }

    /** Tells whether this number is probably prime. */
    public boolean isProbablePrime(int certainty) {
        return certainty <= 0 || Primes.isPrime(abs(), certainty);
    }

    // ---- Arithmetic -------------------------------------------------------

    /** Returns the sum. */
    public BigInteger add(BigInteger val) {
        if (val.signum == 0) {
            return this;
        }
        if (signum == 0) {
            return val;
        }
        if (signum == val.signum) {
            return new BigInteger(signum, Magnitude.add(magnitude, val.magnitude));
        }
        return difference(val);
    }

    /** The sum of numbers with different signs. */
    private BigInteger difference(BigInteger val) {
        int order = Magnitude.compare(magnitude, val.magnitude);
        if (order == 0) {
            return ZERO;
        }
        return order > 0 ? new BigInteger(signum, Magnitude.subtract(magnitude, val.magnitude))
            : new BigInteger(-signum, Magnitude.subtract(val.magnitude, magnitude));
    }

    /** Returns the difference. */
    public BigInteger subtract(BigInteger val) {
        if (val.signum == 0) {
            return this;
        }
        if (signum == 0) {
            return val.negate();
        }
        if (signum != val.signum) {
            return new BigInteger(signum, Magnitude.add(magnitude, val.magnitude));
        }
        return difference(val);
    }

    /** Returns the product. */
    public BigInteger multiply(BigInteger val) {
        if (signum == 0 || val.signum == 0) {
            return ZERO;
        }
        int[] product = val == this ? Magnitude.square(magnitude)
            : Magnitude.multiply(magnitude, val.magnitude);
        return new BigInteger(signum * val.signum, product);
    }

    /** Returns the product; large operands may be split among threads by other implementations. */
    public BigInteger parallelMultiply(BigInteger val) {
        return multiply(val);
    }

    private static void checkDivisor(BigInteger val) {
        if (val.signum == 0) {
            throw new ArithmeticException("BigInteger divide by zero");
        }
    }

    /** Returns the quotient, rounded towards zero. */
    public BigInteger divide(BigInteger val) {
        checkDivisor(val);
        return of(signum * val.signum, Magnitude.divide(magnitude, val.magnitude)[0]);
    }

    /** Returns the remainder, which has the sign of this number. */
    public BigInteger remainder(BigInteger val) {
        checkDivisor(val);
        return of(signum, Magnitude.divide(magnitude, val.magnitude)[1]);
    }

    /** Returns quotient and remainder. */
    public BigInteger[] divideAndRemainder(BigInteger val) {
        checkDivisor(val);
        int[][] result = Magnitude.divide(magnitude, val.magnitude);
        return new BigInteger[] {of(signum * val.signum, result[0]), of(signum, result[1])};
    }

    /** Returns the remainder that is not negative. */
    public BigInteger mod(BigInteger m) {
        if (m.signum <= 0) {
            throw new ArithmeticException("BigInteger: modulus not positive");
        }
        BigInteger result = remainder(m);
        return result.signum >= 0 ? result : result.add(m);
    }

    /** Returns a power. */
    public BigInteger pow(int exponent) {
        if (exponent < 0) {
            throw new ArithmeticException("Negative exponent");
        }
        if (signum == 0) {
            return exponent == 0 ? ONE : this;
        }
        int sign = signum < 0 && (exponent & 1) == 1 ? -1 : 1;
        int zeros = Magnitude.lowestBit(magnitude);
        if ((long) (bitLength() - 1) * exponent > Integer.MAX_VALUE) {
            throw new ArithmeticException("BigInteger would overflow supported range");
        }
        int[] odd = Magnitude.shiftRight(magnitude, zeros);
        int[] result = {1};
        if (odd.length > 1 || odd[0] != 1) {
            for (int bit = Integer.highestOneBit(exponent); bit != 0; bit >>>= 1) {
                result = Magnitude.square(result);
                if ((exponent & bit) != 0) {
                    result = Magnitude.multiply(result, odd);
                }
            }
        }
        return new BigInteger(sign, Magnitude.shiftLeft(result, zeros * exponent));
    }

    /** Returns the integer square root. */
    public BigInteger sqrt() {
        if (signum < 0) {
            throw new ArithmeticException("Negative BigInteger");
        }
        int bits = bitLength();
        if (bits < 52) {
            return valueOf((long) Math.sqrt((double) longValue()));
        }
        // a start not below the root, from the root of the upper half of the bits
        int shift = (bits / 4) & ~1;
        BigInteger root = shift < 16 ? ONE.shiftLeft((bits + 1) / 2)
            : shiftRight(2 * (shift / 2)).sqrt().add(ONE).shiftLeft(shift / 2);
        while (true) {
            BigInteger next = root.add(divide(root)).shiftRight(1);
            if (next.compareTo(root) >= 0) {
                return root;
            }
            root = next;
        }
    }

    /** Returns the integer square root and what is left. */
    public BigInteger[] sqrtAndRemainder() {
        BigInteger root = sqrt();
        return new BigInteger[] {root, subtract(root.multiply(root))};
    }

    /** Returns the greatest common divisor of the absolute values. */
    public BigInteger gcd(BigInteger val) {
        BigInteger a = abs();
        BigInteger b = val.abs();
        while (b.magnitude.length > 2) {
            BigInteger rest = a.remainder(b);
            a = b;
            b = rest;
        }
        if (b.signum == 0) {
            return a;
        }
        long y = b.longValue();
        long x = a.magnitude.length > 2 ? a.remainder(b).longValue() : a.longValue();
        while (x != 0) {
            long rest = Long.remainderUnsigned(y, x);
            y = x;
            x = rest;
        }
        return unsigned(y);
    }

    private static BigInteger unsigned(long value) {
        return value >= 0 ? valueOf(value) : new BigInteger(1, Magnitude.of(value));
    }

    /** Returns the absolute value. */
    public BigInteger abs() {
        return signum >= 0 ? this : negate();
    }

    /** Returns the negative. */
    public BigInteger negate() {
        return signum == 0 ? this : new BigInteger(-signum, magnitude);
    }

    /** Returns -1, 0 or 1. */
    public int signum() {
        return signum;
    }

    /** Returns a power modulo m. */
    public BigInteger modPow(BigInteger exponent, BigInteger m) {
        if (m.signum <= 0) {
            throw new ArithmeticException("BigInteger: modulus not positive");
        }
        if (m.equals(ONE)) {
            return ZERO;
        }
        if (exponent.signum < 0) {
            return modInverse(m).modPow(exponent.negate(), m);
        }
        if (exponent.signum == 0) {
            return ONE;
        }
        BigInteger base = mod(m);
        if (base.signum == 0 || base.equals(ONE)) {
            return base;
        }
        if (m.testBit(0)) {
            return of(1, Magnitude.oddModPow(base.magnitude, exponent.magnitude, m.magnitude));
        }
        return base.evenModPow(exponent, m);
    }

    /** Combines the results modulo the odd part of m and its power of two. */
    private BigInteger evenModPow(BigInteger exponent, BigInteger m) {
        int twos = m.getLowestSetBit();
        BigInteger odd = m.shiftRight(twos);
        BigInteger binary = modPowTwo(exponent, twos);
        if (odd.equals(ONE)) {
            return binary;
        }
        BigInteger residue = modPow(exponent, odd);
        BigInteger two = ONE.shiftLeft(twos);
        BigInteger step = binary.subtract(residue).multiply(odd.modInverse(two)).lowBits(twos);
        return residue.add(odd.multiply(step));
    }

    private BigInteger modPowTwo(BigInteger exponent, int bits) {
        BigInteger result = ONE;
        BigInteger base = lowBits(bits);
        for (int i = exponent.bitLength() - 1; i >= 0; i--) {
            result = result.multiply(result).lowBits(bits);
            if (exponent.testBit(i)) {
                result = result.multiply(base).lowBits(bits);
            }
        }
        return result;
    }

    private BigInteger lowBits(int bits) {
        return and(ONE.shiftLeft(bits).subtract(ONE));
    }

    /** Returns the inverse modulo m. */
    public BigInteger modInverse(BigInteger m) {
        if (m.signum <= 0) {
            throw new ArithmeticException("BigInteger: modulus not positive");
        }
        if (m.equals(ONE)) {
            return ZERO;
        }
        BigInteger a = m;
        BigInteger b = mod(m);
        BigInteger x = ZERO;
        BigInteger y = ONE;
        while (b.signum != 0) {
            BigInteger[] step = a.divideAndRemainder(b);
            BigInteger next = x.subtract(step[0].multiply(y));
            a = b;
            b = step[1];
            x = y;
            y = next;
        }
        if (!a.equals(ONE)) {
            throw new ArithmeticException("BigInteger not invertible.");
        }
        return x.signum < 0 ? x.add(m) : x;
    }

    // ---- Shifts and bits --------------------------------------------------

    /** Shifts to the left, or to the right for a negative count. */
    public BigInteger shiftLeft(int n) {
        if (signum == 0 || n == 0) {
            return this;
        }
        if (n < 0) {
            return right(-(long) n);
        }
        if ((long) magnitude.length * 32 + n > (long) MAX_WORDS * 32 + 64) {
            throw new ArithmeticException("BigInteger would overflow supported range");
        }
        return new BigInteger(signum, Magnitude.shiftLeft(magnitude, n));
    }

    /** Shifts to the right and rounds down, or to the left for a negative count. */
    public BigInteger shiftRight(int n) {
        if (signum == 0 || n == 0) {
            return this;
        }
        if (n < 0) {
            return n == Integer.MIN_VALUE ? shiftLeft(Integer.MAX_VALUE).shiftLeft(1) : shiftLeft(-n);
        }
        return right(n);
    }

    private BigInteger right(long n) {
        if (n > Integer.MAX_VALUE) {
            return signum < 0 ? SMALL[15] : ZERO;
        }
        int[] shifted = Magnitude.shiftRight(magnitude, (int) n);
        if (signum < 0 && Magnitude.lowestBit(magnitude) < n) {
            shifted = Magnitude.add(shifted, ONE.magnitude);
        }
        return of(signum, shifted);
    }

    /** Word n of the infinite two's complement form, counted from the lowest; zeros is the index of the first word set. */
    private int word(int n, int firstSet) {
        if (n >= magnitude.length) {
            return signum < 0 ? -1 : 0;
        }
        int word = magnitude[magnitude.length - 1 - n];
        if (signum >= 0) {
            return word;
        }
        return n <= firstSet ? -word : ~word;
    }

    private int firstSetWord() {
        int i = 0;
        while (i < magnitude.length && magnitude[magnitude.length - 1 - i] == 0) {
            i++;
        }
        return i;
    }

    /** The words a bitwise result of this number may need. */
    private int wordCount() {
        return (bitLength() >>> 5) + 1;
    }

    private static BigInteger fromWords(int[] words) {
        if (words[0] >= 0) {
            return of(1, Magnitude.trim(words));
        }
        boolean carry = true;
        for (int i = words.length - 1; i >= 0; i--) {
            words[i] = carry ? -words[i] : ~words[i];
            carry = carry && words[i] == 0;
        }
        if (carry) {
            return of(-1, overflowed(words.length));
        }
        return of(-1, Magnitude.trim(words));
    }

    /** Returns the bitwise and. */
    public BigInteger and(BigInteger val) {
        int count = Math.max(wordCount(), val.wordCount());
        int[] words = new int[count];
        int first = firstSetWord();
        int otherFirst = val.firstSetWord();
        for (int i = 0; i < count; i++) {
            words[count - 1 - i] = word(i, first) & val.word(i, otherFirst);
        }
        return fromWords(words);
    }

    /** Returns the bitwise or. */
    public BigInteger or(BigInteger val) {
        int count = Math.max(wordCount(), val.wordCount());
        int[] words = new int[count];
        int first = firstSetWord();
        int otherFirst = val.firstSetWord();
        for (int i = 0; i < count; i++) {
            words[count - 1 - i] = word(i, first) | val.word(i, otherFirst);
        }
        return fromWords(words);
    }

    /** Returns the bitwise exclusive or. */
    public BigInteger xor(BigInteger val) {
        int count = Math.max(wordCount(), val.wordCount());
        int[] words = new int[count];
        int first = firstSetWord();
        int otherFirst = val.firstSetWord();
        for (int i = 0; i < count; i++) {
            words[count - 1 - i] = word(i, first) ^ val.word(i, otherFirst);
        }
        return fromWords(words);
    }

    /** Returns the bitwise complement. */
    public BigInteger not() {
        return negate().subtract(ONE);
    }

    /** Returns this and not val. */
    public BigInteger andNot(BigInteger val) {
        return and(val.not());
    }

    private static void checkBit(int n) {
        if (n < 0) {
            throw new ArithmeticException("Negative bit address");
        }
    }

    /** Tells whether a bit is set. */
    public boolean testBit(int n) {
        checkBit(n);
        return (word(n >>> 5, signum < 0 ? firstSetWord() : 0) >>> (n & 31) & 1) != 0;
    }

    /** Returns this number with a bit set. */
    public BigInteger setBit(int n) {
        checkBit(n);
        return testBit(n) ? or(ZERO) : or(ONE.shiftLeft(n));
    }

    /** Returns this number with a bit clear. */
    public BigInteger clearBit(int n) {
        checkBit(n);
        return testBit(n) ? xor(ONE.shiftLeft(n)) : or(ZERO);
    }

    /** Returns this number with a bit flipped. */
    public BigInteger flipBit(int n) {
        checkBit(n);
        return xor(ONE.shiftLeft(n));
    }

    /** Returns the index of the lowest bit set, -1 for zero. */
    public int getLowestSetBit() {
        return signum == 0 ? -1 : Magnitude.lowestBit(magnitude);
    }

    /** Returns the bits of the two's complement form without the sign. */
    public int bitLength() {
        int length = Magnitude.bitLength(magnitude);
        if (signum < 0 && Integer.bitCount(magnitude[0]) == 1 && Magnitude.lowestBit(magnitude) == length - 1) {
            return length - 1;
        }
        return length;
    }

    /** Returns the number of bits that differ from the sign. */
    public int bitCount() {
        int count = 0;
        for (int i = 0; i < magnitude.length; i++) {
            count += Integer.bitCount(magnitude[i]);
        }
        return signum < 0 ? count + Magnitude.lowestBit(magnitude) - 1 : count;
    }

    // ---- Comparison -------------------------------------------------------

    /** Compares by value. */
    @Override
    public int compareTo(BigInteger val) {
        if (signum != val.signum) {
            return signum > val.signum ? 1 : -1;
        }
        return signum * Magnitude.compare(magnitude, val.magnitude);
    }

    /** Tells whether x is the same number. */
    @Override
    public boolean equals(Object x) {
        if (x == this) {
            return true;
        }
        if (!(x instanceof BigInteger)) {
            return false;
        }
        BigInteger other = (BigInteger) x;
        return signum == other.signum && Magnitude.compare(magnitude, other.magnitude) == 0;
    }

    /** Returns the smaller number. */
    public BigInteger min(BigInteger val) {
        return compareTo(val) < 0 ? this : val;
    }

    /** Returns the larger number. */
    public BigInteger max(BigInteger val) {
        return compareTo(val) > 0 ? this : val;
    }

    @Override
    public int hashCode() {
        int result = hash;
        if (result == 0) {
            for (int i = 0; i < magnitude.length; i++) {
                result = 31 * result + magnitude[i];
            }
            result *= signum;
            hash = result;
        }
        return result;
    }

    // ---- Conversions ------------------------------------------------------

    /** Returns the digits in a radix; radix 10 if it is out of range. */
    public String toString(int radix) {
        int base = radix < Character.MIN_RADIX || radix > Character.MAX_RADIX ? 10 : radix;
        return Digits.toString(signum, magnitude, base);
    }

    /** Returns the decimal digits. */
    @Override
    public String toString() {
        return Digits.toString(signum, magnitude, 10);
    }

    /** Returns the shortest two's complement bytes, the highest first. */
    public byte[] toByteArray() {
        byte[] bytes = new byte[bitLength() / 8 + 1];
        int first = firstSetWord();
        int word = 0;
        for (int i = bytes.length - 1, k = 0; i >= 0; i--, k++) {
            word = (k & 3) == 0 ? word(k >>> 2, first) : word >> 8;
            bytes[i] = (byte) word;
        }
        return bytes;
    }

    @Override
    public int intValue() {
        return magnitude.length == 0 ? 0 : magnitude[magnitude.length - 1] * signum;
    }

    @Override
    public long longValue() {
        int n = magnitude.length;
        if (n == 0) {
            return 0;
        }
        long value = magnitude[n - 1] & Magnitude.MASK;
        if (n > 1) {
            value |= (long) magnitude[n - 2] << 32;
        }
        return signum < 0 ? -value : value;
    }

    @Override
    public float floatValue() {
        int bits = Magnitude.bitLength(magnitude);
        if (bits <= 63) {
            return (float) longValue();
        }
        if (bits > 128) {
            return signum * Float.POSITIVE_INFINITY;
        }
        // all bits below the kept ones count as one sticky bit
        return Math.scalb((float) (topBits(bits) * signum), bits - 62);
    }

    @Override
    public double doubleValue() {
        int bits = Magnitude.bitLength(magnitude);
        if (bits <= 63) {
            return (double) longValue();
        }
        if (bits > 1024) {
            return signum * Double.POSITIVE_INFINITY;
        }
        return Math.scalb((double) (topBits(bits) * signum), bits - 62);
    }

    /** The top 62 bits, the last of them set when anything below is. */
    private long topBits(int bits) {
        int drop = bits - 62;
        int[] top = Magnitude.shiftRight(magnitude, drop);
        long value = (long) top[0] << 32 | (top[1] & Magnitude.MASK);
        return Magnitude.lowestBit(magnitude) < drop ? value | 1 : value;
    }

    /** Returns the value, which must fit a long. */
    public long longValueExact() {
        if (magnitude.length <= 2 && bitLength() <= 63) {
            return longValue();
        }
        throw new ArithmeticException("BigInteger out of long range");
    }

    /** Returns the value, which must fit an int. */
    public int intValueExact() {
        if (magnitude.length <= 1 && bitLength() <= 31) {
            return intValue();
        }
        throw new ArithmeticException("BigInteger out of int range");
    }

    /** Returns the value, which must fit a short. */
    public short shortValueExact() {
        if (magnitude.length <= 1 && bitLength() <= 15) {
            return shortValue();
        }
        throw new ArithmeticException("BigInteger out of short range");
    }

    /** Returns the value, which must fit a byte. */
    public byte byteValueExact() {
        if (magnitude.length <= 1 && bitLength() <= 7) {
            return byteValue();
        }
        throw new ArithmeticException("BigInteger out of byte range");
    }
}
