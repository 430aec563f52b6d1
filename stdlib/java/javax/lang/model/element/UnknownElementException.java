package javax.lang.model.element;

import javax.lang.model.UnknownEntityException;

/** Says that a visitor met an unknown kind of element. */
public class UnknownElementException extends UnknownEntityException {
    private static final long serialVersionUID = 269L;
    private final transient Element unknown;
    private final transient Object argument;

    /** Makes one of the element and the visitor's argument, which may be null. */
    public UnknownElementException(Element unknown, Object argument) {
        super("Unknown element: \"" + unknown + "\"");
        this.unknown = unknown;
        this.argument = argument;
    }

    /** Returns the element, or null. */
    public Element getUnknownElement() {
        return unknown;
    }

    /** Returns the visitor's argument, or null. */
    public Object getArgument() {
        return argument;
    }
}
