package javax.lang.model.element;

import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Set;
import javax.lang.model.AnnotatedConstruct;
import javax.lang.model.type.TypeMirror;

/** A declaration of a program. */
public interface Element extends AnnotatedConstruct {
    /** Accepts. */
    <R, P> R accept(ElementVisitor<R, P> elementVisitor, P value);

    /** Ases type. */
    TypeMirror asType();

    /** Tells whether equals holds. */
    boolean equals(Object value);

    /** Returns the annotation. */
    <A extends Annotation> A getAnnotation(Class<A> type);

    /** Returns the annotation mirrors. */
    List<? extends AnnotationMirror> getAnnotationMirrors();

    /** Returns the annotations by type. */
    <A extends Annotation> A[] getAnnotationsByType(Class<A> type);

    /** Returns the enclosed elements. */
    List<? extends Element> getEnclosedElements();

    /** Returns the enclosing element. */
    Element getEnclosingElement();

    /** Returns the kind. */
    ElementKind getKind();

    /** Returns the modifiers. */
    Set<Modifier> getModifiers();

    /** Returns the simple name. */
    Name getSimpleName();

    /** Hashes code. */
    int hashCode();
}
