package java.lang.invoke;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A typed reference to a method, constructor or field, which can be called. */
public abstract class MethodHandle {
    /** Marks methods whose descriptor is that of the call. */
    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @interface PolymorphicSignature {
    }

    final MethodType type;

    MethodHandle(MethodType type) {
        this.type = type;
    }

    /** Returns the types of a call. */
    public MethodType type() {
        return type;
    }

    /** Calls with exactly the types of this handle. */
    @PolymorphicSignature
    public final native Object invokeExact(Object... args) throws Throwable;

    /** Calls, converting arguments and result. */
    @PolymorphicSignature
    public final native Object invoke(Object... args) throws Throwable;

    /** Tells whether this collects trailing arguments into an array. */
    public boolean isVarargsCollector() {
        return false;
    }

    @Override
    public String toString() {
        return "MethodHandle" + type;
    }
}
