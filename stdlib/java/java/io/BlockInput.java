package java.io;

/** The bytes of an object stream; in block mode, those inside the blocks of data. */
final class BlockInput extends InputStream {
    private static final int NONE = -2;

    private final InputStream in;
    private int peeked = NONE;
    private boolean blocks;
    /** Bytes left in the current block. */
    private int left;
    /** Pretend that nothing follows, behind fields written without own data. */
    private boolean ended;

    BlockInput(InputStream in) {
        this.in = in;
    }

    /** Turns block mode on or off and returns what it was. */
    boolean setBlocks(boolean on) {
        boolean old = blocks;
        if (old && !on && left > 0) {
            throw new IllegalStateException("unread block data");
        }
        blocks = on;
        return old;
    }

    /** Puts block mode back after a reading that may have failed. */
    void restoreBlocks(boolean old) {
        if (!old) {
            left = 0;
        }
        blocks = old;
    }

    void setEnded(boolean ended) {
        this.ended = ended;
    }

    boolean isEnded() {
        return ended;
    }

    /** Returns the next byte, or -1, without taking it. */
    int peek() throws IOException {
        if (peeked == NONE) {
            peeked = in.read();
        }
        return peeked;
    }

    /** Takes a byte below the blocks. */
    int take() throws IOException {
        int b = peek();
        peeked = NONE;
        if (b < 0) {
            throw new EOFException();
        }
        return b;
    }

    private int takeInt() throws IOException {
        int value = 0;
        for (int i = 0; i < 4; i++) {
            value = value << 8 | take();
        }
        return value;
    }

    /** Returns the bytes left in this block or the next, 0 if none follows. */
    int blockLeft() throws IOException {
        while (left == 0 && !ended) {
            int tag = peek();
            if (tag == ObjectStreamConstants.TC_BLOCKDATA) {
                take();
                left = take();
            } else if (tag == ObjectStreamConstants.TC_BLOCKDATALONG) {
                take();
                left = takeInt();
                if (left < 0) {
                    throw new StreamCorruptedException(
                        "illegal block data header length: " + left);
                }
            } else {
                break;
            }
        }
        return left;
    }

    /** Drops the rest of the block. */
    void skipBlock() throws IOException {
        while (left > 0) {
            take();
            left--;
        }
    }

    @Override
    public int read() throws IOException {
        if (!blocks) {
            int b = peek();
            peeked = NONE;
            return b;
        }
        if (blockLeft() == 0) {
            return -1;
        }
        left--;
        return take();
    }

    @Override
    public int read(byte[] b, int off, int len) throws IOException {
        if (len == 0) {
            return 0;
        }
        if (blocks && blockLeft() == 0) {
            return -1;
        }
        int want = blocks ? Math.min(len, left) : len;
        int n;
        if (peeked != NONE) {
            int first = peeked;
            peeked = NONE;
            if (first < 0) {
                return -1;
            }
            b[off] = (byte) first;
            n = 1;
        } else {
            n = in.read(b, off, want);
        }
        if (blocks) {
            if (n < 0) {
                throw new StreamCorruptedException(
                    "unexpected EOF in middle of data block");
            }
            left -= n;
        }
        return n;
    }

    @Override
    public int available() throws IOException {
        if (!blocks) {
            return in.available() + (peeked >= 0 ? 1 : 0);
        }
        return left > 0 || in.available() > 0 || peeked >= 0 ? blockLeft()
            : 0;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
