public class LongMethods {
    public static void main(String[] args) {
        System.out.println(Long.parseLong("-9223372036854775808")); // expect: -9223372036854775808
        System.out.println(Long.parseLong("zz", 36)); // expect: 1295
        System.out.println(Long.toString(Long.MAX_VALUE, 7)); // expect: 22341010611245052052300
        System.out.println(Long.toHexString(-1L)); // expect: ffffffffffffffff
        System.out.println(Long.toBinaryString(5)); // expect: 101
        System.out.println(Long.toOctalString(64)); // expect: 100
        System.out.println(Long.toString(Long.MIN_VALUE)); // expect: -9223372036854775808
        System.out.println(Long.bitCount(-1L)); // expect: 64
        System.out.println(Long.reverse(1)); // expect: -9223372036854775808
        System.out.println(Long.numberOfLeadingZeros(1)); // expect: 63
        System.out.println(Long.numberOfTrailingZeros(1L << 40)); // expect: 40
        System.out.println(Long.rotateRight(1, 1)); // expect: -9223372036854775808
        System.out.println(Long.reverseBytes(1)); // expect: 72057594037927936
        System.out.println(Long.highestOneBit(1000)); // expect: 512
        System.out.println(Long.compareUnsigned(-1, 1)); // expect: 1
        System.out.println(Long.divideUnsigned(-1, 10)); // expect: 1844674407370955161
        System.out.println(Long.remainderUnsigned(-1, 10)); // expect: 5
        System.out.println(Long.toUnsignedString(-1)); // expect: 18446744073709551615
        System.out.println(Long.parseUnsignedLong("18446744073709551615")); // expect: -1
        System.out.println(Long.hashCode(1L << 32 | 5)); // expect: 4
        System.out.println(Long.signum(-9)); // expect: -1
        System.out.println(Long.compare(3, 2)); // expect: 1
        System.out.println(Long.valueOf(7).equals(7)); // expect: false
        System.out.println(Long.decode("-0xff")); // expect: -255
        try {
            Long.parseLong("9223372036854775808");
        } catch (NumberFormatException e) {
            System.out.println(e.getMessage()); // expect: For input string: "9223372036854775808"
        }
    }
}
