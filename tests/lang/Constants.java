/** Constant pool values of every size load right. */
public class Constants {
    static final long LONG = 0x7fff_ffff_ffffL;
    static final String TEXT = "const" + 1 + 'c' + 2.5 + true;

    public static void main(String[] args) {
        System.out.println(-1 + " " + 0 + " " + 5 + " " + 6 + " " + -128 + " " + 127 + " " + 128);
        // expect: -1 0 5 6 -128 127 128
        System.out.println(32767 + " " + -32768 + " " + 32768 + " " + 65536 + " " + 2147483647);
        // expect: 32767 -32768 32768 65536 2147483647
        int a = -1, b = 6, c = 128, d = 32768, e = -32769;
        System.out.println(a + b + c + d + e); // expect: 132
        long l0 = 0, l1 = 1, l2 = 2, l3 = 4294967296L;
        System.out.println(l0 + l1 + l2 + l3); // expect: 4294967299
        float f0 = 0, f1 = 1, f2 = 2, f3 = 3.5f;
        System.out.println(f0 + f1 + f2 + f3); // expect: 6.5
        double d0 = 0, d1 = 1, d2 = 1e-300;
        System.out.println(d0 + d1 + " " + d2); // expect: 1.0 1.0E-300
        System.out.println(LONG); // expect: 140737488355327
        System.out.println(TEXT); // expect: const1c2.5true
        System.out.println(TEXT == "const1c2.5true"); // expect: true
        System.out.println(0x1.8p1 + " " + 0b101 + " " + 017 + " " + 1_000); // expect: 3.0 5 15 1000
        System.out.println('\u0041' + "\t|\101|\""); // expect: A	|A|"
    }
}
