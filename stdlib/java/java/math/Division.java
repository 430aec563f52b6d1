package java.math;

/** Division of large numbers by recursive halves (Burnikel and Ziegler, 1998). */
final class Division {
    private Division() {
    }

    private static final int LIMIT_BITS = 80 * 32;

    static int[][] divide(int[] a, int[] b) {
        BigInteger dividend = BigInteger.of(1, a);
        BigInteger divisor = BigInteger.of(1, b);
        // the divisor gets n bits, n a small number times a power of two, and its top bit set
        int pieces = 1;
        int bits = divisor.bitLength();
        while (bits / pieces > LIMIT_BITS) {
            pieces *= 2;
        }
        int n = (bits + pieces - 1) / pieces * pieces;
        int shift = n - bits;
        dividend = dividend.shiftLeft(shift);
        divisor = divisor.shiftLeft(shift);
        BigInteger quotient = BigInteger.ZERO;
        BigInteger rest = BigInteger.ZERO;
        for (int at = dividend.bitLength() / n * n; at >= 0; at -= n) {
            BigInteger[] part = twoByOne(rest.shiftLeft(n).or(piece(dividend, at, n)), divisor, n);
            quotient = quotient.shiftLeft(n).or(part[0]);
            rest = part[1];
        }
        return new int[][] {quotient.magnitude, rest.shiftRight(shift).magnitude};
    }

    private static BigInteger piece(BigInteger a, int at, int bits) {
        return low(a.shiftRight(at), bits);
    }

    private static BigInteger low(BigInteger a, int bits) {
        if (a.bitLength() <= bits) {
            return a;
        }
        return a.subtract(a.shiftRight(bits).shiftLeft(bits));
    }

    /** Divides a number below b * 2^n by b, which has n bits. */
    private static BigInteger[] twoByOne(BigInteger a, BigInteger b, int n) {
        if ((n & 1) != 0 || n <= LIMIT_BITS || a.bitLength() - b.bitLength() < LIMIT_BITS / 2) {
            return school(a, b);
        }
        int half = n / 2;
        BigInteger[] high = threeByTwo(a.shiftRight(half), b, half);
        BigInteger[] lower = threeByTwo(high[1].shiftLeft(half).or(low(a, half)), b, half);
        return new BigInteger[] {high[0].shiftLeft(half).or(lower[0]), lower[1]};
    }

    private static BigInteger[] school(BigInteger a, BigInteger b) {
        int[][] result = Magnitude.schoolDivide(a.magnitude, b.magnitude);
        return new BigInteger[] {natural(result[0]), natural(result[1])};
    }

    private static BigInteger natural(int[] a) {
        return BigInteger.of(a.length == 0 ? 0 : 1, a);
    }

    /** Divides a number below b * 2^n by b, which has 2n bits. */
    private static BigInteger[] threeByTwo(BigInteger a, BigInteger b, int n) {
        BigInteger bHigh = b.shiftRight(n);
        BigInteger bLow = low(b, n);
        BigInteger aHigh = a.shiftRight(n);
        BigInteger quotient;
        BigInteger rest;
        if (a.shiftRight(2 * n).compareTo(bHigh) < 0) {
            BigInteger[] part = twoByOne(aHigh, bHigh, n);
            quotient = part[0];
            rest = part[1];
        } else {
            quotient = BigInteger.ONE.shiftLeft(n).subtract(BigInteger.ONE);
            rest = aHigh.subtract(bHigh.shiftLeft(n)).add(bHigh);
        }
        rest = rest.shiftLeft(n).or(low(a, n)).subtract(quotient.multiply(bLow));
        while (rest.signum() < 0) {
            rest = rest.add(b);
            quotient = quotient.subtract(BigInteger.ONE);
        }
        return new BigInteger[] {quotient, rest};
    }
}
