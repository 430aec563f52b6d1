import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandleProxies;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.Optional;
import java.util.function.Supplier;

/** The library calling a guest's lambda, or a proxy passing a call on, lends the guest none of its rights. */
public class CallerIdentity {
    static boolean isMine(MethodHandles.Lookup lookup) {
        return lookup.lookupClass().getName().startsWith("CallerIdentity");
    }

    static boolean opensLibrary(MethodHandles.Lookup lookup) {
        try {
            MethodHandles.privateLookupIn(String.class, lookup);
            return true;
        } catch (IllegalAccessException e) {
            return false;
        }
    }

    public static void main(String[] args) throws Throwable {
        MethodHandles.Lookup lambda = Optional.<MethodHandles.Lookup>empty().orElseGet(MethodHandles::lookup);
        System.out.println(isMine(lambda) + " " + opensLibrary(lambda));
        // expect: true false
        MethodHandle handle = MethodHandles.lookup().findStatic(MethodHandles.class, "lookup",
            MethodType.methodType(MethodHandles.Lookup.class));
        MethodHandles.Lookup bound = (MethodHandles.Lookup) handle.invokeExact();
        System.out.println(isMine(bound) + " " + opensLibrary(bound));
        // expect: true false
        MethodHandles.Lookup passed =
            (MethodHandles.Lookup) MethodHandleProxies.asInterfaceInstance(Supplier.class, handle).get();
        System.out.println(isMine(passed) + " " + opensLibrary(passed));
        // expect: true false
    }
}
