package javax.sql;

import java.util.EventListener;

/** Is told what happens to a pooled connection. */
public interface ConnectionEventListener extends EventListener {
    /** Connections closed. */
    void connectionClosed(ConnectionEvent connectionEvent);

    /** Connections error occurred. */
    void connectionErrorOccurred(ConnectionEvent connectionEvent);
}
