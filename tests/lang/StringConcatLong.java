/** Concatenation of many operands in one expression. */
public class StringConcatLong {
    public static void main(String[] args) {
        int a = 1;
        String s = "" + a + 'b' + a + 'c' + a + 'd' + a + 'e' + a + 'f' + a + 'g' + a + 'h' + a + 'i' + a + 'j' + a + 'k' + a
            + 'l' + a + 'm' + a + 'n' + a + 'o' + a + 'p' + a + 'q' + a + 'r' + a + 's' + a + 't' + a + 'u' + a + 'v' + a
            + 'w' + a + 'x' + a + 'y' + a + 'z' + a + 2L + a + 3.0 + a + 4f + a + null + a + true + a + "end" + a;
        System.out.println(s); // expect: 1b1c1d1e1f1g1h1i1j1k1l1m1n1o1p1q1r1s1t1u1v1w1x1y1z1213.014.01null1true1end1
        String r = "";
        for (int i = 0; i < 12; i++) r += i + ",";
        System.out.println(r); // expect: 0,1,2,3,4,5,6,7,8,9,10,11,
    }
}
