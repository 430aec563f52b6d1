/** Escaping this sees defaults, then values. */
public class VirtualMethodsInConstructors {
    static class Base {
        static Base last;
        Base() { last = this; init(); }
        void init() {}
    }
    static class Derived extends Base {
        int plain;
        int set = 5;
        final String text = "constant";
        final Object object = "object";
        @Override void init() {
            System.out.println(plain + " " + set + " " + text + " " + object);
            plain = 9;
            set = 9;
        }
    }

    public static void main(String[] args) {
        Derived d = new Derived(); // expect: 0 0 constant null
        System.out.println(d.plain + " " + d.set + " " + d.object + " " + (Base.last == d));
        // expect: 9 5 object true
    }
}
