package java.util;

import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.LongBuffer;
import java.util.stream.IntStream;

/** A set of non-negative integers as bits. */
public class BitSet implements Cloneable, Serializable {
    private static final long serialVersionUID = 7997698588986878753L;

    private long[] bits;
    /** Words up to the last one that is not zero. */
    private transient int used;
    private transient boolean sizeIsSticky;

    /** Creates an empty set. */
    public BitSet() {
        bits = new long[1];
    }

    /** Creates an empty set with room for {@code nbits} bits. */
    public BitSet(int nbits) {
        if (nbits < 0)
            throw new NegativeArraySizeException("nbits < 0: " + nbits);
        bits = new long[nbits + 63 >>> 6];
        sizeIsSticky = true;
    }

    private BitSet(long[] words) {
        bits = words;
        used = words.length;
        trim();
    }

    /** Returns the set of the bits of {@code longs}. */
    public static BitSet valueOf(long[] longs) {
        return new BitSet(longs.clone());
    }

    /** Returns the set of the bits of the remaining longs. */
    public static BitSet valueOf(LongBuffer lb) {
        LongBuffer source = lb.slice();
        long[] words = new long[source.remaining()];
        source.get(words);
        return new BitSet(words);
    }

    /** Returns the set of the bits of {@code bytes}. */
    public static BitSet valueOf(byte[] bytes) {
        long[] words = new long[bytes.length + 7 >>> 3];
        for (int i = 0; i < bytes.length; i++)
            words[i >> 3] |= (bytes[i] & 0xffL) << 8 * (i & 7);
        return new BitSet(words);
    }

    /** Returns the set of the bits of the remaining bytes. */
    public static BitSet valueOf(ByteBuffer bb) {
        ByteBuffer source = bb.slice().order(ByteOrder.LITTLE_ENDIAN);
        byte[] bytes = new byte[source.remaining()];
        source.get(bytes);
        return valueOf(bytes);
    }

    private void trim() {
        while (used > 0 && bits[used - 1] == 0)
            used--;
    }

    private void grow(int words) {
        if (words > bits.length) {
            bits = Arrays.copyOf(bits, Math.max(2 * bits.length, words));
            sizeIsSticky = false;
        }
        used = Math.max(used, words);
    }

    private static void checkBit(int bitIndex) {
        if (bitIndex < 0)
            throw new IndexOutOfBoundsException("bitIndex < 0: " + bitIndex);
    }

    private static void checkFrom(int fromIndex) {
        if (fromIndex < 0)
            throw new IndexOutOfBoundsException("fromIndex < 0: " + fromIndex);
    }

    private static void checkRange(int fromIndex, int toIndex) {
        checkFrom(fromIndex);
        if (toIndex < 0)
            throw new IndexOutOfBoundsException("toIndex < 0: " + toIndex);
        if (fromIndex > toIndex)
            throw new IndexOutOfBoundsException("fromIndex: " + fromIndex + " > toIndex: " + toIndex);
    }

    /** Returns the bits as bytes, the lowest first. */
    public byte[] toByteArray() {
        byte[] bytes = new byte[length() + 7 >>> 3];
        for (int i = 0; i < bytes.length; i++)
            bytes[i] = (byte) (bits[i >> 3] >>> 8 * (i & 7));
        return bytes;
    }

    /** Returns the bits as longs, the lowest first. */
    public long[] toLongArray() {
        return Arrays.copyOf(bits, used);
    }

    /** Returns the bit at an index. */
    public boolean get(int bitIndex) {
        checkBit(bitIndex);
        int word = bitIndex >> 6;
        return word < used && (bits[word] & 1L << bitIndex) != 0;
    }

    /** Sets the bit at an index. */
    public void set(int bitIndex) {
        checkBit(bitIndex);
        int word = bitIndex >> 6;
        if (word >= used)
            grow(word + 1);
        bits[word] |= 1L << bitIndex;
    }

    /** Sets or clears the bit at an index. */
    public void set(int bitIndex, boolean value) {
        if (value)
            set(bitIndex);
        else
            clear(bitIndex);
    }

