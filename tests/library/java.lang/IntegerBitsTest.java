import java.io.*;
import java.util.*;

/** Bit methods, unsigned arithmetic, comparison, boxes, hashes and serial forms of the integer classes on edge values. */
// jdk: 25
// covers: Integer Long Short Byte Number
public class IntegerBitsTest {
    static void ints(int i) {
        System.out.println(i + " " + Integer.bitCount(i) + " " + Integer.reverse(i) + " " + Integer.reverseBytes(i) + " " + Integer.highestOneBit(i) + " " + Integer.lowestOneBit(i) + " " + Integer.numberOfLeadingZeros(i)
            + " " + Integer.numberOfTrailingZeros(i) + " " + Integer.signum(i) + " " + Integer.toHexString(i) + " " + Integer.toOctalString(i) + " " + Integer.toBinaryString(i) + " " + Integer.toUnsignedString(i)
            + " " + Integer.toUnsignedLong(i) + " " + Integer.hashCode(i) + " " + Integer.toString(i));
        for (int d : new int[] {0, 1, 31, 33, -1, 5}) System.out.print(Integer.rotateLeft(i, d) + "," + Integer.rotateRight(i, d) + " ");
        System.out.println();
        for (int j : new int[] {1, -1, 7, Integer.MIN_VALUE, Integer.MAX_VALUE})
            System.out.print(Integer.compare(i, j) + "," + Integer.compareUnsigned(i, j) + "," + Integer.divideUnsigned(i, j) + "," + Integer.remainderUnsigned(i, j) + "," + Integer.sum(i, j) + "," + Integer.max(i, j) + "," + Integer.min(i, j) + " ");
        System.out.println();
        Integer box = i;
        System.out.println(box.byteValue() + " " + box.shortValue() + " " + box.intValue() + " " + box.longValue() + " " + box.floatValue() + " " + box.doubleValue() + " " + box.equals(i) + " " + box.equals((long) i) + " " + box.compareTo(5) + " " + box.hashCode());
    }

    static void longs(long l) {
        System.out.println(l + " " + Long.bitCount(l) + " " + Long.reverse(l) + " " + Long.reverseBytes(l) + " " + Long.highestOneBit(l) + " " + Long.lowestOneBit(l) + " " + Long.numberOfLeadingZeros(l) + " " + Long.numberOfTrailingZeros(l)
            + " " + Long.signum(l) + " " + Long.toHexString(l) + " " + Long.toOctalString(l) + " " + Long.toBinaryString(l) + " " + Long.toUnsignedString(l) + " " + Long.hashCode(l) + " " + Long.toUnsignedString(l, 36));
        for (int d : new int[] {0, 1, 63, 65, -1}) System.out.print(Long.rotateLeft(l, d) + "," + Long.rotateRight(l, d) + " ");
        System.out.println();
        for (long j : new long[] {1, -1, 10, Long.MIN_VALUE, Long.MAX_VALUE, -7})
            System.out.print(Long.compare(l, j) + "," + Long.compareUnsigned(l, j) + "," + Long.divideUnsigned(l, j) + "," + Long.remainderUnsigned(l, j) + "," + Long.sum(l, j) + "," + Long.max(l, j) + "," + Long.min(l, j) + " ");
        System.out.println();
        Long box = l;
        System.out.println(box.byteValue() + " " + box.shortValue() + " " + box.intValue() + " " + box.floatValue() + " " + box.doubleValue() + " " + box.equals(l) + " " + box.equals((int) l) + " " + box.compareTo(5L) + " " + box.hashCode());
    }

    static Object copy(Object o) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(o);
        }
        return new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())).readObject();
    }

    @SuppressWarnings("removal")
    public static void main(String[] args) throws Exception {
        for (int i : new int[] {0, 1, -1, 2, 100, -100, 0x0f0f0f0f, Integer.MIN_VALUE, Integer.MAX_VALUE, 1 << 30}) ints(i);
        for (long l : new long[] {0, 1, -1, 1L << 32, -5, 0x0123456789abcdefL, Long.MIN_VALUE, Long.MAX_VALUE}) longs(l);
        for (short s : new short[] {0, -1, 300, Short.MIN_VALUE, Short.MAX_VALUE}) {
            Short box = s;
            System.out.println(box + " " + Short.toString(s) + " " + Short.reverseBytes(s) + " " + Short.toUnsignedInt(s) + " " + Short.toUnsignedLong(s) + " " + Short.compare(s, (short) 1) + " " + Short.compareUnsigned(s, (short) 1)
                + " " + box.byteValue() + " " + box.intValue() + " " + box.hashCode() + " " + box.equals((short) 300) + " " + box.compareTo((short) 2) + " " + box.doubleValue());
        }
        for (byte b : new byte[] {0, -1, 100, Byte.MIN_VALUE, Byte.MAX_VALUE}) {
            Byte box = b;
            System.out.println(box + " " + Byte.toString(b) + " " + Byte.toUnsignedInt(b) + " " + Byte.toUnsignedLong(b) + " " + Byte.compare(b, (byte) 1) + " " + Byte.compareUnsigned(b, (byte) 1) + " " + box.hashCode()
                + " " + box.equals((byte) 100) + " " + box.compareTo((byte) 2) + " " + box.floatValue() + " " + box.longValue());
        }
        System.out.println(Integer.divideUnsigned(-1, 10) + " " + Long.remainderUnsigned(-1, 1000) + " " + Integer.TYPE + " " + Long.TYPE + " " + Short.TYPE + " " + Byte.TYPE);
        System.out.println((Integer.valueOf(127) == Integer.valueOf(127)) + " " + (Integer.valueOf(128) == Integer.valueOf(128)) + " " + (Long.valueOf(-128) == Long.valueOf(-128)) + " " + (Long.valueOf(-129) == Long.valueOf(-129))
            + " " + (Byte.valueOf((byte) 5) == Byte.valueOf((byte) 5)) + " " + (Short.valueOf((short) 200) == Short.valueOf((short) 200)) + " " + new Integer(5).equals(5) + " " + new Long("7") + new Short("8") + new Byte("9"));
        try {
            Integer.divideUnsigned(1, 0);
        } catch (ArithmeticException e) {
            System.out.println(e);
        }
        try {
            Long.remainderUnsigned(1, 0);
        } catch (ArithmeticException e) {
            System.out.println(e);
        }
        System.out.println(Integer.MIN_VALUE + " " + Integer.BYTES + Integer.SIZE + Long.BYTES + Long.SIZE + Short.BYTES + Short.SIZE + Byte.BYTES + Byte.SIZE + " " + Short.MAX_VALUE + Byte.MIN_VALUE);
        for (Object o : new Object[] {5, 6L, (short) 7, (byte) 8}) System.out.println(copy(o).equals(o) + " " + copy(o).getClass());
        Number custom = new Number() {
            public int intValue() { return 300; }
            public long longValue() { return 300; }
            public float floatValue() { return 3.5f; }
            public double doubleValue() { return 3.5; }
        };
        System.out.println(custom.byteValue() + " " + custom.shortValue());
    }
}
