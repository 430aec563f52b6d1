package java.sql;

/** A Java object that stands for a structured SQL value. */
public interface SQLData {
    /** Returns the SQL type name. */
    String getSQLTypeName() throws SQLException;

    /** Reads SQL. */
    void readSQL(SQLInput sQLInput, String text) throws SQLException;

    /** Writes SQL. */
    void writeSQL(SQLOutput sQLOutput) throws SQLException;
}
