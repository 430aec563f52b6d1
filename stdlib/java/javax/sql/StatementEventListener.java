package javax.sql;

import java.util.EventListener;

/** Is told what happens to statements of a pool. */
public interface StatementEventListener extends EventListener {
    /** Statements closed. */
    void statementClosed(StatementEvent statementEvent);

    /** Statements error occurred. */
    void statementErrorOccurred(StatementEvent statementEvent);
}
