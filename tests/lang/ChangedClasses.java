import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;

// jdk: 25
/** Classes that were compiled against others than those they meet (JLS 13, JVMS 5.3-5.5, 6.5). */
public class ChangedClasses {
    // ---- As compiled against, and (below) as they are when the program runs

    static class Fields1 { static int s; int i; static int gone; int type; int fin; static int sfin; int priv; static int spriv; int up; }
    static class Fields2 extends Above { int s; static int i; long type; final int fin = 1; static final int sfin = Integer.parseInt("1"); private int priv; private static int spriv; }
    static class Above { int up = 7; }

    static class Methods1 { static void s() {} void i() {} void gone(String[] a, long b) {} int result() { return 0; } void priv() {} static void spriv() {} void abs() {} void up() {} Methods1() {} Methods1(int n) {} }
    static class Methods2 extends MethodsAbove { void s() {} static void i() {} long result() { return 0; } private void priv() {} private static void spriv() {} Methods2() {} }
    static class MethodsAbove { void up() { System.out.println("up"); } }

    static class Kind1 { static void s() {} void i() {} }
    interface Kind2 { static void s() {} void i(); }
    interface Face1 { static void s() {} void i(); default void d() {} }
    static class Face2 { static void s() {} public void i() {} public void d() {} }
    static class Impl1 implements Face1 { public void i() {} }

    static class Abstract1 { void m() {} void n() {} }
    static abstract class Abstract2 { abstract void m(); }
    static class Concrete1 extends Abstract1 { }
    static class Final1 { void m() {} }
    static final class Final2 { void m() {} }
    static class Sub1 extends Final1 { }
    static class FinalMethod1 { void m() {} }
    static class FinalMethod2 { final void m() {} }
    static class Overrides1 extends FinalMethod1 { void m() {} }

    interface Grown1 { void a(); }
    interface Grown2 { void a(); void b(int n, String s); }
    interface User1 { void a(); void b(int n, String s); }
    static class Grows1 implements Grown1 { public void a() {} }
    static abstract class Base1 { abstract int f(String s); int g() { return f(""); } }
    static class NoF1 extends Base1 { int f(String s) { return 1; } }
    static class NoF2 extends Base1 { int f(String s) { return 1; } }
    static class Less1 extends Base1 { int f(String s) { return 1; } }

    interface Left1 { default void d() { System.out.println("left"); } }
    interface Right1 { }
    interface Right2 { default void d() { System.out.println("right"); } }
    static class Both1 implements Left1, Right1 { }
    static abstract class Half1 { public void p() { } }
    static abstract class Half2 { void p() { } }
    interface Public1 { void p(); }
    static class Whole1 extends Half1 implements Public1 { }

    static class Super1 { void m() {} static void s() {} void gone() {} void abs() {} }
    static abstract class Super2 { static void m() {} abstract void abs(); }
    static class Down1 extends Super1 { void m() { super.m(); } void gone() { super.gone(); } void abs() { super.abs(); } }

    static class Loop1 { }
    static class Loop2 extends Round1 { }
    static class Round1 extends Loop1 { }
    interface Ring1 { }
    interface Ring2 extends Wheel1 { }
    interface Wheel1 extends Ring1 { }

    interface Defaults1 { default void d() { } static void s() { } private void p() { } default void q() { p(); } }
    interface Defaults2 { void d(); void s(); }
    static class Plain1 implements Defaults1 { }
    static class New1 { } // abstract or an interface later
    static abstract class New2 { }
    enum Enum1 { A, B }
    enum Enum2 { A }
    sealed interface Sealed1 permits Member1, Stranger1 { }
    sealed interface Sealed2 permits Member1 { }
    static final class Member1 implements Sealed1, Sealed2 { }
    static final class Stranger1 implements Sealed1 { }
    static class Inherits1 { static int n = 1; int o = 1; }
    interface Constants1 { int N = Integer.parseInt("5"); }
    static class Ambiguous1 extends Inherits1 implements Constants1 { }
    record Record1(int a, String b) { }
    record Record2(String b) { }
    static class Init1 { static { if (true) throw new IllegalStateException("first"); } static int n; static void m() {} }
    static class InitError1 { static { if (true) throw new NoSuchFieldError("first"); } static int n; }
    static class InitSub1 extends Init1 { }

    // ---- The users

