package java.nio;

/** A buffer made by allocateDirect; its array stays hidden. */
final class DirectByteBuffer extends MappedByteBuffer {
    private final boolean readOnly;

    DirectByteBuffer(int mark, int pos, int lim, int cap, byte[] hb,
            int offset, boolean readOnly) {
        super(mark, pos, lim, cap, hb, offset);
        this.readOnly = readOnly;
    }

    @Override
    ByteBuffer view(int mark, int pos, int lim, int cap, int from,
            boolean readOnly) {
        return new DirectByteBuffer(mark, pos, lim, cap, hb, offset + from,
            readOnly);
    }

    @Override
    public boolean isReadOnly() {
        return readOnly;
    }

    @Override
    public boolean isDirect() {
        return true;
    }
}
