import java.util.*;

/** Hash codes that programs rely on. */
public class Hashes {
    public static void main(String[] args) {
        System.out.println("hello world".hashCode() + " " + "".hashCode() + " " + "\uffff\u1234".hashCode());
        // expect: 1794106052 0 2036245
        System.out.println(Integer.valueOf(-5).hashCode()); // expect: -5
        System.out.println(Long.valueOf(-5L).hashCode()); // expect: 4
        System.out.println(Double.valueOf(1.5).hashCode()); // expect: 1073217536
        System.out.println(Float.valueOf(-0f).hashCode()); // expect: -2147483648
        System.out.println(Boolean.hashCode(false)); // expect: 1237
        System.out.println(Character.hashCode('x')); // expect: 120
        System.out.println(Short.hashCode((short) -1)); // expect: -1
        System.out.println(List.of(1, 2, 3).hashCode()); // expect: 30817
        System.out.println(Set.of("a", "b").hashCode()); // expect: 195
        System.out.println(Map.of("k", 1).hashCode()); // expect: 106
        System.out.println(Arrays.hashCode(new int[] {1, 2})); // expect: 994
        System.out.println(Arrays.hashCode(new double[] {1.5})); // expect: 1073217567
        System.out.println(Arrays.deepHashCode(new Object[] {new int[] {1}, "x"})); // expect: 2073
        System.out.println(Objects.hash(1, "a", null) + " " + Objects.hashCode(null)); // expect: 33759 0
        System.out.println(new AbstractMap.SimpleEntry<>("k", "v").hashCode() + " " + Optional.of("x").hashCode());
        // expect: 29 120
    }
}
