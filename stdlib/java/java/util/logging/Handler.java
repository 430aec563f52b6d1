package java.util.logging;

import java.io.UnsupportedEncodingException;
import java.nio.charset.Charset;
import java.util.Objects;

/** Takes records somewhere. */
public abstract class Handler {
    private volatile Level level = Level.ALL;
    private volatile Formatter formatter;
    private volatile Filter filter;
    private volatile String encoding;
    private volatile ErrorManager errorManager = new ErrorManager();

    /** For subclasses: all levels, no filter, no formatter. */
    protected Handler() {
    }

    /** Reads the properties NAME.level, .filter, .formatter and .encoding, where NAME is the class's. */
    final void configure(Level usualLevel, Formatter usualFormatter) {
        LogManager manager = LogManager.getLogManager();
        String prefix = getClass().getName();
        level = manager.levelProperty(prefix + ".level", usualLevel);
        Filter chosenFilter = manager.instanceProperty(prefix + ".filter", Filter.class);
        Formatter chosen = manager.instanceProperty(prefix + ".formatter", Formatter.class);
        filter = chosenFilter;
        formatter = chosen == null ? usualFormatter : chosen;
        try {
            setEncoding(manager.getProperty(prefix + ".encoding"));
        } catch (UnsupportedEncodingException e) {
            encoding = null;
        }
    }

    /** Takes a record if it is loggable. */
    public abstract void publish(LogRecord record);

    /** Writes out what is held back. */
    public abstract void flush();

    /** Frees what is held open. */
    public abstract void close() throws SecurityException;

    /** Sets the formatter. */
    public synchronized void setFormatter(Formatter newFormatter) throws SecurityException {
        formatter = Objects.requireNonNull(newFormatter);
    }

    /** Returns the formatter, or null. */
    public Formatter getFormatter() {
        return formatter;
    }

    /** Sets the charset by name; null: the default. */
    public synchronized void setEncoding(String encoding) throws SecurityException, UnsupportedEncodingException {
        if (encoding != null && !Charset.isSupported(encoding)) {
            throw new UnsupportedEncodingException(encoding);
        }
        this.encoding = encoding;
    }

    /** Returns the charset's name, or null. */
    public String getEncoding() {
        return encoding;
    }

    /** Sets the filter; null: none. */
    public synchronized void setFilter(Filter newFilter) throws SecurityException {
        filter = newFilter;
    }

    /** Returns the filter, or null. */
    public Filter getFilter() {
        return filter;
    }

    /** Sets where failures are reported. */
    public synchronized void setErrorManager(ErrorManager em) {
        errorManager = Objects.requireNonNull(em);
    }

    /** Returns where failures are reported. */
    public ErrorManager getErrorManager() {
        return errorManager;
    }

    /** Reports a failure. */
    protected void reportError(String msg, Exception ex, int code) {
        errorManager.error(msg, ex, code);
    }

    /** Sets the least level taken. */
    public synchronized void setLevel(Level newLevel) throws SecurityException {
        level = Objects.requireNonNull(newLevel);
    }

    /** Returns the least level taken. */
    public Level getLevel() {
        return level;
    }

    /** Do level and filter let the record pass? */
    public boolean isLoggable(LogRecord record) {
        if (record == null) {
            return false;
        }
        int least = level.intValue();
        if (record.getLevel().intValue() < least || least == Level.OFF.intValue()) {
            return false;
        }
        Filter chosen = filter;
        return chosen == null || chosen.isLoggable(record);
    }
}
