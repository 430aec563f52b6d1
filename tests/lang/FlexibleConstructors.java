// jdk: 25
/** Statements before super() may check and compute. */
public class FlexibleConstructors {
    static class Base {
        Base(int x) { System.out.println("Base " + x); hook(); }
        void hook() {}
    }
    static class Derived extends Base {
        final int doubled;
        Derived(int x) {
            if (x < 0) throw new IllegalArgumentException("negative");
            doubled = 2 * x;
            super(2 * x + 1);
            System.out.println("Derived");
        }
        @Override void hook() { System.out.println("hook sees " + doubled); }
    }

    public static void main(String[] args) {
        new Derived(4);
        // expect: Base 9
        // expect: hook sees 8
        // expect: Derived
        try {
            new Derived(-1);
        } catch (IllegalArgumentException e) {
            System.out.println(e.getMessage()); // expect: negative
        }
    }
}
