/** Overload resolution prefers exact, widening, boxing, then varargs. */
public class Overloads {
    static String f(int x) { return "int"; }
    static String f(long x) { return "long"; }
    static String f(double x) { return "double"; }
    static String f(Integer x) { return "Integer"; }
    static String f(Object x) { return "Object"; }
    static String f(int... x) { return "int..."; }
    static String g(long x) { return "long"; }
    static String g(Integer x) { return "Integer"; }
    static String h(char c) { return "char"; }
    static String h(int i) { return "int"; }
    static String k(StringBuilder b) { return "builder"; }
    static String k(CharSequence c) { return "sequence"; }

    public static void main(String[] args) {
        byte b = 1;
        Integer boxed = 1;
        System.out.println(f(b)); // expect: int
        System.out.println(f('c')); // expect: int
        System.out.println(f(1L)); // expect: long
        System.out.println(f(1f)); // expect: double
        System.out.println(f(boxed)); // expect: Integer
        System.out.println(f("s")); // expect: Object
        System.out.println(f()); // expect: int...
        System.out.println(f(1, 2)); // expect: int...
        System.out.println(g(1) + " " + g(boxed)); // expect: long Integer
        System.out.println(h('a') + " " + h('a' + 1) + " " + h((char) 98)); // expect: char int char
        System.out.println(k(new StringBuilder()) + " " + k("s")); // expect: builder sequence
    }
}
