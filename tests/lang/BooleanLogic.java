/** Conditions of every shape compile to the right branches. */
public class BooleanLogic {
    static int bits(boolean... b) {
        int r = 0;
        for (boolean x : b) r = r << 1 | (x ? 1 : 0);
        return r;
    }

    public static void main(String[] args) {
        int hits = 0;
        for (int i = 0; i < 16; i++) {
            boolean a = (i & 1) != 0, b = (i & 2) != 0, c = (i & 4) != 0, d = (i & 8) != 0;
            if (a && b || c && d) hits++;
            if (!(a || b) && (c ^ d)) hits += 100;
            if (a ? b : c) hits += 10000;
            if (a == b != (c == d)) hits += 1000000;
            hits += bits(a & b | c, !a & !d, a || (b && !c)) * 100000000 % 7;
        }
        System.out.println(hits); // expect: 8080253
        Object o = null;
        System.out.println(o == null || o.hashCode() == 1); // expect: true
        System.out.println(o != null && o.hashCode() == 1); // expect: false
        boolean x = false;
        if (x = true) System.out.println("assigned"); // expect: assigned
        System.out.println(x); // expect: true
        long l = 5;
        System.out.println(l > 4 && l < 6 && l != 7 && !(l == 4) && l >= 5 && l <= 5); // expect: true
        String s = "a", t = null;
        System.out.println((s == t) + " " + (s != null) + " " + (t == null)); // expect: false true true
    }
}
