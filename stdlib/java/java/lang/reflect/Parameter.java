package java.lang.reflect;

import java.lang.annotation.Annotation;
import wardian.internal.Annotations;

/** A parameter of a method or constructor. */
public final class Parameter implements AnnotatedElement {
    private final String name;
    private final int modifiers;
    private final Executable executable;
    private final int index;
    private final boolean named;

    Parameter(String name, int modifiers, Executable executable, int index, boolean named) {
        this.name = name;
        this.modifiers = modifiers;
        this.executable = executable;
        this.index = index;
        this.named = named;
    }

    /** Tells whether the class file holds the name. */
    public boolean isNamePresent() {
        return named;
    }

    /** Returns the name, or argN when it is not known. */
    public String getName() {
        return name;
    }

    /** Returns the modifiers. */
    public int getModifiers() {
        return modifiers;
    }

    /** Returns the method or constructor. */
    public Executable getDeclaringExecutable() {
        return executable;
    }

    /** Returns the type. */
    public Class<?> getType() {
        return executable.parameterTypes[index];
    }

    /** Returns the type with its type arguments. */
    public Type getParameterizedType() {
        Type[] generic = executable.getGenericParameterTypes();
        int at = index - (executable.parameterTypes.length - generic.length);
        return at < 0 || isImplicit() || isSynthetic() ? getType() : generic[at];
    }

    /** Tells whether the language implies the parameter. */
    public boolean isImplicit() {
        return (modifiers & 0x8000) != 0;
    }

    /** Tells whether the compiler made the parameter. */
    public boolean isSynthetic() {
        return (modifiers & 0x1000) != 0;
    }

    /** Tells whether this takes a variable number of arguments. */
    public boolean isVarArgs() {
        return executable.isVarArgs() && index == executable.parameterTypes.length - 1;
    }

    private Annotations annotations() {
        return Annotations.of(getDeclaredAnnotations());
    }

    @Override
    public <T extends Annotation> T getAnnotation(Class<T> annotationClass) {
        return annotations().declared(annotationClass);
    }

    @Override
    public Annotation[] getAnnotations() {
        return getDeclaredAnnotations();
    }

    @Override
    public Annotation[] getDeclaredAnnotations() {
        return executable.getParameterAnnotations()[index];
    }

    @Override
    public boolean equals(Object obj) {
        return obj instanceof Parameter && executable.equals(((Parameter) obj).executable)
            && index == ((Parameter) obj).index;
    }

    @Override
    public int hashCode() {
        return executable.hashCode() ^ index;
    }

    @Override
    public String toString() {
        String type = getParameterizedType().getTypeName();
        if (isVarArgs() && type.endsWith("[]")) {
            type = type.substring(0, type.length() - 2) + "...";
        }
        String flags = Modifier.toString(modifiers & Modifier.parameterModifiers());
        return (modifiers == 0 ? "" : flags + " ") + type + " " + name;
    }
}
