package java.util.logging;

import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;

/** Takes messages of a part of the program, and hands them to handlers: its own and its ancestors'. */
public class Logger {
    /** The name of the global logger. */
    public static final String GLOBAL_LOGGER_NAME = "global";
    /** The global logger; see getGlobal. */
    @Deprecated
    public static final Logger global = new Logger(GLOBAL_LOGGER_NAME, null);

    private final String name;
    private final CopyOnWriteArrayList<Handler> handlers = new CopyOnWriteArrayList<>();
    private final String bundleName;
    private volatile ResourceBundle bundle;
    private volatile Filter filter;
    private volatile Level level;
    private volatile Logger parent;
    private volatile boolean useParentHandlers = true;
    /** Has the root its configured handlers still to come? */
    volatile boolean handlersPending;

    /** For subclasses; the logger is not known to the manager. A null name is an anonymous logger's. */
    protected Logger(String name, String resourceBundleName) {
        this.name = name;
        bundleName = resourceBundleName;
        bundle = resourceBundleName == null ? null
                : ResourceBundle.getBundle(resourceBundleName, Locale.getDefault(),
                        ClassLoader.getSystemClassLoader());
    }

    /** Returns the global logger. */
    public static final Logger getGlobal() {
        LogManager.getLogManager();
        return global;
    }

    /** Returns the logger of that name. */
    public static Logger getLogger(String name) {
        return LogManager.getLogManager().demand(Objects.requireNonNull(name), null);
    }

    /** Returns the logger of that name, with a bundle for its messages. */
    public static Logger getLogger(String name, String resourceBundleName) {
        Logger logger = LogManager.getLogManager().demand(Objects.requireNonNull(name), resourceBundleName);
        if (resourceBundleName != null && logger.bundle == null) {
            logger.bundle = ResourceBundle.getBundle(resourceBundleName, Locale.getDefault(),
                    ClassLoader.getSystemClassLoader());
        }
        return logger;
    }

    /** Returns a new logger below the root that has no name. */
    public static Logger getAnonymousLogger() {
        return getAnonymousLogger(null);
    }

    /** Returns a new logger below the root that has no name, with a bundle for its messages. */
    public static Logger getAnonymousLogger(String resourceBundleName) {
        Logger logger = new Logger(null, resourceBundleName);
        logger.parent = LogManager.getLogManager().getLogger("");
        return logger;
    }

    /** Returns the bundle for messages, or null. */
    public ResourceBundle getResourceBundle() {
        return bundle;
    }

    /** Returns the name of the bundle, or null. */
    public String getResourceBundleName() {
        return bundle == null ? null : bundleName != null ? bundleName : bundle.getBaseBundleName();
    }

    /** Sets the bundle for messages, once. */
    public void setResourceBundle(ResourceBundle bundle) {
        String base = bundle.getBaseBundleName();
        if (base == null || base.isEmpty()) {
            throw new IllegalArgumentException("resource bundle must have a name");
        }
        if (this.bundle != null && !base.equals(getResourceBundleName())) {
            throw new IllegalArgumentException("can't replace resource bundle");
        }
        this.bundle = bundle;
    }

    /** Sets the filter; null: none. */
    public void setFilter(Filter newFilter) throws SecurityException {
        filter = newFilter;
    }

    /** Returns the filter, or null. */
    public Filter getFilter() {
        return filter;
    }

    /** Logs a record: all others end here. */
    public void log(LogRecord record) {
        if (!isLoggable(record.getLevel())) {
            return;
        }
        Filter chosen = filter;
        if (chosen != null && !chosen.isLoggable(record)) {
            return;
        }
        for (Logger logger = this; logger != null; logger = logger.getParent()) {
            for (Handler handler : logger.getHandlers()) {
                handler.publish(record);
            }
            if (!logger.getUseParentHandlers()) {
                break;
            }
        }
    }

    /** The nearest bundle of this logger and its ancestors goes with the record. */
    private void send(LogRecord record) {
        record.setLoggerName(name);
        for (Logger logger = this; logger != null; logger = logger.parent) {
            ResourceBundle nearest = logger.bundle;
            if (nearest != null) {
                record.setResourceBundle(nearest);
                record.setResourceBundleName(logger.getResourceBundleName());
                break;
            }
        }
        log(record);
    }

