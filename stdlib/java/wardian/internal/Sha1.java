package wardian.internal;

/** The first eight bytes of SHA-1 (FIPS 180-4), as serialVersionUID needs them. */
public final class Sha1 {
    private final int[] h = {0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0};
    private final int[] w = new int[80];

    private Sha1() {
    }

    /** Returns the first eight bytes of the digest, the first byte lowest. */
    public static long firstBytes(byte[] message) {
        Sha1 state = new Sha1();
        byte[] padded = pad(message);
        for (int at = 0; at < padded.length; at += 64) {
            state.block(padded, at);
        }
        long low = Integer.reverseBytes(state.h[0]) & 0xffffffffL;
        return low | (long) Integer.reverseBytes(state.h[1]) << 32;
    }

    private static byte[] pad(byte[] message) {
        int length = message.length;
        byte[] padded = java.util.Arrays.copyOf(message, (length + 9 + 63) / 64 * 64);
        padded[length] = (byte) 0x80;
        long bits = 8L * length;
        for (int i = 0; i < 8; i++) {
            padded[padded.length - 1 - i] = (byte) (bits >> 8 * i);
        }
        return padded;
    }

    private void block(byte[] b, int at) {
        for (int i = 0; i < 16; i++, at += 4) {
            w[i] = b[at] << 24 | (b[at + 1] & 0xff) << 16 | (b[at + 2] & 0xff) << 8 | b[at + 3] & 0xff;
        }
        for (int i = 16; i < 80; i++) {
            w[i] = Integer.rotateLeft(w[i - 3] ^ w[i - 8] ^ w[i - 14] ^ w[i - 16], 1);
        }
        int[] v = h.clone();
        for (int i = 0; i < 80; i++) {
            int next = Integer.rotateLeft(v[0], 5) + mix(i, v[1], v[2], v[3]) + v[4] + w[i];
            v[4] = v[3];
            v[3] = v[2];
            v[2] = Integer.rotateLeft(v[1], 30);
            v[1] = v[0];
            v[0] = next;
        }
        for (int i = 0; i < 5; i++) {
            h[i] += v[i];
        }
    }

    private static int mix(int round, int b, int c, int d) {
        switch (round / 20) {
            case 0: return (b & c | ~b & d) + 0x5a827999;
            case 1: return (b ^ c ^ d) + 0x6ed9eba1;
            case 2: return (b & c | b & d | c & d) + 0x8f1bbcdc;
            default: return (b ^ c ^ d) + 0xca62c1d6;
        }
    }
}
