import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeMap;
import java.util.TreeSet;

/** Trees, queues, heaps and bit sets. */
public final class Collecting {
    static int trees(int count) {
        TreeMap<Integer, Integer> map = new TreeMap<>();
        int seed = 7;
        for (int i = 0; i < count; i++) {
            seed = seed * 1664525 + 1013904223;
            map.merge(seed >>> 20, 1, Integer::sum);
        }
        int hash = 0;
        for (Map.Entry<Integer, Integer> each : map.entrySet()) {
            hash = hash * 31 + each.getKey() * each.getValue();
        }
        for (int i = 0; i < 4096; i += 3) {
            Integer above = map.ceilingKey(i);
            hash += above == null ? 0 : above;
            map.remove(i);
        }
        return hash + map.size() + map.headMap(2000).size();
    }

    static int queues(int count) {
        ArrayDeque<Integer> deque = new ArrayDeque<>();
        PriorityQueue<Integer> heap = new PriorityQueue<>();
        int hash = 0;
        for (int i = 0; i < count; i++) {
            deque.addLast(i);
            heap.add((i * 7919) % 10007);
            if (i % 3 == 2) {
                hash = hash * 31 + deque.pollFirst() + heap.poll();
            }
        }
        while (!heap.isEmpty()) {
            hash = hash * 31 + heap.poll();
        }
        return hash + deque.size();
    }

    static int words(int count) {
        TreeSet<String> names = new TreeSet<>();
        LinkedHashMap<String, Integer> order = new LinkedHashMap<>();
        for (int i = 0; i < count; i++) {
            String name = "n" + (i * 7919L % 5003);
            names.add(name);
            order.put(name, i);
        }
        int hash = names.size();
        for (String name : names) {
            hash = hash * 31 + order.get(name);
        }
        return hash;
    }

    static int bits(int count) {
        BitSet set = new BitSet(count);
        for (int i = 0; i < count; i += 3) {
            set.set(i);
        }
        int sum = 0;
        for (int i = set.nextSetBit(0); i >= 0; i = set.nextSetBit(i + 1)) {
            sum += i;
        }
        return sum + set.cardinality();
    }

    public static void main(String[] args) {
        int count = args.length > 0 ? Integer.parseInt(args[0]) : 60_000;
        System.out.println(trees(count));
        System.out.println(queues(count));
        System.out.println(words(count / 2));
        System.out.println(bits(count * 4));
    }
}
