package javax.lang.model.element;

import java.util.List;
import javax.lang.model.type.TypeMirror;

/** A method, constructor or initializer. */
public interface ExecutableElement extends Element, Parameterizable {
    /** Ases type. */
    TypeMirror asType();

    /** Returns the default value. */
    AnnotationValue getDefaultValue();

    /** Returns the enclosing element. */
    Element getEnclosingElement();

    /** Returns the parameters. */
    List<? extends VariableElement> getParameters();

    /** Returns the receiver type. */
    TypeMirror getReceiverType();

    /** Returns the return type. */
    TypeMirror getReturnType();

    /** Returns the simple name. */
    Name getSimpleName();

    /** Returns the thrown types. */
    List<? extends TypeMirror> getThrownTypes();

    /** Returns the type parameters. */
    List<? extends TypeParameterElement> getTypeParameters();

    /** Tells whether it is default. */
    boolean isDefault();

    /** Tells whether it is var args. */
    boolean isVarArgs();
}
