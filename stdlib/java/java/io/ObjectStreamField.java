package java.io;

/** A field of a serializable class: its name, its type and where its value lies. */
public class ObjectStreamField implements Comparable<Object> {
    private final String name;
    private final String signature;
    private final Class<?> type;
    private final boolean unshared;
    private int offset;

    /** Describes a field. */
    public ObjectStreamField(String name, Class<?> type) {
        this(name, type, false);
    }

    /** Describes a field, perhaps one whose objects are not shared. */
    public ObjectStreamField(String name, Class<?> type, boolean unshared) {
        if (name == null) {
            throw new NullPointerException();
        }
        this.name = name;
        this.type = type;
        this.signature = type.descriptorString();
        this.unshared = unshared;
    }

    /** Describes a field found in a stream; a reference type counts as Object. */
    ObjectStreamField(String name, String signature) {
        this.name = name;
        this.signature = signature;
        this.type = primitive(signature.charAt(0));
        this.unshared = false;
    }

    private static Class<?> primitive(char code) {
        switch (code) {
            case 'Z': return boolean.class;
            case 'B': return byte.class;
            case 'C': return char.class;
            case 'S': return short.class;
            case 'I': return int.class;
            case 'J': return long.class;
            case 'F': return float.class;
            case 'D': return double.class;
            default: return Object.class;
        }
    }

    /** Returns the name. */
    public String getName() {
        return name;
    }

    /** Returns the type. */
    public Class<?> getType() {
        return type;
    }

    /** Returns the first character of the type's descriptor. */
    public char getTypeCode() {
        return signature.charAt(0);
    }

    /** Returns the descriptor of a reference type, null for a primitive one. */
    public String getTypeString() {
        return isPrimitive() ? null : signature;
    }

    final String signature() {
        return signature;
    }

    /** Returns where the value lies among the fields of its kind. */
    public int getOffset() {
        return offset;
    }

    /** Sets where the value lies among the fields of its kind. */
    protected void setOffset(int offset) {
        this.offset = offset;
    }

    /** Tells whether the type is primitive. */
    public boolean isPrimitive() {
        char code = signature.charAt(0);
        return code != 'L' && code != '[';
    }

    /** Tells whether the field's objects are not shared. */
    public boolean isUnshared() {
        return unshared;
    }

    /** Puts primitive fields first, then orders by name. */
    @Override
    public int compareTo(Object obj) {
        ObjectStreamField other = (ObjectStreamField) obj;
        boolean primitive = isPrimitive();
        if (primitive != other.isPrimitive()) {
            return primitive ? -1 : 1;
        }
        return name.compareTo(other.name);
    }

    /** Returns the descriptor and the name. */
    @Override
    public String toString() {
        return signature + ' ' + name;
    }
}
