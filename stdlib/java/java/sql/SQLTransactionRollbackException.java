package java.sql;

/** Says that the database rolled the transaction back. */
public class SQLTransactionRollbackException extends SQLTransientException {
    private static final long serialVersionUID = 5246680841170837229L;

    /** Makes one without a reason. */
    public SQLTransactionRollbackException() {
        super();
    }

    /** Makes one of what is given. */
    public SQLTransactionRollbackException(String reason) {
        super(reason);
    }

    /** Makes one of what is given. */
    public SQLTransactionRollbackException(String reason, String sqlState) {
        super(reason, sqlState);
    }

    /** Makes one of what is given. */
    public SQLTransactionRollbackException(String reason, String sqlState, int vendorCode) {
        super(reason, sqlState, vendorCode);
    }

    /** Makes one of what is given. */
    public SQLTransactionRollbackException(Throwable cause) {
        super(cause);
    }

    /** Makes one of what is given. */
    public SQLTransactionRollbackException(String reason, Throwable cause) {
        super(reason, cause);
    }

    /** Makes one of what is given. */
    public SQLTransactionRollbackException(String reason, String sqlState, Throwable cause) {
        super(reason, sqlState, cause);
    }

    /** Makes one of what is given. */
    public SQLTransactionRollbackException(String reason, String sqlState, int vendorCode, Throwable cause) {
        super(reason, sqlState, vendorCode, cause);
    }
}
