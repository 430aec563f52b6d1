import java.util.HashMap;
import java.util.Map;

/** HashMap of Integer and of String keys: boxing, hashing, merge, iteration. */
public final class HashMaps {
    static long integers(int count) {
        Map<Integer, Integer> map = new HashMap<>();
        int key = 12345;
        for (int i = 0; i < count; i++) {
            key = key * 1103515245 + 12345;
            map.merge((key >>> 8) % 20_000, 1, Integer::sum);
            if (i % 5 == 0) {
                map.remove((key >>> 4) % 20_000);
            }
        }
        long sum = map.size();
        for (Map.Entry<Integer, Integer> entry : map.entrySet()) {
            sum += (long) entry.getKey() * entry.getValue();
        }
        return sum;
    }

    static long strings(int count) {
        String[] keys = new String[1000];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = "key" + i * 7919;
        }
        Map<String, int[]> map = new HashMap<>();
        for (int i = 0; i < count; i++) {
            map.computeIfAbsent(keys[(i * 31 + (i >> 7)) % keys.length], key -> new int[1])[0] += i & 15;
        }
        long sum = 0;
        for (String key : keys) {
            int[] cell = map.get(key);
            sum = sum * 31 + (cell == null ? 7 : cell[0]);
        }
        return sum;
    }

    public static void main(String[] args) {
        int count = args.length > 0 ? Integer.parseInt(args[0]) : 800_000;
        System.out.println("hash-maps " + integers(count) + " " + strings(count));
    }
}
