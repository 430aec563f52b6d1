import java.util.*;

/** Hash codes that programs rely on. */
public class Hashes {
    public static void main(String[] args) throws Exception {
        System.out.println("hello world".hashCode() + " " + "".hashCode() + " " + "\uffff\u1234".hashCode());
        // expect: 1794106052 0 2036245
        System.out.println(Integer.valueOf(-5).hashCode() + " " + Long.valueOf(-5L).hashCode() + " " + Double.valueOf(1.5).hashCode());
        // expect: -5 4 1073217536
        System.out.println(Float.valueOf(-0f).hashCode() + " " + Boolean.hashCode(false) + " " + Character.hashCode('x') + " " + Short.hashCode((short) -1));
        // expect: -2147483648 1237 120 -1
        System.out.println(List.of(1, 2, 3).hashCode() + " " + Set.of("a", "b").hashCode() + " " + Map.of("k", 1).hashCode());
        // expect: 30817 195 106
        System.out.println(Arrays.hashCode(new int[] {1, 2}) + " " + Arrays.hashCode(new double[] {1.5}) + " " + Arrays.deepHashCode(new Object[] {new int[] {1}, "x"}));
        // expect: 994 1073217567 2073
        System.out.println(Objects.hash(1, "a", null) + " " + Objects.hashCode(null)); // expect: 33759 0
        System.out.println(new AbstractMap.SimpleEntry<>("k", "v").hashCode() + " " + Optional.of("x").hashCode());
        // expect: 29 120
    }
}
