/** Storing the wrong type into an array throws. */
public class ArrayStoreCheck {
    static void store(Object[] a, Object v) {
        try {
            a[0] = v;
            System.out.println("stored " + a[0]);
        } catch (ArrayStoreException e) {
            System.out.println(e.getMessage());
        }
    }

    public static void main(String[] args) {
        store(new String[1], "s"); // expect: stored s
        store(new String[1], 1); // expect: java.lang.Integer
        store(new Object[1], 1); // expect: stored 1
        store(new Number[1], 2.5); // expect: stored 2.5
        store(new Integer[1], 2.5); // expect: java.lang.Double
        store(new String[1], null); // expect: stored null
        store(new int[1][], new long[0]); // expect: [J
        store(new Comparable[1], "c"); // expect: stored c
        store(new Comparable[1], new Object()); // expect: java.lang.Object
        store(new Object[1][], new String[0].length); // expect: java.lang.Integer
        store(new String[1][], new Integer[0]); // expect: [Ljava.lang.Integer;
        store(new Runnable[1], "r"); // expect: java.lang.String
    }
}
