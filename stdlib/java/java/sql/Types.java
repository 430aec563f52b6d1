package java.sql;

/** The numbers of the SQL types. */
public class Types {
    /** The constant for bit. */
    public static final int BIT = -7;
    /** The constant for tinyint. */
    public static final int TINYINT = -6;
    /** The constant for smallint. */
    public static final int SMALLINT = 5;
    /** The constant for integer. */
    public static final int INTEGER = 4;
    /** The constant for bigint. */
    public static final int BIGINT = -5;
    /** The constant for float. */
    public static final int FLOAT = 6;
    /** The constant for real. */
    public static final int REAL = 7;
    /** The constant for double. */
    public static final int DOUBLE = 8;
    /** The constant for numeric. */
    public static final int NUMERIC = 2;
    /** The constant for decimal. */
    public static final int DECIMAL = 3;
    /** The constant for char. */
    public static final int CHAR = 1;
    /** The constant for varchar. */
    public static final int VARCHAR = 12;
    /** The constant for longvarchar. */
    public static final int LONGVARCHAR = -1;
    /** The constant for date. */
    public static final int DATE = 91;
    /** The constant for time. */
    public static final int TIME = 92;
    /** The constant for timestamp. */
    public static final int TIMESTAMP = 93;
    /** The constant for binary. */
    public static final int BINARY = -2;
    /** The constant for varbinary. */
    public static final int VARBINARY = -3;
    /** The constant for longvarbinary. */
    public static final int LONGVARBINARY = -4;
    /** The constant for null. */
    public static final int NULL = 0;
    /** The constant for other. */
    public static final int OTHER = 1111;
    /** The constant for java object. */
    public static final int JAVA_OBJECT = 2000;
    /** The constant for distinct. */
    public static final int DISTINCT = 2001;
    /** The constant for struct. */
    public static final int STRUCT = 2002;
    /** The constant for array. */
    public static final int ARRAY = 2003;
    /** The constant for blob. */
    public static final int BLOB = 2004;
    /** The constant for clob. */
    public static final int CLOB = 2005;
    /** The constant for ref. */
    public static final int REF = 2006;
    /** The constant for datalink. */
    public static final int DATALINK = 70;
    /** The constant for boolean. */
    public static final int BOOLEAN = 16;
    /** The constant for rowid. */
    public static final int ROWID = -8;
    /** The constant for nchar. */
    public static final int NCHAR = -15;
    /** The constant for nvarchar. */
    public static final int NVARCHAR = -9;
    /** The constant for longnvarchar. */
    public static final int LONGNVARCHAR = -16;
    /** The constant for nclob. */
    public static final int NCLOB = 2011;
    /** The constant for sqlxml. */
    public static final int SQLXML = 2009;
    /** The constant for ref cursor. */
    public static final int REF_CURSOR = 2012;
    /** The constant for time with timezone. */
    public static final int TIME_WITH_TIMEZONE = 2013;
    /** The constant for timestamp with timezone. */
    public static final int TIMESTAMP_WITH_TIMEZONE = 2014;

    private Types() {
    }
}
