package javax.lang.model.element;

/** The interface Qualified Nameable. */
public interface QualifiedNameable extends Element {
    /** Returns the qualified name. */
    Name getQualifiedName();
}
