package java.sql;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.concurrent.atomic.AtomicReferenceFieldUpdater;

/** Says that an access to a database failed; others may be chained to it. */
public class SQLException extends Exception implements Iterable<Throwable> {
    private static final long serialVersionUID = 2135244094396331484L;
    private static final AtomicReferenceFieldUpdater<SQLException, SQLException> NEXT =
        AtomicReferenceFieldUpdater.newUpdater(SQLException.class, SQLException.class, "next");

    private String SQLState;
    private int vendorCode;
    private volatile SQLException next;

    /** Makes one of reason, state and the driver's code. */
    public SQLException(String reason, String sqlState, int vendorCode) {
        super(reason);
        this.SQLState = sqlState;
        this.vendorCode = vendorCode;
        log();
    }

    /** Makes one of reason and state. */
    public SQLException(String reason, String sqlState) {
        this(reason, sqlState, 0);
    }

    /** Makes one of a reason. */
    public SQLException(String reason) {
        this(reason, null, 0);
    }

    /** Makes one without a reason. */
    public SQLException() {
        this(null, null, 0);
    }

    /** Makes one of a cause. */
    public SQLException(Throwable cause) {
        super(cause);
        log();
    }

    /** Makes one of reason and cause. */
    public SQLException(String reason, Throwable cause) {
        this(reason, null, 0, cause);
    }

    /** Makes one of reason, state and cause. */
    public SQLException(String reason, String sqlState, Throwable cause) {
        this(reason, sqlState, 0, cause);
    }

    /** Makes one of all there is. */
    public SQLException(String reason, String sqlState, int vendorCode, Throwable cause) {
        super(reason, cause);
        this.SQLState = sqlState;
        this.vendorCode = vendorCode;
        log();
    }

    private void log() {
        if (!(this instanceof SQLWarning) && DriverManager.getLogWriter() != null) {
            if (SQLState != null) {
                DriverManager.println("SQLState(" + SQLState + ") vendor code(" + vendorCode + ")");
            }
            printStackTrace(DriverManager.getLogWriter());
        }
    }

    /** Returns the state, five characters, or null. */
    public String getSQLState() {
        return SQLState;
    }

    /** Returns the driver's code. */
    public int getErrorCode() {
        return vendorCode;
    }

    /** Returns the next of the chain, or null. */
    public SQLException getNextException() {
        return next;
    }

    /** Adds one to the end of the chain. */
    public void setNextException(SQLException ex) {
        SQLException at = this;
        while (!NEXT.compareAndSet(at, null, ex)) {
            at = at.next;
        }
    }

    /** Returns the chain, each with its causes before the next. */
    public Iterator<Throwable> iterator() {
        return new Chain(this);
    }

    private static final class Chain implements Iterator<Throwable> {
        private SQLException link;
        private Throwable at;

        Chain(SQLException first) {
            link = first;
            at = first;
        }

        @Override
        public boolean hasNext() {
            return at != null;
        }

        @Override
        public Throwable next() {
            if (at == null) {
                throw new NoSuchElementException();
            }
            Throwable result = at;
            at = result.getCause();
            if (at == null) {
                link = link.getNextException();
                at = link;
            }
            return result;
        }
    }
}
