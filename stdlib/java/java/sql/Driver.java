package java.sql;

import java.util.Properties;
import java.util.logging.Logger;

/** Opens connections to databases of one kind. */
public interface Driver {
    /** Tells whether accepts URL holds. */
    boolean acceptsURL(String text) throws SQLException;

    /** Connects. */
    Connection connect(String text, Properties properties) throws SQLException;

    /** Returns the major version. */
    int getMajorVersion();

    /** Returns the minor version. */
    int getMinorVersion();

    /** Returns the parent logger. */
    Logger getParentLogger() throws SQLFeatureNotSupportedException;

    /** Returns the property info. */
    DriverPropertyInfo[] getPropertyInfo(String name, Properties properties) throws SQLException;

    /** Jdbcs compliant. */
    boolean jdbcCompliant();
}
