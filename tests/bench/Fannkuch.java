/** Pancake flipping over all permutations: small int arrays, swaps. */
public final class Fannkuch {
    private final int[] permutation;
    private final int[] flipped;
    private final int[] counts;
    private int maxFlips;
    private int checksum;

    Fannkuch(int size) {
        permutation = new int[size];
        flipped = new int[size];
        counts = new int[size];
        for (int i = 0; i < size; i++) {
            permutation[i] = i;
        }
    }

    private int countFlips() {
        System.arraycopy(permutation, 0, flipped, 0, permutation.length);
        int flips = 0;
        for (int first = flipped[0]; first != 0; first = flipped[0]) {
            for (int low = 0, high = first; low < high; low++, high--) {
                int saved = flipped[low];
                flipped[low] = flipped[high];
                flipped[high] = saved;
            }
            flips++;
        }
        return flips;
    }

    /** Rotates the first places on: the next permutation, or false after the last. */
    private boolean next() {
        for (int place = 1; place < permutation.length; place++) {
            int first = permutation[0];
            for (int i = 0; i < place; i++) {
                permutation[i] = permutation[i + 1];
            }
            permutation[place] = first;
            if (counts[place]++ < place) {
                return true;
            }
            counts[place] = 0;
        }
        return false;
    }

    void run() {
        int sign = 1;
        do {
            int flips = countFlips();
            maxFlips = Math.max(maxFlips, flips);
            checksum += sign * flips;
            sign = -sign;
        } while (next());
    }

    public static void main(String[] args) {
        int rounds = args.length > 0 ? Integer.parseInt(args[0]) : 5;
        int sum = 0;
        for (int i = 0; i < rounds; i++) {
            Fannkuch fannkuch = new Fannkuch(9);
            fannkuch.run();
            sum = sum * 31 + fannkuch.checksum + fannkuch.maxFlips;
        }
        System.out.println("fannkuch " + sum);
    }
}
