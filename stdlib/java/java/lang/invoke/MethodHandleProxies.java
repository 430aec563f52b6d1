package java.lang.invoke;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Proxy;

/** Interfaces of one method, implemented by a handle. */
public final class MethodHandleProxies {
    private MethodHandleProxies() {
    }

    /** Runs the handle for the interface's method. */
    private static final class Handler implements InvocationHandler {
        private final Class<?> intfc;
        private final MethodHandle target;
        private final MethodHandle generic;

        Handler(Class<?> intfc, MethodHandle target, MethodType type) {
            this.intfc = intfc;
            this.target = target;
            this.generic = target.asType(type).asType(MethodType.genericMethodType(type.parameterCount()));
        }

        @Override
        public Object invoke(Object proxy, Method method, Object[] args) throws Throwable {
            if (Modifier.isAbstract(method.getModifiers()) && method.getDeclaringClass() != Object.class) {
                return generic.call(args == null ? new Object[0] : args);
            }
            switch (method.getName()) {
                case "equals":
                    return proxy == args[0];
                case "hashCode":
                    return System.identityHashCode(proxy);
                default:
                    return proxy.getClass().getName() + "@" + Integer.toHexString(System.identityHashCode(proxy));
            }
        }
    }

    private static boolean isObjectMethod(Method m) {
        switch (m.getName()) {
            case "toString":
            case "hashCode":
                return m.getParameterCount() == 0;
            case "equals":
                return m.getParameterCount() == 1 && m.getParameterTypes()[0] == Object.class;
            default:
                return false;
        }
    }

    private static Method single(Class<?> intfc) {
        Method found = null;
        for (Method m : intfc.getMethods()) {
            if (Modifier.isAbstract(m.getModifiers()) && !isObjectMethod(m)) {
                if (found != null && !found.getName().equals(m.getName())) {
                    throw new IllegalArgumentException("not a single-method interface: " + intfc.getName());
                }
                found = found == null ? m : found;
            }
        }
        if (found == null) {
            throw new IllegalArgumentException("not a single-method interface: " + intfc.getName());
        }
        return found;
    }

    /** Returns an instance of the interface whose method calls the handle. */
    public static <T> T asInterfaceInstance(Class<T> intfc, MethodHandle target) {
        if (!intfc.isInterface() || !Modifier.isPublic(intfc.getModifiers())) {
            throw new IllegalArgumentException("not a public interface: " + intfc.getName());
        }
        Method m = single(intfc);
        MethodType type = MethodType.methodType(m.getReturnType(), m.getParameterTypes());
        return intfc.cast(Proxy.newProxyInstance(intfc.getClassLoader(), new Class<?>[] {intfc},
            new Handler(intfc, target, type)));
    }

    private static Handler handler(Object x) {
        InvocationHandler found = x != null && Proxy.isProxyClass(x.getClass()) ? Proxy.getInvocationHandler(x) : null;
        return found instanceof Handler ? (Handler) found : null;
    }

    /** Tells whether asInterfaceInstance made the object. */
    public static boolean isWrapperInstance(Object x) {
        return handler(x) != null;
    }

    private static Handler wanted(Object x) {
        Handler found = handler(x);
        if (found == null) {
            throw new IllegalArgumentException("not a wrapper instance");
        }
        return found;
    }

    /** Returns the handle of an object that asInterfaceInstance made. */
    public static MethodHandle wrapperInstanceTarget(Object x) {
        return wanted(x).target;
    }

    /** Returns the interface of an object that asInterfaceInstance made. */
    public static Class<?> wrapperInstanceType(Object x) {
        return wanted(x).intfc;
    }
}
