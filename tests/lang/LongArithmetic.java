/** long arithmetic wraps around and divides like int. */
public class LongArithmetic {
    public static void main(String[] args) {
        long max = Long.MAX_VALUE, min = Long.MIN_VALUE, minusOne = -1;
        System.out.println(max + 1); // expect: -9223372036854775808
        System.out.println(min - 1); // expect: 9223372036854775807
        System.out.println(max * 2); // expect: -2
        System.out.println(-min); // expect: -9223372036854775808
        System.out.println(min / minusOne); // expect: -9223372036854775808
        System.out.println(min % minusOne); // expect: 0
        System.out.println(-7L / 3); // expect: -2
        System.out.println(-7L % 3); // expect: -1
        System.out.println(3037000500L * 3037000500L); // expect: -9223372036709301616
        System.out.println(0x123456789abcdefL * 0xfedcba987654321L); // expect: 2459930256624457935
        System.out.println(1L << 40); // expect: 1099511627776
        System.out.println(max / 1000000007L); // expect: 9223371972
        System.out.println(max % 1000000007L); // expect: 291172003
    }
}
