/** finally runs on every way out, and its own return wins. */
public class Finally {
    static int returns() {
        int x = 1;
        try {
            return x;
        } finally {
            x = 2;
            System.out.println("finally " + x);
        }
    }
    @SuppressWarnings("finally")
    static int overrides() {
        try {
            throw new IllegalStateException("lost");
        } finally {
            return 5;
        }
    }
    static String nested() {
        StringBuilder b = new StringBuilder();
        try {
            try {
                b.append("a");
                throw new RuntimeException("x");
            } catch (IllegalArgumentException e) {
                b.append("wrong");
            } finally {
                b.append("b");
            }
        } catch (RuntimeException e) {
            b.append(e.getMessage());
        } finally {
            b.append("c");
        }
        return b.toString();
    }
    static String loops() {
        StringBuilder b = new StringBuilder();
        for (int i = 0; i < 4; i++) {
            try {
                if (i == 1) continue;
                if (i == 3) break;
                b.append(i);
            } finally {
                b.append('f');
            }
        }
        return b.toString();
    }
    static long wide(long l, double d) {
        try {
            if (l > 5) return l * 2;
            throw new Exception();
        } catch (Exception e) {
            return (long) d;
        } finally {
            l = 0;
            d = 0;
        }
    }

    public static void main(String[] args) {
        System.out.println(returns());
        // expect: finally 2
        // expect: 1
        System.out.println(overrides()); // expect: 5
        System.out.println(nested()); // expect: abxc
        System.out.println(loops()); // expect: 0ff2ff
        System.out.println(wide(6, 1.5) + wide(1, 9.9)); // expect: 21
        try {
            try {
                throw new RuntimeException("first");
            } finally {
                Object none = null;
                none.hashCode();
            }
        } catch (RuntimeException e) {
            System.out.println(e.getClass().getSimpleName() + " replaced the first");
            // expect: NullPointerException replaced the first
        }
    }
}
