package java.util.logging;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.MissingResourceException;
import java.util.Objects;
import java.util.ResourceBundle;

/** How important a message is. */
public class Level implements Serializable {
    private static final long serialVersionUID = -8176160795706313070L;
    private static final List<Level> KNOWN = new ArrayList<>();

    /** No messages. */
    public static final Level OFF = new Level("OFF", Integer.MAX_VALUE);
    /** Serious failures. */
    public static final Level SEVERE = new Level("SEVERE", 1000);
    /** Possible problems. */
    public static final Level WARNING = new Level("WARNING", 900);
    /** Information. */
    public static final Level INFO = new Level("INFO", 800);
    /** Configuration. */
    public static final Level CONFIG = new Level("CONFIG", 700);
    /** Tracing. */
    public static final Level FINE = new Level("FINE", 500);
    /** Fairly detailed tracing. */
    public static final Level FINER = new Level("FINER", 400);
    /** Highly detailed tracing. */
    public static final Level FINEST = new Level("FINEST", 300);
    /** All messages. */
    public static final Level ALL = new Level("ALL", Integer.MIN_VALUE);

    private final String name;
    private final int value;
    private final String resourceBundleName;

    /** Creates a level. */
    protected Level(String name, int value) {
        this(name, value, null);
    }

    /** Creates a level whose name is localized by a bundle. */
    protected Level(String name, int value, String resourceBundleName) {
        this.name = Objects.requireNonNull(name);
        this.value = value;
        this.resourceBundleName = resourceBundleName;
        synchronized (KNOWN) {
            KNOWN.add(this);
        }
    }

    /** Returns the bundle's name, or null. */
    public String getResourceBundleName() {
        return resourceBundleName;
    }

    /** Returns the name. */
    public String getName() {
        return name;
    }

    /** Returns the name in the user's language. */
    public String getLocalizedName() {
        if (resourceBundleName == null) {
            return name;
        }
        try {
            return ResourceBundle.getBundle(resourceBundleName).getString(name);
        } catch (MissingResourceException e) {
            return name;
        }
    }

    /** Returns the name. */
    @Override
    public final String toString() {
        return name;
    }

    /** Returns the number: the larger, the more important. */
    public final int intValue() {
        return value;
    }

    private static Level find(String name) {
        synchronized (KNOWN) {
            for (Level level : KNOWN) {
                if (level.name.equals(name)) {
                    return level;
                }
            }
            return null;
        }
    }

    private static Level find(int value) {
        synchronized (KNOWN) {
            for (Level level : KNOWN) {
                if (level.value == value) {
                    return level;
                }
            }
            return new Level(String.valueOf(value), value);
        }
    }

    private Object readResolve() {
        Level known = find(name);
        return known != null && known.value == value ? known : this;
    }

    /** Returns the level of that name or number. */
    public static synchronized Level parse(String name) throws IllegalArgumentException {
        Objects.requireNonNull(name);
        Level known = find(name);
        if (known != null) {
            return known;
        }
        try {
            return find(Integer.parseInt(name));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("Bad level \"" + name + "\"");
        }
    }

    /** Has the other the same number? */
    @Override
    public boolean equals(Object ox) {
        return ox instanceof Level other && other.value == value;
    }

    /** Returns the number. */
    @Override
    public int hashCode() {
        return value;
    }
}
