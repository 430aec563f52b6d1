package javax.lang.model.element;

/** A value in an annotation. */
public interface AnnotationValue {
    /** Accepts. */
    <R, P> R accept(AnnotationValueVisitor<R, P> annotationValueVisitor, P value);

    /** Returns the value. */
    Object getValue();

    /** Converts it to string. */
    String toString();
}
