package java.lang;

/** The superclass of classes whose objects stand for numbers. */
public abstract class Number implements java.io.Serializable {
    private static final long serialVersionUID = -8742448824652078965L;

    /** For subclasses. */
    public Number() {
    }

    /** Returns the value as an int. */
    public abstract int intValue();

    /** Returns the value as a long. */
    public abstract long longValue();

    /** Returns the value as a float. */
    public abstract float floatValue();

    /** Returns the value as a double. */
    public abstract double doubleValue();

    /** Returns the value as a byte. */
    public byte byteValue() {
        return (byte) intValue();
    }

    /** Returns the value as a short. */
    public short shortValue() {
        return (short) intValue();
    }
}
