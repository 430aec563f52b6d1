package java.util.logging;

/** Decides what is logged, beyond levels. */
@FunctionalInterface
public interface Filter {
    /** Shall the record be logged? */
    boolean isLoggable(LogRecord record);
}
