package javax.sql;

import java.sql.SQLException;
import java.util.EventObject;

/** Something that happened to a pooled connection. */
public class ConnectionEvent extends EventObject {
    static final long serialVersionUID = -4843217645290030002L;
    private SQLException theException;

    /** Makes an event without an error. */
    public ConnectionEvent(PooledConnection con) {
        super(con);
    }

    /** Makes an event of an error. */
    public ConnectionEvent(PooledConnection con, SQLException ex) {
        super(con);
        theException = ex;
    }

    /** Returns the error, or null. */
    public SQLException getSQLException() {
        return theException;
    }
}
