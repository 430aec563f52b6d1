package java.sql;

/** Says that something failed that would fail again. */
public class SQLNonTransientException extends SQLException {
    private static final long serialVersionUID = -9104382843534716547L;

    /** Makes one without a reason. */
    public SQLNonTransientException() {
        super();
    }

    /** Makes one of what is given. */
    public SQLNonTransientException(String reason) {
        super(reason);
    }

    /** Makes one of what is given. */
    public SQLNonTransientException(String reason, String sqlState) {
        super(reason, sqlState);
    }

    /** Makes one of what is given. */
    public SQLNonTransientException(String reason, String sqlState, int vendorCode) {
        super(reason, sqlState, vendorCode);
    }

    /** Makes one of what is given. */
    public SQLNonTransientException(Throwable cause) {
        super(cause);
    }

    /** Makes one of what is given. */
    public SQLNonTransientException(String reason, Throwable cause) {
        super(reason, cause);
    }

    /** Makes one of what is given. */
    public SQLNonTransientException(String reason, String sqlState, Throwable cause) {
        super(reason, sqlState, cause);
    }

    /** Makes one of what is given. */
    public SQLNonTransientException(String reason, String sqlState, int vendorCode, Throwable cause) {
        super(reason, sqlState, vendorCode, cause);
    }
}
