import java.util.*;

public class ObjectsMethods {
    public static void main(String[] args) throws Exception {
        System.out.println(Objects.equals(null, null) + " " + Objects.equals("a", null) + " " + Objects.hash(1, 2) + " " + Objects.toString(null) + Objects.toString(null, "d") + " " + Objects.requireNonNullElse(null, 5) + " " + Objects.isNull(null) + " " + Objects.compare(1, 2, Comparator.naturalOrder()) + " " + Objects.checkIndex(1, 2) + " " + Objects.deepEquals(new int[] {1}, new int[] {1}));
        // expect: true false 994 nulld 5 true -1 1 true
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
