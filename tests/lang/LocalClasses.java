/** Local and anonymous classes capture variables. */
public class LocalClasses {
    interface Counter { int next(); }
    static Counter counter(int start, int step) {
        class Stepper implements Counter {
            int at = start;
            public int next() {
                at += step;
                return at;
            }
        }
        return new Stepper();
    }
    static abstract class Base {
        final String made;
        Base(String s) { made = make(s); }
        abstract String make(String s);
    }

    public static void main(String[] args) {
        Counter c = counter(10, 5);
        System.out.println(c.next() + " " + c.next()); // expect: 15 20
        long big = 1L << 33;
        double half = 0.5;
        Counter anonymous = new Counter() {
            private int calls;
            { calls = 100; }
            public int next() { return (int) (calls++ + big % 10 + half * 2); }
        };
        System.out.println(anonymous.next() + " " + anonymous.next()); // expect: 103 104
        String suffix = "!";
        System.out.println(new Base("in") { String make(String s) { return s + suffix; } }.made); // expect: in!
        System.out.println(anonymous.getClass().getName() + " " + c.getClass().getName());
        // expect: LocalClasses$1 LocalClasses$1Stepper
        System.out.println(anonymous.getClass().getSimpleName().isEmpty() + " " + c.getClass().getSimpleName());
        // expect: true Stepper
        record Pair(int a, int b) {}
        enum Local { ONE }
        System.out.println(new Pair(1, 2) + " " + Local.ONE); // expect: Pair[a=1, b=2] ONE
    }
}
