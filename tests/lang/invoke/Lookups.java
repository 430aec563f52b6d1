/** MethodHandles.Lookup: finding members, rights, reflection, call sites. */
import java.lang.invoke.*;
import java.util.*;

public class Lookups {
    static class Base { String who() { return "Base"; } protected int number = 1; public String toString() { return "B"; } }
    static class Derived extends Base {
        String who() { return "Derived"; }
        static MethodHandles.Lookup lookup() { return MethodHandles.lookup(); }
        private Derived() { }
        private static String secret(int... a) { return "secret" + a.length; }
    }
    interface Greeter { String greet(String n); default String twice(String n) { return greet(n) + greet(n); } }
    static class Hello implements Greeter { public String greet(String n) { return "hello " + n; } }
    record Point(int x, int y) { }
    interface Action { void run() throws Throwable; }
    static void attempt(String name, Action a) {
        try { a.run(); System.out.println(name + " fine"); } catch (Throwable t) { System.out.println(name + " " + t); }
    }

    public static void main(String[] args) throws Throwable {
        MethodHandles.Lookup l = MethodHandles.lookup();
        MethodHandle who = l.findVirtual(Base.class, "who", MethodType.methodType(String.class));
        System.out.println((String) who.invokeExact((Base) new Derived()) + " " + who.type());
        MethodHandle sup = Derived.lookup().findSpecial(Base.class, "who", MethodType.methodType(String.class), Derived.class);
        System.out.println((String) sup.invokeExact(new Derived()) + " " + sup.type());
        MethodHandle make = l.findConstructor(ArrayList.class, MethodType.methodType(void.class, Collection.class));
        System.out.println(make.type() + " " + make.invoke(Arrays.asList(1, 2)));
        MethodHandle greet = l.findVirtual(Greeter.class, "twice", MethodType.methodType(String.class, String.class));
        System.out.println((String) greet.invokeExact((Greeter) new Hello(), "x") + l.bind(new Hello(), "greet", MethodType.methodType(String.class, String.class)).invoke("y"));
        MethodHandle number = l.findGetter(Base.class, "number", int.class);
        l.findSetter(Base.class, "number", int.class).invoke(new Base(), 3);
        System.out.println((int) number.invokeExact(new Base()) + " " + l.unreflect(Derived.class.getDeclaredMethod("secret", int[].class)).invoke(1, 2));
        System.out.println(l.unreflectConstructor(Point.class.getDeclaredConstructor(int.class, int.class)).invoke(3, 4) + " " + l.unreflectGetter(Point.class.getDeclaredField("x")).invoke(new Point(9, 8)));
        System.out.println(l.revealDirect(who) + " " + l.revealDirect(make).getMethodType() + " " + l.revealDirect(number).getReferenceKind() + " " + l.revealDirect(who).reflectAs(java.lang.reflect.Method.class, l));
        MethodHandle exact = l.findVirtual(MethodHandle.class, "invokeExact", who.type());
        System.out.println(exact.type() + " " + exact.invoke(who, (Base) new Derived()));
        System.out.println(l.findVirtual(Object.class, "toString", MethodType.methodType(String.class)).invoke(new Base()));
        MutableCallSite site = new MutableCallSite(MethodType.methodType(String.class));
        MethodHandle call = site.dynamicInvoker();
        attempt("unset", () -> { Object o = (String) call.invokeExact(); });
        site.setTarget(MethodHandles.constant(String.class, "one"));
        System.out.print((String) call.invokeExact() + " ");
        site.setTarget(MethodHandles.constant(String.class, "two"));
        System.out.println((String) call.invokeExact() + " " + new ConstantCallSite(call).dynamicInvoker().invoke());
        SwitchPoint point = new SwitchPoint();
        MethodHandle guarded = point.guardWithTest(MethodHandles.constant(int.class, 1), MethodHandles.constant(int.class, 2));
        System.out.print((int) guarded.invokeExact());
        SwitchPoint.invalidateAll(new SwitchPoint[] {point});
        System.out.println((int) guarded.invokeExact());
        CallSite lambda = LambdaMetafactory.metafactory(l, "apply", MethodType.methodType(java.util.function.Function.class, String.class), MethodType.genericMethodType(1), l.findVirtual(String.class, "concat", MethodType.methodType(String.class, String.class)), MethodType.methodType(String.class, String.class));
        java.util.function.Function<String, String> f = (java.util.function.Function<String, String>) lambda.getTarget().invokeExact("head ");
        System.out.println(f.apply("tail"));
        CallSite runs = LambdaMetafactory.metafactory(l, "get", MethodType.methodType(java.util.function.Supplier.class), MethodType.genericMethodType(0), l.findConstructor(Hello.class, MethodType.methodType(void.class)), MethodType.methodType(Hello.class));
        System.out.println(((java.util.function.Supplier<Hello>) runs.getTarget().invokeExact()).get().greet("z"));
        System.out.println((String) StringConcatFactory.makeConcatWithConstants(l, "c", MethodType.methodType(String.class, int.class, char.class), "<\1-\1\2>", 7L).getTarget().invokeExact(1, 'q'));
        attempt("exact", () -> { try { Object o = (String) who.invokeExact(new Derived()); } catch (WrongMethodTypeException e) { System.out.print("wrong type "); } });
        attempt("none", () -> l.findStatic(Base.class, "none", MethodType.methodType(void.class)));
        attempt("constructor", () -> l.findConstructor(Base.class, MethodType.methodType(void.class, int.class)));
        attempt("field", () -> l.findGetter(Base.class, "number", long.class));
        attempt("static", () -> l.findStatic(Base.class, "who", MethodType.methodType(String.class)));
        attempt("null", () -> { Object o = (String) who.invokeExact((Base) null); });
        attempt("class", () -> System.out.println(l.findClass("java.util.List") + " " + l.in(String.class) + " " + MethodHandles.publicLookup() + " " + MethodHandles.privateLookupIn(Base.class, l)));
        attempt("bind", () -> who.bindTo("no"));
        attempt("arguments", () -> who.invokeWithArguments(1));
        attempt("few", () -> who.invokeWithArguments());
    }
}

