package java.sql;

/** The types of SQL. */
public enum JDBCType implements SQLType {
    /** The type BIT. */
    BIT(Types.BIT),
    /** The type TINYINT. */
    TINYINT(Types.TINYINT),
    /** The type SMALLINT. */
    SMALLINT(Types.SMALLINT),
    /** The type INTEGER. */
    INTEGER(Types.INTEGER),
    /** The type BIGINT. */
    BIGINT(Types.BIGINT),
    /** The type FLOAT. */
    FLOAT(Types.FLOAT),
    /** The type REAL. */
    REAL(Types.REAL),
    /** The type DOUBLE. */
    DOUBLE(Types.DOUBLE),
    /** The type NUMERIC. */
    NUMERIC(Types.NUMERIC),
    /** The type DECIMAL. */
    DECIMAL(Types.DECIMAL),
    /** The type CHAR. */
    CHAR(Types.CHAR),
    /** The type VARCHAR. */
    VARCHAR(Types.VARCHAR),
    /** The type LONGVARCHAR. */
    LONGVARCHAR(Types.LONGVARCHAR),
    /** The type DATE. */
    DATE(Types.DATE),
    /** The type TIME. */
    TIME(Types.TIME),
    /** The type TIMESTAMP. */
    TIMESTAMP(Types.TIMESTAMP),
    /** The type BINARY. */
    BINARY(Types.BINARY),
    /** The type VARBINARY. */
    VARBINARY(Types.VARBINARY),
    /** The type LONGVARBINARY. */
    LONGVARBINARY(Types.LONGVARBINARY),
    /** The type NULL. */
    NULL(Types.NULL),
    /** The type OTHER. */
    OTHER(Types.OTHER),
    /** The type JAVA_OBJECT. */
    JAVA_OBJECT(Types.JAVA_OBJECT),
    /** The type DISTINCT. */
    DISTINCT(Types.DISTINCT),
    /** The type STRUCT. */
    STRUCT(Types.STRUCT),
    /** The type ARRAY. */
    ARRAY(Types.ARRAY),
    /** The type BLOB. */
    BLOB(Types.BLOB),
    /** The type CLOB. */
    CLOB(Types.CLOB),
    /** The type REF. */
    REF(Types.REF),
    /** The type DATALINK. */
    DATALINK(Types.DATALINK),
    /** The type BOOLEAN. */
    BOOLEAN(Types.BOOLEAN),
    /** The type ROWID. */
    ROWID(Types.ROWID),
    /** The type NCHAR. */
    NCHAR(Types.NCHAR),
    /** The type NVARCHAR. */
    NVARCHAR(Types.NVARCHAR),
    /** The type LONGNVARCHAR. */
    LONGNVARCHAR(Types.LONGNVARCHAR),
    /** The type NCLOB. */
    NCLOB(Types.NCLOB),
    /** The type SQLXML. */
    SQLXML(Types.SQLXML),
    /** The type REF_CURSOR. */
    REF_CURSOR(Types.REF_CURSOR),
    /** The type TIME_WITH_TIMEZONE. */
    TIME_WITH_TIMEZONE(Types.TIME_WITH_TIMEZONE),
    /** The type TIMESTAMP_WITH_TIMEZONE. */
    TIMESTAMP_WITH_TIMEZONE(Types.TIMESTAMP_WITH_TIMEZONE);

    private final Integer type;

    JDBCType(Integer type) {
        this.type = type;
    }

    /** Returns the name. */
    @Override
    public String getName() {
        return name();
    }

    /** Returns "java.sql". */
    @Override
    public String getVendor() {
        return "java.sql";
    }

    /** Returns the constant of Types. */
    @Override
    public Integer getVendorTypeNumber() {
        return type;
    }

    /** Returns the type of a number of Types. */
    public static JDBCType valueOf(int type) {
        for (JDBCType each : values()) {
            if (each.type == type) {
                return each;
            }
        }
        throw new IllegalArgumentException("Type:" + type + " is not a valid Types.java value.");
    }
}
