package wardian.internal;

import java.math.BigInteger;

/** The message digests of RFC 1321 and FIPS 180-4: blocks of words mixed into a state. */
public abstract class BlockDigest implements Cloneable {
    private final int digestLength;
    private byte[] block;
    private int filled;
    private long total;

    BlockDigest(int digestLength, int blockLength) {
        this.digestLength = digestLength;
        block = new byte[blockLength];
    }

    /** Returns the digest of an upper case name, or null. */
    public static BlockDigest of(String name) {
        switch (name) {
            case "MD5": return new Md5();
            case "SHA": case "SHA1": case "SHA-1": return new Sha1();
            case "SHA-224": return new Sha2(28, false);
            case "SHA-256": return new Sha2(32, false);
            case "SHA-384": return new Sha2(48, true);
            case "SHA-512": return new Sha2(64, true);
            default: return null;
        }
    }

    abstract void begin();

    abstract void mix(byte[] data, int at);

    /** The byte of the state's big (or, in MD5, little) endian form. */
    abstract byte stateByte(int index);

    abstract BlockDigest copyState(BlockDigest copy);

    /** Returns the length of the digest. */
    public int length() {
        return digestLength;
    }

    /** Starts anew. */
    public void reset() {
        filled = 0;
        total = 0;
        begin();
    }

    /** Adds bytes. */
    public void update(byte[] data, int from, int count) {
        int at = from;
        int end = from + count;
        total += count;
        while (at < end) {
            if (filled == 0 && end - at >= block.length) {
                mix(data, at);
                at += block.length;
                continue;
            }
            int step = Math.min(end - at, block.length - filled);
            System.arraycopy(data, at, block, filled, step);
            at += step;
            filled += step;
            if (filled == block.length) {
                mix(block, 0);
                filled = 0;
            }
        }
    }

    /** Returns the digest and starts anew. */
    public byte[] finish() {
        long bits = total * 8;
        int lengthSize = block.length / 8;
        int zeros = Math.floorMod(block.length - lengthSize - 1 - filled, block.length);
        byte[] end = new byte[1 + zeros + lengthSize];
        end[0] = (byte) 0x80;
        for (int i = 0; i < 8; i++) {
            int at = this instanceof Md5 ? end.length - 8 + i : end.length - 1 - i;
            end[at] = (byte) (bits >>> 8 * i);
        }
        update(end, 0, end.length);
        byte[] result = new byte[digestLength];
        for (int i = 0; i < digestLength; i++) {
            result[i] = stateByte(i);
        }
        reset();
        return result;
    }

    /** Returns a copy. */
    public BlockDigest copy() {
        try {
            BlockDigest copy = (BlockDigest) clone();
            copy.block = block.clone();
            return copyState(copy);
        } catch (CloneNotSupportedException e) {
            throw new InternalError(e);
        }
    }

    static int big(byte[] data, int at) {
        return data[at] << 24 | (data[at + 1] & 255) << 16 | (data[at + 2] & 255) << 8 | data[at + 3] & 255;
    }

    private static final class Md5 extends BlockDigest {
        private static final int[] SHIFTS = {7, 12, 17, 22, 5, 9, 14, 20, 4, 11, 16, 23, 6, 10, 15, 21};
        private static final int[] SINES = sines();
        private int[] state = new int[4];

        Md5() {
            super(16, 64);
            begin();
        }

        private static int[] sines() {
            int[] table = new int[64];
            for (int i = 0; i < 64; i++) {
                table[i] = (int) (long) (Math.abs(StrictMath.sin(i + 1)) * 4294967296.0);
            }
            return table;
        }

        @Override
        void begin() {
            state[0] = 0x67452301;
            state[1] = 0xEFCDAB89;
            state[2] = 0x98BADCFE;
            state[3] = 0x10325476;
        }

