import java.lang.reflect.*;
import java.util.*;

/** java.lang.reflect.Proxy dispatches interface calls to a handler. */
public class Proxies {
    interface Service {
        String hello(String who, int times);
        long count();
        void fail() throws java.io.IOException;
    }

    public static void main(String[] args) {
        InvocationHandler h = (proxy, m, a) -> switch (m.getName()) {
            case "hello" -> a[0] + "x" + a[1];
            case "count" -> 5L;
            case "fail" -> throw new java.io.IOException("from the handler");
            case "toString" -> "a proxy";
            default -> null;
        };
        Service s = (Service) Proxy.newProxyInstance(Service.class.getClassLoader(), new Class<?>[] {Service.class}, h);
        System.out.println(s.hello("bob", 3)); // expect: bobx3
        System.out.println(s.count()); // expect: 5
        System.out.println(s); // expect: a proxy
        try {
            s.fail();
        } catch (java.io.IOException e) {
            System.out.println(e.getMessage()); // expect: from the handler
        }
        try {
            s.hashCode();
        } catch (NullPointerException e) {
            System.out.println("null is no int"); // expect: null is no int
        }
        System.out.println(Proxy.isProxyClass(s.getClass()) + " " + (Proxy.getInvocationHandler(s) == h));
        // expect: true true
    }
}
