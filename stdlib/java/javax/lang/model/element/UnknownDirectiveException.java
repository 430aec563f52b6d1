package javax.lang.model.element;

import javax.lang.model.UnknownEntityException;

/** Says that a visitor met an unknown kind of directive. */
public class UnknownDirectiveException extends UnknownEntityException {
    private static final long serialVersionUID = 269L;
    private final transient ModuleElement.Directive unknown;
    private final transient Object argument;

    /** Makes one of the directive and the visitor's argument, which may be null. */
    public UnknownDirectiveException(ModuleElement.Directive unknown, Object argument) {
        super("Unknown directive: \"" + unknown + "\"");
        this.unknown = unknown;
        this.argument = argument;
    }

    /** Returns the directive, or null. */
    public ModuleElement.Directive getUnknownDirective() {
        return unknown;
    }

    /** Returns the visitor's argument, or null. */
    public Object getArgument() {
        return argument;
    }
}
