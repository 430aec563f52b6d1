package java.nio;

/** The order of the bytes of a number. */
public final class ByteOrder {
    /** Most significant byte first. */
    public static final ByteOrder BIG_ENDIAN = new ByteOrder("BIG_ENDIAN");
    /** Least significant byte first. */
    public static final ByteOrder LITTLE_ENDIAN =
        new ByteOrder("LITTLE_ENDIAN");

    private final String name;

    private ByteOrder(String name) {
        this.name = name;
    }

    /** Returns the order of this machine. */
    public static ByteOrder nativeOrder() {
        return LITTLE_ENDIAN;
    }

    @Override
    public String toString() {
        return name;
    }
}
