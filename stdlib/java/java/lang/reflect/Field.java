package java.lang.reflect;

import wardian.internal.ClassFile;
import wardian.internal.Conversions;
import wardian.internal.Generics;
import wardian.internal.Reflection;

/** A field. */
public final class Field extends AccessibleObject implements Member {
    private final Class<?> owner;
    private final String name;
    private final Class<?> type;
    private final int modifiers;
    private final char kind;
    private transient Generics generics;

    /** Called by the runtime, which adds a hidden pointer. */
    Field(Class<?> owner, String name, Class<?> type, int modifiers) {
        this.owner = owner;
        this.name = name;
        this.type = type;
        this.modifiers = modifiers;
        this.kind = type.isPrimitive() ? ClassFile.primitiveDescriptor(type).charAt(0) : 'L';
    }

    /** The value's bits; initializes the class of a static field. */
    private native long bits0(Object obj);

    private native Object reference0(Object obj);

    private native void setBits0(Object obj, long bits);

    private native void setReference0(Object obj, Object value);

    @Override
    public Class<?> getDeclaringClass() {
        return owner;
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public int getModifiers() {
        return modifiers & Modifier.fieldModifiers() | modifiers & 0x5000;
    }

    /** Tells whether this is an enum constant. */
    public boolean isEnumConstant() {
        return (modifiers & 0x4000) != 0;
    }

    @Override
    public boolean isSynthetic() {
        return (modifiers & 0x1000) != 0;
    }

    /** Returns the type. */
    public Class<?> getType() {
        return type;
    }

    /** Returns the type with its type arguments. */
    public Type getGenericType() {
        if (generics == null) {
            generics = Generics.ofField(this);
        }
        Type found = generics.fieldType();
        return found == null ? type : found;
    }

    @Override
    public boolean equals(Object obj) {
        return obj instanceof Field && owner == ((Field) obj).owner
            && name.equals(((Field) obj).name) && type == ((Field) obj).type;
    }

    @Override
    public int hashCode() {
        return owner.getName().hashCode() ^ name.hashCode();
    }

    private String describe(String typeName) {
        int flags = getModifiers() & Modifier.fieldModifiers();
        return (flags == 0 ? "" : Modifier.toString(flags) + " ") + typeName + " "
            + owner.getTypeName() + "." + name;
    }

    @Override
    public String toString() {
        return describe(type.getTypeName());
    }

    /** Returns the declaration with type arguments. */
    public String toGenericString() {
        return describe(getGenericType().getTypeName());
    }

    // ---- Checks ----

    private boolean isStatic() {
        return Modifier.isStatic(modifiers);
    }

    private void check(Class<?> caller, Object obj, boolean write) throws IllegalAccessException {
        if (!accessible) {
            Reflection.checkMember(caller, owner,
                isStatic() || obj == null ? owner : obj.getClass(), modifiers);
        }
        if (!isStatic() && !owner.isInstance(obj)) {
            if (obj == null) {
                throw new NullPointerException("Cannot invoke \"Object.getClass()\" because \"obj\" is null");
            }
            throw new IllegalArgumentException("Can not " + (write ? "set " : "get ")
                + shortText() + " on " + obj.getClass().getName());
        }
    }

    private String shortText() {
        StringBuilder text = new StringBuilder();
        text.append(isStatic() ? "static " : "");
        text.append(Modifier.isFinal(modifiers) ? "final " : "");
        text.append(type.getTypeName()).append(" field ");
        return text.append(owner.getTypeName()).append('.').append(name).toString();
    }

    private void checkWrite(Class<?> caller, Object obj, Object value) throws IllegalAccessException {
        check(caller, obj, true);
        if (Modifier.isFinal(modifiers) && !(accessible && Reflection.mayWriteFinal(this))) {
            throw new IllegalAccessException("Can not set " + shortText() + valueText(value));
        }
    }

    private static String valueText(Object value) {
        return " to " + (value == null ? "null value" : value.getClass().getName());
    }

    private static String primitiveText(char from, Object value) {
        return " to (" + Conversions.name(from) + ")" + value;
    }

    // ---- Reading ----

    /** Returns the value, a primitive one in a wrapper. */
    public Object get(Object obj) throws IllegalAccessException {
        check(Reflection.callerClass(), obj, false);
        return kind == 'L' ? reference0(obj) : Conversions.box(kind, bits0(obj));
    }

    private long read(Class<?> caller, Object obj, char wanted) throws IllegalAccessException {
        check(caller, obj, false);
        if (!Conversions.widens(kind, wanted)) {
            throw new IllegalArgumentException("Attempt to get " + type.getName() + " field \""
                + owner.getName() + "." + name + "\" with illegal data type conversion to "
                + Conversions.name(wanted));
        }
        return Conversions.widen(kind, wanted, bits0(obj));
    }

    /** Returns the value of a boolean field. */
    public boolean getBoolean(Object obj) throws IllegalAccessException {
        return read(Reflection.callerClass(), obj, 'Z') != 0;
    }

    /** Returns the value as a byte. */
    public byte getByte(Object obj) throws IllegalAccessException {
        return (byte) read(Reflection.callerClass(), obj, 'B');
    }

    /** Returns the value as a char. */
    public char getChar(Object obj) throws IllegalAccessException {
        return (char) read(Reflection.callerClass(), obj, 'C');
    }

    /** Returns the value as a short. */
    public short getShort(Object obj) throws IllegalAccessException {
        return (short) read(Reflection.callerClass(), obj, 'S');
    }

    /** Returns the value as an int. */
    public int getInt(Object obj) throws IllegalAccessException {
        return (int) read(Reflection.callerClass(), obj, 'I');
    }

    /** Returns the value as a long. */
    public long getLong(Object obj) throws IllegalAccessException {
        return read(Reflection.callerClass(), obj, 'J');
    }

    /** Returns the value as a float. */
    public float getFloat(Object obj) throws IllegalAccessException {
        return Float.intBitsToFloat((int) read(Reflection.callerClass(), obj, 'F'));
    }

    /** Returns the value as a double. */
    public double getDouble(Object obj) throws IllegalAccessException {
        return Double.longBitsToDouble(read(Reflection.callerClass(), obj, 'D'));
    }

    // ---- Writing ----

    /** Sets the value; a wrapper for a primitive one. */
    public void set(Object obj, Object value) throws IllegalAccessException {
        checkWrite(Reflection.callerClass(), obj, value);
        if (kind == 'L') {
            if (value != null && !type.isInstance(value)) {
                throw new IllegalArgumentException("Can not set " + shortText() + valueText(value));
            }
            setReference0(obj, value);
            return;
        }
        char from = Conversions.kindOf(value);
        if (!Conversions.widens(from, kind)) {
            throw new IllegalArgumentException("Can not set " + shortText() + valueText(value));
        }
        setBits0(obj, Conversions.widen(from, kind, Conversions.bits(value)));
    }

    private void write(Class<?> caller, Object obj, char from, long bits) throws IllegalAccessException {
        check(caller, obj, true);
        if (Modifier.isFinal(modifiers) && !(accessible && Reflection.mayWriteFinal(this))) {
            throw new IllegalAccessException("Can not set " + shortText()
                + primitiveText(from, Conversions.box(from, bits)));
        }
        if (kind == 'L' || !Conversions.widens(from, kind)) {
            throw new IllegalArgumentException("Can not set " + shortText()
                + primitiveText(from, Conversions.box(from, bits)));
        }
        setBits0(obj, Conversions.widen(from, kind, bits));
    }

    /** Sets a boolean value. */
    public void setBoolean(Object obj, boolean z) throws IllegalAccessException {
        write(Reflection.callerClass(), obj, 'Z', z ? 1 : 0);
    }

    /** Sets a byte value. */
    public void setByte(Object obj, byte b) throws IllegalAccessException {
        write(Reflection.callerClass(), obj, 'B', b);
    }

    /** Sets a char value. */
    public void setChar(Object obj, char c) throws IllegalAccessException {
        write(Reflection.callerClass(), obj, 'C', c);
    }

    /** Sets a short value. */
    public void setShort(Object obj, short s) throws IllegalAccessException {
        write(Reflection.callerClass(), obj, 'S', s);
    }

    /** Sets an int value. */
    public void setInt(Object obj, int i) throws IllegalAccessException {
        write(Reflection.callerClass(), obj, 'I', i);
    }

    /** Sets a long value. */
    public void setLong(Object obj, long l) throws IllegalAccessException {
        write(Reflection.callerClass(), obj, 'J', l);
    }

    /** Sets a float value. */
    public void setFloat(Object obj, float f) throws IllegalAccessException {
        write(Reflection.callerClass(), obj, 'F', Float.floatToRawIntBits(f));
    }

    /** Sets a double value. */
    public void setDouble(Object obj, double d) throws IllegalAccessException {
        write(Reflection.callerClass(), obj, 'D', Double.doubleToRawLongBits(d));
    }
}
