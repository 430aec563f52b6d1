package java.lang.reflect;

/** A type of the Java language. */
public interface Type {
    /** Returns the type as text. */
    default String getTypeName() {
        return toString();
    }
}
