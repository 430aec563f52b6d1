package java.lang.reflect;

import java.lang.annotation.Annotation;
import wardian.internal.Annotations;
import wardian.internal.Reflection;

/** A member whose access checks can be turned off. */
public class AccessibleObject implements AnnotatedElement {
    boolean accessible;
    /** Read when first asked for; shared by copies. */
    transient Annotations annotations;

    /** For the subclasses. */
    @Deprecated(since = "17")
    protected AccessibleObject() {
    }

    /** Turns the checks of several members off or on. */
    public static void setAccessible(AccessibleObject[] array, boolean flag) {
        Class<?> caller = Reflection.callerClass();
        for (int i = 0; flag && i < array.length; i++) {
            array[i].checkOpen(caller);
        }
        for (int i = 0; i < array.length; i++) {
            array[i].accessible = flag;
        }
    }

    /** Turns the checks off or on. */
    public void setAccessible(boolean flag) {
        if (flag) {
            checkOpen(Reflection.callerClass());
        }
        accessible = flag;
    }

    /** Turns the checks off if that is allowed; tells whether they are. */
    public final boolean trySetAccessible() {
        Class<?> caller = Reflection.callerClass();
        if (this instanceof Member && !Reflection.mayOpen(caller, (Member) this)) {
            return false;
        }
        accessible = true;
        return true;
    }

    private void checkOpen(Class<?> caller) {
        if (this instanceof Member) {
            Reflection.checkOpen(caller, (Member) this);
        }
    }

    /** Tells whether the checks are off. */
    @Deprecated(since = "9")
    public boolean isAccessible() {
        return accessible;
    }

    /** Tells whether the caller may use the member. */
    public final boolean canAccess(Object obj) {
        Member member = (Member) this;
        Class<?> owner = member.getDeclaringClass();
        boolean free = this instanceof Constructor || Modifier.isStatic(member.getModifiers());
        if (free && obj != null) {
            throw new IllegalArgumentException("non-null object for " + this);
        }
        if (!free && !owner.isInstance(obj)) {
            throw new IllegalArgumentException(obj == null ? "null object for " + this
                : "object is not an instance of " + owner.getName());
        }
        return accessible || Reflection.mayAccess(Reflection.callerClass(), owner,
            obj == null ? owner : obj.getClass(), member.getModifiers());
    }

    private Annotations read() {
        Annotations a = annotations;
        if (a == null) {
            a = Annotations.ofMember(this);
            annotations = a;
        }
        return a;
    }

    @Override
    public <T extends Annotation> T getAnnotation(Class<T> annotationClass) {
        return read().declared(annotationClass);
    }

    @Override
    public boolean isAnnotationPresent(Class<? extends Annotation> annotationClass) {
        return getAnnotation(annotationClass) != null;
    }

    @Override
    public <T extends Annotation> T[] getAnnotationsByType(Class<T> annotationClass) {
        return read().declaredByType(annotationClass);
    }

    @Override
    public Annotation[] getAnnotations() {
        return read().allDeclared();
    }

    @Override
    public Annotation[] getDeclaredAnnotations() {
        return read().allDeclared();
    }
}