// expect: Derived (Base)String
// expect: Base (Derived)String
// expect: (Collection)ArrayList [1, 2]
// expect: hello xhello xhello y
// expect: 1 secret2
// expect: Point[x=3, y=4] 9
// expect: invokeVirtual Lookups$Base.who:()String (Collection)void 1 java.lang.String Lookups$Base.who()
// expect: (MethodHandle,Base)String Derived
// expect: B
// expect: unset java.lang.IllegalStateException: uninitialized call site
// expect: one two two
// expect: 12
// expect: head tail
// expect: hello z
// expect: <1-q7>
// expect: wrong type exact fine
// expect: none java.lang.NoSuchMethodException: no such method: Lookups$Base.none()void/invokeStatic
// expect: constructor java.lang.NoSuchMethodException: no such constructor: Lookups$Base.<init>(int)void/newInvokeSpecial
// expect: field java.lang.NoSuchFieldException: no such field: Lookups$Base.number/long/getField
// expect: static java.lang.IllegalAccessException: no such method: Lookups$Base.who()String/invokeStatic
// expect: null java.lang.NullPointerException
// expect: interface java.util.List java.lang.String/Lookups/public java.lang.Object/publicLookup Lookups$Base
// expect: class fine
// expect: bind java.lang.ClassCastException: Cannot cast java.lang.String to Lookups$Base
// expect: arguments java.lang.ClassCastException: Cannot cast java.lang.Integer to Lookups$Base
// expect: few java.lang.invoke.WrongMethodTypeException: cannot convert MethodHandle(Base)String to ()Object
