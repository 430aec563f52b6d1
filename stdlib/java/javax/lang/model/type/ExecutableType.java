package javax.lang.model.type;

import java.util.List;

/** The interface Executable Type. */
public interface ExecutableType extends TypeMirror {
    /** Returns the parameter types. */
    List<? extends TypeMirror> getParameterTypes();

    /** Returns the receiver type. */
    TypeMirror getReceiverType();

    /** Returns the return type. */
    TypeMirror getReturnType();

    /** Returns the thrown types. */
    List<? extends TypeMirror> getThrownTypes();

    /** Returns the type variables. */
    List<? extends TypeVariable> getTypeVariables();
}
