/** Default, static and private methods of interfaces. */
public class InterfaceMethods {
    interface Greeter {
        String name();
        default String greet() { return prefix() + name(); }
        private String prefix() { return "Hello, "; }
        static Greeter of(String n) { return () -> n; }
        private static String hidden() { return "hidden"; }
        static String show() { return hidden(); }
    }
    interface Loud extends Greeter {
        @Override default String greet() { return Greeter.super.greet().toUpperCase() + "!"; }
    }
    interface A { default String m() { return "A"; } }
    interface B { default String m() { return "B"; } }
    static class Both implements A, B {
        public String m() { return A.super.m() + B.super.m(); }
    }
    static class Person implements Loud {
        public String name() { return "Ann"; }
    }
    static class Winner { public String m() { return "class wins"; } }
    static class Inherits extends Winner implements A {}

    public static void main(String[] args) {
        System.out.println(Greeter.of("Bob").greet()); // expect: Hello, Bob
        System.out.println(new Person().greet()); // expect: HELLO, ANN!
        System.out.println(((Greeter) new Person()).greet()); // expect: HELLO, ANN!
        System.out.println(Greeter.show()); // expect: hidden
        System.out.println(new Both().m()); // expect: AB
        System.out.println(((A) new Inherits()).m()); // expect: class wins
        System.out.println(new A() {}.m()); // expect: A
    }
}