    public interface Use { void run() throws Throwable; }
    static class FieldS1 implements Use { public void run() { int n = Fields1.s; } }
    static class FieldI1 implements Use { public void run() { int n = new Fields1().i; } }
    static class PutI1 implements Use { public void run() { new Fields1().i = 1; } }
    static class FieldGone1 implements Use { public void run() { int n = Fields1.gone; } }
    static class FieldType1 implements Use { public void run() { int n = new Fields1().type; } }
    static class FieldFin1 implements Use { public void run() { new Fields1().fin = 2; } }
    static class FieldSFin1 implements Use { public void run() { Fields1.sfin = 2; } }
    static class FieldPriv1 implements Use { public void run() { int n = new Fields1().priv; } }
    static class FieldSPriv1 implements Use { public void run() { Fields1.spriv++; } }
    static class FieldUp1 implements Use { public void run() { System.out.println(new Fields1().up); } }
    static class MethodS1 implements Use { public void run() { Methods1.s(); } }
    static class MethodI1 implements Use { public void run() { new Methods1().i(); } }
    static class MethodGone1 implements Use { public void run() { new Methods1().gone(null, 1); } }
    static class MethodResult1 implements Use { public void run() { new Methods1().result(); } }
    static class MethodPriv1 implements Use { public void run() { new Methods1().priv(); } }
    static class MethodSPriv1 implements Use { public void run() { Methods1.spriv(); } }
    static class MethodUp1 implements Use { public void run() { new Methods1().up(); } }
    static class MethodNew1 implements Use { public void run() { new Methods1(1); } }
    static class KindS1 implements Use { public void run() { Kind1.s(); } }
    static class KindI1 implements Use { public void run() { Kind1 k = null; k.i(); } }
    static class KindNew1 implements Use { public void run() { new Kind1(); } }
    static class FaceS1 implements Use { public void run() { Face1.s(); } }
    static class FaceI1 implements Use { public void run() { Face1 f = null; f.i(); } }
    static class FaceImpl1 implements Use { public void run() { new Impl1().i(); } }
    static class AbstractNew1 implements Use { public void run() { new Abstract1(); } }
    static class AbstractM1 implements Use { public void run() { new Concrete1().m(); } }
    static class AbstractN1 implements Use { public void run() { new Concrete1().n(); } }
    static class FinalSub1 implements Use { public void run() { new Sub1(); } }
    static class FinalOver1 implements Use { public void run() { new Overrides1().m(); } }
    static class GrownB1 implements Use { public void run() { Grown1 g = new Grows1(); ((User1) (Object) g).b(1, ""); } }
    static class BothD1 implements Use { public void run() { new Both1().d(); } }
    static class BothI1 implements Use { public void run() { Left1 l = new Both1(); l.d(); } }
    static class NotPublic1 implements Use { public void run() { Public1 p = new Whole1(); p.p(); } }
    static class SuperM1 implements Use { public void run() { new Down1().m(); } }
    static class SuperGone1 implements Use { public void run() { new Down1().gone(); } }
    static class SuperAbs1 implements Use { public void run() { new Down1().abs(); } }
    static class Circle1 implements Use { public void run() { new Loop1(); } }
    static class Circle2 implements Use { public void run() { new Round1(); } }
    static class Rings1 implements Use { public void run() { Object o = Wheel1.class; } }
    static class DefaultsD1 implements Use { public void run() { new Plain1().d(); } }
    static class DefaultsI1 implements Use { public void run() { Defaults1 d = new Plain1(); d.d(); } }
    static class DefaultsS1 implements Use { public void run() { Defaults1.s(); } }
    static class DefaultsQ1 implements Use { public void run() { new Plain1().q(); } }
    static class NewNew1 implements Use { public void run() { new New1(); } }
    static class EnumB1 implements Use { public void run() { Object o = Enum1.B; } }
    static class EnumSwitch1 implements Use { public void run() { switch (Enum1.valueOf("A")) { case B: System.out.println("B"); default: System.out.println("other"); } } }
    static class SealedMember1 implements Use { public void run() { new Member1(); } }
    static class SealedStranger1 implements Use { public void run() { new Stranger1(); } }
    static class Inherited1 implements Use { public void run() { System.out.println(Ambiguous1.n + Ambiguous1.N); } }
    static class Records1 implements Use { public void run() { new Record1(1, "").a(); } }
    static class InitField1 implements Use { public void run() { Init1.n++; } }
    static class InitCall1 implements Use { public void run() { Init1.m(); } }
    static class InitNew1 implements Use { public void run() { new InitSub1(); } }
    static class InitErr1 implements Use { public void run() { InitError1.n++; } }
    static class InitAsk1 implements Use { public void run() { System.out.println(Init1.class + " " + (new Init1[1] instanceof Object[])); } }

