package java.lang.invoke;

import wardian.internal.Descriptors;

/** What the runtime calls: calls that need conversion, constants, bootstrap methods. */
final class Invokers {
    private Invokers() {
    }

    static Object invokeExact(MethodHandle handle, Object[] args, MethodType type, int mode) throws Throwable {
        if (handle.type != type) {
            throw mismatch(handle.type, type);
        }
        return handle.call(args);
    }

    static Object invoke(MethodHandle handle, Object[] args, MethodType type, int mode) throws Throwable {
        return handle.asType(type).call(args);
    }

    static Object access(VarHandle handle, Object[] args, MethodType type, int mode) throws Throwable {
        return handle.handle(mode, type).call(args);
    }

    static WrongMethodTypeException mismatch(MethodType own, MethodType found) {
        return new WrongMethodTypeException("handle's method type " + own + " but found " + found);
    }

    /** A handle of a MethodHandle constant; the runtime ties it to its member. */
    static MethodHandle constant(Class<?> owner, String name, MethodType type, int kind, boolean varargs) {
        return new DirectHandle(MethodHandles.Lookup.handleType(owner, type, kind), kind, name, varargs);
    }

    /** A handle of MethodHandle.invokeExact and the like. */
    static MethodHandle polymorphic(Class<?> owner, String name, MethodType type, int kind, boolean varargs) {
        return Combinators.polymorphic(owner == VarHandle.class, name, type);
    }

    /** A handle of the method that makes the function objects of a lambda. */
    static MethodHandle factory(Class<?> caller, String descriptor) {
        Class<?>[] all = Descriptors.method(descriptor, caller.getClassLoader());
        return new DirectHandle(MethodType.make(all[all.length - 1],
            java.util.Arrays.copyOf(all, all.length - 1)), MethodHandleInfo.REF_invokeStatic, "get", false);
    }

    private static Object bootstrap(Class<?> caller, MethodHandle bootstrap, String name, Object type,
            Object[] args) throws Throwable {
        Object[] all = new Object[args.length + 3];
        all[0] = new MethodHandles.Lookup(caller);
        all[1] = name;
        all[2] = type;
        System.arraycopy(args, 0, all, 3, args.length);
        try {
            return bootstrap.invokeWithArguments(all);
        } catch (Error e) {
            throw e;
        } catch (Throwable e) {
            throw new BootstrapMethodError("bootstrap method initialization exception", e);
        }
    }

    /** Links an invokedynamic instruction. */
    static CallSite link(Class<?> caller, MethodHandle bootstrap, String name, Object type, Object[] args)
            throws Throwable {
        Object made = bootstrap(caller, bootstrap, name, type, args);
        CallSite site;
        try {
            site = (CallSite) made;
        } catch (ClassCastException e) {
            throw new BootstrapMethodError("CallSite bootstrap method initialization exception", e);
        }
        if (site == null) {
            throw new BootstrapMethodError("CallSite bootstrap method initialization exception",
                new ClassCastException("CallSite bootstrap method failed to produce an instance of CallSite"));
        }
        if (site.target.type() != type) { // type() may be a guest's own
            throw new BootstrapMethodError("CallSite bootstrap method initialization exception",
                new WrongMethodTypeException(site.getTarget() + " should be of type " + type));
        }
        return site;
    }

    /** The value of a dynamic constant, boxed. */
    static Object dynamic(Class<?> caller, MethodHandle bootstrap, String name, Object type, Object[] args)
            throws Throwable {
        MethodType declared = bootstrap.type();
        if (declared.parameterCount() == 0 || declared.parameterType(0) != MethodHandles.Lookup.class) {
            throw new BootstrapMethodError(
                "Invalid bootstrap method declared for resolving a dynamic constant: " + bootstrap);
        }
        Object value = bootstrap(caller, bootstrap, name, type, args);
        try {
            Class<?> wanted = (Class<?>) type;
            return wanted.isPrimitive() ? Casts.between(Object.class, wanted).apply(value) : wanted.cast(value);
        } catch (ClassCastException | NullPointerException e) {
            throw new BootstrapMethodError("bootstrap method initialization exception", e);
        }
    }
}
