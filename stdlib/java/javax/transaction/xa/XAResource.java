package javax.transaction.xa;

/** A resource as a transaction manager drives it. */
public interface XAResource {
    /** The constant for tmnoflags. */
    int TMNOFLAGS = 0;
    /** The constant for xa ok. */
    int XA_OK = 0;
    /** The constant for xa rdonly. */
    int XA_RDONLY = 3;
    /** The constant for tmjoin. */
    int TMJOIN = 2097152;
    /** The constant for tmendrscan. */
    int TMENDRSCAN = 8388608;
    /** The constant for tmstartrscan. */
    int TMSTARTRSCAN = 16777216;
    /** The constant for tmsuspend. */
    int TMSUSPEND = 33554432;
    /** The constant for tmsuccess. */
    int TMSUCCESS = 67108864;
    /** The constant for tmresume. */
    int TMRESUME = 134217728;
    /** The constant for tmfail. */
    int TMFAIL = 536870912;
    /** The constant for tmonephase. */
    int TMONEPHASE = 1073741824;

    /** Commits. */
    void commit(Xid xid, boolean flag) throws XAException;

    /** Ends. */
    void end(Xid xid, int number) throws XAException;

    /** Forgets. */
    void forget(Xid xid) throws XAException;

    /** Returns the transaction timeout. */
    int getTransactionTimeout() throws XAException;

    /** Tells whether it is same RM. */
    boolean isSameRM(XAResource xAResource) throws XAException;

    /** Prepares. */
    int prepare(Xid xid) throws XAException;

    /** Recovers. */
    Xid[] recover(int index) throws XAException;

    /** Rollbacks. */
    void rollback(Xid xid) throws XAException;

    /** Sets the transaction timeout. */
    boolean setTransactionTimeout(int number) throws XAException;

    /** Starts. */
    void start(Xid xid, int number) throws XAException;
}
