public class IntegerMethods {
    public static void main(String[] args) {
        System.out.println(Integer.parseInt("-123") + Integer.parseInt("+7") + Integer.parseInt("ff", 16) + Integer.parseInt("-80000000", 16));
        // expect: -2147483509
        System.out.println(Integer.toString(255, 2)); // expect: 11111111
        System.out.println(Integer.toHexString(-1)); // expect: ffffffff
        System.out.println(Integer.toOctalString(8)); // expect: 10
        System.out.println(Integer.toBinaryString(10)); // expect: 1010
        System.out.println(Integer.toString(-255, 36)); // expect: -73
        System.out.println(Integer.toString(Integer.MIN_VALUE)); // expect: -2147483648
        System.out.println(Integer.bitCount(255)); // expect: 8
        System.out.println(Integer.reverse(1)); // expect: -2147483648
        System.out.println(Integer.highestOneBit(100)); // expect: 64
        System.out.println(Integer.lowestOneBit(100)); // expect: 4
        System.out.println(Integer.numberOfLeadingZeros(1)); // expect: 31
        System.out.println(Integer.numberOfTrailingZeros(8)); // expect: 3
        System.out.println(Integer.rotateLeft(0x80000001, 1)); // expect: 3
        System.out.println(Integer.reverseBytes(0x01020304)); // expect: 67305985
        System.out.println(Integer.compare(1, 2)); // expect: -1
        System.out.println(Integer.compareUnsigned(-1, 1)); // expect: 1
        System.out.println(Integer.divideUnsigned(-1, 2)); // expect: 2147483647
        System.out.println(Integer.remainderUnsigned(-1, 7)); // expect: 3
        System.out.println(Integer.toUnsignedString(-1)); // expect: 4294967295
        System.out.println(Integer.toUnsignedLong(-1)); // expect: 4294967295
        System.out.println(Integer.parseUnsignedInt("4294967295")); // expect: -1
        System.out.println(Integer.signum(-5)); // expect: -1
        System.out.println(Integer.sum(1, 2)); // expect: 3
        System.out.println(Integer.max(1, 2)); // expect: 2
        System.out.println("" + Integer.decode("0x10") + Integer.decode("-010") + Integer.decode("#f"));
        // expect: 16-815
        System.out.println(Integer.valueOf("12")); // expect: 12
        System.out.println(Integer.MAX_VALUE); // expect: 2147483647
        System.out.println(Integer.SIZE); // expect: 32
        System.out.println(Integer.BYTES); // expect: 4
        System.out.println(Integer.valueOf(300).byteValue()); // expect: 44
        System.out.println(Integer.valueOf(5).doubleValue()); // expect: 5.0
        System.out.println(Integer.hashCode(9)); // expect: 9
        System.out.println(Short.parseShort("-5")); // expect: -5
        System.out.println(Byte.parseByte("7f", 16)); // expect: 127
        System.out.println(Byte.toUnsignedInt((byte) -1)); // expect: 255
        System.out.println(Short.toUnsignedInt((short) -1)); // expect: 65535
        System.out.println(Short.reverseBytes((short) 0x102)); // expect: 513
        System.out.println(Short.compare((short) 1, (short) 5)); // expect: -4
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
