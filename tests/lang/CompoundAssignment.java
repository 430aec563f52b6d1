/** Every compound operator on every kind of target. */
public class CompoundAssignment {
    static int[] a = {100};
    static long[] l = {1L << 40};
    static double[] d = {10};
    static String[] s = {"s"};
    static int index() {
        System.out.print("i");
        return 0;
    }

    public static void main(String[] args) {
        a[index()] += 5;
        a[index()] -= 2.9;
        a[index()] *= 3;
        a[index()] /= 2;
        a[index()] %= 100;
        a[index()] <<= 3;
        a[index()] >>= 1;
        a[index()] >>>= 1;
        a[index()] &= 0x7f;
        a[index()] |= 0x100;
        a[index()] ^= 0xff;
        System.out.println(" " + a[0]); // expect: iiiiiiiiiii 405
        l[index()] += 1.5;
        l[index()] >>>= 3;
        l[index()] ^= -1;
        System.out.println(" " + l[0]); // expect: iii -137438953473
        d[index()] %= 3;
        d[index()] /= 0.5f;
        System.out.println(" " + d[0]); // expect: ii 2.0
        s[index()] += 1 + 2;
        s[index()] += 'c' + 1;
        System.out.println(" " + s[0]); // expect: ii s3100
        short x = 10;
        x /= 0.3;
        System.out.println(x); // expect: 33
        char c = 'a';
        c *= 1.1;
        System.out.println(c); // expect: j
        Integer boxed = 5;
        boxed <<= 2;
        System.out.println(boxed); // expect: 20
        Object o = "o";
        o += "p";
        System.out.println(o); // expect: op
    }
}