    /** Clears the bit at an index. */
    public void clear(int bitIndex) {
        checkBit(bitIndex);
        int word = bitIndex >> 6;
        if (word < used) {
            bits[word] &= ~(1L << bitIndex);
            trim();
        }
    }

    /** Flips the bit at an index. */
    public void flip(int bitIndex) {
        set(bitIndex, !get(bitIndex));
    }

    /** The part of word {@code word} that lies in a range. */
    private static long mask(int word, int fromIndex, int toIndex) {
        long mask = -1L;
        if (word == fromIndex >> 6)
            mask &= -1L << fromIndex;
        if (word == toIndex - 1 >> 6)
            mask &= -1L >>> -toIndex;
        return mask;
    }

    /** Sets the bits of a range. */
    public void set(int fromIndex, int toIndex) {
        checkRange(fromIndex, toIndex);
        if (fromIndex == toIndex)
            return;
        int last = toIndex - 1 >> 6;
        grow(last + 1);
        for (int i = fromIndex >> 6; i <= last; i++)
            bits[i] |= mask(i, fromIndex, toIndex);
    }

    /** Sets or clears the bits of a range. */
    public void set(int fromIndex, int toIndex, boolean value) {
        if (value)
            set(fromIndex, toIndex);
        else
            clear(fromIndex, toIndex);
    }

    /** Clears the bits of a range. */
    public void clear(int fromIndex, int toIndex) {
        checkRange(fromIndex, toIndex);
        if (fromIndex == toIndex)
            return;
        for (int i = fromIndex >> 6, last = Math.min(used - 1, toIndex - 1 >> 6); i <= last; i++)
            bits[i] &= ~mask(i, fromIndex, toIndex);
        trim();
    }

    /** Flips the bits of a range. */
    public void flip(int fromIndex, int toIndex) {
        checkRange(fromIndex, toIndex);
        if (fromIndex == toIndex)
            return;
        int last = toIndex - 1 >> 6;
        grow(last + 1);
        for (int i = fromIndex >> 6; i <= last; i++)
            bits[i] ^= mask(i, fromIndex, toIndex);
        trim();
    }

    /** Clears all bits. */
    public void clear() {
        Arrays.fill(bits, 0, used, 0L);
        used = 0;
    }

    /** Returns the bits of a range, moved to zero. */
    public BitSet get(int fromIndex, int toIndex) {
        checkRange(fromIndex, toIndex);
        int end = Math.min(toIndex, length());
        BitSet result = new BitSet(Math.max(0, end - fromIndex));
        for (int i = nextSetBit(fromIndex); i >= 0 && i < end; i = nextSetBit(i + 1))
            result.set(i - fromIndex);
        return result;
    }

    /** Returns the first set bit from an index on, or -1. */
    public int nextSetBit(int fromIndex) {
        checkFrom(fromIndex);
        int word = fromIndex >> 6;
        if (word >= used)
            return -1;
        long rest = bits[word] & -1L << fromIndex;
        while (rest == 0) {
            if (++word == used)
                return -1;
            rest = bits[word];
        }
        return (word << 6) + Long.numberOfTrailingZeros(rest);
    }

    /** Returns the first clear bit from an index on. */
    public int nextClearBit(int fromIndex) {
        checkFrom(fromIndex);
        int word = fromIndex >> 6;
        if (word >= used)
            return fromIndex;
        long rest = ~bits[word] & -1L << fromIndex;
        while (rest == 0) {
            if (++word == used)
                return used << 6;
            rest = ~bits[word];
        }
        return (word << 6) + Long.numberOfTrailingZeros(rest);
    }

    private static boolean beforeFirst(int fromIndex) {
        if (fromIndex < -1)
            throw new IndexOutOfBoundsException("fromIndex < -1: " + fromIndex);
        return fromIndex == -1;
    }

