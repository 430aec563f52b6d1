package wardian.internal;

import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.InaccessibleObjectException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;

/** Who may reach what through reflection. */
public final class Reflection {
    private Reflection() {
    }

    /** The class that called the method which calls this, or null. */
    public static native Class<?> callerClass();

    private static native boolean memberAccessible(Class<?> from, Class<?> owner, Class<?> target,
        int flags);

    private static native boolean classAccessible(Class<?> from, Class<?> to);

    /** Initializes a class. */
    public static native void initialize(Class<?> c);

    /** Checks and converts the arguments, makes an instance; access was checked before. */
    public static native Object construct(Constructor<?> constructor, Object[] args)
        throws InvocationTargetException;

    /** Defines a class in a loader, null for the library's. */
    public static native Class<?> define(ClassLoader loader, byte[] bytes);

    /** Calls exactly this method; access was checked before. */
    static native Object invokeExactly(Method method, Object receiver, Object[] args)
        throws InvocationTargetException;

    /** May code of a class (null: anybody's) use a member of an object of class target? */
    public static boolean mayAccess(Class<?> caller, Class<?> owner, Class<?> target, int flags) {
        if (caller == null) {
            return Modifier.isPublic(flags) && Modifier.isPublic(owner.getModifiers())
                && owner.getModule().isExported(owner.getPackageName());
        }
        return caller == owner || classAccessible(caller, owner)
            && memberAccessible(caller, owner, target, flags);
    }

    /** May code of a class refer to another class? */
    public static boolean mayAccessClass(Class<?> caller, Class<?> target) {
        return classAccessible(caller, target);
    }

    private static String moduleText(Class<?> c) {
        return c.getModule().isNamed() ? " (in " + c.getModule() + ")" : "";
    }

    /** Throws unless code of a class may use the member. */
    public static void checkMember(Class<?> caller, Class<?> owner, Class<?> target, int flags)
            throws IllegalAccessException {
        if (mayAccess(caller, owner, target, flags)) {
            return;
        }
        String from = caller == null ? "this" : caller + moduleText(caller);
        if (!owner.getModule().isExported(owner.getPackageName())) {
            throw new IllegalAccessException(from + " cannot access " + owner + moduleText(owner)
                + " because " + owner.getModule() + " does not export " + owner.getPackageName()
                + (caller == null ? "" : " to " + caller.getModule()));
        }
        String text = Modifier.toString(flags & (Modifier.PUBLIC | Modifier.PROTECTED
            | Modifier.PRIVATE | Modifier.STATIC | Modifier.FINAL | Modifier.ABSTRACT));
        throw new IllegalAccessException(from + " cannot access a member of " + owner
            + moduleText(owner) + (text.isEmpty() ? " with package access"
                : " with modifiers \"" + text + "\""));
    }

    /** May code of a class turn off the checks of a member? The library's internals stay closed. */
    public static boolean mayOpen(Class<?> caller, Member member) {
        Class<?> owner = member.getDeclaringClass();
        if (member instanceof Constructor && owner == Class.class) {
            return false;
        }
        Module module = owner.getModule();
        if (caller == null || caller.getModule() == module || !module.isNamed()) {
            return true;
        }
        if (!module.isExported(owner.getPackageName()) || !Modifier.isPublic(owner.getModifiers())) {
            return false;
        }
        int flags = member.getModifiers();
        return Modifier.isPublic(flags) || Modifier.isProtected(flags) && Modifier.isStatic(flags)
            && owner.isAssignableFrom(caller);
    }

    /** Throws unless code of a class may turn off the checks of a member. */
    public static void checkOpen(Class<?> caller, Member member) {
        if (mayOpen(caller, member)) {
            return;
        }
        Class<?> owner = member.getDeclaringClass();
        if (owner == Class.class && member instanceof Constructor) {
            throw new SecurityException("Cannot make a java.lang.Class constructor accessible");
        }
        String what = (member instanceof Field ? "field " : "") + member;
        boolean exported = owner.getModule().isExported(owner.getPackageName())
            && !Modifier.isPublic(member.getModifiers());
        throw new InaccessibleObjectException("Unable to make " + what + " accessible: "
            + owner.getModule() + " does not \"" + (exported ? "opens " : "exports ")
            + owner.getPackageName() + "\" to " + caller.getModule());
    }

    /** May a final field be written once its checks are off? */
    public static boolean mayWriteFinal(Field f) {
        Class<?> owner = f.getDeclaringClass();
        return !Modifier.isStatic(f.getModifiers()) && !owner.isRecord() && !owner.isHidden();
    }

    /** Throws anything without declaring it. */
    @SuppressWarnings("unchecked")
    public static <E extends Throwable> E sneak(Throwable t) throws E {
        throw (E) t;
    }
}
