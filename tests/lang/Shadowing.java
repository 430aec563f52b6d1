/** Locals hide fields, fields of subclasses hide those above. */
public class Shadowing {
    static int x = 1;
    static class Base { static String s = "base"; int n = 10; int get() { return n; } }
    static class Sub extends Base {
        static String s = "sub";
        int n = 20;
        String all() { return s + super.n + n + get() + Base.s + ((Base) this).n; }
    }
    static int param(int x) {
        x += Shadowing.x;
        { int y = x; x = y * 2; }
        return x;
    }

    public static void main(String[] args) {
        System.out.println(new Sub().all()); // expect: sub102010base10
        System.out.println(param(5)); // expect: 12
        int x = 7;
        System.out.println(x + " " + Shadowing.x); // expect: 7 1
        class Local {
            int x = 9;
            int both(int y) { return x + y + Shadowing.x; }
        }
        System.out.println(new Local().both(100)); // expect: 110
    }
}
