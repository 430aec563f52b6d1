package java.sql;

/** Says that the user is not authorized. */
public class SQLInvalidAuthorizationSpecException extends SQLNonTransientException {
    private static final long serialVersionUID = -64105250450891498L;

    /** Makes one without a reason. */
    public SQLInvalidAuthorizationSpecException() {
        super();
    }

    /** Makes one of what is given. */
    public SQLInvalidAuthorizationSpecException(String reason) {
        super(reason);
    }

    /** Makes one of what is given. */
    public SQLInvalidAuthorizationSpecException(String reason, String sqlState) {
        super(reason, sqlState);
    }

    /** Makes one of what is given. */
    public SQLInvalidAuthorizationSpecException(String reason, String sqlState, int vendorCode) {
        super(reason, sqlState, vendorCode);
    }

    /** Makes one of what is given. */
    public SQLInvalidAuthorizationSpecException(Throwable cause) {
        super(cause);
    }

    /** Makes one of what is given. */
    public SQLInvalidAuthorizationSpecException(String reason, Throwable cause) {
        super(reason, cause);
    }

    /** Makes one of what is given. */
    public SQLInvalidAuthorizationSpecException(String reason, String sqlState, Throwable cause) {
        super(reason, sqlState, cause);
    }

    /** Makes one of what is given. */
    public SQLInvalidAuthorizationSpecException(String reason, String sqlState, int vendorCode, Throwable cause) {
        super(reason, sqlState, vendorCode, cause);
    }
}
