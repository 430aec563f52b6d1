package java.sql;

/** Says that something failed that may work when it is tried again. */
public class SQLTransientException extends SQLException {
    private static final long serialVersionUID = -9042733978262274539L;

    /** Makes one without a reason. */
    public SQLTransientException() {
        super();
    }

    /** Makes one of what is given. */
    public SQLTransientException(String reason) {
        super(reason);
    }

    /** Makes one of what is given. */
    public SQLTransientException(String reason, String sqlState) {
        super(reason, sqlState);
    }

    /** Makes one of what is given. */
    public SQLTransientException(String reason, String sqlState, int vendorCode) {
        super(reason, sqlState, vendorCode);
    }

    /** Makes one of what is given. */
    public SQLTransientException(Throwable cause) {
        super(cause);
    }

    /** Makes one of what is given. */
    public SQLTransientException(String reason, Throwable cause) {
        super(reason, cause);
    }

    /** Makes one of what is given. */
    public SQLTransientException(String reason, String sqlState, Throwable cause) {
        super(reason, sqlState, cause);
    }

    /** Makes one of what is given. */
    public SQLTransientException(String reason, String sqlState, int vendorCode, Throwable cause) {
        super(reason, sqlState, vendorCode, cause);
    }
}
