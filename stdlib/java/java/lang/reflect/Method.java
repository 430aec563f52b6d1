package java.lang.reflect;

import java.util.Arrays;
import wardian.internal.Annotations;
import wardian.internal.Reflection;

/** A method. */
public final class Method extends Executable {
    private final String name;
    private final Class<?> returnType;

    /** Called by the runtime, which adds a hidden pointer. */
    Method(Class<?> owner, String name, Class<?>[] parameterTypes, Class<?> returnType,
            int modifiers) {
        super(owner, parameterTypes, modifiers);
        this.name = name;
        this.returnType = returnType;
    }

    /** Checks receiver and arguments, selects the method and calls it. */
    private native Object invoke0(Object obj, Object[] args) throws InvocationTargetException;

    @Override
    public String getName() {
        return name;
    }

    @Override
    public int getModifiers() {
        return modifiers;
    }

    /** Returns the result's type. */
    public Class<?> getReturnType() {
        return returnType;
    }

    /** Returns the result's type with its type arguments. */
    public Type getGenericReturnType() {
        Type found = generics().returnType();
        return found == null ? returnType : found;
    }

    @Override
    @SuppressWarnings("unchecked")
    public TypeVariable<Method>[] getTypeParameters() {
        return (TypeVariable<Method>[]) generics().typeParameters();
    }

    /** Tells whether the compiler made this for a method with other types. */
    public boolean isBridge() {
        return (modifiers & 0x40) != 0;
    }

    /** Tells whether this is a default method of an interface. */
    public boolean isDefault() {
        return owner.isInterface()
            && (modifiers & (Modifier.ABSTRACT | Modifier.PUBLIC | Modifier.STATIC)) == Modifier.PUBLIC;
    }

    /** Returns the default of an annotation's member, or null. */
    public Object getDefaultValue() {
        return Annotations.defaultValue(this);
    }

    /** Calls the method. */
    public Object invoke(Object obj, Object... args)
            throws IllegalAccessException, InvocationTargetException {
        if (!accessible) {
            Reflection.checkMember(Reflection.callerClass(), owner,
                Modifier.isStatic(modifiers) || obj == null ? owner : obj.getClass(), modifiers);
        }
        return invoke0(obj, args);
    }

    @Override
    public boolean equals(Object obj) {
        if (!(obj instanceof Method)) {
            return false;
        }
        Method m = (Method) obj;
        return owner == m.owner && name.equals(m.name) && returnType == m.returnType
            && Arrays.equals(parameterTypes, m.parameterTypes);
    }

    @Override
    public int hashCode() {
        return owner.getName().hashCode() ^ name.hashCode();
    }

    @Override
    public String toString() {
        StringBuilder text = head(Modifier.methodModifiers(), isDefault(), false);
        text.append(returnType.getTypeName()).append(' ').append(owner.getTypeName());
        return tail(text.append('.').append(name), false);
    }

    @Override
    public String toGenericString() {
        StringBuilder text = head(Modifier.methodModifiers(), isDefault(), true);
        text.append(getGenericReturnType().getTypeName()).append(' ').append(owner.getTypeName());
        return tail(text.append('.').append(name), true);
    }
}
