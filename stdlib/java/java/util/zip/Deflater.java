package java.util.zip;

import java.nio.ByteBuffer;
import java.nio.ReadOnlyBufferException;
import java.util.Objects;
import wardian.internal.Zlib;

/** Compresses to zlib streams (RFC 1950), or raw deflate streams (RFC 1951). */
public class Deflater implements AutoCloseable {
    /** The method deflate. */
    public static final int DEFLATED = 8;
    /** A level: none. */
    public static final int NO_COMPRESSION = 0;
    /** A level: fastest. */
    public static final int BEST_SPEED = 1;
    /** A level: smallest. */
    public static final int BEST_COMPRESSION = 9;
    /** A level: the usual one. */
    public static final int DEFAULT_COMPRESSION = -1;
    /** A strategy: for filtered data. */
    public static final int FILTERED = 1;
    /** A strategy: no string matching. */
    public static final int HUFFMAN_ONLY = 2;
    /** A strategy: the usual one. */
    public static final int DEFAULT_STRATEGY = 0;
    /** A kind of flushing: none. */
    public static final int NO_FLUSH = 0;
    /** A kind of flushing: all input so far can be decompressed. */
    public static final int SYNC_FLUSH = 2;
    /** A kind of flushing: decompression can begin anew behind it. */
    public static final int FULL_FLUSH = 3;

    private final CodecInput input = new CodecInput();
    private final int[] progress = new int[2];
    private byte[] state;
    private int level;
    private int strategy;
    private boolean changed;
    private boolean finish;
    private boolean finished;
    private long bytesRead;
    private long bytesWritten;

    /** Creates one of a level; nowrap: without header and checksum. */
    public Deflater(int level, boolean nowrap) {
        if (!isLevel(level)) {
            throw new IllegalArgumentException();
        }
        this.level = level;
        state = Zlib.deflater(level, DEFAULT_STRATEGY, nowrap);
    }

    /** Creates one of a level. */
    public Deflater(int level) {
        this(level, false);
    }

    /** Creates one of the usual level. */
    public Deflater() {
        this(DEFAULT_COMPRESSION, false);
    }

    private static boolean isLevel(int level) {
        return level >= DEFAULT_COMPRESSION && level <= BEST_COMPRESSION;
    }

    private byte[] open() {
        if (state == null) {
            throw new NullPointerException("Deflater has been closed");
        }
        return state;
    }

    /** Sets what is to be compressed. */
    public void setInput(byte[] input, int off, int len) {
        synchronized (this.input) {
            this.input.set(input, off, len);
        }
    }

    /** Sets what is to be compressed. */
    public void setInput(byte[] input) {
        setInput(input, 0, input.length);
    }

    /** Sets what is to be compressed; the buffer's position follows. */
    public void setInput(ByteBuffer input) {
        Objects.requireNonNull(input);
        synchronized (this.input) {
            this.input.set(input);
        }
    }

    /** Presets the dictionary. */
    public void setDictionary(byte[] dictionary, int off, int len) {
        synchronized (input) {
            if (off < 0 || len < 0 || off > dictionary.length - len) {
                throw new ArrayIndexOutOfBoundsException();
            }
            if (Zlib.dictionary(open(), dictionary, off, len) != Zlib.OK) {
                throw new IllegalArgumentException();
            }
        }
    }

    /** Presets the dictionary. */
    public void setDictionary(byte[] dictionary) {
        setDictionary(dictionary, 0, dictionary.length);
    }

    /** Presets the dictionary. */
    public void setDictionary(ByteBuffer dictionary) {
        byte[] bytes = new byte[dictionary.remaining()];
        dictionary.get(bytes);
        setDictionary(bytes);
    }

    /** Sets the strategy from the next call of deflate on. */
    public void setStrategy(int strategy) {
        if (strategy < DEFAULT_STRATEGY || strategy > HUFFMAN_ONLY) {
            throw new IllegalArgumentException();
        }
        synchronized (input) {
            changed |= this.strategy != strategy;
            this.strategy = strategy;
        }
    }

