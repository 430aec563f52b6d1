package java.util;

/** Thrown when a resource is missing. */
public class MissingResourceException extends RuntimeException {
    private final String className;
    private final String key;

    /** Creates the exception. */
    public MissingResourceException(String s, String className, String key) {
        super(s);
        this.className = className;
        this.key = key;
    }

    MissingResourceException(String message, String className, String key, Throwable cause) {
        super(message, cause);
        this.className = className;
        this.key = key;
    }

    /** Returns the class name of the bundle. */
    public String getClassName() {
        return className;
    }

    /** Returns the missing key. */
    public String getKey() {
        return key;
    }
}
