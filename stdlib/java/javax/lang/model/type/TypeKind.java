package javax.lang.model.type;

/** The kinds of types. */
public enum TypeKind {
    /** The constant for boolean. */
    BOOLEAN,
    /** The constant for byte. */
    BYTE,
    /** The constant for short. */
    SHORT,
    /** The constant for int. */
    INT,
    /** The constant for long. */
    LONG,
    /** The constant for char. */
    CHAR,
    /** The constant for float. */
    FLOAT,
    /** The constant for double. */
    DOUBLE,
    /** The constant for void. */
    VOID,
    /** The constant for none. */
    NONE,
    /** The constant for null. */
    NULL,
    /** The constant for array. */
    ARRAY,
    /** The constant for declared. */
    DECLARED,
    /** The constant for error. */
    ERROR,
    /** The constant for typevar. */
    TYPEVAR,
    /** The constant for wildcard. */
    WILDCARD,
    /** The constant for package. */
    PACKAGE,
    /** The constant for executable. */
    EXECUTABLE,
    /** The constant for other. */
    OTHER,
    /** The constant for union. */
    UNION,
    /** The constant for intersection. */
    INTERSECTION,
    /** The constant for module. */
    MODULE;

    /** Tells whether it is a primitive type. */
    public boolean isPrimitive() {
        return ordinal() <= DOUBLE.ordinal();
    }
}
