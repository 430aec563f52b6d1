package java.sql;

/** Says that the driver lacks an optional feature. */
public class SQLFeatureNotSupportedException extends SQLNonTransientException {
    private static final long serialVersionUID = -1026510870282316051L;

    /** Makes one without a reason. */
    public SQLFeatureNotSupportedException() {
        super();
    }

    /** Makes one of what is given. */
    public SQLFeatureNotSupportedException(String reason) {
        super(reason);
    }

    /** Makes one of what is given. */
    public SQLFeatureNotSupportedException(String reason, String sqlState) {
        super(reason, sqlState);
    }

    /** Makes one of what is given. */
    public SQLFeatureNotSupportedException(String reason, String sqlState, int vendorCode) {
        super(reason, sqlState, vendorCode);
    }

    /** Makes one of what is given. */
    public SQLFeatureNotSupportedException(Throwable cause) {
        super(cause);
    }

    /** Makes one of what is given. */
    public SQLFeatureNotSupportedException(String reason, Throwable cause) {
        super(reason, cause);
    }

    /** Makes one of what is given. */
    public SQLFeatureNotSupportedException(String reason, String sqlState, Throwable cause) {
        super(reason, sqlState, cause);
    }

    /** Makes one of what is given. */
    public SQLFeatureNotSupportedException(String reason, String sqlState, int vendorCode, Throwable cause) {
        super(reason, sqlState, vendorCode, cause);
    }
}
