import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Maps and lists of boxed numbers: small objects of several sizes, some of them long-lived. */
public final class BoxedCollections {
    public static void main(String[] args) {
        int rounds = args.length > 0 ? Integer.parseInt(args[0]) : 12;
        Map<Integer, List<Long>> kept = new HashMap<>();
        long sum = 0;
        for (int round = 0; round < rounds; round++) {
            Map<Long, Double> sorted = new TreeMap<>();
            for (int i = 0; i < 40_000; i++) {
                int key = (int) ((i * 2654435761L + round) >>> 7 & 0x7fff);
                kept.computeIfAbsent(key, k -> new ArrayList<>(2)).add((long) i * round);
                sorted.merge((long) key, i * 0.5, Double::sum);
            }
            for (double value : sorted.values()) {
                sum += (long) value;
            }
            if (round % 4 == 3) {
                kept.values().removeIf(list -> list.size() % 2 == 0);
            }
        }
        for (List<Long> list : kept.values()) {
            for (long value : list) {
                sum ^= value;
            }
        }
        System.out.println("boxed-collections " + sum + " " + kept.size());
    }
}
