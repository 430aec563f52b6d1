package java.sql;

/** A type of SQL. */
public interface SQLType {
    /** Returns the name. */
    String getName();

    /** Returns the vendor. */
    String getVendor();

    /** Returns the vendor type number. */
    Integer getVendorTypeNumber();
}
