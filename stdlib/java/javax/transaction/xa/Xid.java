package javax.transaction.xa;

/** The identifier of a branch of a transaction. */
public interface Xid {
    /** The constant for maxgtridsize. */
    int MAXGTRIDSIZE = 64;
    /** The constant for maxbqualsize. */
    int MAXBQUALSIZE = 64;

    /** Returns the branch qualifier. */
    byte[] getBranchQualifier();

    /** Returns the format id. */
    int getFormatId();

    /** Returns the global transaction id. */
    byte[] getGlobalTransactionId();
}
