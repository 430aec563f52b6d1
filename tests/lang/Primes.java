// modes: int gcstress
/** A sieve, as programs write it. */
public class Primes {
    public static void main(String[] args) {
        boolean[] composite = new boolean[10_000];
        int count = 0, last = 0;
        for (int i = 2; i < composite.length; i++) {
            if (composite[i]) continue;
            count++;
            last = i;
            for (long k = (long) i * i; k < composite.length; k += i) composite[(int) k] = true;
        }
        System.out.println(count + " " + last); // expect: 1229 9973
    }
}
