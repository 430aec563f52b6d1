/** Order of field initialisers, initialiser blocks and constructors. */
public class Constructors {
    static class Base {
        int a = log("Base.a", 1);
        { log("Base block", 0); }
        Base() {
            this("default");
            log("Base()", 0);
        }
        Base(String s) {
            log("Base(" + s + ")", 0);
            hook();
        }
        void hook() { log("Base.hook", 0); }
    }
    static class Derived extends Base {
        int b = log("Derived.b", 2);
        final int constant = 7;
        { log("Derived block", 0); }
        Derived() {
            super();
            log("Derived()", 0);
        }
        @Override void hook() { log("Derived.hook b=" + b + " constant=" + constant, 0); }
    }
    static int log(String what, int value) {
        System.out.println(what);
        return value;
    }

    public static void main(String[] args) {
        Derived d = new Derived();
        // expect: Base.a
        // expect: Base block
        // expect: Base(default)
        // expect: Derived.hook b=0 constant=7
        // expect: Base()
        // expect: Derived.b
        // expect: Derived block
        // expect: Derived()
        System.out.println(d.a + d.b); // expect: 3
    }
}
