package java.sql;

/** Says that a connection failed and will fail again. */
public class SQLNonTransientConnectionException extends SQLNonTransientException {
    private static final long serialVersionUID = -5852318857474782892L;

    /** Makes one without a reason. */
    public SQLNonTransientConnectionException() {
        super();
    }

    /** Makes one of what is given. */
    public SQLNonTransientConnectionException(String reason) {
        super(reason);
    }

    /** Makes one of what is given. */
    public SQLNonTransientConnectionException(String reason, String sqlState) {
        super(reason, sqlState);
    }

    /** Makes one of what is given. */
    public SQLNonTransientConnectionException(String reason, String sqlState, int vendorCode) {
        super(reason, sqlState, vendorCode);
    }

    /** Makes one of what is given. */
    public SQLNonTransientConnectionException(Throwable cause) {
        super(cause);
    }

    /** Makes one of what is given. */
    public SQLNonTransientConnectionException(String reason, Throwable cause) {
        super(reason, cause);
    }

    /** Makes one of what is given. */
    public SQLNonTransientConnectionException(String reason, String sqlState, Throwable cause) {
        super(reason, sqlState, cause);
    }

    /** Makes one of what is given. */
    public SQLNonTransientConnectionException(String reason, String sqlState, int vendorCode, Throwable cause) {
        super(reason, sqlState, vendorCode, cause);
    }
}
