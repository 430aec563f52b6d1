package java.sql;

/** Says that a value does not fit its type. */
public class SQLDataException extends SQLNonTransientException {
    private static final long serialVersionUID = -6889123282670549800L;

    /** Makes one without a reason. */
    public SQLDataException() {
        super();
    }

    /** Makes one of what is given. */
    public SQLDataException(String reason) {
        super(reason);
    }

    /** Makes one of what is given. */
    public SQLDataException(String reason, String sqlState) {
        super(reason, sqlState);
    }

    /** Makes one of what is given. */
    public SQLDataException(String reason, String sqlState, int vendorCode) {
        super(reason, sqlState, vendorCode);
    }

    /** Makes one of what is given. */
    public SQLDataException(Throwable cause) {
        super(cause);
    }

    /** Makes one of what is given. */
    public SQLDataException(String reason, Throwable cause) {
        super(reason, cause);
    }

    /** Makes one of what is given. */
    public SQLDataException(String reason, String sqlState, Throwable cause) {
        super(reason, sqlState, cause);
    }

    /** Makes one of what is given. */
    public SQLDataException(String reason, String sqlState, int vendorCode, Throwable cause) {
        super(reason, sqlState, vendorCode, cause);
    }
}
