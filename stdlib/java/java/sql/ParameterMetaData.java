package java.sql;

/** The types of the parameters of a prepared statement. */
public interface ParameterMetaData extends Wrapper {
    /** The constant for parameternonulls. */
    int parameterNoNulls = 0;
    /** The constant for parametermodeunknown. */
    int parameterModeUnknown = 0;
    /** The constant for parameternullable. */
    int parameterNullable = 1;
    /** The constant for parametermodein. */
    int parameterModeIn = 1;
    /** The constant for parameternullableunknown. */
    int parameterNullableUnknown = 2;
    /** The constant for parametermodeinout. */
    int parameterModeInOut = 2;
    /** The constant for parametermodeout. */
    int parameterModeOut = 4;

    /** Returns the parameter class name. */
    String getParameterClassName(int index) throws SQLException;

    /** Returns the parameter count. */
    int getParameterCount() throws SQLException;

    /** Returns the parameter mode. */
    int getParameterMode(int index) throws SQLException;

    /** Returns the parameter type. */
    int getParameterType(int index) throws SQLException;

    /** Returns the parameter type name. */
    String getParameterTypeName(int index) throws SQLException;

    /** Returns the precision. */
    int getPrecision(int index) throws SQLException;

    /** Returns the scale. */
    int getScale(int index) throws SQLException;

    /** Tells whether it is nullable. */
    int isNullable(int index) throws SQLException;

    /** Tells whether it is signed. */
    boolean isSigned(int index) throws SQLException;
}