    private static LogRecord from(LogRecord record, String sourceClass, String sourceMethod) {
        record.setSourceClassName(sourceClass);
        record.setSourceMethodName(sourceMethod);
        return record;
    }

    private static LogRecord with(LogRecord record, Object... parameters) {
        record.setParameters(parameters);
        return record;
    }

    private static LogRecord thrown(LogRecord record, Throwable thrown) {
        record.setThrown(thrown);
        return record;
    }

    private void send(LogRecord record, ResourceBundle messages, String messagesName) {
        record.setLoggerName(name);
        if (messages != null) {
            record.setResourceBundle(messages);
            record.setResourceBundleName(messagesName);
        }
        log(record);
    }

    /** Logs a message. */
    public void log(Level level, String msg) {
        if (isLoggable(level)) {
            send(new LogRecord(level, msg));
        }
    }

    /** Logs a message, made only when it is logged. */
    public void log(Level level, Supplier<String> msgSupplier) {
        if (isLoggable(level)) {
            send(new LogRecord(level, msgSupplier.get()));
        }
    }

    /** Logs a message with a parameter. */
    public void log(Level level, String msg, Object param1) {
        if (isLoggable(level)) {
            send(with(new LogRecord(level, msg), param1));
        }
    }

    /** Logs a message with parameters. */
    public void log(Level level, String msg, Object[] params) {
        if (isLoggable(level)) {
            send(with(new LogRecord(level, msg), params));
        }
    }

    /** Logs a message with what was thrown. */
    public void log(Level level, String msg, Throwable thrown) {
        if (isLoggable(level)) {
            send(thrown(new LogRecord(level, msg), thrown));
        }
    }

    /** Logs a message, made only when it is logged, with what was thrown. */
    public void log(Level level, Throwable thrown, Supplier<String> msgSupplier) {
        if (isLoggable(level)) {
            send(thrown(new LogRecord(level, msgSupplier.get()), thrown));
        }
    }

    /** Logs a message from a place. */
    public void logp(Level level, String sourceClass, String sourceMethod, String msg) {
        if (isLoggable(level)) {
            send(from(new LogRecord(level, msg), sourceClass, sourceMethod));
        }
    }

    /** Logs a message from a place, made only when it is logged. */
    public void logp(Level level, String sourceClass, String sourceMethod, Supplier<String> msgSupplier) {
        if (isLoggable(level)) {
            send(from(new LogRecord(level, msgSupplier.get()), sourceClass, sourceMethod));
        }
    }

    /** Logs a message with a parameter from a place. */
    public void logp(Level level, String sourceClass, String sourceMethod, String msg, Object param1) {
        if (isLoggable(level)) {
            send(from(with(new LogRecord(level, msg), param1), sourceClass, sourceMethod));
        }
    }

    /** Logs a message with parameters from a place. */
    public void logp(Level level, String sourceClass, String sourceMethod, String msg, Object[] params) {
        if (isLoggable(level)) {
            send(from(with(new LogRecord(level, msg), params), sourceClass, sourceMethod));
        }
    }

    /** Logs a message with what was thrown from a place. */
    public void logp(Level level, String sourceClass, String sourceMethod, String msg, Throwable thrown) {
        if (isLoggable(level)) {
            send(from(thrown(new LogRecord(level, msg), thrown), sourceClass, sourceMethod));
        }
    }

    /** Logs a message, made only when it is logged, with what was thrown from a place. */
    public void logp(Level level, String sourceClass, String sourceMethod, Throwable thrown, Supplier<String> msgSupplier) {
        if (isLoggable(level)) {
            send(from(thrown(new LogRecord(level, msgSupplier.get()), thrown), sourceClass, sourceMethod));
        }
    }

    /** Logs a message of a bundle from a place. */
    public void logrb(Level level, String sourceClass, String sourceMethod, ResourceBundle bundle, String msg,
            Object... params) {
        if (isLoggable(level)) {
            send(from(with(new LogRecord(level, msg), params), sourceClass, sourceMethod), bundle,
                    nameOf(bundle));
        }
    }

