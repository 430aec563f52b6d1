public class LongMethods {
    public static void main(String[] args) throws Exception {
        System.out.println(Long.parseLong("-9223372036854775808") + " " + Long.parseLong("zz", 36) + " " + Long.toString(Long.MAX_VALUE, 7));
        // expect: -9223372036854775808 1295 22341010611245052052300
        System.out.println(Long.toHexString(-1L) + " " + Long.toBinaryString(5) + " " + Long.toOctalString(64) + " " + Long.toString(Long.MIN_VALUE));
        // expect: ffffffffffffffff 101 100 -9223372036854775808
        System.out.println(Long.bitCount(-1L) + " " + Long.reverse(1) + " " + Long.numberOfLeadingZeros(1) + " " + Long.numberOfTrailingZeros(1L << 40) + " " + Long.rotateRight(1, 1) + " " + Long.reverseBytes(1) + " " + Long.highestOneBit(1000));
        // expect: 64 -9223372036854775808 63 40 -9223372036854775808 72057594037927936 512
        System.out.println(Long.compareUnsigned(-1, 1) + " " + Long.divideUnsigned(-1, 10) + " " + Long.remainderUnsigned(-1, 10) + " " + Long.toUnsignedString(-1) + " " + Long.parseUnsignedLong("18446744073709551615"));
        // expect: 1 1844674407370955161 5 18446744073709551615 -1
        System.out.println(Long.hashCode(1L << 32 | 5) + " " + Long.signum(-9) + " " + Long.compare(3, 2) + " " + Long.valueOf(7).equals(7) + " " + Long.decode("-0xff"));
        // expect: 4 -1 1 false -255
        try {
            Long.parseLong("9223372036854775808");
        } catch (NumberFormatException e) {
            System.out.println(e.getMessage()); // expect: For input string: "9223372036854775808"
        }
    }
}
