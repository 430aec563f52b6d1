package java.nio.channels;

/** A channel to read bytes from and write bytes to. */
public interface ByteChannel
        extends ReadableByteChannel, WritableByteChannel {
}
