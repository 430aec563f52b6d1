package java.sql;

/** Gives access to what a proxy wraps. */
public interface Wrapper {
    /** Tells whether it is wrapper for. */
    boolean isWrapperFor(Class<?> type) throws SQLException;

    /** Unwraps. */
    <T> T unwrap(Class<T> type) throws SQLException;
}
