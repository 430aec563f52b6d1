package java.util.zip;

/** The parts of the format for large files, and the bits of the flags. */
final class Zip64 {
    /** A field of 32 or 16 bits with all bits set: see the extra field. */
    static final long IN_EXTRA = 0xFFFFFFFFL;
    static final int SHORT_IN_EXTRA = 0xFFFF;
    static final int EXTRA_ID = 1;

    static final long END_SIGNATURE = 0x06064b50L;
    static final int END_BYTES = 56, END_TOTAL = 32, END_SIZE = 40, END_OFFSET = 48;
    static final long LOCATOR_SIGNATURE = 0x07064b50L;
    static final int LOCATOR_BYTES = 20, LOCATOR_OFFSET = 8;

    static final int FLAG_ENCRYPTED = 1, FLAG_DESCRIPTOR = 8, FLAG_UTF8 = 0x800;

    private Zip64() {
    }
}
