package java.lang.invoke;

import java.io.Serializable;
import java.util.Arrays;

/** Links lambda expressions and method references; the runtime links instructions itself, by the same means. */
public final class LambdaMetafactory {
    /** The function object is serializable. */
    public static final int FLAG_SERIALIZABLE = 1;
    /** More interfaces follow. */
    public static final int FLAG_MARKERS = 2;
    /** More bridges follow. */
    public static final int FLAG_BRIDGES = 4;

    private LambdaMetafactory() {
    }

    /** Makes the class; returns a function object, or a handle that makes them of captured values. */
    private static native Object link0(Class<?> caller, String name, String factory, String erased,
        String instantiated, MethodHandle implementation, boolean serializable, Class<?>[] markers,
        String[] bridges);

    private static LambdaConversionException fault(String what) {
        return new LambdaConversionException(what);
    }

    private static void check(MethodType factory, MethodType erased, MethodHandle implementation,
            MethodType instantiated) throws LambdaConversionException {
        if (!factory.returnType().isInterface()) {
            throw fault("Functional interface " + factory.returnType().getName() + " is not an interface");
        }
        MethodType own = implementation.type;
        if (own.parameterCount() != factory.parameterCount() + erased.parameterCount()
                || erased.parameterCount() != instantiated.parameterCount()) {
            throw fault("Incorrect number of parameters for " + implementation + "; "
                + factory.parameterCount() + " captured parameters, " + erased.parameterCount()
                + " functional interface method parameters, " + own.parameterCount()
                + " implementation parameters");
        }
        int captured = factory.parameterCount();
        for (int i = 0; i < instantiated.parameterCount(); i++) {
            Class<?> from = instantiated.parameterType(i);
            if (Casts.between(from, own.parameterType(captured + i)) == null) {
                throw fault("Type mismatch for lambda argument " + i + ": " + from + " is not convertible to "
                    + own.parameterType(captured + i));
            }
        }
        if (instantiated.returnType() != void.class
                && (own.returnType() == void.class
                    || Casts.between(own.returnType(), instantiated.returnType()) == null)) {
            throw fault("Type mismatch for lambda return: " + own.returnType() + " is not convertible to "
                + instantiated.returnType());
        }
    }

    private static CallSite link(MethodHandles.Lookup caller, String name, MethodType factory, MethodType erased,
            MethodHandle implementation, MethodType instantiated, boolean serializable, Class<?>[] markers,
            MethodType[] bridges) throws LambdaConversionException {
        if (!caller.hasFullPrivilegeAccess()) {
            throw fault("Invalid caller: " + caller.lookupClass().getName());
        }
        if (!(implementation instanceof DirectHandle)
                || ((DirectHandle) implementation).kind < MethodHandleInfo.REF_invokeVirtual) {
            throw fault(implementation + " is not direct or cannot be cracked");
        }
        check(factory, erased, implementation, instantiated);
        String[] others = new String[bridges.length];
        for (int i = 0; i < others.length; i++) {
            others[i] = bridges[i].toMethodDescriptorString();
        }
        String descriptor = factory.toMethodDescriptorString();
        Object made = link0(caller.lookupClass(), name, descriptor, erased.toMethodDescriptorString(),
            instantiated.toMethodDescriptorString(), implementation, serializable, markers, others);
        return new ConstantCallSite(made instanceof DirectHandle && factory.parameterCount() > 0
            ? (MethodHandle) made : MethodHandles.constant(factory.returnType(), made));
    }

    /** Links a function object of one interface. */
    public static CallSite metafactory(MethodHandles.Lookup caller, String interfaceMethodName,
            MethodType factoryType, MethodType interfaceMethodType, MethodHandle implementation,
            MethodType dynamicMethodType) throws LambdaConversionException {
        return link(caller, interfaceMethodName, factoryType, interfaceMethodType, implementation,
            dynamicMethodType, false, new Class<?>[0], new MethodType[0]);
    }

    /** Links a function object of several interfaces or with bridges. */
    public static CallSite altMetafactory(MethodHandles.Lookup caller, String interfaceMethodName,
            MethodType factoryType, Object... args) throws LambdaConversionException {
        int flags = (Integer) args[3];
        Class<?>[] markers = new Class<?>[0];
        MethodType[] bridges = new MethodType[0];
        int at = 4;
        if ((flags & FLAG_MARKERS) != 0) {
            int count = (Integer) args[at++];
            markers = Arrays.copyOfRange(args, at, at + count, Class[].class);
            at += count;
        }
        if ((flags & FLAG_BRIDGES) != 0) {
            int count = (Integer) args[at++];
            bridges = Arrays.copyOfRange(args, at, at + count, MethodType[].class);
        }
        boolean serializable = (flags & FLAG_SERIALIZABLE) != 0
            && !Serializable.class.isAssignableFrom(factoryType.returnType());
        return link(caller, interfaceMethodName, factoryType, (MethodType) args[0], (MethodHandle) args[1],
            (MethodType) args[2], serializable, markers, bridges);
    }
}
