/** Index checks of loads and stores of every element type. */
public class ArrayBounds {
    static void fails(Runnable r) {
        try {
            r.run();
            System.out.println("nothing thrown");
        } catch (ArrayIndexOutOfBoundsException e) {
            System.out.println(e.getMessage());
        }
    }
    static Object sink;

    public static void main(String[] args) {
        int n = 3, minus = -1;
        byte[] b = new byte[n];
        char[] c = new char[n];
        short[] s = new short[n];
        int[] i = new int[n];
        long[] l = new long[n];
        float[] f = new float[n];
        double[] d = new double[n];
        boolean[] z = new boolean[n];
        Object[] o = new Object[n];
        fails(() -> sink = b[3]); // expect: Index 3 out of bounds for length 3
        fails(() -> b[minus] = 1); // expect: Index -1 out of bounds for length 3
        fails(() -> sink = c[Integer.MAX_VALUE]); // expect: Index 2147483647 out of bounds for length 3
        fails(() -> c[Integer.MIN_VALUE] = 1); // expect: Index -2147483648 out of bounds for length 3
        fails(() -> s[3]++); // expect: Index 3 out of bounds for length 3
        fails(() -> i[n] += 1); // expect: Index 3 out of bounds for length 3
        fails(() -> l[4] = l[0]); // expect: Index 4 out of bounds for length 3
        fails(() -> f[minus]--); // expect: Index -1 out of bounds for length 3
        fails(() -> sink = d[n]); // expect: Index 3 out of bounds for length 3
        fails(() -> z[n] = true); // expect: Index 3 out of bounds for length 3
        fails(() -> o[n] = null); // expect: Index 3 out of bounds for length 3
        fails(() -> sink = new int[0][0]); // expect: nothing thrown
        fails(() -> sink = new String[2][2][1][5]); // expect: nothing thrown
        fails(() -> i[2] = 1); // expect: nothing thrown
    }
}
