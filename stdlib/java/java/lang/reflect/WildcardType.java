package java.lang.reflect;

/** A wildcard type argument. */
public interface WildcardType extends Type {
    /** Returns the upper bounds. */
    Type[] getUpperBounds();

    /** Returns the lower bounds. */
    Type[] getLowerBounds();
}
