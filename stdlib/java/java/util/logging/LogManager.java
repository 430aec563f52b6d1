package java.util.logging;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Hashtable;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * The loggers by name, and the properties that configure them.
 *
 * <p>Loggers are kept for good. Without a configuration file the properties are a console handler for INFO and above.
 */
public class LogManager {
    /** The name of the management bean. */
    public static final String LOGGING_MXBEAN_NAME = "java.util.logging:type=Logging";

    private static final LogManager MANAGER = create();

    private final Map<String, Logger> loggers = new Hashtable<>();
    private final CopyOnWriteArrayList<Runnable> listeners = new CopyOnWriteArrayList<>();
    private volatile Properties properties = defaults();
    private volatile boolean started;
    /** The thread that starts the manager comes by again; guarded by this. */
    private boolean starting;

    /** For subclasses. */
    protected LogManager() {
    }

    private static LogManager create() {
        String name = System.getProperty("java.util.logging.manager");
        if (name != null) {
            try {
                return (LogManager) ClassLoader.getSystemClassLoader().loadClass(name).getDeclaredConstructor()
                        .newInstance();
            } catch (ReflectiveOperationException e) {
                System.err.println("Could not load Logmanager \"" + name + "\"");
                e.printStackTrace();
            }
        }
        return new LogManager();
    }

    private static Properties defaults() {
        Properties usual = new Properties();
        usual.setProperty("handlers", "java.util.logging.ConsoleHandler");
        usual.setProperty(".level", "INFO");
        usual.setProperty("java.util.logging.ConsoleHandler.level", "INFO");
        return usual;
    }

    /** Returns the manager of all. */
    public static LogManager getLogManager() {
        MANAGER.start();
        return MANAGER;
    }

    /** Reads the configuration and makes the root logger, on the first use. */
    private void start() {
        if (started) {
            return;
        }
        synchronized (this) {
            if (started || starting) {
                return;
            }
            starting = true;
            try {
                readConfiguration();
            } catch (IOException e) {
                System.err.println("Can't load log configuration: " + e.getMessage());
            }
            Logger root = new Logger("", null);
            root.setLevel(levelProperty(".level", Level.INFO));
            loggers.put("", root);
            root.handlersPending = true;
            addLogger(Logger.global);
            started = true;
        }
    }

    /** Makes the handlers a property names; done late, when a logger first needs them. */
    void addHandlers(Logger logger, String property) {
        String names = getProperty(property);
        if (names == null) {
            return;
        }
        for (String name : names.trim().split("[\\s,]+")) {
            if (name.isEmpty()) {
                continue;
            }
            Handler handler = instance(name, Handler.class);
            if (handler != null) {
                logger.addHandler(handler);
            } else {
                System.err.println("Can't load log handler \"" + name + "\"");
            }
        }
    }

    /** Adds a logger; false if there is one of that name. */
    public boolean addLogger(Logger logger) {
        String name = logger.getName();
        if (name == null) {
            throw new NullPointerException();
        }
        synchronized (loggers) {
            if (loggers.putIfAbsent(name, logger) != null) {
                return false;
            }
            logger.setParentDirectly(ancestor(name));
            String below = name + ".";
            for (Logger other : loggers.values()) {
                if (other.getName().startsWith(below) && !isBelow(other.getParent(), below)) {
                    other.setParentDirectly(logger);
                }
            }
        }
        Level level = levelProperty(name + ".level", null);
        if (level != null) {
            logger.setLevel(level);
        }
        if ("false".equalsIgnoreCase(getProperty(name + ".useParentHandlers"))) {
            logger.setUseParentHandlers(false);
        }
        addHandlers(logger, name + ".handlers");
        return true;
    }

    private static boolean isBelow(Logger logger, String prefix) {
        return logger != null && logger.getName().startsWith(prefix);
    }

    private Logger ancestor(String name) {
        for (int dot = name.lastIndexOf('.'); dot > 0; dot = name.lastIndexOf('.', dot - 1)) {
            Logger logger = loggers.get(name.substring(0, dot));
            if (logger != null) {
                return logger;
            }
        }
        return loggers.get("");
    }

