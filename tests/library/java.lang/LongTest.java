public class LongTest {
    public static void main(String[] args) {
        System.out.println(Long.parseLong("-9223372036854775808"));
        System.out.println(Long.parseLong("zz", 36));
        System.out.println(Long.toString(Long.MAX_VALUE, 7));
        System.out.println(Long.toHexString(-1L));
        System.out.println(Long.toBinaryString(5));
        System.out.println(Long.toOctalString(64));
        System.out.println(Long.toString(Long.MIN_VALUE));
        System.out.println(Long.bitCount(-1L));
        System.out.println(Long.reverse(1));
        System.out.println(Long.numberOfLeadingZeros(1));
        System.out.println(Long.numberOfTrailingZeros(1L << 40));
        System.out.println(Long.rotateRight(1, 1));
        System.out.println(Long.reverseBytes(1));
        System.out.println(Long.highestOneBit(1000));
        System.out.println(Long.compareUnsigned(-1, 1));
        System.out.println(Long.divideUnsigned(-1, 10));
        System.out.println(Long.remainderUnsigned(-1, 10));
        System.out.println(Long.toUnsignedString(-1));
        System.out.println(Long.parseUnsignedLong("18446744073709551615"));
        System.out.println(Long.hashCode(1L << 32 | 5));
        System.out.println(Long.signum(-9));
        System.out.println(Long.compare(3, 2));
        System.out.println(Long.valueOf(7).equals(7));
        System.out.println(Long.decode("-0xff"));
        try {
            Long.parseLong("9223372036854775808");
        } catch (NumberFormatException e) {
            System.out.println(e.getMessage());
        }
    }
}
