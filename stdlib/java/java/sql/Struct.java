package java.sql;

import java.util.Map;

/** A structured SQL value. */
public interface Struct {
    /** Returns the attributes. */
    Object[] getAttributes() throws SQLException;

    /** Returns the attributes. */
    Object[] getAttributes(Map<String, Class<?>> map) throws SQLException;

    /** Returns the SQL type name. */
    String getSQLTypeName() throws SQLException;
}
