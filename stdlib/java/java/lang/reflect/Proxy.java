package java.lang.reflect;

import java.io.Serializable;
import wardian.internal.ProxySupport;
import wardian.internal.Reflection;

/** Makes objects of given interfaces that pass every call to a handler. */
public class Proxy implements Serializable {
    private static final long serialVersionUID = -2222568056686623797L;

    /** The handler. */
    protected InvocationHandler h;

    /** For the classes made at run time. */
    protected Proxy(InvocationHandler h) {
        if (h == null) {
            throw new NullPointerException();
        }
        this.h = h;
    }

    /** Called by the methods of the classes made at run time. */
    protected final Object dispatch(Method method, Object[] args) {
        try {
            return h.invoke(this, method, args);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable t) {
            for (Class<?> declared : method.getExceptionTypes()) {
                if (declared.isInstance(t)) {
                    throw Reflection.<RuntimeException>sneak(t);
                }
            }
            throw new UndeclaredThrowableException(t);
        }
    }

    /** Returns the class for some interfaces. */
    @Deprecated(since = "9")
    public static Class<?> getProxyClass(ClassLoader loader, Class<?>... interfaces) {
        return ProxySupport.classFor(loader, interfaces);
    }

    /** Makes an object. */
    public static Object newProxyInstance(ClassLoader loader, Class<?>[] interfaces,
            InvocationHandler h) {
        if (h == null) {
            throw new NullPointerException();
        }
        return ProxySupport.make(ProxySupport.classFor(loader, interfaces), h);
    }

    /** Tells whether a class was made by this one. */
    public static boolean isProxyClass(Class<?> cl) {
        return Proxy.class.isAssignableFrom(cl) && ProxySupport.isKnown(cl);
    }

    /** Returns the handler of an object. */
    public static InvocationHandler getInvocationHandler(Object proxy) {
        if (!isProxyClass(proxy.getClass())) {
            throw new IllegalArgumentException("not a proxy instance");
        }
        return ((Proxy) proxy).h;
    }
}
