package java.lang.invoke;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Objects;

/** Bootstrap methods of dynamic constants. */
public final class ConstantBootstraps {
    private ConstantBootstraps() {
    }

    private static <E extends LinkageError> E caused(E error, Throwable cause) {
        error.initCause(cause);
        return error;
    }

    /** Returns null. */
    public static Object nullConstant(MethodHandles.Lookup lookup, String name, Class<?> type) {
        if (Objects.requireNonNull(type).isPrimitive()) {
            throw new IllegalArgumentException("not reference: " + type);
        }
        return null;
    }

    /** Returns the class of a primitive type's descriptor. */
    public static Class<?> primitiveClass(MethodHandles.Lookup lookup, String name, Class<?> type) {
        if (type != Class.class) {
            throw new IllegalArgumentException();
        }
        if (name.length() != 1 || "ZBCSIJFDV".indexOf(name) < 0) {
            throw new IllegalArgumentException("not primitive: " + name);
        }
        return wardian.internal.Descriptors.field(name, null);
    }

    /** Returns the enum constant of the name. */
    public static <E extends Enum<E>> E enumConstant(MethodHandles.Lookup lookup, String name, Class<E> type) {
        return Enum.valueOf(type, name);
    }

    /** Returns the value of a static final field. */
    public static Object getStaticFinal(MethodHandles.Lookup lookup, String name, Class<?> type,
            Class<?> declaringClass) {
        try {
            MethodHandle getter = lookup.findStaticGetter(declaringClass, name, type);
            Field field = (Field) ((DirectHandle) getter).member0();
            if (!Modifier.isFinal(field.getModifiers())) {
                throw new IncompatibleClassChangeError("not a final field: " + name);
            }
            return getter.call(new Object[0]);
        } catch (NoSuchFieldException e) {
            throw caused(new NoSuchFieldError(e.getMessage()), e);
        } catch (IllegalAccessException e) {
            throw caused(new IllegalAccessError(e.getMessage()), e);
        } catch (Throwable e) {
            throw wardian.internal.Reflection.<RuntimeException>sneak(e);
        }
    }

    /** Returns the value of a static final field of the class of its type. */
    public static Object getStaticFinal(MethodHandles.Lookup lookup, String name, Class<?> type) {
        return getStaticFinal(lookup, name, type, wardian.internal.Descriptors.wrapper(type));
    }

    /** Returns what a handle gives. */
    public static Object invoke(MethodHandles.Lookup lookup, String name, Class<?> type, MethodHandle handle,
            Object... args) throws Throwable {
        Object value = handle.invokeWithArguments(args);
        Casts.Cast cast = Casts.between(handle.type.returnType(), type);
        if (cast == null) {
            throw new WrongMethodTypeException("cannot convert " + handle + " to " + type);
        }
        return cast.apply(value);
    }

    /** Returns the value converted as a cast would. */
    public static Object explicitCast(MethodHandles.Lookup lookup, String name, Class<?> dstType, Object value)
            throws ClassCastException {
        return dstType == void.class ? null : Casts.explicit(Object.class, dstType).apply(value);
    }

    /** Returns a handle of an instance field. */
    public static VarHandle fieldVarHandle(MethodHandles.Lookup lookup, String name, Class<VarHandle> type,
            Class<?> declaringClass, Class<?> fieldType) {
        return variable(lookup, name, declaringClass, fieldType, false);
    }

    /** Returns a handle of a static field. */
    public static VarHandle staticFieldVarHandle(MethodHandles.Lookup lookup, String name, Class<VarHandle> type,
            Class<?> declaringClass, Class<?> fieldType) {
        return variable(lookup, name, declaringClass, fieldType, true);
    }

    private static VarHandle variable(MethodHandles.Lookup lookup, String name, Class<?> owner, Class<?> type,
            boolean isStatic) {
        try {
            return isStatic ? lookup.findStaticVarHandle(owner, name, type) : lookup.findVarHandle(owner, name, type);
        } catch (NoSuchFieldException e) {
            throw caused(new NoSuchFieldError(e.getMessage()), e);
        } catch (IllegalAccessException e) {
            throw caused(new IllegalAccessError(e.getMessage()), e);
        }
    }

    /** Returns a handle of elements of arrays. */
    public static VarHandle arrayVarHandle(MethodHandles.Lookup lookup, String name, Class<VarHandle> type,
            Class<?> arrayClass) {
        return MethodHandles.arrayElementVarHandle(arrayClass);
    }
}
