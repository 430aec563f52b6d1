package javax.lang.model.element;

import javax.lang.model.type.TypeMirror;

/** The interface Variable Element. */
public interface VariableElement extends Element {
    /** Ases type. */
    TypeMirror asType();

    /** Returns the constant value. */
    Object getConstantValue();

    /** Returns the enclosing element. */
    Element getEnclosingElement();

    /** Returns the simple name. */
    Name getSimpleName();

    /** Tells whether it is unnamed. */
    default boolean isUnnamed() {
        return getSimpleName().length() == 0;
    }
}
