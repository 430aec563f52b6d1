package java.lang.reflect;

import wardian.internal.ClassFile;
import wardian.internal.Conversions;

/** Makes and accesses arrays of any type. */
public final class Array {
    private Array() {
    }

    private static native Object new0(Class<?> componentType, int length);

    private static native int length0(Object array);

    /** Makes an array. */
    public static Object newInstance(Class<?> componentType, int length) {
        if (componentType == void.class) {
            throw new IllegalArgumentException();
        }
        if (length < 0) {
            throw new NegativeArraySizeException(Integer.toString(length));
        }
        return new0(componentType, length);
    }

    /** Makes an array of arrays. */
    public static Object newInstance(Class<?> componentType, int... dimensions) {
        if (dimensions.length == 0 || dimensions.length > 255 || componentType == void.class) {
            throw new IllegalArgumentException(dimensions.length == 0 ? "Empty dimensions array" : null);
        }
        for (int i = 0; i < dimensions.length; i++) {
            if (dimensions[i] < 0) {
                throw new NegativeArraySizeException(Integer.toString(dimensions[i]));
            }
        }
        return nested(componentType, dimensions, 0);
    }

    private static Object nested(Class<?> componentType, int[] dimensions, int level) {
        Class<?> element = componentType;
        for (int i = level + 1; i < dimensions.length; i++) {
            element = element.arrayType();
        }
        Object array = new0(element, dimensions[level]);
        if (level + 1 < dimensions.length) {
            Object[] rows = (Object[]) array;
            for (int i = 0; i < rows.length; i++) {
                rows[i] = nested(componentType, dimensions, level + 1);
            }
        }
        return array;
    }

    /** Returns the number of elements. */
    public static int getLength(Object array) {
        return length0(require(array));
    }

    private static Object require(Object array) {
        if (array == null) {
            throw new NullPointerException();
        }
        if (!array.getClass().isArray()) {
            throw new IllegalArgumentException("Argument is not an array");
        }
        return array;
    }

    /** The kind of the elements; the index is checked here, since these exceptions have no message. */
    private static char kind(Object array, int index) {
        if (index < 0 || index >= getLength(array)) {
            throw new ArrayIndexOutOfBoundsException();
        }
        Class<?> element = array.getClass().getComponentType();
        return element.isPrimitive() ? ClassFile.primitiveDescriptor(element).charAt(0) : 'L';
    }

    /** Returns an element, a primitive one in a wrapper. */
    public static Object get(Object array, int index) {
        char kind = kind(array, index);
        return kind == 'L' ? ((Object[]) array)[index] : Conversions.box(kind, bits(array, index, kind));
    }

    private static long bits(Object array, int index, char kind) {
        switch (kind) {
            case 'Z':
                return ((boolean[]) array)[index] ? 1 : 0;
            case 'B':
                return ((byte[]) array)[index];
            case 'C':
                return ((char[]) array)[index];
            case 'S':
                return ((short[]) array)[index];
            case 'I':
                return ((int[]) array)[index];
            case 'J':
                return ((long[]) array)[index];
            case 'F':
                return Float.floatToRawIntBits(((float[]) array)[index]);
            default:
                return Double.doubleToRawLongBits(((double[]) array)[index]);
        }
    }

    private static void put(Object array, int index, char kind, long bits) {
        switch (kind) {
            case 'Z':
                ((boolean[]) array)[index] = bits != 0;
                break;
            case 'B':
                ((byte[]) array)[index] = (byte) bits;
                break;
            case 'C':
                ((char[]) array)[index] = (char) bits;
                break;
            case 'S':
                ((short[]) array)[index] = (short) bits;
                break;
            case 'I':
                ((int[]) array)[index] = (int) bits;
                break;
            case 'J':
                ((long[]) array)[index] = bits;
                break;
            case 'F':
                ((float[]) array)[index] = Float.intBitsToFloat((int) bits);
                break;
            default:
                ((double[]) array)[index] = Double.longBitsToDouble(bits);
        }
    }

    private static IllegalArgumentException mismatch() {
        return new IllegalArgumentException("argument type mismatch");
    }

    private static long read(Object array, int index, char wanted) {
        char kind = kind(array, index);
        if (!Conversions.widens(kind, wanted)) {
            throw mismatch();
        }
        return Conversions.widen(kind, wanted, bits(array, index, kind));
    }

    private static void write(Object array, int index, char from, long bits) {
        char kind = kind(array, index);
        if (kind == 'L' || !Conversions.widens(from, kind)) {
            throw mismatch();
        }
        put(array, index, kind, Conversions.widen(from, kind, bits));
    }

    /** Returns an element of a boolean array. */
    public static boolean getBoolean(Object array, int index) {
        return read(array, index, 'Z') != 0;
    }

    /** Returns an element as a byte. */
    public static byte getByte(Object array, int index) {
        return (byte) read(array, index, 'B');
    }

    /** Returns an element as a char. */
    public static char getChar(Object array, int index) {
        return (char) read(array, index, 'C');
    }

    /** Returns an element as a short. */
    public static short getShort(Object array, int index) {
        return (short) read(array, index, 'S');
    }

    /** Returns an element as an int. */
    public static int getInt(Object array, int index) {
        return (int) read(array, index, 'I');
    }

    /** Returns an element as a long. */
    public static long getLong(Object array, int index) {
        return read(array, index, 'J');
    }

    /** Returns an element as a float. */
    public static float getFloat(Object array, int index) {
        return Float.intBitsToFloat((int) read(array, index, 'F'));
    }

    /** Returns an element as a double. */
    public static double getDouble(Object array, int index) {
        return Double.longBitsToDouble(read(array, index, 'D'));
    }

    /** Sets an element; a wrapper for a primitive one. */
    public static void set(Object array, int index, Object value) {
        char kind = kind(array, index);
        if (kind != 'L') {
            char from = Conversions.kindOf(value);
            if (!Conversions.widens(from, kind)) {
                throw mismatch();
            }
            put(array, index, kind, Conversions.widen(from, kind, Conversions.bits(value)));
            return;
        }
        if (value != null && !array.getClass().getComponentType().isInstance(value)) {
            throw new IllegalArgumentException("array element type mismatch");
        }
        ((Object[]) array)[index] = value;
    }

    /** Sets an element to a boolean. */
    public static void setBoolean(Object array, int index, boolean z) {
        write(array, index, 'Z', z ? 1 : 0);
    }

    /** Sets an element to a byte. */
    public static void setByte(Object array, int index, byte b) {
        write(array, index, 'B', b);
    }

    /** Sets an element to a char. */
    public static void setChar(Object array, int index, char c) {
        write(array, index, 'C', c);
    }

    /** Sets an element to a short. */
    public static void setShort(Object array, int index, short s) {
        write(array, index, 'S', s);
    }

    /** Sets an element to an int. */
    public static void setInt(Object array, int index, int i) {
        write(array, index, 'I', i);
    }

    /** Sets an element to a long. */
    public static void setLong(Object array, int index, long l) {
        write(array, index, 'J', l);
    }

    /** Sets an element to a float. */
    public static void setFloat(Object array, int index, float f) {
        write(array, index, 'F', Float.floatToRawIntBits(f));
    }

    /** Sets an element to a double. */
    public static void setDouble(Object array, int index, double d) {
        write(array, index, 'D', Double.doubleToRawLongBits(d));
    }
}
