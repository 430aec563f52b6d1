package java.sql;

import java.util.Map;

/** A reference to a structured value in a database. */
public interface Ref {
    /** Returns the base type name. */
    String getBaseTypeName() throws SQLException;

    /** Returns the object. */
    Object getObject() throws SQLException;

    /** Returns the object. */
    Object getObject(Map<String, Class<?>> map) throws SQLException;

    /** Sets the object. */
    void setObject(Object value) throws SQLException;
}
