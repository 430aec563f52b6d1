package java.io;

/** Collects bytes for an object stream; in block mode, they go out behind their count. */
final class BlockOutput extends OutputStream {
    private static final int SIZE = 1024;

    private final OutputStream out;
    private final byte[] buffer = new byte[SIZE];
    private final byte[] header = new byte[5];
    private int count;
    private boolean blocks;

    BlockOutput(OutputStream out) {
        this.out = out;
    }

    /** Turns block mode on or off and returns what it was. */
    boolean setBlocks(boolean on) throws IOException {
        boolean old = blocks;
        if (old != on) {
            drain();
            blocks = on;
        }
        return old;
    }

    boolean inBlocks() {
        return blocks;
    }

    void drain() throws IOException {
        if (count == 0) {
            return;
        }
        if (blocks) {
            writeHeader();
        }
        out.write(buffer, 0, count);
        count = 0;
    }

    private void writeHeader() throws IOException {
        if (count <= 255) {
            header[0] = ObjectStreamConstants.TC_BLOCKDATA;
            header[1] = (byte) count;
            out.write(header, 0, 2);
        } else {
            header[0] = ObjectStreamConstants.TC_BLOCKDATALONG;
            for (int i = 1; i < 5; i++) {
                header[i] = (byte) (count >> 32 - 8 * i);
            }
            out.write(header, 0, 5);
        }
    }

    @Override
    public void write(int b) throws IOException {
        if (count == SIZE) {
            drain();
        }
        buffer[count++] = (byte) b;
    }

    @Override
    public void write(byte[] b, int off, int len) throws IOException {
        while (len > 0) {
            if (count == SIZE) {
                drain();
            }
            int n = Math.min(len, SIZE - count);
            System.arraycopy(b, off, buffer, count, n);
            count += n;
            off += n;
            len -= n;
        }
    }

    @Override
    public void flush() throws IOException {
        drain();
        out.flush();
    }

    @Override
    public void close() throws IOException {
        flush();
        out.close();
    }
}
