package java.sql;

/** Says that a statement breaks the rules of SQL. */
public class SQLSyntaxErrorException extends SQLNonTransientException {
    private static final long serialVersionUID = -1843832610477496053L;

    /** Makes one without a reason. */
    public SQLSyntaxErrorException() {
        super();
    }

    /** Makes one of what is given. */
    public SQLSyntaxErrorException(String reason) {
        super(reason);
    }

    /** Makes one of what is given. */
    public SQLSyntaxErrorException(String reason, String sqlState) {
        super(reason, sqlState);
    }

    /** Makes one of what is given. */
    public SQLSyntaxErrorException(String reason, String sqlState, int vendorCode) {
        super(reason, sqlState, vendorCode);
    }

    /** Makes one of what is given. */
    public SQLSyntaxErrorException(Throwable cause) {
        super(cause);
    }

    /** Makes one of what is given. */
    public SQLSyntaxErrorException(String reason, Throwable cause) {
        super(reason, cause);
    }

    /** Makes one of what is given. */
    public SQLSyntaxErrorException(String reason, String sqlState, Throwable cause) {
        super(reason, sqlState, cause);
    }

    /** Makes one of what is given. */
    public SQLSyntaxErrorException(String reason, String sqlState, int vendorCode, Throwable cause) {
        super(reason, sqlState, vendorCode, cause);
    }
}
