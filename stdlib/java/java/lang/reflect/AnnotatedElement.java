package java.lang.reflect;

import java.lang.annotation.Annotation;
import wardian.internal.Annotations;

/** Something that can be annotated. */
public interface AnnotatedElement {
    /** Tells whether an annotation is present. */
    default boolean isAnnotationPresent(Class<? extends Annotation> annotationClass) {
        return getAnnotation(annotationClass) != null;
    }

    /** Returns an annotation, or null. */
    <T extends Annotation> T getAnnotation(Class<T> annotationClass);

    /** Returns the annotations. */
    Annotation[] getAnnotations();

    /** Returns the annotations of a type, also those in a container. */
    default <T extends Annotation> T[] getAnnotationsByType(Class<T> annotationClass) {
        return getDeclaredAnnotationsByType(annotationClass);
    }

    /** Returns an annotation that is not inherited, or null. */
    default <T extends Annotation> T getDeclaredAnnotation(Class<T> annotationClass) {
        return Annotations.of(getDeclaredAnnotations()).declared(annotationClass);
    }

    /** Returns the annotations of a type that are not inherited, also those in a container. */
    default <T extends Annotation> T[] getDeclaredAnnotationsByType(Class<T> annotationClass) {
        return Annotations.of(getDeclaredAnnotations()).declaredByType(annotationClass);
    }

    /** Returns the annotations that are not inherited. */
    Annotation[] getDeclaredAnnotations();
}
