package wardian.internal;

/** Reads big-endian numbers. */
final class Bytes {
    private final byte[] bytes;
    private int at;

    Bytes(byte[] bytes) {
        this.bytes = bytes;
    }

    int u1() {
        return bytes[at++] & 255;
    }

    int u2() {
        return u1() << 8 | u1();
    }

    int u4() {
        return u2() << 16 | u2();
    }

    /** Takes the next bytes. */
    byte[] take(int length) {
        byte[] taken = new byte[length];
        System.arraycopy(bytes, at, taken, 0, length);
        at += length;
        return taken;
    }
}
