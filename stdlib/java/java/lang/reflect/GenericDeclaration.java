package java.lang.reflect;

/** Something that declares type variables. */
public interface GenericDeclaration extends AnnotatedElement {
    /** Returns the type variables. */
    TypeVariable<?>[] getTypeParameters();
}