    /** Sets the level from the next call of deflate on. */
    public void setLevel(int level) {
        if (!isLevel(level)) {
            throw new IllegalArgumentException("invalid compression level");
        }
        synchronized (input) {
            changed |= this.level != level;
            this.level = level;
        }
    }

    /** Is the input used up? */
    public boolean needsInput() {
        synchronized (input) {
            return input.remaining() == 0;
        }
    }

    /** Says that the input set now is the last. */
    public void finish() {
        synchronized (input) {
            finish = true;
        }
    }

    /** Is the end of the compressed stream written? */
    public boolean finished() {
        synchronized (input) {
            return finished;
        }
    }

    /** Compresses into the array; returns how many bytes, 0 when input is needed. */
    public int deflate(byte[] output, int off, int len) {
        return deflate(output, off, len, NO_FLUSH);
    }

    /** Compresses into the array. */
    public int deflate(byte[] output) {
        return deflate(output, 0, output.length, NO_FLUSH);
    }

    /** Compresses into the array with that kind of flushing. */
    public int deflate(byte[] output, int off, int len, int flush) {
        if (off < 0 || len < 0 || off > output.length - len) {
            throw new ArrayIndexOutOfBoundsException();
        }
        if (flush != NO_FLUSH && flush != SYNC_FLUSH && flush != FULL_FLUSH) {
            throw new IllegalArgumentException();
        }
        synchronized (input) {
            byte[] stream = open();
            input.refresh();
            int status = changed
                    ? Zlib.change(stream, input.bytes, input.offset, input.count, output, off, len, level, strategy,
                            progress)
                    : Zlib.run(stream, input.bytes, input.offset, input.count, output, off, len,
                            finish ? Zlib.FINISH : flush, progress);
            return account(status);
        }
    }

    private int account(int status) {
        if (changed) {
            changed = status == Zlib.NO_PROGRESS;
        } else if (status == Zlib.STREAM_END) {
            finished = true;
        }
        input.consume(progress[Zlib.CONSUMED]);
        bytesRead += progress[Zlib.CONSUMED];
        bytesWritten += progress[Zlib.PRODUCED];
        return progress[Zlib.PRODUCED];
    }

    /** Compresses into the buffer. */
    public int deflate(ByteBuffer output) {
        return deflate(output, NO_FLUSH);
    }

    /** Compresses into the buffer with that kind of flushing. */
    public int deflate(ByteBuffer output, int flush) {
        if (output.isReadOnly()) {
            throw new ReadOnlyBufferException();
        }
        int count;
        if (output.hasArray()) {
            count = deflate(output.array(), output.arrayOffset() + output.position(), output.remaining(), flush);
            output.position(output.position() + count);
        } else {
            byte[] bytes = new byte[output.remaining()];
            count = deflate(bytes, 0, bytes.length, flush);
            output.put(bytes, 0, count);
        }
        return count;
    }

    /** Returns the checksum of the input. */
    public int getAdler() {
        synchronized (input) {
            return Zlib.adler(open());
        }
    }

    /** Returns the bytes read so far, as an int. */
    public int getTotalIn() {
        return (int) getBytesRead();
    }

    /** Returns the bytes read so far. */
    public long getBytesRead() {
        synchronized (input) {
            open();
            return bytesRead;
        }
    }

    /** Returns the bytes written so far, as an int. */
    public int getTotalOut() {
        return (int) getBytesWritten();
    }

    /** Returns the bytes written so far. */
    public long getBytesWritten() {
        synchronized (input) {
            open();
            return bytesWritten;
        }
    }

    /** Gets ready for another stream. */
    public void reset() {
        synchronized (input) {
            Zlib.reset(open());
            finish = false;
            finished = false;
            input.clear();
            bytesRead = 0;
            bytesWritten = 0;
        }
    }

    /** Closes it and drops its memory. */
    public void close() {
        end();
    }

    /** Gives up what it holds. */
    public void end() {
        synchronized (input) {
            state = null;
            input.clear();
        }
    }
}
