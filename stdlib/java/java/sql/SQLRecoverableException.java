package java.sql;

/** Says that the program can go on after recovery, which includes a new connection. */
public class SQLRecoverableException extends SQLException {
    private static final long serialVersionUID = -4144386502923131579L;

    /** Makes one without a reason. */
    public SQLRecoverableException() {
        super();
    }

    /** Makes one of what is given. */
    public SQLRecoverableException(String reason) {
        super(reason);
    }

    /** Makes one of what is given. */
    public SQLRecoverableException(String reason, String sqlState) {
        super(reason, sqlState);
    }

    /** Makes one of what is given. */
    public SQLRecoverableException(String reason, String sqlState, int vendorCode) {
        super(reason, sqlState, vendorCode);
    }

    /** Makes one of what is given. */
    public SQLRecoverableException(Throwable cause) {
        super(cause);
    }

    /** Makes one of what is given. */
    public SQLRecoverableException(String reason, Throwable cause) {
        super(reason, cause);
    }

    /** Makes one of what is given. */
    public SQLRecoverableException(String reason, String sqlState, Throwable cause) {
        super(reason, sqlState, cause);
    }

    /** Makes one of what is given. */
    public SQLRecoverableException(String reason, String sqlState, int vendorCode, Throwable cause) {
        super(reason, sqlState, vendorCode, cause);
    }
}
