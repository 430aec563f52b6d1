package java.io;

/** Writes primitive values and strings in their binary form, high byte first. */
public interface DataOutput {
    /** Writes the low byte. */
    void write(int b) throws IOException;

    /** Writes all bytes of an array. */
    void write(byte[] b) throws IOException;

    /** Writes a part of an array. */
    void write(byte[] b, int off, int len) throws IOException;

    /** Writes a byte, 1 or 0. */
    void writeBoolean(boolean v) throws IOException;

    /** Writes the low byte. */
    void writeByte(int v) throws IOException;

    /** Writes the low two bytes. */
    void writeShort(int v) throws IOException;

    /** Writes the low two bytes. */
    void writeChar(int v) throws IOException;

    /** Writes four bytes. */
    void writeInt(int v) throws IOException;

    /** Writes eight bytes. */
    void writeLong(long v) throws IOException;

    /** Writes the four bytes of a float. */
    void writeFloat(float v) throws IOException;

    /** Writes the eight bytes of a double. */
    void writeDouble(double v) throws IOException;

    /** Writes the low byte of every character. */
    void writeBytes(String s) throws IOException;

    /** Writes two bytes for every character. */
    void writeChars(String s) throws IOException;

    /** Writes a string in modified UTF-8 behind its length. */
    void writeUTF(String s) throws IOException;
}