    /** Returns the logger of that name, made if there is none. */
    Logger demand(String name, String bundle) {
        Logger logger = getLogger(name);
        while (logger == null) {
            Logger made = new Logger(name, bundle);
            logger = addLogger(made) ? made : getLogger(name);
        }
        return logger;
    }

    /** Returns the logger of that name, or null. */
    public Logger getLogger(String name) {
        return loggers.get(name);
    }

    /** Returns the names of the loggers. */
    public Enumeration<String> getLoggerNames() {
        synchronized (loggers) {
            return Collections.enumeration(Collections.list(Collections.enumeration(loggers.keySet())));
        }
    }

    /** Reads the configuration that the system properties name, otherwise the usual one. */
    public void readConfiguration() throws IOException, SecurityException {
        String type = System.getProperty("java.util.logging.config.class");
        if (type != null && instance(type, Object.class) != null) {
            return;
        }
        String file = System.getProperty("java.util.logging.config.file");
        if (file == null) {
            configure(defaults());
            return;
        }
        try (InputStream in = new FileInputStream(file)) {
            readConfiguration(in);
        }
    }

    /** Reads a configuration. */
    public void readConfiguration(InputStream ins) throws IOException, SecurityException {
        Properties read = new Properties();
        read.load(ins);
        configure(read);
    }

    private void configure(Properties read) {
        reset();
        properties = read;
        String names = read.getProperty("config");
        if (names != null) {
            for (String name : names.trim().split("[\\s,]+")) {
                instance(name, Object.class);
            }
        }
        synchronized (loggers) {
            for (Logger logger : loggers.values()) {
                Level level = levelProperty(logger.getName() + ".level", null);
                if (level != null) {
                    logger.setLevel(level);
                }
            }
            Logger root = loggers.get("");
            if (root != null) {
                root.handlersPending = true;
            }
        }
        listeners.forEach(Runnable::run);
    }

    /** Closes all handlers; the root's level becomes INFO, the others inherit. */
    public void reset() throws SecurityException {
        properties = new Properties();
        synchronized (loggers) {
            for (Logger logger : loggers.values()) {
                logger.handlersPending = false;
                for (Handler handler : logger.getHandlers()) {
                    logger.removeHandler(handler);
                    handler.close();
                }
                logger.setLevel(logger.getName().isEmpty() ? Level.INFO : null);
            }
        }
    }

    /** Adds something to run after configurations are read. */
    public LogManager addConfigurationListener(Runnable listener) {
        listeners.addIfAbsent(Objects.requireNonNull(listener));
        return this;
    }

    /** Removes a listener. */
    public void removeConfigurationListener(Runnable listener) {
        listeners.remove(listener);
    }

    /** Returns a property, or null. */
    public String getProperty(String name) {
        return properties.getProperty(name);
    }

    /** Fails unless the caller may change logging: here everybody may. */
    public void checkAccess() throws SecurityException {
    }

    String textProperty(String name, String usual) {
        String text = getProperty(name);
        return text == null ? usual : text.trim();
    }

    int intProperty(String name, int usual) {
        try {
            return Integer.parseInt(textProperty(name, ""));
        } catch (NumberFormatException e) {
            return usual;
        }
    }

    Level levelProperty(String name, Level usual) {
        try {
            String text = getProperty(name);
            return text == null ? usual : Level.parse(text.trim());
        } catch (IllegalArgumentException e) {
            return usual;
        }
    }

    /** An instance of the class a property names, or null. */
    <T> T instanceProperty(String name, Class<T> type) {
        String text = getProperty(name);
        return text == null ? null : instance(text.trim(), type);
    }

    private static <T> T instance(String name, Class<T> type) {
        try {
            Class<?> found = Class.forName(name, true, ClassLoader.getSystemClassLoader());
            return type.cast(found.getDeclaredConstructor().newInstance());
        } catch (ReflectiveOperationException | ClassCastException e) {
            return null;
        }
    }
}
