package javax.lang.model.type;

import javax.lang.model.UnknownEntityException;

/** Says that a visitor met an unknown kind of type. */
public class UnknownTypeException extends UnknownEntityException {
    private static final long serialVersionUID = 269L;
    private final transient TypeMirror unknown;
    private final transient Object argument;

    /** Makes one of the type and the visitor's argument, which may be null. */
    public UnknownTypeException(TypeMirror unknown, Object argument) {
        super("Unknown type: \"" + unknown + "\"");
        this.unknown = unknown;
        this.argument = argument;
    }

    /** Returns the type, or null. */
    public TypeMirror getUnknownType() {
        return unknown;
    }

    /** Returns the visitor's argument, or null. */
    public Object getArgument() {
        return argument;
    }
}
