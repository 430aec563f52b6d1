package java.util;

/** A provider of a service that cannot be loaded. */
public class ServiceConfigurationError extends Error {
    private static final long serialVersionUID = 74132770414881L;

    /** Creates the error. */
    public ServiceConfigurationError(String msg) {
        super(msg);
    }

    /** Creates the error with a cause. */
    public ServiceConfigurationError(String msg, Throwable cause) {
        super(msg, cause);
    }
}
