package java.sql;

/** Says that a connection failed that may work later. */
public class SQLTransientConnectionException extends SQLTransientException {
    private static final long serialVersionUID = -2520155553543391200L;

    /** Makes one without a reason. */
    public SQLTransientConnectionException() {
        super();
    }

    /** Makes one of what is given. */
    public SQLTransientConnectionException(String reason) {
        super(reason);
    }

    /** Makes one of what is given. */
    public SQLTransientConnectionException(String reason, String sqlState) {
        super(reason, sqlState);
    }

    /** Makes one of what is given. */
    public SQLTransientConnectionException(String reason, String sqlState, int vendorCode) {
        super(reason, sqlState, vendorCode);
    }

    /** Makes one of what is given. */
    public SQLTransientConnectionException(Throwable cause) {
        super(cause);
    }

    /** Makes one of what is given. */
    public SQLTransientConnectionException(String reason, Throwable cause) {
        super(reason, cause);
    }

    /** Makes one of what is given. */
    public SQLTransientConnectionException(String reason, String sqlState, Throwable cause) {
        super(reason, sqlState, cause);
    }

    /** Makes one of what is given. */
    public SQLTransientConnectionException(String reason, String sqlState, int vendorCode, Throwable cause) {
        super(reason, sqlState, vendorCode, cause);
    }
}
