package javax.lang.model.element;

import java.util.List;
import javax.lang.model.type.TypeMirror;

/** The interface Type Parameter Element. */
public interface TypeParameterElement extends Element {
    /** Ases type. */
    TypeMirror asType();

    /** Returns the bounds. */
    List<? extends TypeMirror> getBounds();

    /** Returns the enclosing element. */
    Element getEnclosingElement();

    /** Returns the generic element. */
    Element getGenericElement();
}