        @Override
        void mix(byte[] data, int at) {
            int a = state[0];
            int b = state[1];
            int c = state[2];
            int d = state[3];
            for (int i = 0; i < 64; i++) {
                int f = i < 16 ? b & c | ~b & d : i < 32 ? d & b | ~d & c : i < 48 ? b ^ c ^ d : c ^ (b | ~d);
                int g = (i < 16 ? i : i < 32 ? 5 * i + 1 : i < 48 ? 3 * i + 5 : 7 * i) & 15;
                int sum = a + f + SINES[i] + Integer.reverseBytes(big(data, at + 4 * g));
                a = d;
                d = c;
                c = b;
                b += Integer.rotateLeft(sum, SHIFTS[i >> 4 << 2 | i & 3]);
            }
            state[0] += a;
            state[1] += b;
            state[2] += c;
            state[3] += d;
        }

        @Override
        byte stateByte(int index) {
            return (byte) (state[index / 4] >>> 8 * (index % 4));
        }

        @Override
        BlockDigest copyState(BlockDigest copy) {
            ((Md5) copy).state = state.clone();
            return copy;
        }
    }

    private static final class Sha1 extends BlockDigest {
        private int[] state = new int[5];

        Sha1() {
            super(20, 64);
            begin();
        }

        @Override
        void begin() {
            state[0] = 0x67452301;
            state[1] = 0xEFCDAB89;
            state[2] = 0x98BADCFE;
            state[3] = 0x10325476;
            state[4] = 0xC3D2E1F0;
        }

        @Override
        void mix(byte[] data, int at) {
            int[] w = new int[80];
            for (int i = 0; i < 80; i++) {
                w[i] = i < 16 ? big(data, at + 4 * i) : Integer.rotateLeft(w[i - 3] ^ w[i - 8] ^ w[i - 14] ^ w[i - 16], 1);
            }
            int a = state[0];
            int b = state[1];
            int c = state[2];
            int d = state[3];
            int e = state[4];
            for (int i = 0; i < 80; i++) {
                int f = i < 20 ? (b & c | ~b & d) + 0x5A827999 : i < 40 ? (b ^ c ^ d) + 0x6ED9EBA1
                    : i < 60 ? (b & c | b & d | c & d) + 0x8F1BBCDC : (b ^ c ^ d) + 0xCA62C1D6;
                int sum = Integer.rotateLeft(a, 5) + f + e + w[i];
                e = d;
                d = c;
                c = Integer.rotateLeft(b, 30);
                b = a;
                a = sum;
            }
            state[0] += a;
            state[1] += b;
            state[2] += c;
            state[3] += d;
            state[4] += e;
        }

        @Override
        byte stateByte(int index) {
            return (byte) (state[index / 4] >>> 24 - 8 * (index % 4));
        }

        @Override
        BlockDigest copyState(BlockDigest copy) {
            ((Sha1) copy).state = state.clone();
            return copy;
        }
    }

    /** SHA-224 and SHA-256 with 32 bit words, SHA-384 and SHA-512 with 64 bit words. */
    private static final class Sha2 extends BlockDigest {
        private static final long[] PRIMES = primes();
        private static long[] cubes;
        private final boolean wide;
        private final long[] initial = new long[8];
        private long[] state = new long[8];

        Sha2(int length, boolean wide) {
            super(length, wide ? 128 : 64);
            this.wide = wide;
            for (int i = 0; i < 8; i++) {
                // The shortened variants take primes 9 to 16; SHA-224 takes the second 32 bits of those roots.
                boolean cut = length == 48 || length == 28;
                long root = rootFraction(PRIMES[cut ? i + 8 : i], 2);
                initial[i] = wide ? root : length == 28 ? root & 0xFFFFFFFFL : root >>> 32;
            }
            begin();
        }

        private static long[] primes() {
            long[] all = new long[80];
            int count = 0;
            for (int n = 2; count < 80; n++) {
                boolean prime = true;
                for (int i = 0; i < count; i++) {
                    prime &= n % all[i] != 0;
                }
                if (prime) {
                    all[count++] = n;
                }
            }
            return all;
        }

        /** The first 64 bits of the fraction of a square or cube root. */
        private static long rootFraction(long prime, int degree) {
            BigInteger target = BigInteger.valueOf(prime).shiftLeft(64 * degree);
            BigInteger root = BigInteger.ZERO;
            for (int bit = 70; bit >= 0; bit--) {
                BigInteger tried = root.setBit(bit);
                if (tried.pow(degree).compareTo(target) <= 0) {
                    root = tried;
                }
            }
            return root.longValue();
        }

