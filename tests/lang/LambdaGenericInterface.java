/** Functional interfaces with bridges, defaults and generic methods. */
public class LambdaGenericInterface {
    interface Parent<T> { Object call(T t); }
    interface Child extends Parent<String> {
        @Override Integer call(String s);
        default int twice(String s) { return 2 * call(s); }
    }
    interface Plus<T extends Number> { T plus(T a, T b); }
    interface IntPlus extends Plus<Integer> {}
    interface Checked<E extends Exception> { void run() throws E; }
    static <E extends Exception> void run(Checked<E> c) throws E { c.run(); }

    public static void main(String[] args) {
        Child c = String::length;
        Parent<String> p = c;
        System.out.println(p.call("abc")); // expect: 3
        System.out.println(c.twice("abc")); // expect: 6
        IntPlus i = Integer::sum;
        System.out.println(i.plus(3, 4)); // expect: 7
        Plus<Integer> raw = i;
        System.out.println(raw.plus(5, 6)); // expect: 11
        try {
            run(() -> { throw new java.io.IOException("checked"); });
        } catch (java.io.IOException e) {
            System.out.println(e.getMessage()); // expect: checked
        }
    }
}