    /** Defines the classes of this program; those in `changed` as their second form. */
    static class Loader extends ClassLoader {
        final Set<String> changed;

        Loader(String... changed) {
            super(ChangedClasses.class.getClassLoader());
            this.changed = Set.of(changed);
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            Class<?> loaded = findLoadedClass(name);
            if (loaded != null) return loaded;
            if (!name.endsWith("1") && !name.endsWith("Above") && !name.endsWith("Circle2")) return super.loadClass(name, resolve);
            String stem = name.substring(name.indexOf('$') + 1, name.length() - 1);
            String file = changed.contains(stem) ? "ChangedClasses$" + stem + "2" : name;
            try (InputStream in = ChangedClasses.class.getResourceAsStream(file + ".class")) {
                byte[] bytes = new String(in.readAllBytes(), StandardCharsets.ISO_8859_1).replace(file, name)
                    .getBytes(StandardCharsets.ISO_8859_1);
                return defineClass(name, bytes, 0, bytes.length);
            } catch (IOException e) {
                throw new ClassNotFoundException(name, e);
            }
        }
    }

    static String text(Throwable t) {
        String s = t.toString() + (t.getCause() == null ? "" : " <- " + t.getCause());
        int end = s.indexOf('\n');
        return (end < 0 ? s : s.substring(0, end)).replaceAll("@[0-9a-f]+", "@HASH").replace("ChangedClasses$", "");
    }

    static void use(String user, String... changed) throws Exception {
        Loader loader = new Loader(changed);
        String before = "";
        for (int i = 0; i < 2; i++) {
            String now;
            try {
                Class<?> c = Class.forName("ChangedClasses$" + user, true, loader);
                java.lang.reflect.Constructor<?> made = c.getDeclaredConstructor();
                made.setAccessible(true);
                ((Use) made.newInstance()).run();
                now = "fine";
            } catch (Throwable t) {
                now = text(t);
            }
            if (!now.equals(before)) System.out.println(user + ": " + now);
            before = now;
        }
    }

    public static void main(String[] args) throws Exception {
        for (String s : new String[] {"FieldS1", "FieldI1", "PutI1", "FieldGone1", "FieldType1", "FieldFin1", "FieldSFin1", "FieldPriv1", "FieldSPriv1", "FieldUp1"}) use(s, "Fields");
        for (String s : new String[] {"MethodS1", "MethodI1", "MethodGone1", "MethodResult1", "MethodPriv1", "MethodSPriv1", "MethodUp1", "MethodNew1"}) use(s, "Methods");
        for (String s : new String[] {"KindS1", "KindI1", "KindNew1"}) use(s, "Kind");
        for (String s : new String[] {"FaceS1", "FaceI1", "FaceImpl1"}) use(s, "Face");
        for (String s : new String[] {"AbstractNew1", "AbstractM1", "AbstractN1"}) use(s, "Abstract");
        use("FinalSub1", "Final");
        use("FinalOver1", "FinalMethod");
        use("GrownB1", "Grown");
        use("BothD1", "Right");
        use("BothI1", "Right");
        use("NotPublic1", "Half");
        for (String s : new String[] {"SuperM1", "SuperGone1", "SuperAbs1"}) use(s, "Super");
        use("Circle1", "Loop");
        use("Circle2", "Loop");
        use("Rings1", "Ring");
        for (String s : new String[] {"DefaultsD1", "DefaultsI1", "DefaultsS1", "DefaultsQ1"}) use(s, "Defaults");
        use("NewNew1", "New");
        use("EnumB1", "Enum");
        use("EnumSwitch1", "Enum");
        use("SealedMember1", "Sealed");
        use("SealedStranger1", "Sealed");
        use("Inherited1");
        use("Records1", "Record");
        for (String s : new String[] {"InitField1", "InitCall1", "InitNew1", "InitErr1", "InitAsk1"}) use(s);
    }
}

