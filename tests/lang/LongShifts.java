/** Shift distances of long count modulo 64. */
public class LongShifts {
    public static void main(String[] args) {
        long one = 1, minus = -16, d = 65;
        System.out.println(one << 63); // expect: -9223372036854775808
        System.out.println(one << 64); // expect: 1
        System.out.println(one << d); // expect: 2
        System.out.println(one << -1); // expect: -9223372036854775808
        System.out.println(minus >> 2); // expect: -4
        System.out.println(minus >>> 2); // expect: 4611686018427387900
        System.out.println(minus >> 63); // expect: -1
        System.out.println(minus >>> 60); // expect: 15
        System.out.println(minus >> 100); // expect: -1
        System.out.println(1 << 40L); // expect: 256
        System.out.println(0x8000000000000000L >>> 63); // expect: 1
        System.out.println(0xffffffffL << 32 >> 32); // expect: -1
    }
}
