/** Statements after loops that break, with effects in conditions. */
public class Interleaving {
    static int calls;
    static boolean next(int limit) { return ++calls < limit; }

    public static void main(String[] args) {
        while (next(5)) if (calls == 3) break;
        System.out.println(calls); // expect: 3
        do calls += 2; while (next(12));
        System.out.println(calls); // expect: 12
        for (; ; ) {
            if (!next(20)) break;
        }
        System.out.println(calls); // expect: 20
        int i = 0;
        while (i < 10) {
            if (i++ % 2 == 0) continue;
            if (i > 7) break;
        }
        System.out.println(i); // expect: 8
    }
}
