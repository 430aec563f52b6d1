import java.io.*;
import java.util.*;

public class IdentityHashMapTest {
    public static void main(String[] args) throws Exception {
        String a = new String("key");
        String b = new String("key");
        IdentityHashMap<Object, Integer> map = new IdentityHashMap<>();
        show(map.put(a, 1), map.put(b, 2), map.put(a, 3), map.size(), map.get(a), map.get(b), map.get("key"), map.containsKey(b), map.containsValue(2), map.containsValue(128), map.toString().length(), map.put(null, 9), map.get(null), map.containsKey(null));
        show(map.remove("key"), map.remove(b), map.size(), map.keySet().contains(a), map.keySet().contains("key"), map.values().contains(9), map.getOrDefault("q", 4), map.putIfAbsent(a, 8), map.computeIfAbsent("new", k -> 5), map.merge(a, 1, Integer::sum), map.compute(b, (k, v) -> 7), map.remove(a, 99), map.replace(a, 6), map.replace(a, 6, 5));
        IdentityHashMap<Object, Integer> other = new IdentityHashMap<>(map);
        show(other.equals(map), other.hashCode() == map.hashCode(), map.equals(new HashMap<>(map)), ((IdentityHashMap<?, ?>) map.clone()).size(), map.entrySet().contains(new AbstractMap.SimpleEntry<>(a, 5)), map.isEmpty());
        int sum = 0;
        for (Map.Entry<Object, Integer> e : map.entrySet()) sum += e.setValue(e.getValue() + 1);
        for (int v : map.values()) sum += v;
        map.keySet().removeIf(Objects::isNull);
        show(sum, map.size(), map.keySet().equals(Collections.newSetFromMap(new IdentityHashMap<>())), roundTrip(map).size());
        attempt(() -> new IdentityHashMap<>(-1));
        attempt(() -> { for (Object key : map.keySet()) map.put(new Object(), 1); return 0; });
        map.replaceAll((k, v) -> 1);
        int[] total = {0};
        map.forEach((k, v) -> total[0] += v);
        Object[] keys = new Object[500];
        for (int i = 0; i < 500; i++) map.put(keys[i] = new Object(), i);
        for (int i = 0; i < 500; i += 3) map.remove(keys[i]);
        int found = 0;
        for (int i = 0; i < 500; i++) if (map.containsKey(keys[i]) == (i % 3 != 0)) found++;
        for (Iterator<Object> it = map.keySet().iterator(); it.hasNext();) if (!(it.next() instanceof String)) it.remove();
        show(total[0], found, map.size(), map.values());
        map.clear();
        show(map, map.keySet().toArray().length);
    }

    static void show(Object... values) {
        StringJoiner line = new StringJoiner(" ");
        for (Object value : values) line.add(String.valueOf(value));
        System.out.println(line);
    }

    interface Body {
        Object run() throws Exception;
    }

    /** Prints what a body returns or throws. */
    static void attempt(Body body) {
        try {
            System.out.println(body.run());
        } catch (Throwable thrown) {
            System.out.println(thrown instanceof NullPointerException ? "NullPointerException" : thrown.toString());
        }
    }

    @SuppressWarnings("unchecked")
    static <T> T roundTrip(T object) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(object);
        }
        return (T) new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())).readObject();
    }
}
