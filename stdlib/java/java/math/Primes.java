package java.math;

import java.util.Random;

/** Primality by Miller and Rabin. */
final class Primes {
    private Primes() {
    }

    private static final int[] SMALL = {2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47, 53, 59, 61, 67, 71,
        73, 79, 83, 89, 97, 101, 103, 107, 109, 113, 127, 131, 137, 139, 149, 151, 157, 163, 167, 173, 179, 181,
        191, 193, 197, 199, 211, 223, 227, 229, 233, 239, 241, 251};

    /** Tells whether a natural number is probably prime; below 2^64 the answer is certain. */
    static boolean isPrime(BigInteger n, int certainty) {
        if (n.bitLength() <= 16) {
            return isSmallPrime(n.intValue());
        }
        if (!n.testBit(0) || hasSmallFactor(n)) {
            return false;
        }
        int rounds = n.bitLength() <= 64 ? 12 : Math.max(12, Math.min(SMALL.length, (certainty + 1) / 2));
        BigInteger less = n.subtract(BigInteger.ONE);
        int twos = less.getLowestSetBit();
        BigInteger odd = less.shiftRight(twos);
        for (int i = 0; i < rounds; i++) {
            if (!passes(n, less, odd, twos, BigInteger.valueOf(SMALL[i]))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSmallPrime(int n) {
        if (n < 4 || (n & 1) == 0) {
            return n == 2 || n == 3;
        }
        for (int i = 3; i * i <= n; i += 2) {
            if (n % i == 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasSmallFactor(BigInteger n) {
        int[] quotient = new int[n.magnitude.length];
        for (int i = 1; i < SMALL.length; i++) {
            if (Magnitude.divideWord(n.magnitude, SMALL[i], quotient) == 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean passes(BigInteger n, BigInteger less, BigInteger odd, int twos, BigInteger base) {
        BigInteger x = base.modPow(odd, n);
        if (x.equals(BigInteger.ONE) || x.equals(less)) {
            return true;
        }
        for (int i = 1; i < twos; i++) {
            x = x.multiply(x).remainder(n);
            if (x.equals(less)) {
                return true;
            }
        }
        return false;
    }

    static BigInteger next(BigInteger start) {
        if (start.compareTo(BigInteger.TWO) < 0) {
            return BigInteger.TWO;
        }
        BigInteger candidate = start.add(BigInteger.ONE).setBit(0);
        while (!isPrime(candidate, 100)) {
            candidate = candidate.add(BigInteger.TWO);
        }
        return candidate;
    }

    /** A random prime with exactly the given number of bits. */
    static BigInteger random(int bits, int certainty, Random source) {
        while (true) {
            BigInteger candidate = new BigInteger(bits, source).setBit(bits - 1);
            if (bits > 2) {
                candidate = candidate.setBit(0);
            }
            if (isPrime(candidate, certainty)) {
                return candidate;
            }
        }
    }
}
