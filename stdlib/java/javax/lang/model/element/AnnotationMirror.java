package javax.lang.model.element;

import java.util.Map;
import javax.lang.model.type.DeclaredType;

/** An annotation of an element. */
public interface AnnotationMirror {
    /** Returns the annotation type. */
    DeclaredType getAnnotationType();

    /** Returns the element values. */
    Map<? extends ExecutableElement, ? extends AnnotationValue> getElementValues();
}
