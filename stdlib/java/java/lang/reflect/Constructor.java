package java.lang.reflect;

import java.util.Arrays;
import wardian.internal.Reflection;

/** A constructor. */
public final class Constructor<T> extends Executable {
    /** Called by the runtime, which adds a hidden pointer. */
    Constructor(Class<?> owner, Class<?>[] parameterTypes, int modifiers) {
        super(owner, parameterTypes, modifiers);
    }

    @Override
    @SuppressWarnings("unchecked")
    public Class<T> getDeclaringClass() {
        return (Class<T>) owner;
    }

    @Override
    public String getName() {
        return owner.getName();
    }

    @Override
    public int getModifiers() {
        return modifiers;
    }

    @Override
    @SuppressWarnings("unchecked")
    public TypeVariable<Constructor<T>>[] getTypeParameters() {
        return (TypeVariable<Constructor<T>>[]) generics().typeParameters();
    }

    /** Makes an instance. */
    @SuppressWarnings("unchecked")
    public T newInstance(Object... initargs) throws InstantiationException,
            IllegalAccessException, InvocationTargetException {
        if (!accessible) {
            Reflection.checkMember(Reflection.callerClass(), owner, owner, modifiers);
        }
        if ((owner.getModifiers() & 0x4000) != 0) {
            throw new IllegalArgumentException("Cannot reflectively create enum objects");
        }
        return (T) Reflection.construct(this, initargs);
    }

    @Override
    public boolean equals(Object obj) {
        return obj instanceof Constructor && owner == ((Constructor<?>) obj).owner
            && Arrays.equals(parameterTypes, ((Constructor<?>) obj).parameterTypes);
    }

    @Override
    public int hashCode() {
        return owner.getName().hashCode();
    }

    @Override
    public String toString() {
        return tail(head(Modifier.constructorModifiers(), false, false)
            .append(owner.getTypeName()), false);
    }

    @Override
    public String toGenericString() {
        return tail(head(Modifier.constructorModifiers(), false, true)
            .append(owner.getTypeName()), true);
    }
}
