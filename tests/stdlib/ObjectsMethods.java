import java.util.*;

public class ObjectsMethods {
    public static void main(String[] args) {
        System.out.println(Objects.equals(null, null)); // expect: true
        System.out.println(Objects.equals("a", null)); // expect: false
        System.out.println(Objects.hash(1, 2)); // expect: 994
        System.out.println("" + Objects.toString(null) + Objects.toString(null, "d")); // expect: nulld
        System.out.println(Objects.requireNonNullElse(null, 5)); // expect: 5
        System.out.println(Objects.isNull(null)); // expect: true
        System.out.println(Objects.compare(1, 2, Comparator.naturalOrder())); // expect: -1
        System.out.println(Objects.checkIndex(1, 2)); // expect: 1
        System.out.println(Objects.deepEquals(new int[] {1}, new int[] {1})); // expect: true
        try {
            Objects.checkIndex(2, 2);
        } catch (IndexOutOfBoundsException e) {
            System.out.println(e.getMessage()); // expect: Index 2 out of bounds for length 2
        }
        try {
            Objects.requireNonNull(null, () -> "supplied");
        } catch (NullPointerException e) {
            System.out.println(e.getMessage()); // expect: supplied
        }
    }
}
