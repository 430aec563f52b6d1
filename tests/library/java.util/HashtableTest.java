// covers: Dictionary
import java.io.*;
import java.util.*;

public class HashtableTest {
    public static void main(String[] args) throws Exception {
        Hashtable<String, Integer> table = new Hashtable<>();
        for (String s : "one two three four five six seven eight nine ten eleven twelve thirteen".split(" ")) table.put(s, s.length());
        show(table);
        show(table.keySet(), table.values(), table.size(), table.get("ten"), table.get("zero"), table.contains(6), table.containsKey("one"), table.containsValue(99), table.isEmpty());
        for (Enumeration<String> keys = table.keys(); keys.hasMoreElements();) System.out.print(keys.nextElement() + " ");
        for (Enumeration<Integer> values = table.elements(); values.hasMoreElements();) System.out.print(values.nextElement() + " ");
        show();
        show(table.put("one", 1), table.remove("two"), table.remove("zwei"), table.putIfAbsent("one", 9), table.getOrDefault("q", 4), table.computeIfAbsent("q", String::length), table.computeIfPresent("q", (k, v) -> null), table.compute("r", (k, v) -> 7), table.merge("r", 1, Integer::sum), table.merge("r", 1, (a, b) -> null), table.replace("one", 11), table.replace("one", 1, 2), table.remove("one", 11));
        table.replaceAll((k, v) -> v * 10);
        table.entrySet().removeIf(e -> e.getValue() > 50);
        table.keySet().remove("four");
        for (Map.Entry<String, Integer> e : table.entrySet()) e.setValue(e.getValue() + 1);
        show(table, table.hashCode(), table.equals(new HashMap<>(table)), table.entrySet().contains(Map.entry("five", 41)), roundTrip(table).equals(table), table.clone());
        for (Body body : new Body[] {() -> table.put(null, 1), () -> table.put("a", null), () -> table.get(null), () -> table.contains(null), () -> new Hashtable<>(-1), () -> new Hashtable<>(1, 0f), () -> new Hashtable<>().keys().nextElement(),
            () -> new Hashtable<>().elements().nextElement(), () -> table.keySet().add("x"), () -> table.merge("z", null, Integer::sum), () -> new Hashtable<Object, Object>(null), () -> table.computeIfAbsent("w", k -> table.put("u", 1))}) attempt(body);
        attempt(() -> { for (String s : table.keySet()) table.put(s + s, 1); return 0; });
        Map<Integer, Integer> numbers = new Hashtable<>(3);
        for (int i = -10; i < 30; i += 3) numbers.put(i, i * i);
        show(numbers);
        show(numbers.keySet(), new Hashtable<>(Map.of(1, 2)), new Hashtable<>(50, 2f));
        numbers.forEach((k, v) -> System.out.print(k + ":" + v + " "));
        numbers.values().removeIf(v -> v % 2 == 0);
        numbers.keySet().retainAll(List.of(-7, 5, 11));
        show(numbers, Arrays.toString(numbers.keySet().toArray()), numbers.entrySet());
        Iterator<Integer> it = numbers.keySet().iterator();
        perform(it::remove);
        it.next();
        it.remove();
        perform(it::remove);
        show(numbers);
        numbers.clear();
        show(numbers, numbers.size());
        Dictionary<String, Integer> dictionary = table;
        show(dictionary.get("q"), dictionary.put("d", 4), dictionary.remove("d"), dictionary.isEmpty());
    }

    interface Action {
        void run() throws Exception;
    }

    static void perform(Action action) {
        attempt(() -> {
            action.run();
            return "done";
        });
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
