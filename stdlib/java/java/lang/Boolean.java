package java.lang;

/** A boolean as an object. */
public final class Boolean implements java.io.Serializable, Comparable<Boolean> {
    private static final long serialVersionUID = -3665804199014368530L;

    /** The object for true. */
    public static final Boolean TRUE = new Boolean(true);
    /** The object for false. */
    public static final Boolean FALSE = new Boolean(false);
    /** The class object of the primitive type. */
    @SuppressWarnings("unchecked")
    public static final Class<Boolean> TYPE =
            (Class<Boolean>) (Class<?>) boolean[].class.getComponentType();

    private final boolean value;

    /** Makes a new object; valueOf is usually better. */
    @Deprecated
    public Boolean(boolean value) {
        this.value = value;
    }

    /** Parses a text. */
    @Deprecated
    public Boolean(String s) {
        this(parseBoolean(s));
    }

    /** Tells whether a text is "true", ignoring case. */
    public static boolean parseBoolean(String s) {
        return "true".equalsIgnoreCase(s);
    }

    /** Returns the value. */
    public boolean booleanValue() {
        return value;
    }

    /** Returns TRUE or FALSE. */
    public static Boolean valueOf(boolean b) {
        return b ? TRUE : FALSE;
    }

    /** Parses a text. */
    public static Boolean valueOf(String s) {
        return parseBoolean(s) ? TRUE : FALSE;
    }

    /** Returns "true" or "false". */
    public static String toString(boolean b) {
        return b ? "true" : "false";
    }

    /** Returns "true" or "false". */
    @Override
    public String toString() {
        return value ? "true" : "false";
    }

    /** Returns 1231 for true, 1237 for false. */
    @Override
    public int hashCode() {
        return value ? 1231 : 1237;
    }

    /** Returns 1231 for true, 1237 for false. */
    public static int hashCode(boolean value) {
        return value ? 1231 : 1237;
    }

    /** Tells whether an object is a Boolean of the same value. */
    @Override
    public boolean equals(Object obj) {
        return obj instanceof Boolean && value == ((Boolean) obj).value;
    }

    /** Tells whether a system property is "true". */
    public static boolean getBoolean(String name) {
        return name != null && !name.isEmpty() && parseBoolean(System.getProperty(name));
    }

    /** Orders false before true. */
    @Override
    public int compareTo(Boolean b) {
        return compare(value, b.value);
    }

    /** Orders false before true. */
    public static int compare(boolean x, boolean y) {
        return x == y ? 0 : x ? 1 : -1;
    }

    /** Combines by and. */
    public static boolean logicalAnd(boolean a, boolean b) {
        return a & b;
    }

    /** Combines by or. */
    public static boolean logicalOr(boolean a, boolean b) {
        return a | b;
    }

    /** Combines by exclusive or. */
    public static boolean logicalXor(boolean a, boolean b) {
        return a ^ b;
    }
}
