package javax.lang.model.element;

import javax.lang.model.UnknownEntityException;

/** Says that a visitor met an unknown kind of annotation value. */
public class UnknownAnnotationValueException extends UnknownEntityException {
    private static final long serialVersionUID = 269L;
    private final transient AnnotationValue unknown;
    private final transient Object argument;

    /** Makes one of the annotation value and the visitor's argument, which may be null. */
    public UnknownAnnotationValueException(AnnotationValue unknown, Object argument) {
        super("Unknown annotation value: \"" + unknown + "\"");
        this.unknown = unknown;
        this.argument = argument;
    }

    /** Returns the annotation value, or null. */
    public AnnotationValue getUnknownAnnotationValue() {
        return unknown;
    }

    /** Returns the visitor's argument, or null. */
    public Object getArgument() {
        return argument;
    }
}
