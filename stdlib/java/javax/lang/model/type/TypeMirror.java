package javax.lang.model.type;

import java.lang.annotation.Annotation;
import java.util.List;
import javax.lang.model.AnnotatedConstruct;
import javax.lang.model.element.AnnotationMirror;

/** The interface Type Mirror. */
public interface TypeMirror extends AnnotatedConstruct {
    /** Accepts. */
    <R, P> R accept(TypeVisitor<R, P> typeVisitor, P value);

    /** Tells whether equals holds. */
    boolean equals(Object value);

    /** Returns the annotation. */
    <A extends Annotation> A getAnnotation(Class<A> type);

    /** Returns the annotation mirrors. */
    List<? extends AnnotationMirror> getAnnotationMirrors();

    /** Returns the annotations by type. */
    <A extends Annotation> A[] getAnnotationsByType(Class<A> type);

    /** Returns the kind. */
    TypeKind getKind();

    /** Hashes code. */
    int hashCode();

    /** Converts it to string. */
    String toString();
}
