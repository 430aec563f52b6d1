package java.lang.reflect;

/** An array of a generic type. */
public interface GenericArrayType extends Type {
    /** Returns the elements' type. */
    Type getGenericComponentType();
}
