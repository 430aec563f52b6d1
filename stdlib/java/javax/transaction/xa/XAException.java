package javax.transaction.xa;

/** Tells a transaction manager what went wrong. */
public class XAException extends Exception {
    private static final long serialVersionUID = -8249683284832867751L;
    /** The code. */
    public int errorCode;
    /** The constant for xa rbbase. */
    public static final int XA_RBBASE = 100;
    /** The constant for xa rbrollback. */
    public static final int XA_RBROLLBACK = 100;
    /** The constant for xa rbcommfail. */
    public static final int XA_RBCOMMFAIL = 101;
    /** The constant for xa rbdeadlock. */
    public static final int XA_RBDEADLOCK = 102;
    /** The constant for xa rbintegrity. */
    public static final int XA_RBINTEGRITY = 103;
    /** The constant for xa rbother. */
    public static final int XA_RBOTHER = 104;
    /** The constant for xa rbproto. */
    public static final int XA_RBPROTO = 105;
    /** The constant for xa rbtimeout. */
    public static final int XA_RBTIMEOUT = 106;
    /** The constant for xa rbtransient. */
    public static final int XA_RBTRANSIENT = 107;
    /** The constant for xa rbend. */
    public static final int XA_RBEND = 107;
    /** The constant for xa nomigrate. */
    public static final int XA_NOMIGRATE = 9;
    /** The constant for xa heurhaz. */
    public static final int XA_HEURHAZ = 8;
    /** The constant for xa heurcom. */
    public static final int XA_HEURCOM = 7;
    /** The constant for xa heurrb. */
    public static final int XA_HEURRB = 6;
    /** The constant for xa heurmix. */
    public static final int XA_HEURMIX = 5;
    /** The constant for xa retry. */
    public static final int XA_RETRY = 4;
    /** The constant for xa rdonly. */
    public static final int XA_RDONLY = 3;
    /** The constant for xaer async. */
    public static final int XAER_ASYNC = -2;
    /** The constant for xaer rmerr. */
    public static final int XAER_RMERR = -3;
    /** The constant for xaer nota. */
    public static final int XAER_NOTA = -4;
    /** The constant for xaer inval. */
    public static final int XAER_INVAL = -5;
    /** The constant for xaer proto. */
    public static final int XAER_PROTO = -6;
    /** The constant for xaer rmfail. */
    public static final int XAER_RMFAIL = -7;
    /** The constant for xaer dupid. */
    public static final int XAER_DUPID = -8;
    /** The constant for xaer outside. */
    public static final int XAER_OUTSIDE = -9;

    /** Makes one without a code. */
    public XAException() {
    }

    /** Makes one of a text. */
    public XAException(String s) {
        super(s);
    }

    /** Makes one of a code. */
    public XAException(int errcode) {
        errorCode = errcode;
    }
}
