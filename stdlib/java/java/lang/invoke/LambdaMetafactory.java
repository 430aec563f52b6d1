package java.lang.invoke;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Objects;

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

    private static DirectHandle crack(MethodHandles.Lookup caller, MethodHandle implementation)
            throws LambdaConversionException {
        try {
            caller.revealDirect(implementation);
        } catch (IllegalArgumentException e) {
            throw LambdaCheck.fault(implementation + " is not direct or cannot be cracked");
        }
        DirectHandle direct = (DirectHandle) implementation;
        if (direct.kind < MethodHandleInfo.REF_invokeVirtual) {
            throw LambdaCheck.fault("Unsupported MethodHandle kind: " + new RevealedHandle(direct));
        }
        return direct;
    }

    private static CallSite link(MethodHandles.Lookup caller, String name, MethodType factory, MethodType erased,
            MethodHandle implementation, MethodType instantiated, boolean serializable, Class<?>[] markers,
            MethodType[] bridges) throws LambdaConversionException {
        if (!caller.hasFullPrivilegeAccess()) {
            throw LambdaCheck.fault("Invalid caller: " + caller.lookupClass().getName());
        }
        DirectHandle direct = crack(caller, implementation);
        LambdaCheck.checkName(name);
        LambdaCheck.checkInterface(factory.returnType());
        for (Class<?> marker : markers) {
            LambdaCheck.checkInterface(marker);
        }
        LambdaCheck.checkCount(factory, erased, direct, instantiated);
        LambdaCheck.checkCaptured(factory, direct, instantiated);
        LambdaCheck.checkConversions(factory, direct, instantiated);
        LambdaCheck.checkDescriptor(erased, instantiated);
        LambdaCheck.checkVisible(factory, caller.lookupClass());
        LambdaCheck.checkVisible(erased, caller.lookupClass());
        LambdaCheck.checkVisible(instantiated, caller.lookupClass());
        String[] others = new String[bridges.length];
        for (int i = 0; i < others.length; i++) {
            LambdaCheck.checkDescriptor(bridges[i], instantiated);
            LambdaCheck.checkVisible(bridges[i], caller.lookupClass());
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
        Objects.requireNonNull(interfaceMethodName);
        Objects.requireNonNull(factoryType);
        Objects.requireNonNull(interfaceMethodType);
        Objects.requireNonNull(implementation);
        Objects.requireNonNull(dynamicMethodType);
        return link(caller, interfaceMethodName, factoryType, interfaceMethodType, implementation,
            dynamicMethodType, false, new Class<?>[0], new MethodType[0]);
    }

    /** The argument at an index, which must be of the type. */
    private static <T> T extract(Object[] args, int at, Class<T> type) {
        if (at >= args.length) {
            throw new IllegalArgumentException("missing argument");
        }
        Object value = Objects.requireNonNull(args[at]);
        if (!type.isInstance(value)) {
            throw new IllegalArgumentException("argument has wrong type");
        }
        return type.cast(value);
    }

    /** As many as the argument before says. */
    private static <T> T[] extractAll(Object[] args, int at, T[] none, Class<T> type) {
        int count = extract(args, at, Integer.class);
        if (count < 0) {
            throw new IllegalArgumentException("negative argument count");
        }
        if (count > args.length - at - 1) {
            throw new IllegalArgumentException("missing argument");
        }
        T[] all = Arrays.copyOf(none, count);
        for (int i = 0; i < count; i++) {
            all[i] = extract(args, at + 1 + i, type);
        }
        return all;
    }

    /** Links a function object of several interfaces or with bridges. */
    public static CallSite altMetafactory(MethodHandles.Lookup caller, String interfaceMethodName,
            MethodType factoryType, Object... args) throws LambdaConversionException {
        Objects.requireNonNull(caller);
        Objects.requireNonNull(interfaceMethodName);
        Objects.requireNonNull(factoryType);
        MethodType erased = extract(args, 0, MethodType.class);
        MethodHandle implementation = extract(args, 1, MethodHandle.class);
        MethodType dynamicMethodType = extract(args, 2, MethodType.class);
        int flags = extract(args, 3, Integer.class);
        Class<?>[] markers = new Class<?>[0];
        MethodType[] bridges = new MethodType[0];
        int at = 4;
        if ((flags & FLAG_MARKERS) != 0) {
            markers = extractAll(args, at, markers, Class.class);
            at += 1 + markers.length;
        }
        if ((flags & FLAG_BRIDGES) != 0) {
            bridges = extractAll(args, at, bridges, MethodType.class);
            at += 1 + bridges.length;
        }
        if (at < args.length) {
            throw new IllegalArgumentException("too many arguments");
        }
        boolean serializable = (flags & FLAG_SERIALIZABLE) != 0
            && !Serializable.class.isAssignableFrom(factoryType.returnType());
        return link(caller, interfaceMethodName, factoryType, erased, implementation, dynamicMethodType, serializable,
            markers, bridges);
    }
}
