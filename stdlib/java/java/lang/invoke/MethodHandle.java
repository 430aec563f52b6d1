package java.lang.invoke;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;
import java.util.Objects;

/** A typed reference to a method, constructor or field, which can be called. */
public abstract class MethodHandle {
    /** Marks methods whose descriptor is that of the call. */
    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @interface PolymorphicSignature {
    }

    final MethodType type;
    /** What asType made last. */
    private MethodHandle adapted;

    MethodHandle(MethodType type) {
        this.type = type;
    }

    /** Calls with boxed arguments of exactly the handle's types; does not keep or change the array. */
    abstract Object call(Object[] args) throws Throwable;

    /** Takes over what a direct handle calls. */
    final native void share0(MethodHandle from);

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

    /** Calls with the arguments of an array. */
    public Object invokeWithArguments(Object... arguments) throws Throwable {
        return isVarargsCollector() ? Spreading.invokeVarargs(this, arguments)
            : asType(MethodType.genericMethodType(arguments.length)).call(arguments);
    }

    /** Calls with the arguments of a list. */
    public Object invokeWithArguments(List<?> arguments) throws Throwable {
        return invokeWithArguments(arguments.toArray());
    }

    /** Returns a handle of other types that converts arguments and result. */
    public MethodHandle asType(MethodType newType) {
        if (newType == type) {
            return this;
        }
        MethodHandle last = adapted;
        if (last == null || last.type != newType) {
            last = convert(newType);
            adapted = last;
        }
        return last;
    }

    MethodHandle convert(MethodType newType) {
        return Casts.convert(this, newType, false);
    }

    /** Returns a handle that takes its last arguments from an array. */
    public MethodHandle asSpreader(Class<?> arrayType, int arrayLength) {
        return asSpreader(type.parameterCount() - arrayLength, arrayType, arrayLength);
    }

    /** Returns a handle that takes some arguments from an array. */
    public MethodHandle asSpreader(int pos, Class<?> arrayType, int arrayLength) {
        Spreading.checkSpread(type, pos, arrayType, arrayLength);
        return Spreading.spread(this, pos, arrayType, arrayLength);
    }

    /** Returns a handle that collects its last arguments into an array. */
    public MethodHandle asCollector(Class<?> arrayType, int arrayLength) {
        return asCollector(type.parameterCount() - 1, arrayType, arrayLength);
    }

    /** Returns a handle that collects some arguments into an array. */
    public MethodHandle asCollector(int pos, Class<?> arrayType, int arrayLength) {
        Class<?> element = Spreading.element(arrayType);
        if (pos < 0 || pos >= type.parameterCount()) {
            throw new IllegalArgumentException("bad collect position");
        }
        if (!type.parameterType(pos).isAssignableFrom(arrayType)) {
            throw new IllegalArgumentException("array type not assignable to argument: " + this + ", " + arrayType);
        }
        return Spreading.collect(this, pos, element, arrayLength);
    }

    /** Returns a handle that collects any number of trailing arguments into an array. */
    public MethodHandle asVarargsCollector(Class<?> arrayType) {
        Objects.requireNonNull(arrayType);
        Spreading.element(arrayType);
        if (type.parameterCount() == 0 || !type.lastParameterType().isAssignableFrom(arrayType)) {
            throw new IllegalArgumentException("array type not assignable to trailing argument: " + this
                + ", " + arrayType);
        }
        return isVarargsCollector() && type.lastParameterType() == arrayType ? this
            : new VarargsHandle(asFixedArity(), arrayType);
    }

    /** Tells whether this collects trailing arguments into an array. */
    public boolean isVarargsCollector() {
        return false;
    }

    /** Returns a handle that does not collect arguments. */
    public MethodHandle asFixedArity() {
        return this;
    }

    /** Returns this with the way of collecting arguments a member would have. */
    public MethodHandle withVarargs(boolean makeVarargs) {
        if (!makeVarargs) {
            return asFixedArity();
        }
        return isVarargsCollector() ? this : asVarargsCollector(type.lastParameterType());
    }

    /** Returns a handle with its first argument given. */
    public MethodHandle bindTo(Object x) {
        if (type.parameterCount() == 0 || type.parameterType(0).isPrimitive()) {
            throw new IllegalArgumentException("no leading reference parameter");
        }
        return Combinators.insert(asFixedArity(), 0, new Object[] {type.parameterType(0).cast(x)});
    }

    @Override
    public String toString() {
        return "MethodHandle" + type;
    }
}
