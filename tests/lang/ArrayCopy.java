/** System.arraycopy: overlap, types, bounds. */
public class ArrayCopy {
    static void fails(Runnable r) {
        try {
            r.run();
            System.out.println("nothing thrown");
        } catch (RuntimeException e) {
            System.out.println(e.getClass().getName());
        }
    }

    public static void main(String[] args) {
        int[] a = {0, 1, 2, 3, 4, 5};
        System.arraycopy(a, 0, a, 2, 4);
        System.out.println(java.util.Arrays.toString(a)); // expect: [0, 1, 0, 1, 2, 3]
        System.arraycopy(a, 2, a, 0, 4);
        System.out.println(java.util.Arrays.toString(a)); // expect: [0, 1, 2, 3, 2, 3]
        Object[] mixed = {"a", 1, "b"};
        String[] strings = new String[3];
        try {
            System.arraycopy(mixed, 0, strings, 0, 3);
        } catch (ArrayStoreException e) {
            System.out.println("stopped after " + strings[0] + " " + strings[1]); // expect: stopped after a null
        }
        fails(() -> System.arraycopy(a, 0, new long[6], 0, 1)); // expect: java.lang.ArrayStoreException
        fails(() -> System.arraycopy(a, 3, a, 0, 4)); // expect: java.lang.ArrayIndexOutOfBoundsException
        fails(() -> System.arraycopy(a, -1, a, 0, 1)); // expect: java.lang.ArrayIndexOutOfBoundsException
        fails(() -> System.arraycopy(a, 0, a, 0, -1)); // expect: java.lang.ArrayIndexOutOfBoundsException
        fails(() -> System.arraycopy(null, 0, a, 0, 1)); // expect: java.lang.NullPointerException
        fails(() -> System.arraycopy("x", 0, a, 0, 1)); // expect: java.lang.ArrayStoreException
        fails(() -> System.arraycopy(a, 6, a, 6, 0)); // expect: nothing thrown
        fails(() -> System.arraycopy(a, 2, a, 2, Integer.MAX_VALUE));
        // expect: java.lang.ArrayIndexOutOfBoundsException
    }
}