// expect: FieldS1: java.lang.IncompatibleClassChangeError: Expected static field Fields1.s
// expect: FieldI1: java.lang.IncompatibleClassChangeError: Expected non-static field Fields1.i
// expect: PutI1: java.lang.IncompatibleClassChangeError: Expected non-static field Fields1.i
// expect: FieldGone1: java.lang.NoSuchFieldError: Class Fields1 does not have member field 'int gone'
// expect: FieldType1: java.lang.NoSuchFieldError: Class Fields1 does not have member field 'int type'
// expect: FieldFin1: java.lang.IllegalAccessError: Update to non-static final field Fields1.fin attempted from a different class (FieldFin1) than the field's declaring class
// expect: FieldSFin1: java.lang.IllegalAccessError: Update to static final field Fields1.sfin attempted from a different class (FieldSFin1) than the field's declaring class
// expect: FieldPriv1: java.lang.IllegalAccessError: class FieldPriv1 tried to access private field Fields1.priv (FieldPriv1 and Fields1 are in unnamed module of loader Loader @HASH), (Type FieldPriv1 (loader: Loader @HASH) is not a nest member of type ChangedClasses (loader: 'app'): types are in different packages, Type Fields1 (loader: Loader @HASH) is not a nest member of type ChangedClasses (loader: 'app'): types are in different packages)
// expect: FieldSPriv1: java.lang.IllegalAccessError: class FieldSPriv1 tried to access private field Fields1.spriv (FieldSPriv1 and Fields1 are in unnamed module of loader Loader @HASH), (Type FieldSPriv1 (loader: Loader @HASH) is not a nest member of type ChangedClasses (loader: 'app'): types are in different packages, Type Fields1 (loader: Loader @HASH) is not a nest member of type ChangedClasses (loader: 'app'): types are in different packages)
// expect: 7
// expect: FieldUp1: fine
// expect: 7
// expect: MethodS1: java.lang.IncompatibleClassChangeError: Expected static method 'void Methods1.s()'
// expect: MethodI1: java.lang.IncompatibleClassChangeError: Expecting non-static method 'void Methods1.i()'
// expect: MethodGone1: java.lang.NoSuchMethodError: 'void Methods1.gone(java.lang.String[], long)'
// expect: MethodResult1: java.lang.NoSuchMethodError: 'int Methods1.result()'
// expect: MethodPriv1: java.lang.IllegalAccessError: class MethodPriv1 tried to access private method 'void Methods1.priv()' (MethodPriv1 and Methods1 are in unnamed module of loader Loader @HASH), (Type MethodPriv1 (loader: Loader @HASH) is not a nest member of type ChangedClasses (loader: 'app'): types are in different packages, Type Methods1 (loader: Loader @HASH) is not a nest member of type ChangedClasses (loader: 'app'): types are in different packages)
// expect: MethodSPriv1: java.lang.IllegalAccessError: class MethodSPriv1 tried to access private method 'void Methods1.spriv()' (MethodSPriv1 and Methods1 are in unnamed module of loader Loader @HASH), (Type MethodSPriv1 (loader: Loader @HASH) is not a nest member of type ChangedClasses (loader: 'app'): types are in different packages, Type Methods1 (loader: Loader @HASH) is not a nest member of type ChangedClasses (loader: 'app'): types are in different packages)
// expect: up
// expect: MethodUp1: fine
// expect: up
// expect: MethodNew1: java.lang.NoSuchMethodError: 'void Methods1.<init>(int)'
// expect: KindS1: java.lang.IncompatibleClassChangeError: Method 'void Kind1.s()' must be InterfaceMethodref constant
// expect: KindI1: java.lang.IncompatibleClassChangeError: Found interface Kind1, but class was expected
// expect: KindNew1: java.lang.InstantiationError: Kind1
// expect: FaceS1: java.lang.IncompatibleClassChangeError: Method 'void Face1.s()' must be Methodref constant
// expect: FaceI1: java.lang.IncompatibleClassChangeError: Found class Face1, but interface was expected
// expect: FaceImpl1: java.lang.IncompatibleClassChangeError: class Impl1 can not implement Face1, because it is not an interface (Face1 is in unnamed module of loader Loader @HASH)
// expect: AbstractNew1: java.lang.InstantiationError: Abstract1
// expect: AbstractM1: java.lang.AbstractMethodError: Receiver class Concrete1 does not define or inherit an implementation of the resolved method 'abstract void m()' of abstract class Abstract1.
// expect: AbstractN1: java.lang.NoSuchMethodError: 'void Concrete1.n()'
// expect: FinalSub1: java.lang.IncompatibleClassChangeError: class Sub1 cannot inherit from final class Final1
// expect: FinalOver1: java.lang.IncompatibleClassChangeError: class Overrides1 overrides final method FinalMethod1.m()V
// expect: GrownB1: java.lang.ClassCastException: class Grows1 cannot be cast to class User1 (Grows1 and User1 are in unnamed module of loader Loader @HASH)
// expect: BothD1: java.lang.IncompatibleClassChangeError: Conflicting default methods: Left1.d Right1.d
// expect: BothI1: java.lang.IncompatibleClassChangeError: Conflicting default methods: Left1.d Right1.d
// expect: NotPublic1: java.lang.IllegalAccessError: 'void Whole1.p()'
// expect: SuperM1: java.lang.IncompatibleClassChangeError: Expecting non-static method 'void Super1.m()'
// expect: SuperGone1: java.lang.NoSuchMethodError: 'void Super1.gone()'
// expect: SuperAbs1: java.lang.AbstractMethodError: 'void Super1.abs()'
// expect: Circle1: java.lang.ClassCircularityError: Loop1
// expect: Circle2: java.lang.ClassCircularityError: Round1
// expect: Rings1: java.lang.ClassCircularityError: Wheel1
// expect: DefaultsD1: java.lang.AbstractMethodError: Receiver class Plain1 does not define or inherit an implementation of the resolved method 'abstract void d()' of interface Defaults1.
// expect: DefaultsI1: java.lang.AbstractMethodError: Receiver class Plain1 does not define or inherit an implementation of the resolved method 'abstract void d()' of interface Defaults1.
// expect: DefaultsS1: java.lang.IncompatibleClassChangeError: Expected static method 'void Defaults1.s()'
// expect: DefaultsQ1: java.lang.NoSuchMethodError: 'void Plain1.q()'
// expect: NewNew1: java.lang.InstantiationError: New1
// expect: EnumB1: java.lang.NoSuchFieldError: Class Enum1 does not have member field 'Enum1 B'
// expect: other
// expect: EnumSwitch1: fine
// expect: other
// expect: SealedMember1: java.lang.IncompatibleClassChangeError: Failed same module check: subclass Member1 is in module 'unnamed module' with loader Loader @HASH, and sealed class Sealed2 is in module 'unnamed module' with loader 'app'
// expect: SealedStranger1: java.lang.IncompatibleClassChangeError: Failed listed permitted subclass check: class Stranger1 is not a permitted subclass of Sealed1
// expect: 6
// expect: Inherited1: fine
// expect: 6
// expect: Records1: java.lang.NoSuchMethodError: 'void Record1.<init>(int, java.lang.String)'
// expect: InitField1: java.lang.ExceptionInInitializerError <- java.lang.IllegalStateException: first
// expect: InitField1: java.lang.NoClassDefFoundError: Could not initialize class Init1 <- java.lang.ExceptionInInitializerError: Exception java.lang.IllegalStateException: first [in thread "main"]
// expect: InitCall1: java.lang.ExceptionInInitializerError <- java.lang.IllegalStateException: first
// expect: InitCall1: java.lang.NoClassDefFoundError: Could not initialize class Init1 <- java.lang.ExceptionInInitializerError: Exception java.lang.IllegalStateException: first [in thread "main"]
// expect: InitNew1: java.lang.ExceptionInInitializerError <- java.lang.IllegalStateException: first
// expect: InitNew1: java.lang.NoClassDefFoundError: Could not initialize class InitSub1 <- java.lang.ExceptionInInitializerError: Exception java.lang.ExceptionInInitializerError [in thread "main"]
// expect: InitErr1: java.lang.NoSuchFieldError: first
// expect: InitErr1: java.lang.NoClassDefFoundError: Could not initialize class InitError1 <- java.lang.ExceptionInInitializerError: Exception java.lang.NoSuchFieldError: first [in thread "main"]
// expect: class ChangedClasses$Init1 true
// expect: InitAsk1: fine
// expect: class ChangedClasses$Init1 true
