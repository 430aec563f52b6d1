public class IntegerMethods {
    public static void main(String[] args) throws Exception {
        System.out.println(Integer.parseInt("-123") + Integer.parseInt("+7") + Integer.parseInt("ff", 16) + Integer.parseInt("-80000000", 16));
        // expect: -2147483509
        System.out.println(Integer.toString(255, 2) + " " + Integer.toHexString(-1) + " " + Integer.toOctalString(8) + " " + Integer.toBinaryString(10) + " " + Integer.toString(-255, 36) + " " + Integer.toString(Integer.MIN_VALUE));
        // expect: 11111111 ffffffff 10 1010 -73 -2147483648
        System.out.println(Integer.bitCount(255) + " " + Integer.reverse(1) + " " + Integer.highestOneBit(100) + " " + Integer.lowestOneBit(100) + " " + Integer.numberOfLeadingZeros(1) + " " + Integer.numberOfTrailingZeros(8) + " " + Integer.rotateLeft(0x80000001, 1) + " " + Integer.reverseBytes(0x01020304));
        // expect: 8 -2147483648 64 4 31 3 3 67305985
        System.out.println(Integer.compare(1, 2) + " " + Integer.compareUnsigned(-1, 1) + " " + Integer.divideUnsigned(-1, 2) + " " + Integer.remainderUnsigned(-1, 7) + " " + Integer.toUnsignedString(-1) + " " + Integer.toUnsignedLong(-1) + " " + Integer.parseUnsignedInt("4294967295"));
        // expect: -1 1 2147483647 3 4294967295 4294967295 -1
        System.out.println(Integer.signum(-5) + " " + Integer.sum(1, 2) + " " + Integer.max(1, 2) + " " + Integer.decode("0x10") + Integer.decode("-010") + Integer.decode("#f") + " " + Integer.valueOf("12"));
        // expect: -1 3 2 16-815 12
        System.out.println(Integer.MAX_VALUE + " " + Integer.SIZE + " " + Integer.BYTES + " " + Integer.valueOf(300).byteValue() + " " + Integer.valueOf(5).doubleValue() + " " + Integer.hashCode(9));
        // expect: 2147483647 32 4 44 5.0 9
        System.out.println(Short.parseShort("-5") + " " + Byte.parseByte("7f", 16) + " " + Byte.toUnsignedInt((byte) -1) + " " + Short.toUnsignedInt((short) -1) + " " + Short.reverseBytes((short) 0x102) + " " + Short.compare((short) 1, (short) 5));
        // expect: -5 127 255 65535 513 -4
        for (String bad : new String[] {"", "-", "1 ", "2147483648", "0x1", "é"}) {
            try {
                System.out.println(Integer.parseInt(bad));
            } catch (NumberFormatException e) {
                System.out.println(e.getMessage());
                // expect: For input string: ""
                // expect: For input string: "-"
                // expect: For input string: "1 "
                // expect: For input string: "2147483648"
                // expect: For input string: "0x1"
                // expect: For input string: "é"
            }
        }
    }
}
