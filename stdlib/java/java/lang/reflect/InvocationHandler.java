package java.lang.reflect;

import wardian.internal.ProxySupport;

/** Deals with the calls of a proxy. */
public interface InvocationHandler {
    /** Deals with a call. */
    Object invoke(Object proxy, Method method, Object[] args) throws Throwable;

    /** Calls a default method of a proxy's interface. */
    static Object invokeDefault(Object proxy, Method method, Object... args) throws Throwable {
        return ProxySupport.invokeDefault(proxy, method, args);
    }
}