    /** Logs a message of a bundle. */
    public void logrb(Level level, ResourceBundle bundle, String msg, Object... params) {
        if (isLoggable(level)) {
            send(with(new LogRecord(level, msg), params), bundle, nameOf(bundle));
        }
    }

    /** Logs a message of a bundle with what was thrown, from a place. */
    public void logrb(Level level, String sourceClass, String sourceMethod, ResourceBundle bundle, String msg,
            Throwable thrown) {
        if (isLoggable(level)) {
            send(from(thrown(new LogRecord(level, msg), thrown), sourceClass, sourceMethod), bundle,
                    nameOf(bundle));
        }
    }

    /** Logs a message of a bundle with what was thrown. */
    public void logrb(Level level, ResourceBundle bundle, String msg, Throwable thrown) {
        if (isLoggable(level)) {
            send(thrown(new LogRecord(level, msg), thrown), bundle, nameOf(bundle));
        }
    }

    /** Logs a message of a named bundle, from a place. */
    @Deprecated
    public void logrb(Level level, String sourceClass, String sourceMethod, String bundleName, String msg) {
        logrb(level, sourceClass, sourceMethod, bundleNamed(bundleName), msg, new Object[0]);
    }

    /** Logs a message of a named bundle with a parameter, from a place. */
    @Deprecated
    public void logrb(Level level, String sourceClass, String sourceMethod, String bundleName, String msg,
            Object param1) {
        logrb(level, sourceClass, sourceMethod, bundleNamed(bundleName), msg, new Object[] {param1});
    }

    /** Logs a message of a named bundle with parameters, from a place. */
    @Deprecated
    public void logrb(Level level, String sourceClass, String sourceMethod, String bundleName, String msg,
            Object[] params) {
        logrb(level, sourceClass, sourceMethod, bundleNamed(bundleName), msg, params);
    }

    /** Logs a message of a named bundle with what was thrown, from a place. */
    @Deprecated
    public void logrb(Level level, String sourceClass, String sourceMethod, String bundleName, String msg,
            Throwable thrown) {
        logrb(level, sourceClass, sourceMethod, bundleNamed(bundleName), msg, thrown);
    }

    /** Finds a bundle; null when there is none, for then messages are logged as they are. */
    private static ResourceBundle bundleNamed(String name) {
        try {
            return name == null ? null : ResourceBundle.getBundle(name, Locale.getDefault(),
                    ClassLoader.getSystemClassLoader());
        } catch (MissingResourceException e) {
            return null;
        }
    }

    private static String nameOf(ResourceBundle bundle) {
        return bundle == null ? null : bundle.getBaseBundleName();
    }

    /** Logs with FINER that a method is entered. */
    public void entering(String sourceClass, String sourceMethod) {
        logp(Level.FINER, sourceClass, sourceMethod, "ENTRY");
    }

    /** Logs with FINER that a method is entered. */
    public void entering(String sourceClass, String sourceMethod, Object param1) {
        logp(Level.FINER, sourceClass, sourceMethod, "ENTRY {0}", param1);
    }

    /** Logs with FINER that a method is entered. */
    public void entering(String sourceClass, String sourceMethod, Object[] params) {
        if (!isLoggable(Level.FINER)) {
            return;
        }
        StringBuilder message = new StringBuilder("ENTRY");
        for (int i = 0; params != null && i < params.length; i++) {
            message.append(" {").append(i).append('}');
        }
        logp(Level.FINER, sourceClass, sourceMethod, message.toString(), params);
    }

    /** Logs with FINER that a method returns. */
    public void exiting(String sourceClass, String sourceMethod) {
        logp(Level.FINER, sourceClass, sourceMethod, "RETURN");
    }

    /** Logs with FINER that a method returns a value. */
    public void exiting(String sourceClass, String sourceMethod, Object result) {
        logp(Level.FINER, sourceClass, sourceMethod, "RETURN {0}", result);
    }

    /** Logs with FINER that a method throws. */
    public void throwing(String sourceClass, String sourceMethod, Throwable thrown) {
        logp(Level.FINER, sourceClass, sourceMethod, "THROW", thrown);
    }

