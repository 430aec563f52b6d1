/** Conversions between int and long. */
public class LongToInt {
    public static void main(String[] args) {
        long big = 0x1_2345_6789L;
        System.out.println((int) big); // expect: 591751049
        System.out.println((int) Long.MIN_VALUE); // expect: 0
        System.out.println((int) Long.MAX_VALUE); // expect: -1
        System.out.println((long) Integer.MIN_VALUE); // expect: -2147483648
        System.out.println((short) big); // expect: 26505
        System.out.println((byte) 0x1_0000_00ffL); // expect: -1
        System.out.println((char) 0x1_0000_0041L); // expect: A
        int i = 5;
        i += 10_000_000_000L;
        System.out.println(i); // expect: 1410065413
        long l = -1;
        System.out.println(l & 0xffffffffL); // expect: 4294967295
        System.out.println((int) l & 0xffffffffL); // expect: 4294967295
    }
}
