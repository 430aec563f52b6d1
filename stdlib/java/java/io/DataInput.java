package java.io;

/** Reads primitive values and strings in their binary form, high byte first. */
public interface DataInput {
    /** Fills an array. */
    void readFully(byte[] b) throws IOException;

    /** Fills a part of an array. */
    void readFully(byte[] b, int off, int len) throws IOException;

    /** Skips up to n bytes and returns how many. */
    int skipBytes(int n) throws IOException;

    /** Reads a byte; not zero is true. */
    boolean readBoolean() throws IOException;

    /** Reads a signed byte. */
    byte readByte() throws IOException;

    /** Reads an unsigned byte. */
    int readUnsignedByte() throws IOException;

    /** Reads two bytes as a signed value. */
    short readShort() throws IOException;

    /** Reads two bytes as an unsigned value. */
    int readUnsignedShort() throws IOException;

    /** Reads two bytes as a char. */
    char readChar() throws IOException;

    /** Reads four bytes. */
    int readInt() throws IOException;

    /** Reads eight bytes. */
    long readLong() throws IOException;

    /** Reads the four bytes of a float. */
    float readFloat() throws IOException;

    /** Reads the eight bytes of a double. */
    double readDouble() throws IOException;

    /** Reads a line of single byte characters, or null at the end. */
    String readLine() throws IOException;

    /** Reads a string in modified UTF-8 behind its length. */
    String readUTF() throws IOException;
}
