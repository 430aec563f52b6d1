// covers: EnumSet
import java.io.*;
import java.util.*;

public class EnumMapTest {
    enum Day { MON, TUE, WED, THU, FRI { @Override public String toString() { return "Friday"; } }, SAT, SUN }

    enum None { }

    public static void main(String[] args) throws Exception {
        basics();
        EnumMap<Day, Integer> map = new EnumMap<>(Day.class);
        map.put(Day.WED, 3);
        map.put(Day.MON, 1);
        map.put(Day.FRI, null);
        show(map, map.size(), map.get(Day.FRI), map.containsKey(Day.FRI), map.containsKey(Day.SAT), map.containsValue(null), map.containsKey("MON"), map.get("MON"), map.remove("x"), map.put(Day.MON, 10), map.putIfAbsent(Day.FRI, 5), map.getOrDefault(Day.SUN, 7));
        show(map.keySet(), map.values(), map.entrySet(), map.hashCode() == new HashMap<>(map).hashCode(), map.equals(new HashMap<>(map)), map.equals(new EnumMap<>(map)), roundTrip(map), map.clone());
        map.merge(Day.MON, 1, Integer::sum);
        map.computeIfAbsent(Day.TUE, d -> d.ordinal());
        map.entrySet().removeIf(e -> e.getKey() == Day.WED);
        map.keySet().remove(Day.FRI);
        for (Map.Entry<Day, Integer> e : map.entrySet()) e.setValue(e.getValue() * 2);
        map.values().remove(2);
        show(map, new EnumMap<>(Map.of(Day.SAT, 1)), map.entrySet().contains(Map.entry(Day.MON, 22)), Arrays.toString(map.keySet().toArray()));
        attempt(() -> map.put(null, 1));
        attempt(() -> new EnumMap<Day, Integer>((Class<Day>) null));
        attempt(() -> new EnumMap<Day, Integer>(new HashMap<>()));
        attempt(() -> new EnumMap<Day, Integer>(Day.class).keySet().iterator().next());
        perform(() -> map.keySet().iterator().remove());
        show(map.get(null), map.containsKey(null), map.remove(null));
        for (Day d : map.keySet()) map.put(Day.SUN, 1);
        map.clear();
        show(map, new EnumMap<None, Integer>(None.class));
        sets();
    }

    static void sets() throws Exception {
        EnumSet<Day> set = EnumSet.of(Day.WED, Day.MON, Day.SUN);
        show(set, EnumSet.allOf(Day.class), EnumSet.noneOf(Day.class), EnumSet.complementOf(set), EnumSet.range(Day.TUE, Day.THU), EnumSet.of(Day.FRI), EnumSet.of(Day.SUN, Day.SAT), EnumSet.of(Day.MON, Day.TUE, Day.WED, Day.THU), EnumSet.of(Day.SUN, Day.SAT, Day.FRI, Day.THU, Day.WED), EnumSet.of(Day.SUN, Day.MON, Day.SUN, Day.TUE, Day.SUN, Day.WED), EnumSet.copyOf(List.of(Day.SAT, Day.TUE)), EnumSet.copyOf(set));
        show(set.add(Day.MON), set.add(Day.TUE), set.remove(Day.SUN), set.remove("x"), set.contains(Day.TUE), set.contains(null), set.containsAll(EnumSet.of(Day.MON)), set.addAll(EnumSet.of(Day.FRI, Day.SAT)), set, set.retainAll(EnumSet.range(Day.TUE, Day.FRI)), set, set.removeAll(List.of(Day.FRI)), set, set.size(), set.equals(Set.of(Day.TUE, Day.WED)), roundTrip(set), set.clone());
        for (Iterator<Day> it = set.iterator(); it.hasNext();) if (it.next() == Day.TUE) it.remove();
        show(set, set.isEmpty(), Arrays.toString(set.toArray()), set.removeIf(d -> true), set);
        attempt(() -> set.add(null));
        attempt(() -> EnumSet.range(Day.FRI, Day.MON));
        attempt(() -> EnumSet.copyOf(new ArrayList<Day>()));
        attempt(() -> EnumSet.noneOf(null));
        attempt(() -> set.iterator().next());
        perform(() -> set.iterator().remove());
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

    enum Planet { MERCURY, VENUS, EARTH, MARS, JUPITER }

    static void basics() throws Exception {
        EnumMap<Planet, Integer> m = new EnumMap<>(Planet.class);
        m.put(Planet.MARS, 4);
        m.put(Planet.VENUS, 2);
        m.merge(Planet.MARS, 10, Integer::sum);
        System.out.println(m);
        System.out.println(m.containsKey(Planet.EARTH));
        System.out.println(m.get(Planet.MARS));
        System.out.println(m.keySet());
        System.out.println("" + m.remove(Planet.VENUS) + m.size());
        EnumSet<Planet> s = EnumSet.of(Planet.EARTH, Planet.MERCURY);
        System.out.println(s);
        System.out.println(EnumSet.complementOf(s));
        System.out.println(EnumSet.range(Planet.VENUS, Planet.MARS));
        System.out.println(EnumSet.allOf(Planet.class).size());
        System.out.println(EnumSet.noneOf(Planet.class));
        s.addAll(EnumSet.of(Planet.JUPITER));
        s.remove(Planet.EARTH);
        s.removeIf(p -> p.ordinal() == 0);
        System.out.println(s);
        System.out.println("" + s.contains(Planet.JUPITER) + s.containsAll(EnumSet.noneOf(Planet.class)));
        System.out.println(EnumSet.copyOf(List.of(Planet.MARS)));
    }
}
