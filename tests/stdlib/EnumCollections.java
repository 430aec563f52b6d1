import java.util.*;

public class EnumCollections {
    enum Planet { MERCURY, VENUS, EARTH, MARS, JUPITER }

    public static void main(String[] args) throws Exception {
        EnumMap<Planet, Integer> m = new EnumMap<>(Planet.class);
        m.put(Planet.MARS, 4);
        m.put(Planet.VENUS, 2);
        m.merge(Planet.MARS, 10, Integer::sum);
        System.out.println(m + " " + m.containsKey(Planet.EARTH) + " " + m.get(Planet.MARS) + " " + m.keySet() + " " + m.remove(Planet.VENUS) + m.size());
        // expect: {VENUS=2, MARS=14} false 14 [VENUS, MARS] 21
        EnumSet<Planet> s = EnumSet.of(Planet.EARTH, Planet.MERCURY);
        System.out.println(s + " " + EnumSet.complementOf(s) + " " + EnumSet.range(Planet.VENUS, Planet.MARS) + " " + EnumSet.allOf(Planet.class).size() + " " + EnumSet.noneOf(Planet.class));
        // expect: [MERCURY, EARTH] [VENUS, MARS, JUPITER] [VENUS, EARTH, MARS] 5 []
        s.addAll(EnumSet.of(Planet.JUPITER));
        s.remove(Planet.EARTH);
        s.removeIf(p -> p.ordinal() == 0);
        System.out.println(s + " " + s.contains(Planet.JUPITER) + s.containsAll(EnumSet.noneOf(Planet.class)) + " " + EnumSet.copyOf(List.of(Planet.MARS)));
        // expect: [JUPITER] truetrue [MARS]
    }
}