        private static synchronized long[] cubes() {
            if (cubes == null) {
                long[] table = new long[80];
                for (int i = 0; i < 80; i++) {
                    table[i] = rootFraction(PRIMES[i], 3);
                }
                cubes = table;
            }
            return cubes;
        }

        @Override
        void begin() {
            System.arraycopy(initial, 0, state, 0, 8);
        }

        @Override
        void mix(byte[] data, int at) {
            if (wide) {
                mixWide(data, at);
            } else {
                mixNarrow(data, at);
            }
        }

        private void mixNarrow(byte[] data, int at) {
            long[] k = cubes();
            int[] w = new int[64];
            for (int i = 0; i < 16; i++) {
                w[i] = big(data, at + 4 * i);
            }
            for (int i = 16; i < 64; i++) {
                int x = w[i - 15];
                int y = w[i - 2];
                w[i] = w[i - 16] + w[i - 7] + (Integer.rotateRight(x, 7) ^ Integer.rotateRight(x, 18) ^ x >>> 3)
                    + (Integer.rotateRight(y, 17) ^ Integer.rotateRight(y, 19) ^ y >>> 10);
            }
            int a = (int) state[0];
            int b = (int) state[1];
            int c = (int) state[2];
            int d = (int) state[3];
            int e = (int) state[4];
            int f = (int) state[5];
            int g = (int) state[6];
            int h = (int) state[7];
            for (int i = 0; i < 64; i++) {
                int one = h + (Integer.rotateRight(e, 6) ^ Integer.rotateRight(e, 11) ^ Integer.rotateRight(e, 25))
                    + (e & f ^ ~e & g) + (int) (k[i] >>> 32) + w[i];
                int two = (Integer.rotateRight(a, 2) ^ Integer.rotateRight(a, 13) ^ Integer.rotateRight(a, 22))
                    + (a & b ^ a & c ^ b & c);
                h = g;
                g = f;
                f = e;
                e = d + one;
                d = c;
                c = b;
                b = a;
                a = one + two;
            }
            add(a, b, c, d, e, f, g, h);
        }

        private void mixWide(byte[] data, int at) {
            long[] k = cubes();
            long[] w = new long[80];
            for (int i = 0; i < 16; i++) {
                w[i] = (long) big(data, at + 8 * i) << 32 | big(data, at + 8 * i + 4) & 0xFFFFFFFFL;
            }
            for (int i = 16; i < 80; i++) {
                long x = w[i - 15];
                long y = w[i - 2];
                w[i] = w[i - 16] + w[i - 7] + (Long.rotateRight(x, 1) ^ Long.rotateRight(x, 8) ^ x >>> 7)
                    + (Long.rotateRight(y, 19) ^ Long.rotateRight(y, 61) ^ y >>> 6);
            }
            long a = state[0];
            long b = state[1];
            long c = state[2];
            long d = state[3];
            long e = state[4];
            long f = state[5];
            long g = state[6];
            long h = state[7];
            for (int i = 0; i < 80; i++) {
                long one = h + (Long.rotateRight(e, 14) ^ Long.rotateRight(e, 18) ^ Long.rotateRight(e, 41))
                    + (e & f ^ ~e & g) + k[i] + w[i];
                long two = (Long.rotateRight(a, 28) ^ Long.rotateRight(a, 34) ^ Long.rotateRight(a, 39))
                    + (a & b ^ a & c ^ b & c);
                h = g;
                g = f;
                f = e;
                e = d + one;
                d = c;
                c = b;
                b = a;
                a = one + two;
            }
            add(a, b, c, d, e, f, g, h);
        }

        private void add(long... mixed) {
            for (int i = 0; i < 8; i++) {
                state[i] += mixed[i];
            }
        }

        @Override
        byte stateByte(int index) {
            return wide ? (byte) (state[index / 8] >>> 56 - 8 * (index % 8))
                : (byte) (state[index / 4] >>> 24 - 8 * (index % 4));
        }

        @Override
        BlockDigest copyState(BlockDigest copy) {
            ((Sha2) copy).state = state.clone();
            return copy;
        }
    }
}
