package java.sql;

/** Says that a statement took too long. */
public class SQLTimeoutException extends SQLTransientException {
    private static final long serialVersionUID = -4487171280562520262L;

    /** Makes one without a reason. */
    public SQLTimeoutException() {
        super();
    }

    /** Makes one of what is given. */
    public SQLTimeoutException(String reason) {
        super(reason);
    }

    /** Makes one of what is given. */
    public SQLTimeoutException(String reason, String sqlState) {
        super(reason, sqlState);
    }

    /** Makes one of what is given. */
    public SQLTimeoutException(String reason, String sqlState, int vendorCode) {
        super(reason, sqlState, vendorCode);
    }

    /** Makes one of what is given. */
    public SQLTimeoutException(Throwable cause) {
        super(cause);
    }

    /** Makes one of what is given. */
    public SQLTimeoutException(String reason, Throwable cause) {
        super(reason, cause);
    }

    /** Makes one of what is given. */
    public SQLTimeoutException(String reason, String sqlState, Throwable cause) {
        super(reason, sqlState, cause);
    }

    /** Makes one of what is given. */
    public SQLTimeoutException(String reason, String sqlState, int vendorCode, Throwable cause) {
        super(reason, sqlState, vendorCode, cause);
    }
}
