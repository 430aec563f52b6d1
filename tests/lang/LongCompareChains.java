/** Comparisons of long and double drive every branch. */
public class LongCompareChains {
    static String order(long a, long b) { return a < b ? "<" : a > b ? ">" : "="; }
    static int sign(double d) { return d > 0 ? 1 : d < 0 ? -1 : d == 0 ? 0 : 9; }

    public static void main(String[] args) {
        long[] all = {Long.MIN_VALUE, -1L << 32, -1, 0, 1, 1L << 31, 1L << 32, Long.MAX_VALUE};
        StringBuilder b = new StringBuilder();
        for (long x : all) {
            for (long y : all) b.append(order(x, y));
            b.append(' ');
        }
        System.out.println(b); // expect: =<<<<<<< >=<<<<<< >>=<<<<< >>>=<<<< >>>>=<<< >>>>>=<< >>>>>>=< >>>>>>>= 
        System.out.println(sign(1e-300) + " " + sign(-0.0) + " " + sign(Double.NaN) + " " + sign(Double.NEGATIVE_INFINITY));
        // expect: 1 0 9 -1
        int n = 0;
        for (double d = 0; d != 1.0 && n < 100; d += 0.125) n++;
        System.out.println(n); // expect: 8
    }
}
