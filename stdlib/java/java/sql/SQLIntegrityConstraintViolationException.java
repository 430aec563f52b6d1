package java.sql;

/** Says that a constraint would be violated. */
public class SQLIntegrityConstraintViolationException extends SQLNonTransientException {
    private static final long serialVersionUID = 8033405298774849169L;

    /** Makes one without a reason. */
    public SQLIntegrityConstraintViolationException() {
        super();
    }

    /** Makes one of what is given. */
    public SQLIntegrityConstraintViolationException(String reason) {
        super(reason);
    }

    /** Makes one of what is given. */
    public SQLIntegrityConstraintViolationException(String reason, String sqlState) {
        super(reason, sqlState);
    }

    /** Makes one of what is given. */
    public SQLIntegrityConstraintViolationException(String reason, String sqlState, int vendorCode) {
        super(reason, sqlState, vendorCode);
    }

    /** Makes one of what is given. */
    public SQLIntegrityConstraintViolationException(Throwable cause) {
        super(cause);
    }

    /** Makes one of what is given. */
    public SQLIntegrityConstraintViolationException(String reason, Throwable cause) {
        super(reason, cause);
    }

    /** Makes one of what is given. */
    public SQLIntegrityConstraintViolationException(String reason, String sqlState, Throwable cause) {
        super(reason, sqlState, cause);
    }

    /** Makes one of what is given. */
    public SQLIntegrityConstraintViolationException(String reason, String sqlState, int vendorCode, Throwable cause) {
        super(reason, sqlState, vendorCode, cause);
    }
}
