public class IntegerTest {
    public static void main(String[] args) {
        System.out.println(Integer.parseInt("-123") + Integer.parseInt("+7") + Integer.parseInt("ff", 16) + Integer.parseInt("-80000000", 16));

        System.out.println(Integer.toString(255, 2));
        System.out.println(Integer.toHexString(-1));
        System.out.println(Integer.toOctalString(8));
        System.out.println(Integer.toBinaryString(10));
        System.out.println(Integer.toString(-255, 36));
        System.out.println(Integer.toString(Integer.MIN_VALUE));
        System.out.println(Integer.bitCount(255));
        System.out.println(Integer.reverse(1));
        System.out.println(Integer.highestOneBit(100));
        System.out.println(Integer.lowestOneBit(100));
        System.out.println(Integer.numberOfLeadingZeros(1));
        System.out.println(Integer.numberOfTrailingZeros(8));
        System.out.println(Integer.rotateLeft(0x80000001, 1));
        System.out.println(Integer.reverseBytes(0x01020304));
        System.out.println(Integer.compare(1, 2));
        System.out.println(Integer.compareUnsigned(-1, 1));
        System.out.println(Integer.divideUnsigned(-1, 2));
        System.out.println(Integer.remainderUnsigned(-1, 7));
        System.out.println(Integer.toUnsignedString(-1));
        System.out.println(Integer.toUnsignedLong(-1));
        System.out.println(Integer.parseUnsignedInt("4294967295"));
        System.out.println(Integer.signum(-5));
        System.out.println(Integer.sum(1, 2));
        System.out.println(Integer.max(1, 2));
        System.out.println("" + Integer.decode("0x10") + Integer.decode("-010") + Integer.decode("#f"));

        System.out.println(Integer.valueOf("12"));
        System.out.println(Integer.MAX_VALUE);
        System.out.println(Integer.SIZE);
        System.out.println(Integer.BYTES);
        System.out.println(Integer.valueOf(300).byteValue());
        System.out.println(Integer.valueOf(5).doubleValue());
        System.out.println(Integer.hashCode(9));
        System.out.println(Short.parseShort("-5"));
        System.out.println(Byte.parseByte("7f", 16));
        System.out.println(Byte.toUnsignedInt((byte) -1));
        System.out.println(Short.toUnsignedInt((short) -1));
        System.out.println(Short.reverseBytes((short) 0x102));
        System.out.println(Short.compare((short) 1, (short) 5));
        for (String bad : new String[] {"", "-", "1 ", "2147483648", "0x1", "é"}) {
            try {
                System.out.println(Integer.parseInt(bad));
            } catch (NumberFormatException e) {
                System.out.println(e.getMessage());

            }
        }
    }
}
