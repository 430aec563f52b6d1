package javax.lang.model.type;

/** The interface Wildcard Type. */
public interface WildcardType extends TypeMirror {
    /** Returns the extends bound. */
    TypeMirror getExtendsBound();

    /** Returns the super bound. */
    TypeMirror getSuperBound();
}
