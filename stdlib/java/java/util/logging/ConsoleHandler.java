package java.util.logging;

/** Writes records to System.err. */
public class ConsoleHandler extends StreamHandler {
    /** Creates one; the usual level is INFO. */
    public ConsoleHandler() {
        setOutputStream(System.err);
    }

    /** Writes a record at once. */
    @Override
    public void publish(LogRecord record) {
        super.publish(record);
        flush();
    }

    /** Flushes; System.err stays open. */
    @Override
    public void close() {
        flush();
    }
}