    /** Logs with SEVERE. */
    public void severe(String msg) {
        log(Level.SEVERE, msg);
    }

    /** Logs with SEVERE; the message is made only when it is logged. */
    public void severe(Supplier<String> msgSupplier) {
        log(Level.SEVERE, msgSupplier);
    }

    /** Logs with WARNING. */
    public void warning(String msg) {
        log(Level.WARNING, msg);
    }

    /** Logs with WARNING; the message is made only when it is logged. */
    public void warning(Supplier<String> msgSupplier) {
        log(Level.WARNING, msgSupplier);
    }

    /** Logs with INFO. */
    public void info(String msg) {
        log(Level.INFO, msg);
    }

    /** Logs with INFO; the message is made only when it is logged. */
    public void info(Supplier<String> msgSupplier) {
        log(Level.INFO, msgSupplier);
    }

    /** Logs with CONFIG. */
    public void config(String msg) {
        log(Level.CONFIG, msg);
    }

    /** Logs with CONFIG; the message is made only when it is logged. */
    public void config(Supplier<String> msgSupplier) {
        log(Level.CONFIG, msgSupplier);
    }

    /** Logs with FINE. */
    public void fine(String msg) {
        log(Level.FINE, msg);
    }

    /** Logs with FINE; the message is made only when it is logged. */
    public void fine(Supplier<String> msgSupplier) {
        log(Level.FINE, msgSupplier);
    }

    /** Logs with FINER. */
    public void finer(String msg) {
        log(Level.FINER, msg);
    }

    /** Logs with FINER; the message is made only when it is logged. */
    public void finer(Supplier<String> msgSupplier) {
        log(Level.FINER, msgSupplier);
    }

    /** Logs with FINEST. */
    public void finest(String msg) {
        log(Level.FINEST, msg);
    }

    /** Logs with FINEST; the message is made only when it is logged. */
    public void finest(Supplier<String> msgSupplier) {
        log(Level.FINEST, msgSupplier);
    }

    /** Sets the least level logged; null: the parent's. */
    public void setLevel(Level newLevel) throws SecurityException {
        level = newLevel;
    }

    /** Returns the least level logged, or null. */
    public Level getLevel() {
        return level;
    }

    /** Would a message of that level be logged? */
    public boolean isLoggable(Level level) {
        int least = Level.INFO.intValue();
        for (Logger logger = this; logger != null; logger = logger.parent) {
            Level own = logger.level;
            if (own != null) {
                least = own.intValue();
                break;
            }
        }
        return level.intValue() >= least && least != Level.OFF.intValue();
    }

    /** Returns the name, or null. */
    public String getName() {
        return name;
    }

    /** Adds a handler. */
    public void addHandler(Handler handler) throws SecurityException {
        ensureHandlers();
        handlers.add(Objects.requireNonNull(handler));
    }

    /** Removes a handler. */
    public void removeHandler(Handler handler) throws SecurityException {
        if (handler != null) {
            ensureHandlers();
            handlers.remove(handler);
        }
    }

    /** Returns the handlers. */
    public Handler[] getHandlers() {
        ensureHandlers();
        return handlers.toArray(new Handler[0]);
    }

    private void ensureHandlers() {
        if (handlersPending) {
            synchronized (this) {
                if (handlersPending) {
                    handlersPending = false;
                    LogManager.getLogManager().addHandlers(this, "handlers");
                }
            }
        }
    }

    /** Shall the ancestors' handlers be used too? */
    public void setUseParentHandlers(boolean useParentHandlers) {
        this.useParentHandlers = useParentHandlers;
    }

    /** Are the ancestors' handlers used too? */
    public boolean getUseParentHandlers() {
        return useParentHandlers;
    }

    /** Returns the nearest ancestor, null for the root. */
    public Logger getParent() {
        return parent;
    }

    /** Sets the parent; for the manager. */
    public void setParent(Logger parent) {
        this.parent = Objects.requireNonNull(parent);
    }

    void setParentDirectly(Logger newParent) {
        parent = newParent;
    }
}
