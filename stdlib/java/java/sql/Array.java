package java.sql;

import java.util.Map;

/** An SQL ARRAY value. */
public interface Array {
    /** Frees. */
    void free() throws SQLException;

    /** Returns the array. */
    Object getArray() throws SQLException;

    /** Returns the array. */
    Object getArray(Map<String, Class<?>> map) throws SQLException;

    /** Returns the array. */
    Object getArray(long position, int number) throws SQLException;

    /** Returns the array. */
    Object getArray(long position, int position2, Map<String, Class<?>> map) throws SQLException;

    /** Returns the base type. */
    int getBaseType() throws SQLException;

    /** Returns the base type name. */
    String getBaseTypeName() throws SQLException;

    /** Returns the result set. */
    ResultSet getResultSet() throws SQLException;

    /** Returns the result set. */
    ResultSet getResultSet(Map<String, Class<?>> map) throws SQLException;

    /** Returns the result set. */
    ResultSet getResultSet(long position, int number) throws SQLException;

    /** Returns the result set. */
    ResultSet getResultSet(long position, int position2, Map<String, Class<?>> map) throws SQLException;
}
