package java.util.logging;

import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.concurrent.atomic.AtomicLong;

/** A message on its way through loggers and handlers. */
public class LogRecord implements Serializable {
    private static final long serialVersionUID = 5372048053134512534L;
    private static final AtomicLong NEXT_NUMBER = new AtomicLong();

    private Level level;
    private long sequenceNumber = NEXT_NUMBER.getAndIncrement();
    private String sourceClassName;
    private String sourceMethodName;
    private String message;
    private long longThreadID = Thread.currentThread().getId();
    private Throwable thrown;
    private String loggerName;
    private String resourceBundleName;
    private Instant instant = Instant.now();
    private transient boolean needsCaller = true;
    private transient Object[] parameters;
    private transient ResourceBundle resourceBundle;

    /** Creates a record of now and this thread. */
    public LogRecord(Level level, String msg) {
        this.level = Objects.requireNonNull(level);
        message = msg;
    }

    /** Returns the logger's name, or null. */
    public String getLoggerName() {
        return loggerName;
    }

    /** Sets the logger's name. */
    public void setLoggerName(String name) {
        loggerName = name;
    }

    /** Returns the bundle that localizes the message, or null. */
    public ResourceBundle getResourceBundle() {
        return resourceBundle;
    }

    /** Sets the bundle that localizes the message. */
    public void setResourceBundle(ResourceBundle bundle) {
        resourceBundle = bundle;
    }

    /** Returns the name of the bundle, or null. */
    public String getResourceBundleName() {
        return resourceBundleName;
    }

    /** Sets the name of the bundle. */
    public void setResourceBundleName(String name) {
        resourceBundleName = name;
    }

    /** Returns the level. */
    public Level getLevel() {
        return level;
    }

    /** Sets the level. */
    public void setLevel(Level level) {
        this.level = Objects.requireNonNull(level);
    }

    /** Returns the number; later records have larger ones. */
    public long getSequenceNumber() {
        return sequenceNumber;
    }

    /** Sets the number. */
    public void setSequenceNumber(long seq) {
        sequenceNumber = seq;
    }

    /** Returns the class that logged, as far as known. */
    public String getSourceClassName() {
        inferCaller();
        return sourceClassName;
    }

    /** Sets the class that logged. */
    public void setSourceClassName(String sourceClassName) {
        this.sourceClassName = sourceClassName;
        needsCaller = false;
    }

    /** Returns the method that logged, as far as known. */
    public String getSourceMethodName() {
        inferCaller();
        return sourceMethodName;
    }

    /** Sets the method that logged. */
    public void setSourceMethodName(String sourceMethodName) {
        this.sourceMethodName = sourceMethodName;
        needsCaller = false;
    }

    /** Looks on the stack for the frame below the logger's. */
    private void inferCaller() {
        if (!needsCaller) {
            return;
        }
        needsCaller = false;
        boolean inLogger = false;
        for (StackTraceElement frame : new Throwable().getStackTrace()) {
            boolean isLogger = frame.getClassName().equals("java.util.logging.Logger");
            if (inLogger && !isLogger && !frame.getClassName().startsWith("java.lang.reflect.")) {
                sourceClassName = frame.getClassName();
                sourceMethodName = frame.getMethodName();
                return;
            }
            inLogger |= isLogger;
        }
    }

    /** Returns the message before localization and formatting, or null. */
    public String getMessage() {
        return message;
    }

    /** Sets the message. */
    public void setMessage(String message) {
        this.message = message;
    }

    /** Returns the message's parameters, or null. */
    public Object[] getParameters() {
        return parameters;
    }

    /** Sets the message's parameters. */
    public void setParameters(Object[] parameters) {
        this.parameters = parameters;
    }

    /** Returns the thread's id as an int. */
    public int getThreadID() {
        return (int) longThreadID;
    }

    /** Sets the thread's id. */
    public void setThreadID(int threadID) {
        longThreadID = threadID;
    }

    /** Returns the thread's id. */
    public long getLongThreadID() {
        return longThreadID;
    }

    /** Sets the thread's id. */
    public LogRecord setLongThreadID(long longThreadID) {
        this.longThreadID = longThreadID;
        return this;
    }

    /** Returns the time in milliseconds since 1970. */
    public long getMillis() {
        return instant.toEpochMilli();
    }

    /** Sets the time in milliseconds since 1970. */
    public void setMillis(long millis) {
        instant = Instant.ofEpochMilli(millis);
    }

    /** Returns the time. */
    public Instant getInstant() {
        return instant;
    }

    /** Sets the time. */
    public void setInstant(Instant instant) {
        instant.toEpochMilli();
        this.instant = instant;
    }

    /** Returns what was thrown, or null. */
    public Throwable getThrown() {
        return thrown;
    }

    /** Sets what was thrown. */
    public void setThrown(Throwable thrown) {
        this.thrown = thrown;
    }
}
