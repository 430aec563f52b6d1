package java.lang.reflect;

/** A type with type arguments. */
public interface ParameterizedType extends Type {
    /** Returns the type arguments. */
    Type[] getActualTypeArguments();

    /** Returns the generic class. */
    Type getRawType();

    /** Returns the type this is a member of, or null. */
    Type getOwnerType();
}
