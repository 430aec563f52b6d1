/** A class that uses itself during its own initialisation sees default values. */
public class InitRecursion {
    static class Ping {
        static int a = Pong.b + 1;
    }
    static class Pong {
        static int b = Ping.a + 10;
    }
    static class Self {
        static final Self INSTANCE = new Self();
        static int counter = 5;
        final int seen;
        Self() {
            seen = counter;
            counter = 9;
        }
    }

    public static void main(String[] args) {
        System.out.println(Ping.a + " " + Pong.b); // expect: 11 10
        System.out.println(Self.INSTANCE.seen + " " + Self.counter); // expect: 0 5
    }
}
