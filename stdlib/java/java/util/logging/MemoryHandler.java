package java.util.logging;

import java.util.Objects;

/** Keeps the last records until an important one comes, then hands them on. */
public class MemoryHandler extends Handler {
    private static final int USUAL_SIZE = 1000;

    private volatile Level pushLevel;
    private final Handler target;
    private final LogRecord[] buffer;
    private int start;
    private int count;

    /** Creates one as the properties say. */
    public MemoryHandler() {
        LogManager manager = LogManager.getLogManager();
        String prefix = getClass().getName();
        configure(Level.ALL, new SimpleFormatter());
        pushLevel = manager.levelProperty(prefix + ".push", Level.SEVERE);
        int size = manager.intProperty(prefix + ".size", USUAL_SIZE);
        buffer = new LogRecord[size <= 0 ? USUAL_SIZE : size];
        String name = manager.getProperty(prefix + ".target");
        if (name == null) {
            throw new RuntimeException("The handler " + prefix + " does not specify a target");
        }
        target = manager.instanceProperty(prefix + ".target", Handler.class);
        if (target == null) {
            throw new RuntimeException("MemoryHandler can't load handler target \"" + name + "\"");
        }
    }

    /** Creates one for so many records. */
    public MemoryHandler(Handler target, int size, Level pushLevel) {
        if (target == null || pushLevel == null) {
            throw new NullPointerException();
        }
        if (size <= 0) {
            throw new IllegalArgumentException();
        }
        configure(Level.ALL, new SimpleFormatter());
        this.target = target;
        this.pushLevel = pushLevel;
        buffer = new LogRecord[size];
    }

    /** Keeps a record; an important one is handed on with all before. */
    @Override
    public synchronized void publish(LogRecord record) {
        if (!isLoggable(record)) {
            return;
        }
        buffer[(start + count) % buffer.length] = record;
        if (count < buffer.length) {
            count++;
        } else {
            start = (start + 1) % buffer.length;
        }
        if (record.getLevel().intValue() >= pushLevel.intValue()) {
            push();
        }
    }

    /** Hands all records on. */
    public synchronized void push() {
        for (int i = 0; i < count; i++) {
            target.publish(buffer[(start + i) % buffer.length]);
        }
        start = 0;
        count = 0;
    }

    /** Flushes the target; records stay. */
    @Override
    public void flush() {
        target.flush();
    }

    /** Closes the target. */
    @Override
    public void close() throws SecurityException {
        target.close();
        setLevel(Level.OFF);
    }

    /** Sets the level of important records. */
    public synchronized void setPushLevel(Level newLevel) throws SecurityException {
        pushLevel = Objects.requireNonNull(newLevel);
    }

    /** Returns the level of important records. */
    public Level getPushLevel() {
        return pushLevel;
    }

    /** Do level and filter let the record pass? */
    @Override
    public boolean isLoggable(LogRecord record) {
        return super.isLoggable(record);
    }
}
