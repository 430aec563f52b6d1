package javax.lang.model.element;

import java.util.List;
import javax.lang.model.type.TypeMirror;

/** The interface Package Element. */
public interface PackageElement extends Element, QualifiedNameable {
    /** Ases type. */
    TypeMirror asType();

    /** Returns the enclosed elements. */
    List<? extends Element> getEnclosedElements();

    /** Returns the enclosing element. */
    Element getEnclosingElement();

    /** Returns the qualified name. */
    Name getQualifiedName();

    /** Returns the simple name. */
    Name getSimpleName();

    /** Tells whether it is unnamed. */
    boolean isUnnamed();
}
