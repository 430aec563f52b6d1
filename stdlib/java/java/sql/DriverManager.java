package java.sql;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Properties;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

/** Finds the driver for a database among those that registered themselves. */
public class DriverManager {
    /** A driver of the list. */
    private static final class Registered {
        final Driver driver;
        final DriverAction action;

        Registered(Driver driver, DriverAction action) {
            this.driver = driver;
            this.action = action;
        }
    }

    private static final CopyOnWriteArrayList<Registered> DRIVERS = new CopyOnWriteArrayList<>();
    private static volatile PrintWriter logWriter;
    private static volatile PrintStream logStream;
    private static volatile int loginTimeout;
    private static boolean searched;

    private DriverManager() {
    }

    /** Returns the log, or null. */
    public static PrintWriter getLogWriter() {
        return logWriter;
    }

    /** Sets the log; null for none. */
    public static void setLogWriter(PrintWriter out) {
        logStream = null;
        logWriter = out;
    }

    /** Sets the log; null for none. */
    @Deprecated
    public static void setLogStream(PrintStream out) {
        logStream = out;
        logWriter = out != null ? new PrintWriter(out) : null;
    }

    /** Returns the log if it was set as a stream, else null. */
    @Deprecated
    public static PrintStream getLogStream() {
        return logStream;
    }

    /** Writes a line to the log. */
    public static void println(String message) {
        PrintWriter out = logWriter;
        if (out != null) {
            synchronized (out) {
                out.println(message);
                out.flush();
            }
        }
    }

    /** Sets how many seconds drivers may wait for a database. */
    public static void setLoginTimeout(int seconds) {
        loginTimeout = seconds;
    }

    /** Returns how many seconds drivers may wait; 0 for their own limit. */
    public static int getLoginTimeout() {
        return loginTimeout;
    }

    /** Opens a connection as the user. */
    public static Connection getConnection(String url, String user, String password) throws SQLException {
        Properties info = new Properties();
        if (user != null) {
            info.put("user", user);
        }
        if (password != null) {
            info.put("password", password);
        }
        return getConnection(url, info);
    }

    /** Opens a connection. */
    public static Connection getConnection(String url) throws SQLException {
        return getConnection(url, new Properties());
    }

    /** Opens a connection with the first driver that knows the address. */
    public static Connection getConnection(String url, Properties info) throws SQLException {
        if (url == null) {
            throw new SQLException("The url cannot be null", "08001");
        }
        println("DriverManager.getConnection(\"" + url + "\")");
        SQLException reason = null;
        for (Registered each : registered()) {
            try {
                Connection connection = each.driver.connect(url, info);
                if (connection != null) {
                    return connection;
                }
            } catch (SQLException e) {
                reason = reason == null ? e : reason;
            }
        }
        throw reason != null ? reason : new SQLException("No suitable driver found for " + url, "08001");
    }

    /** Returns the first driver that knows the address. */
    public static Driver getDriver(String url) throws SQLException {
        for (Registered each : registered()) {
            if (accepts(each.driver, url)) {
                return each.driver;
            }
        }
        throw new SQLException("No suitable driver", "08001");
    }

    private static boolean accepts(Driver driver, String url) {
        try {
            return driver.acceptsURL(url);
        } catch (SQLException e) {
            return false;
        }
    }

    /** Registers a driver, unless it is there. */
    public static void registerDriver(Driver driver) throws SQLException {
        registerDriver(driver, null);
    }

    /** Registers a driver that wants to hear when it is deregistered. */
    public static synchronized void registerDriver(Driver driver, DriverAction da) throws SQLException {
        if (driver == null) {
            throw new NullPointerException();
        }
        if (find(driver) == null) {
            DRIVERS.add(new Registered(driver, da));
        }
        println("registerDriver: " + driver);
    }

    /** Takes a driver off the list. */
    public static synchronized void deregisterDriver(Driver driver) throws SQLException {
        Registered found = driver != null ? find(driver) : null;
        if (found != null) {
            DRIVERS.remove(found);
            if (found.action != null) {
                found.action.deregister();
            }
        }
    }

    private static Registered find(Driver driver) {
        for (Registered each : DRIVERS) {
            if (each.driver == driver) {
                return each;
            }
        }
        return null;
    }

    /** Returns the drivers. */
    public static Enumeration<Driver> getDrivers() {
        return Collections.enumeration(all());
    }

    /** Returns the drivers. */
    public static Stream<Driver> drivers() {
        return all().stream();
    }

    private static List<Driver> all() {
        List<Driver> drivers = new ArrayList<>();
        for (Registered each : registered()) {
            drivers.add(each.driver);
        }
        return drivers;
    }

    /** The list, after the drivers that the class path and the property jdbc.drivers name have been loaded. */
    private static List<Registered> registered() {
        synchronized (DRIVERS) {
            if (!searched) {
                searched = true;
                loadServices();
                loadNamed(System.getProperty("jdbc.drivers"));
            }
        }
        return DRIVERS;
    }

    private static void loadServices() {
        try {
            for (Driver driver : ServiceLoader.load(Driver.class)) {
                println("DriverManager found " + driver);
            }
        } catch (ServiceConfigurationError e) {
            println("DriverManager found a broken service: " + e);
        }
    }

    private static void loadNamed(String names) {
        if (names == null) {
            return;
        }
        for (String name : names.split(":")) {
            try {
                Class.forName(name, true, ClassLoader.getSystemClassLoader());
            } catch (ClassNotFoundException | LinkageError e) {
                println("DriverManager.Initialize: load failed: " + e);
            }
        }
    }
}
