package java.nio.channels.spi;

import java.io.IOException;
import java.nio.channels.AsynchronousCloseException;
import java.nio.channels.Channel;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.InterruptibleChannel;

/** What channels have in common: they close once. */
public abstract class AbstractInterruptibleChannel
        implements Channel, InterruptibleChannel {
    private final Object closing = new Object();
    private volatile boolean closed;

    /** For subclasses. */
    protected AbstractInterruptibleChannel() {
    }

    @Override
    public final void close() throws IOException {
        synchronized (closing) {
            if (!closed) {
                closed = true;
                implCloseChannel();
            }
        }
    }

    /** Closes the channel; called once. */
    protected abstract void implCloseChannel() throws IOException;

    @Override
    public final boolean isOpen() {
        return !closed;
    }

    /** Begins an operation that may block; an interrupted thread closes. */
    protected final void begin() {
        if (Thread.currentThread().isInterrupted()) {
            try {
                close();
            } catch (IOException e) {
                // the operation that follows reports the closed channel
            }
        }
    }

    /** Ends an operation that may have blocked. */
    protected final void end(boolean completed)
            throws AsynchronousCloseException {
        if (closed && Thread.currentThread().isInterrupted()) {
            throw new ClosedByInterruptException();
        }
        if (!completed && closed) {
            throw new AsynchronousCloseException();
        }
    }
}
