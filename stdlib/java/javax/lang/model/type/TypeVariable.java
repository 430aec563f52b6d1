package javax.lang.model.type;

import javax.lang.model.element.Element;

/** The interface Type Variable. */
public interface TypeVariable extends ReferenceType {
    /** Ases element. */
    Element asElement();

    /** Returns the lower bound. */
    TypeMirror getLowerBound();

    /** Returns the upper bound. */
    TypeMirror getUpperBound();
}
