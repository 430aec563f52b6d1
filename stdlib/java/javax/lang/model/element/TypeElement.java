package javax.lang.model.element;

import java.util.List;
import javax.lang.model.type.TypeMirror;

/** A class or interface. */
public interface TypeElement extends Element, Parameterizable, QualifiedNameable {
    /** Ases type. */
    TypeMirror asType();

    /** Returns the enclosed elements. */
    List<? extends Element> getEnclosedElements();

    /** Returns the enclosing element. */
    Element getEnclosingElement();

    /** Returns the interfaces. */
    List<? extends TypeMirror> getInterfaces();

    /** Returns the nesting kind. */
    NestingKind getNestingKind();

    /** Returns the permitted subclasses. */
    default List<? extends TypeMirror> getPermittedSubclasses() {
        return List.of();
    }

    /** Returns the qualified name. */
    Name getQualifiedName();

    /** Returns the record components. */
    default List<? extends RecordComponentElement> getRecordComponents() {
        return List.of();
    }

    /** Returns the simple name. */
    Name getSimpleName();

    /** Returns the superclass. */
    TypeMirror getSuperclass();

    /** Returns the type parameters. */
    List<? extends TypeParameterElement> getTypeParameters();
}
