/** Shift distances of int count modulo 32. */
public class IntShifts {
    public static void main(String[] args) {
        int one = 1, minus = -16, d = 33;
        System.out.println(one << 31); // expect: -2147483648
        System.out.println(one << 32); // expect: 1
        System.out.println(one << d); // expect: 2
        System.out.println(one << -1); // expect: -2147483648
        System.out.println(minus >> 2); // expect: -4
        System.out.println(minus >>> 2); // expect: 1073741820
        System.out.println(minus >> 33); // expect: -8
        System.out.println(minus >>> 28); // expect: 15
        System.out.println(minus >> 31); // expect: -1
        System.out.println(minus >>> 32); // expect: -16
        System.out.println(0x80000000 >>> 31); // expect: 1
        System.out.println(one << 35L); // expect: 8
        System.out.println(0xff << 24 >> 24); // expect: -1
        byte b = (byte) 0x80;
        System.out.println(b >>> 4); // expect: 268435448
        System.out.println((b & 0xff) >>> 4); // expect: 8
        b >>>= 1;
        System.out.println(b); // expect: -64
    }
}
