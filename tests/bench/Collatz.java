/** Arithmetic on long: Collatz chains, a generator, division, shifts, powers modulo. */
public final class Collatz {
    static int chain(long n) {
        int steps = 0;
        while (n != 1) {
            n = (n & 1) == 0 ? n >> 1 : 3 * n + 1;
            steps++;
        }
        return steps;
    }

    static long power(long base, long exponent, long modulus) {
        long result = 1;
        for (long square = base % modulus; exponent > 0; exponent >>= 1) {
            if ((exponent & 1) != 0) {
                result = result * square % modulus;
            }
            square = square * square % modulus;
        }
        return result;
    }

    static long mix(int rounds) {
        long seed = 88172645463325252L;
        long sum = 0;
        for (int i = 0; i < rounds; i++) {
            seed ^= seed << 13;
            seed ^= seed >>> 7;
            seed ^= seed << 17;
            sum += seed * 6364136223846793005L + (seed >>> 33) / (i + 1);
        }
        return sum;
    }

    public static void main(String[] args) {
        int limit = args.length > 0 ? Integer.parseInt(args[0]) : 600_000;
        int longest = 0;
        long sum = 0;
        for (int i = 1; i < limit; i++) {
            int steps = chain(i);
            sum += steps;
            longest = Math.max(longest, steps);
        }
        for (int i = 1; i < limit / 20; i++) {
            sum += power(i, 1_000_000_005, 1_000_000_007);
        }
        System.out.println("collatz " + longest + " " + sum + " " + mix(limit * 5));
    }
}