    /** Returns the last set bit up to an index, or -1. */
    public int previousSetBit(int fromIndex) {
        if (beforeFirst(fromIndex))
            return -1;
        int word = fromIndex >> 6;
        if (word >= used)
            return length() - 1;
        long rest = bits[word] & -1L >>> -(fromIndex + 1);
        while (rest == 0) {
            if (word-- == 0)
                return -1;
            rest = bits[word];
        }
        return (word << 6) + 63 - Long.numberOfLeadingZeros(rest);
    }

    /** Returns the last clear bit up to an index, or -1. */
    public int previousClearBit(int fromIndex) {
        if (beforeFirst(fromIndex))
            return -1;
        int word = fromIndex >> 6;
        if (word >= used)
            return fromIndex;
        long rest = ~bits[word] & -1L >>> -(fromIndex + 1);
        while (rest == 0) {
            if (word-- == 0)
                return -1;
            rest = ~bits[word];
        }
        return (word << 6) + 63 - Long.numberOfLeadingZeros(rest);
    }

    /** Returns the highest set bit plus one. */
    public int length() {
        return used == 0 ? 0 : (used << 6) - Long.numberOfLeadingZeros(bits[used - 1]);
    }

    /** Returns whether no bit is set. */
    public boolean isEmpty() {
        return used == 0;
    }

    /** Returns whether a bit is set in both. */
    public boolean intersects(BitSet set) {
        for (int i = Math.min(used, set.used) - 1; i >= 0; i--) {
            if ((bits[i] & set.bits[i]) != 0)
                return true;
        }
        return false;
    }

    /** Returns the number of set bits. */
    public int cardinality() {
        int count = 0;
        for (int i = 0; i < used; i++)
            count += Long.bitCount(bits[i]);
        return count;
    }

    /** Keeps the bits that are set in {@code set}. */
    public void and(BitSet set) {
        for (int i = 0; i < used; i++)
            bits[i] &= i < set.used ? set.bits[i] : 0;
        trim();
    }

    /** Sets the bits that are set in {@code set}. */
    public void or(BitSet set) {
        grow(set.used);
        for (int i = 0; i < set.used; i++)
            bits[i] |= set.bits[i];
    }

    /** Flips the bits that are set in {@code set}. */
    public void xor(BitSet set) {
        grow(set.used);
        for (int i = 0, n = set.used; i < n; i++)
            bits[i] ^= set.bits[i];
        trim();
    }

    /** Clears the bits that are set in {@code set}. */
    public void andNot(BitSet set) {
        for (int i = Math.min(used, set.used) - 1; i >= 0; i--)
            bits[i] &= ~set.bits[i];
        trim();
    }

    @Override
    public int hashCode() {
        long hash = 1234;
        for (int i = used; --i >= 0;)
            hash ^= bits[i] * (i + 1);
        return (int) (hash >> 32 ^ hash);
    }

    /** Returns the number of bits there is room for. */
    public int size() {
        return bits.length << 6;
    }

    @Override
    public boolean equals(Object o) {
        if (!(o instanceof BitSet))
            return false;
        BitSet other = (BitSet) o;
        return Arrays.equals(bits, 0, used, other.bits, 0, other.used);
    }

    /** Returns a copy. */
    @Override
    public Object clone() {
        try {
            if (!sizeIsSticky)
                bits = Arrays.copyOf(bits, used);
            BitSet copy = (BitSet) super.clone();
            copy.bits = bits.clone();
            return copy;
        } catch (CloneNotSupportedException e) {
            throw new InternalError(e);
        }
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder().append('{');
        for (int i = nextSetBit(0); i >= 0; i = i == Integer.MAX_VALUE ? -1 : nextSetBit(i + 1)) {
            if (text.length() > 1)
                text.append(", ");
            text.append(i);
        }
        return text.append('}').toString();
    }

    /** Returns a stream of the set bits. */
    public IntStream stream() {
        int[] indexes = new int[cardinality()];
        for (int i = nextSetBit(0), n = 0; n < indexes.length; i = nextSetBit(i + 1))
            indexes[n++] = i;
        return Arrays.stream(indexes);
    }

    private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
        in.defaultReadObject();
        used = bits.length;
        trim();
    }
}
