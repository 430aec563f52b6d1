package javax.sql;

import java.sql.SQLException;
import javax.transaction.xa.XAResource;

/** A connection that takes part in distributed transactions. */
public interface XAConnection extends PooledConnection {
    /** Returns the XA resource. */
    XAResource getXAResource() throws SQLException;
}
