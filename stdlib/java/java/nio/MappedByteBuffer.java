package java.nio;

/** A buffer of a file's content, or one made by allocateDirect. */
public abstract class MappedByteBuffer extends ByteBuffer {
    MappedByteBuffer(int mark, int pos, int lim, int cap, byte[] hb,
            int offset) {
        super(mark, pos, lim, cap, hb, offset);
    }

    /** Tells whether the content is likely in memory. */
    public final boolean isLoaded() {
        return true;
    }

    /** Loads the content into memory. */
    public final MappedByteBuffer load() {
        return this;
    }

    /** Writes changes to the file. */
    public MappedByteBuffer force() {
        return this;
    }
}
