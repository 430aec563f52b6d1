package java.util.zip;

/** Numbers in zip and gzip files, least significant byte first. */
final class Fields {
    private Fields() {
    }

    static int getShort(byte[] bytes, int at) {
        return bytes[at] & 255 | (bytes[at + 1] & 255) << 8;
    }

    static int getInt(byte[] bytes, int at) {
        return getShort(bytes, at) | getShort(bytes, at + 2) << 16;
    }

    static long getUnsigned(byte[] bytes, int at) {
        return getInt(bytes, at) & 0xFFFFFFFFL;
    }

    static long getLong(byte[] bytes, int at) {
        return getUnsigned(bytes, at) | (long) getInt(bytes, at + 4) << 32;
    }

    static void putShort(byte[] bytes, int at, int value) {
        bytes[at] = (byte) value;
        bytes[at + 1] = (byte) (value >> 8);
    }

    static void putInt(byte[] bytes, int at, long value) {
        putShort(bytes, at, (int) value);
        putShort(bytes, at + 2, (int) (value >> 16));
    }

    static void putLong(byte[] bytes, int at, long value) {
        putInt(bytes, at, value);
        putInt(bytes, at + 4, value >> 32);
    }
}
