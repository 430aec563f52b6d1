/** Edit distances between texts: String.charAt and Math.min in nested loops. */
public final class Levenshtein {
    static int distance(String a, String b) {
        int[] previous = new int[b.length() + 1];
        int[] current = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            current[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                current[j] = Math.min(previous[j - 1] + change, Math.min(previous[j], current[j - 1]) + 1);
            }
            int[] saved = previous;
            previous = current;
            current = saved;
        }
        return previous[b.length()];
    }

    static String text(int length, int seed) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            seed = seed * 1103515245 + 12345;
            text.append((char) ('a' + (seed >>> 16) % 6));
        }
        return text.toString();
    }

    public static void main(String[] args) {
        int pairs = args.length > 0 ? Integer.parseInt(args[0]) : 35;
        long sum = 0;
        for (int i = 0; i < pairs; i++) {
            sum = sum * 7 + distance(text(250 + i, i), text(300 - i % 100, i * 3 + 1));
        }
        System.out.println("levenshtein " + sum);
    }
}
