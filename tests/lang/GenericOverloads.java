/** Overriding a generic method and overloading it beside. */
public class GenericOverloads {
    static class Base<T> {
        String take(T t) { return "Base " + t; }
        String run(T t) { return take(t); }
    }
    static class Derived extends Base<String> {
        @Override String take(String s) { return "Derived " + s; }
        String take(Integer i) { return "overload " + i; }
    }

    public static void main(String[] args) {
        Derived d = new Derived();
        System.out.println(d.run("x")); // expect: Derived x
        System.out.println(d.take(5)); // expect: overload 5
        Base<String> b = d;
        System.out.println(b.take("z")); // expect: Derived z
    }
}
