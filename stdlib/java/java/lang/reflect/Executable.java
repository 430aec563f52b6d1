package java.lang.reflect;

import java.lang.annotation.Annotation;
import wardian.internal.Annotations;
import wardian.internal.ClassFile;
import wardian.internal.Generics;
import wardian.internal.ParameterInfo;

/** A method or a constructor. */
public abstract class Executable extends AccessibleObject implements Member, GenericDeclaration {
    final Class<?> owner;
    final Class<?>[] parameterTypes;
    final int modifiers;
    private transient Class<?>[] exceptionTypes;
    private transient Generics generics;
    private transient Parameter[] parameters;

    Executable(Class<?> owner, Class<?>[] parameterTypes, int modifiers) {
        this.owner = owner;
        this.parameterTypes = parameterTypes;
        this.modifiers = modifiers;
    }

    @Override
    public Class<?> getDeclaringClass() {
        return owner;
    }

    /** Returns the parameters' types. */
    public Class<?>[] getParameterTypes() {
        return parameterTypes.clone();
    }

    /** Returns the number of parameters. */
    public int getParameterCount() {
        return parameterTypes.length;
    }

    /** Returns the exceptions that are declared. */
    public Class<?>[] getExceptionTypes() {
        if (exceptionTypes == null) {
            exceptionTypes = ClassFile.exceptions(this);
        }
        return exceptionTypes.clone();
    }

    Generics generics() {
        Generics g = generics;
        if (g == null) {
            g = Generics.ofExecutable(this);
            generics = g;
        }
        return g;
    }

    /** Returns the parameters' types with their type arguments. */
    public Type[] getGenericParameterTypes() {
        Type[] found = generics().parameterTypes();
        return found == null ? getParameterTypes() : found;
    }

    /** Returns the exceptions that are declared, as type variables maybe. */
    public Type[] getGenericExceptionTypes() {
        Type[] found = generics().exceptionTypes();
        return found == null || found.length == 0 ? getExceptionTypes() : found;
    }

    /** Returns the parameters. */
    public Parameter[] getParameters() {
        if (parameters == null) {
            parameters = makeParameters();
        }
        return parameters.clone();
    }

    private Parameter[] makeParameters() {
        ParameterInfo info = ParameterInfo.of(this, parameterTypes.length);
        Parameter[] made = new Parameter[parameterTypes.length];
        for (int i = 0; i < made.length; i++) {
            made[i] = info == null ? new Parameter("arg" + i, 0, this, i, false)
                : new Parameter(info.names[i] == null ? "arg" + i : info.names[i],
                    info.flags[i], this, i, true);
        }
        return made;
    }

    /** Tells whether the last parameter takes a variable number of arguments. */
    public boolean isVarArgs() {
        return (modifiers & 0x80) != 0;
    }

    @Override
    public boolean isSynthetic() {
        return (modifiers & 0x1000) != 0;
    }

    /** Returns the annotations of the parameters. */
    public Annotation[][] getParameterAnnotations() {
        return Annotations.ofParameters(this, parameterTypes.length);
    }

    /** Returns the declaration with type arguments. */
    public abstract String toGenericString();

    @Override
    public abstract TypeVariable<?>[] getTypeParameters();

    private static void appendTypes(StringBuilder text, Type[] types, boolean varargs) {
        for (int i = 0; i < types.length; i++) {
            String name = types[i].getTypeName();
            if (varargs && i == types.length - 1 && name.endsWith("[]")) {
                name = name.substring(0, name.length() - 2) + "...";
            }
            text.append(i == 0 ? "" : ",").append(name);
        }
    }

    /** Text before the name: modifiers, "default" and type parameters. */
    StringBuilder head(int mask, boolean isDefault, boolean generic) {
        StringBuilder text = new StringBuilder();
        int flags = getModifiers() & mask;
        if (flags != 0 && !isDefault) {
            text.append(Modifier.toString(flags)).append(' ');
        } else if (isDefault) {
            int access = flags & 7;
            text.append(access == 0 ? "" : Modifier.toString(access) + " ").append("default ");
            int rest = flags & ~7;
            text.append(rest == 0 ? "" : Modifier.toString(rest) + " ");
        }
        if (generic && getTypeParameters().length > 0) {
            Generics.appendParameters(text, getTypeParameters());
            text.append(' ');
        }
        return text;
    }

    /** Text after the name: parameters and exceptions. */
    String tail(StringBuilder text, boolean generic) {
        text.append('(');
        appendTypes(text, generic ? getGenericParameterTypes() : parameterTypes,
            generic && isVarArgs());
        text.append(')');
        Type[] thrown = generic ? getGenericExceptionTypes() : getExceptionTypes();
        if (thrown.length > 0) {
            text.append(" throws ");
            appendTypes(text, thrown, false);
        }
        return text.toString();
    }
}
