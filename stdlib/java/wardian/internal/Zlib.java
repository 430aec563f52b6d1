package wardian.internal;

/**
 * Streams of the zlib library.
 *
 * <p>A stream is a byte array that holds all of zlib's memory; dropping the array frees it. Callers keep two threads
 * from using one stream at a time.
 */
public final class Zlib {
    /** Statuses. */
    public static final int OK = 0, STREAM_END = 1, NEED_DICTIONARY = 2, DATA_ERROR = -3, MEMORY_ERROR = -4, NO_PROGRESS = -5;
    /** Kinds of flushing when deflating. */
    public static final int NO_FLUSH = 0, FINISH = 4;
    /** Indices of what run and change store: bytes read and written. */
    public static final int CONSUMED = 0, PRODUCED = 1;

    // ORDER zip.c
    private static final int NEW_INFLATER = 0, NEW_DEFLATER = 1;
    // zlib's window, tables and buffers of these kinds, with some room.
    private static final int INFLATER_BYTES = 48 << 10, DEFLATER_BYTES = 320 << 10;

    private Zlib() {
    }

    /** Returns a new stream that decompresses; raw: without zlib's header. */
    public static byte[] inflater(boolean raw) {
        byte[] state = new byte[INFLATER_BYTES];
        check(create(state, NEW_INFLATER, 0, 0, raw));
        return state;
    }

    /** Returns a new stream that compresses. */
    public static byte[] deflater(int level, int strategy, boolean raw) {
        byte[] state = new byte[DEFLATER_BYTES];
        check(create(state, NEW_DEFLATER, level, strategy, raw));
        return state;
    }

    private static void check(int status) {
        if (status != OK) {
            throw new InternalError("zlib status " + status);
        }
    }

    private static native int create(byte[] state, int kind, int level, int strategy, boolean raw);

    /** Inflates or deflates once; returns a status. */
    public static native int run(byte[] state, byte[] in, int inOffset, int inCount, byte[] out, int outOffset,
            int outCount, int flush, int[] progress);

    /** Compresses what is pending, then changes level and strategy; returns a status. */
    public static native int change(byte[] state, byte[] in, int inOffset, int inCount, byte[] out, int outOffset,
            int outCount, int level, int strategy, int[] progress);

    /** Presets the dictionary; returns a status. */
    public static native int dictionary(byte[] state, byte[] bytes, int offset, int count);

    /** Starts anew; returns a status. */
    public static native int reset(byte[] state);

    /** Returns the checksum so far, or of the dictionary that is needed. */
    public static native int adler(byte[] state);

    /** Returns the words about the last error, or null. */
    public static native String message(byte[] state);

    /** Continues a CRC-32; starts with 0. */
    public static native int crc32(int sum, byte[] bytes, int offset, int count);

    /** Continues an Adler-32; starts with 1. */
    public static native int adler32(int sum, byte[] bytes, int offset, int count);
}
