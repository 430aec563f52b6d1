package javax.sql;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.EventObject;

/** Something that happened to a statement of a pool. */
public class StatementEvent extends EventObject {
    static final long serialVersionUID = -8089573731826608315L;
    private final SQLException exception;
    private final PreparedStatement statement;

    /** Makes an event without an error. */
    public StatementEvent(PooledConnection con, PreparedStatement statement) {
        this(con, statement, null);
    }

    /** Makes an event of an error. */
    public StatementEvent(PooledConnection con, PreparedStatement statement, SQLException exception) {
        super(con);
        this.statement = statement;
        this.exception = exception;
    }

    /** Returns the statement. */
    public PreparedStatement getStatement() {
        return statement;
    }

    /** Returns the error, or null. */
    public SQLException getSQLException() {
        return exception;
    }
}
