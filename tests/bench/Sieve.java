/** Primes by Eratosthenes: boolean array stores in nested loops. */
public final class Sieve {
    static final int LIMIT = 100_000;

    static int countPrimes(boolean[] composite) {
        int count = 0;
        for (int i = 2; i < composite.length; i++) {
            if (composite[i]) {
                continue;
            }
            count++;
            for (int j = i + i; j < composite.length; j += i) {
                composite[j] = true;
            }
        }
        return count;
    }

    public static void main(String[] args) {
        int rounds = args.length > 0 ? Integer.parseInt(args[0]) : 400;
        int sum = 0;
        for (int i = 0; i < rounds; i++) {
            sum += countPrimes(new boolean[LIMIT + i]);
        }
        System.out.println("sieve " + sum);
    }
}
