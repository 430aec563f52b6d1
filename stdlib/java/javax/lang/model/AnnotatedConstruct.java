package javax.lang.model;

import java.lang.annotation.Annotation;
import java.util.List;
import javax.lang.model.element.AnnotationMirror;

/** Something that may have annotations. */
public interface AnnotatedConstruct {
    /** Returns the annotation. */
    <A extends Annotation> A getAnnotation(Class<A> type);

    /** Returns the annotation mirrors. */
    List<? extends AnnotationMirror> getAnnotationMirrors();

    /** Returns the annotations by type. */
    <A extends Annotation> A[] getAnnotationsByType(Class<A> type);
}
