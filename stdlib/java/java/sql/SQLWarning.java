package java.sql;

/** A warning of a database; drivers chain them to the object that caused them. */
public class SQLWarning extends SQLException {
    private static final long serialVersionUID = 3917336774604784856L;

    /** Makes one of what is given. */
    public SQLWarning(String reason, String sqlState, int vendorCode) {
        super(reason, sqlState, vendorCode);
        log(reason);
    }

    /** Makes one of what is given. */
    public SQLWarning(String reason, String sqlState) {
        super(reason, sqlState);
        log(reason);
    }

    /** Makes one of what is given. */
    public SQLWarning(String reason) {
        super(reason);
        log(reason);
    }

    /** Makes one of what is given. */
    public SQLWarning() {
        super();
        log(null);
    }

    /** Makes one of what is given. */
    public SQLWarning(Throwable cause) {
        super(cause);
        log(null);
    }

    /** Makes one of what is given. */
    public SQLWarning(String reason, Throwable cause) {
        super(reason, cause);
        log(reason);
    }

    /** Makes one of what is given. */
    public SQLWarning(String reason, String sqlState, Throwable cause) {
        super(reason, sqlState, cause);
        log(reason);
    }

    /** Makes one of what is given. */
    public SQLWarning(String reason, String sqlState, int vendorCode, Throwable cause) {
        super(reason, sqlState, vendorCode, cause);
        log(reason);
    }

    private void log(String reason) {
        if (DriverManager.getLogWriter() != null) {
            DriverManager.println("SQLWarning: " + (reason != null ? "reason(" + reason + ")" : ""));
        }
    }

    /** Returns the next warning, or null. */
    public SQLWarning getNextWarning() {
        return (SQLWarning) getNextException();
    }

    /** Adds a warning to the end of the chain. */
    public void setNextWarning(SQLWarning w) {
        setNextException(w);
    }
}
