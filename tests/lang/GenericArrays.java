import java.util.*;

/** Arrays behind generics keep their runtime type. */
public class GenericArrays {
    @SafeVarargs static <T> T[] array(T... t) { return t; }
    @SuppressWarnings("unchecked") static <T> T[] fake(int n) { return (T[]) new Object[n]; }

    public static void main(String[] args) {
        System.out.println(array("a", "b").getClass().getSimpleName() + " " + array(1, 2.0).getClass().isArray());
        // expect: String[] true
        try {
            String[] s = fake(2);
            System.out.println(s.length);
        } catch (ClassCastException e) {
            System.out.println("an Object[] is no String[]"); // expect: an Object[] is no String[]
        }
        List<String>[] lists = array(List.of("x"), List.of());
        System.out.println(lists[0] + " " + lists.length); // expect: [x] 2
    }
}
