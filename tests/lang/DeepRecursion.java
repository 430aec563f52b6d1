/** Recursion of some thousand frames works. */
public class DeepRecursion {
    static int down(int n) { return n == 0 ? 0 : 1 + down(n - 1); }
    static long mutual(long n, double d) { return n <= 0 ? (long) d : other((int) n - 1, d + 0.5) + 1; }
    static long other(int n, double d) { return mutual(n - 1, d + 0.5) + 1; }
    static int ackermann(int m, int n) {
        return m == 0 ? n + 1 : n == 0 ? ackermann(m - 1, 1) : ackermann(m - 1, ackermann(m, n - 1));
    }

    public static void main(String[] args) throws Exception {
        System.out.println(down(5000)); // expect: 5000
        System.out.println(mutual(3000, 0)); // expect: 4500
        System.out.println(ackermann(2, 9)); // expect: 21
        int[] big = new int[1];
        Thread t = new Thread(null, () -> big[0] = down(60000), "deep", 64 << 20);
        t.start();
        t.join();
        System.out.println(big[0]); // expect: 60000
    }
}
