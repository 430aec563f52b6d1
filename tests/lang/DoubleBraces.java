import java.util.*;

/** Instance initialisers of anonymous subclasses. */
public class DoubleBraces {
    public static void main(String[] args) {
        List<Integer> l = new ArrayList<>() {{
            add(1);
            addAll(List.of(2, 3));
        }};
        System.out.println(l + " " + l.getClass().getSuperclass().getSimpleName()); // expect: [1, 2, 3] ArrayList
        Map<String, int[]> m = new TreeMap<>() {
            int puts;
            @Override public int[] put(String k, int[] v) {
                puts++;
                return super.put(k + puts, v);
            }
        };
        m.put("a", new int[0]);
        m.put("a", new int[1]);
        System.out.println(m.keySet()); // expect: [a1, a2]
    }
}
