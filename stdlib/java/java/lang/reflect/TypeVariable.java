package java.lang.reflect;

/** A type variable. */
public interface TypeVariable<D extends GenericDeclaration> extends Type, AnnotatedElement {
    /** Returns the upper bounds. */
    Type[] getBounds();

    /** Returns what declares the variable. */
    D getGenericDeclaration();

    /** Returns the name. */
    String getName();
}
