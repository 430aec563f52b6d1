package java.nio;

/** A byte buffer over an array. */
final class HeapByteBuffer extends ByteBuffer {
    private final boolean readOnly;

    HeapByteBuffer(int mark, int pos, int lim, int cap, byte[] hb,
            int offset, boolean readOnly) {
        super(mark, pos, lim, cap, hb, offset);
        this.readOnly = readOnly;
    }

    @Override
    ByteBuffer view(int mark, int pos, int lim, int cap, int from,
            boolean readOnly) {
        return new HeapByteBuffer(mark, pos, lim, cap, hb, offset + from,
            readOnly);
    }

    @Override
    public boolean isReadOnly() {
        return readOnly;
    }

    @Override
    public boolean isDirect() {
        return false;
    }
}
