package javax.lang.model.type;

import java.util.List;
import javax.lang.model.element.Element;

/** The interface Declared Type. */
public interface DeclaredType extends ReferenceType {
    /** Ases element. */
    Element asElement();

    /** Returns the enclosing type. */
    TypeMirror getEnclosingType();

    /** Returns the type arguments. */
    List<? extends TypeMirror> getTypeArguments();
}
