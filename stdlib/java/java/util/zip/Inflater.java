package java.util.zip;

import java.nio.ByteBuffer;
import java.nio.ReadOnlyBufferException;
import java.util.Objects;
import wardian.internal.Zlib;

/** Decompresses zlib streams (RFC 1950), or raw deflate streams (RFC 1951). */
public class Inflater implements AutoCloseable {
    private final CodecInput input = new CodecInput();
    private final int[] progress = new int[2];
    private byte[] state;
    private boolean finished;
    private boolean needsDictionary;
    private long bytesRead;
    private long bytesWritten;

    /** Creates one; nowrap: without header and checksum. */
    public Inflater(boolean nowrap) {
        state = Zlib.inflater(nowrap);
    }

    /** Creates one for zlib streams. */
    public Inflater() {
        this(false);
    }

    private byte[] open() {
        if (state == null) {
            throw new NullPointerException("Inflater has been closed");
        }
        return state;
    }

    /** Sets what is to be decompressed. */
    public void setInput(byte[] input, int off, int len) {
        synchronized (this.input) {
            this.input.set(input, off, len);
        }
    }

    /** Sets what is to be decompressed. */
    public void setInput(byte[] input) {
        setInput(input, 0, input.length);
    }

    /** Sets what is to be decompressed; the buffer's position follows. */
    public void setInput(ByteBuffer input) {
        Objects.requireNonNull(input);
        synchronized (this.input) {
            this.input.set(input);
        }
    }

    private static void dictionarySet(int status) {
        if (status != Zlib.OK) {
            throw new IllegalArgumentException();
        }
    }

    /** Gives the dictionary that is needed. */
    public void setDictionary(byte[] dictionary, int off, int len) {
        synchronized (input) {
            if (off < 0 || len < 0 || off > dictionary.length - len) {
                throw new ArrayIndexOutOfBoundsException();
            }
            dictionarySet(Zlib.dictionary(open(), dictionary, off, len));
            needsDictionary = false;
        }
    }

    /** Gives the dictionary that is needed. */
    public void setDictionary(byte[] dictionary) {
        setDictionary(dictionary, 0, dictionary.length);
    }

    /** Gives the dictionary that is needed. */
    public void setDictionary(ByteBuffer dictionary) {
        byte[] bytes = new byte[dictionary.remaining()];
        dictionary.get(bytes);
        setDictionary(bytes);
    }

    /** Returns how much of the input is left. */
    public int getRemaining() {
        synchronized (input) {
            return input.remaining();
        }
    }

    /** Is the input used up? */
    public boolean needsInput() {
        synchronized (input) {
            return input.remaining() == 0;
        }
    }

    /** Is a dictionary needed? */
    public boolean needsDictionary() {
        synchronized (input) {
            return needsDictionary;
        }
    }

    /** Is the end of the compressed stream reached? */
    public boolean finished() {
        synchronized (input) {
            return finished;
        }
    }

    /** Decompresses into the array; returns how many bytes, 0 when input or a dictionary is needed. */
    public int inflate(byte[] output, int off, int len) throws DataFormatException {
        if (off < 0 || len < 0 || off > output.length - len) {
            throw new ArrayIndexOutOfBoundsException();
        }
        synchronized (input) {
            byte[] stream = open();
            input.refresh();
            int status = Zlib.run(stream, input.bytes, input.offset, input.count, output, off, len, Zlib.NO_FLUSH,
                    progress);
            return account(status);
        }
    }

    private int account(int status) throws DataFormatException {
        input.consume(progress[Zlib.CONSUMED]);
        int produced = progress[Zlib.PRODUCED];
        bytesRead += progress[Zlib.CONSUMED];
        bytesWritten += produced;
        switch (status) {
            case Zlib.STREAM_END:
                finished = true;
                break;
            case Zlib.NEED_DICTIONARY:
                needsDictionary = true;
                break;
            case Zlib.DATA_ERROR:
                throw new DataFormatException(Zlib.message(state));
            case Zlib.MEMORY_ERROR:
                throw new OutOfMemoryError();
            default:
                break;
        }
        return produced;
    }

    /** Decompresses into the array. */
    public int inflate(byte[] output) throws DataFormatException {
        return inflate(output, 0, output.length);
    }

    /** Decompresses into the buffer. */
    public int inflate(ByteBuffer output) throws DataFormatException {
        if (output.isReadOnly()) {
            throw new ReadOnlyBufferException();
        }
        int count;
        if (output.hasArray()) {
            count = inflate(output.array(), output.arrayOffset() + output.position(), output.remaining());
            output.position(output.position() + count);
        } else {
            byte[] bytes = new byte[output.remaining()];
            count = inflate(bytes);
            output.put(bytes, 0, count);
        }
        return count;
    }

    /** Returns the checksum of the output, or of the dictionary that is needed. */
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
            input.clear();
            finished = false;
            needsDictionary = false;
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
