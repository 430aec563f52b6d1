package java.beans;

import java.lang.reflect.Method;

/** Describes a method of a bean. */
public class MethodDescriptor extends FeatureDescriptor {
    private final Method method;
    private final ParameterDescriptor[] parameters;

    /** Creates the description of a method. */
    public MethodDescriptor(Method method) {
        this(method, null);
    }

    /** Creates the description of a method and its parameters. */
    public MethodDescriptor(Method method, ParameterDescriptor[] parameterDescriptors) {
        this.method = method;
        parameters = parameterDescriptors == null ? null : parameterDescriptors.clone();
        setName(method.getName());
    }

    /** Returns the method. */
    public Method getMethod() {
        return method;
    }

    /** Returns the descriptions of the parameters, or null. */
    public ParameterDescriptor[] getParameterDescriptors() {
        return parameters == null ? null : parameters.clone();
    }

    @Override
    void appendTo(StringBuilder out) {
        append(out, "method", method);
    }
}
