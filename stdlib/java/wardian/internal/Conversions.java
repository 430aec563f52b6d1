package wardian.internal;

/** Boxing and widening of primitive values held as bits. */
public final class Conversions {
    private Conversions() {
    }

    /** The kind of a wrapper's value, 'L' for anything else. */
    public static char kindOf(Object value) {
        if (value instanceof Integer) {
            return 'I';
        }
        if (value instanceof Long) {
            return 'J';
        }
        if (value instanceof Double) {
            return 'D';
        }
        if (value instanceof Boolean) {
            return 'Z';
        }
        if (value instanceof Character) {
            return 'C';
        }
        if (value instanceof Float) {
            return 'F';
        }
        return value instanceof Byte ? 'B' : value instanceof Short ? 'S' : 'L';
    }

    /** The bits of a wrapper's value. */
    public static long bits(Object value) {
        if (value instanceof Boolean) {
            return (Boolean) value ? 1 : 0;
        }
        if (value instanceof Character) {
            return (Character) value;
        }
        if (value instanceof Float) {
            return Float.floatToRawIntBits((Float) value);
        }
        return value instanceof Double ? Double.doubleToRawLongBits((Double) value)
            : ((Number) value).longValue();
    }

    /** The value in a wrapper. */
    public static Object box(char kind, long bits) {
        switch (kind) {
            case 'Z':
                return bits != 0;
            case 'B':
                return (byte) bits;
            case 'C':
                return (char) bits;
            case 'S':
                return (short) bits;
            case 'I':
                return (int) bits;
            case 'J':
                return bits;
            case 'F':
                return Float.intBitsToFloat((int) bits);
            default:
                return Double.longBitsToDouble(bits);
        }
    }

    /** May a value of a kind become one of another without a cast (JLS 5.1.2)? */
    public static boolean widens(char from, char to) {
        if (from == to) {
            return from != 'L';
        }
        switch (from) {
            case 'B':
                return "SIJFD".indexOf(to) >= 0;
            case 'C':
            case 'S':
                return "IJFD".indexOf(to) >= 0;
            case 'I':
                return "JFD".indexOf(to) >= 0;
            case 'J':
                return to == 'F' || to == 'D';
            case 'F':
                return to == 'D';
            default:
                return false;
        }
    }

    /** Converts bits as widens allows. */
    public static long widen(char from, char to, long bits) {
        if (from == to) {
            return bits;
        }
        if (to == 'D') {
            return Double.doubleToRawLongBits(from == 'F' ? Float.intBitsToFloat((int) bits) : bits);
        }
        return to == 'F' ? Float.floatToRawIntBits(bits) : bits;
    }

    /** The keyword of a kind. */
    public static String name(char kind) {
        switch (kind) {
            case 'Z':
                return "boolean";
            case 'B':
                return "byte";
            case 'C':
                return "char";
            case 'S':
                return "short";
            case 'I':
                return "int";
            case 'J':
                return "long";
            case 'F':
                return "float";
            default:
                return "double";
        }
    }
}
