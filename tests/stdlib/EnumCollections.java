import java.util.*;

public class EnumCollections {
    enum Planet { MERCURY, VENUS, EARTH, MARS, JUPITER }

    public static void main(String[] args) {
        EnumMap<Planet, Integer> m = new EnumMap<>(Planet.class);
        m.put(Planet.MARS, 4);
        m.put(Planet.VENUS, 2);
        m.merge(Planet.MARS, 10, Integer::sum);
        System.out.println(m); // expect: {VENUS=2, MARS=14}
        System.out.println(m.containsKey(Planet.EARTH)); // expect: false
        System.out.println(m.get(Planet.MARS)); // expect: 14
        System.out.println(m.keySet()); // expect: [VENUS, MARS]
        System.out.println("" + m.remove(Planet.VENUS) + m.size()); // expect: 21
        EnumSet<Planet> s = EnumSet.of(Planet.EARTH, Planet.MERCURY);
        System.out.println(s); // expect: [MERCURY, EARTH]
        System.out.println(EnumSet.complementOf(s)); // expect: [VENUS, MARS, JUPITER]
        System.out.println(EnumSet.range(Planet.VENUS, Planet.MARS)); // expect: [VENUS, EARTH, MARS]
        System.out.println(EnumSet.allOf(Planet.class).size()); // expect: 5
        System.out.println(EnumSet.noneOf(Planet.class)); // expect: []
        s.addAll(EnumSet.of(Planet.JUPITER));
        s.remove(Planet.EARTH);
        s.removeIf(p -> p.ordinal() == 0);
        System.out.println(s); // expect: [JUPITER]
        System.out.println("" + s.contains(Planet.JUPITER) + s.containsAll(EnumSet.noneOf(Planet.class)));
        // expect: truetrue
        System.out.println(EnumSet.copyOf(List.of(Planet.MARS))); // expect: [MARS]
    }
}
