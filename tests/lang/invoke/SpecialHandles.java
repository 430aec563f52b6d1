import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;

/** findSpecial reaches the methods of supers, not those of unrelated classes, of other classes' privates, or static ones. */
public class SpecialHandles {
    static class Base {
        String name() { return "base"; }
        static String fixed() { return "static"; }
        private String hidden() { return "hidden"; }
    }

    static class Derived extends Base {
        @Override
        String name() { return "derived"; }

        static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();
    }

    static class Other {
        String name() { return "other"; }
    }

    static void attempt(String what, Class<?> refc, String name, Class<?> caller) {
        MethodType type = MethodType.methodType(String.class);
        try {
            MethodHandle handle = Derived.LOOKUP.findSpecial(refc, name, type, caller);
            System.out.println(what + " " + handle.invoke(new Derived()));
        } catch (Throwable e) {
            System.out.println(what + " " + e.getClass().getSimpleName());
        }
    }

    public static void main(String[] args) {
        attempt("super", Base.class, "name", Derived.class);
        // expect: super base
        attempt("itself", Derived.class, "name", Derived.class);
        // expect: itself derived
        attempt("unrelated", Other.class, "name", Derived.class);
        // expect: unrelated IllegalAccessException
        attempt("static", Base.class, "fixed", Derived.class);
        // expect: static IllegalAccessException
        attempt("library", String.class, "toString", Derived.class);
        // expect: library IllegalAccessException
        attempt("caller", Base.class, "name", Base.class);
        // expect: caller IllegalAccessException
    }
}
