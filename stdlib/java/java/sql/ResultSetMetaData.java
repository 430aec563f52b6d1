package java.sql;

/** The types of the columns of a result. */
public interface ResultSetMetaData extends Wrapper {
    /** The constant for columnnonulls. */
    int columnNoNulls = 0;
    /** The constant for columnnullable. */
    int columnNullable = 1;
    /** The constant for columnnullableunknown. */
    int columnNullableUnknown = 2;

    /** Returns the catalog name. */
    String getCatalogName(int column) throws SQLException;

    /** Returns the column class name. */
    String getColumnClassName(int column) throws SQLException;

    /** Returns the column count. */
    int getColumnCount() throws SQLException;

    /** Returns the column display size. */
    int getColumnDisplaySize(int column) throws SQLException;

    /** Returns the column label. */
    String getColumnLabel(int column) throws SQLException;

    /** Returns the column name. */
    String getColumnName(int column) throws SQLException;

    /** Returns the column type. */
    int getColumnType(int column) throws SQLException;

    /** Returns the column type name. */
    String getColumnTypeName(int column) throws SQLException;

    /** Returns the precision. */
    int getPrecision(int column) throws SQLException;

    /** Returns the scale. */
    int getScale(int column) throws SQLException;

    /** Returns the schema name. */
    String getSchemaName(int column) throws SQLException;

    /** Returns the table name. */
    String getTableName(int column) throws SQLException;

    /** Tells whether it is auto increment. */
    boolean isAutoIncrement(int column) throws SQLException;

    /** Tells whether it is case sensitive. */
    boolean isCaseSensitive(int column) throws SQLException;

    /** Tells whether it is currency. */
    boolean isCurrency(int column) throws SQLException;

    /** Tells whether it is definitely writable. */
    boolean isDefinitelyWritable(int column) throws SQLException;

    /** Tells whether it is nullable. */
    int isNullable(int column) throws SQLException;

    /** Tells whether it is read only. */
    boolean isReadOnly(int column) throws SQLException;

    /** Tells whether it is searchable. */
    boolean isSearchable(int column) throws SQLException;

    /** Tells whether it is signed. */
    boolean isSigned(int column) throws SQLException;

    /** Tells whether it is writable. */
    boolean isWritable(int column) throws SQLException;
}
