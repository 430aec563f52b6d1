import java.util.*;

/** Iteration order follows the hash table, as programs have come to expect. */
public class HashMapOrder {
    public static void main(String[] args) {
        Map<String, Integer> m = new HashMap<>();
        for (String s : "the quick brown fox jumps over the lazy dog and runs away from a very big bear".split(" ")) m.merge(s, 1, Integer::sum);
        System.out.println(m);
        // expect: {over=1, big=1, very=1, a=1, quick=1, away=1, lazy=1, jumps=1, brown=1, fox=1, the=2, and=1, bear=1, from=1, runs=1, dog=1}
        Map<Integer, String> n = new HashMap<>();
        for (int i = 0; i < 12; i++) n.put(i * 17 % 50 - 10, "v" + i);
        System.out.println(n);
        // expect: {-7=v9, 7=v1, -8=v6, 24=v2, -9=v3, 8=v4, -10=v0, 25=v5, 9=v7, 26=v8, 10=v10, 27=v11}
        for (int i = 100; i < 130; i++) n.put(i * 1000003, "");
        System.out.println(n.keySet());
        // expect: [115000345, 110000330, 125000375, -7, 7, -8, -9, 8, -10, 9, 10, 104000312, 120000360, 111000333, 124000372, 103000309, 24, 25, 100000300, 26, 27, 114000342, 121000363, 107000321, 128000384, 123000369, 102000306, 117000351, 101000303, 118000354, 108000324, 122000366, 127000381, 106000318, 113000339, 119000357, 129000387, 116000348, 109000327, 126000378, 105000315, 112000336]
        System.out.println(new HashSet<>(List.of("banana", "apple", "cherry", "date", "elderberry", "fig", "grape")));
        // expect: [banana, date, apple, cherry, fig, grape, elderberry]
        Map<Object, Object> mixed = new HashMap<>(64);
        mixed.put(null, 1);
        mixed.put('c', 2);
        mixed.put(2.5, 3);
        mixed.put(1L << 40, 4);
        mixed.put(true, 5);
        mixed.put(List.of(1, 2), 6);
        System.out.println(mixed); // expect: {null=1, 1099511627776=4, 2.5=3, true=5, [1, 2]=6, c=2}
        Set<String> collide = new HashSet<>();
        for (String s : new String[] {"AaAaAa", "BBBBBB", "AaBBAa", "BBAaBB", "AaAaBB", "BBBBAa", "BBAaAa", "AaBBBB"}) collide.add(s);
        System.out.println(collide); // expect: [AaAaAa, BBBBBB, AaBBAa, BBAaBB, AaAaBB, BBBBAa, BBAaAa, AaBBBB]
    }
}
