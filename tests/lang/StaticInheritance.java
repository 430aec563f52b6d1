/** Static members are inherited, not overridden. */
public class StaticInheritance {
    static class A {
        static int count;
        static String name() { return "A"; }
        static String call() { return name(); }
    }
    static class B extends A { static String name() { return "B"; } }

    public static void main(String[] args) {
        B.count++;
        A.count++;
        System.out.println(A.count + " " + B.count); // expect: 2 2
        System.out.println(B.name() + B.call() + A.call()); // expect: BAA
    }
}
