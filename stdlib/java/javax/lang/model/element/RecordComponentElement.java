package javax.lang.model.element;

import javax.lang.model.type.TypeMirror;

/** The interface Record Component Element. */
public interface RecordComponentElement extends Element {
    /** Ases type. */
    TypeMirror asType();

    /** Returns the accessor. */
    ExecutableElement getAccessor();

    /** Returns the enclosing element. */
    Element getEnclosingElement();

    /** Returns the simple name. */
    Name getSimpleName();
}
