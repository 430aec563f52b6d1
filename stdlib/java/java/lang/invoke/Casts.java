package java.lang.invoke;

import wardian.internal.Conversions;
import wardian.internal.Descriptors;

/** Conversions of boxed values between the types of two handles. */
final class Casts {
    /** Converts one value; primitive values are in their wrappers. */
    interface Cast {
        Object apply(Object value);
    }

    /** No conversion is needed: a boxed primitive is already the reference. */
    static final Cast NONE = value -> value;
    private static final Cast DROP = value -> null;

    private Casts() {
    }

    private static char kind(Class<?> type) {
        return type.isPrimitive() ? type.descriptorString().charAt(0) : 'L';
    }

    /** The zero of a type, boxed. */
    static Object zero(Class<?> type) {
        return !type.isPrimitive() || type == void.class ? null : Conversions.box(kind(type), 0);
    }

    /** How asType converts, null when it does not. */
    static Cast between(Class<?> from, Class<?> to) {
        if (from == to) {
            return NONE;
        }
        if (to == void.class) {
            return DROP;
        }
        if (from == void.class) {
            Object zero = zero(to);
            return value -> zero;
        }
        if (!from.isPrimitive()) {
            return to.isPrimitive() ? unboxing(from, to) : casting(from, to);
        }
        if (!to.isPrimitive()) {
            return to.isAssignableFrom(Descriptors.wrapper(from)) ? NONE : null;
        }
        return widening(kind(from), kind(to));
    }

    private static Cast casting(Class<?> from, Class<?> to) {
        return to.isAssignableFrom(from) ? NONE : value -> to.cast(value);
    }

    private static Cast widening(char from, char to) {
        return !Conversions.widens(from, to) ? null
            : value -> Conversions.box(to, Conversions.widen(from, to, Conversions.bits(value)));
    }

    private static Cast unboxing(Class<?> from, Class<?> to) {
        Class<?> primitive = Descriptors.unwrapped(from);
        char kind = kind(to);
        boolean known = primitive.isPrimitive() && primitive != void.class;
        if (known ? !Conversions.widens(kind(primitive), kind)
                : !from.isAssignableFrom(Descriptors.wrapper(to))) {
            return null;
        }
        return value -> unbox(value, to, kind);
    }

    private static Object unbox(Object value, Class<?> to, char kind) {
        if (value == null) {
            throw new NullPointerException();
        }
        char from = Conversions.kindOf(value);
        if (from == kind) {
            return value;
        }
        if (!Conversions.widens(from, kind)) {
            throw notConvertible(value, to, kind);
        }
        return Conversions.box(kind, Conversions.widen(from, kind, Conversions.bits(value)));
    }

    private static ClassCastException notConvertible(Object value, Class<?> to, char kind) {
        try {
            Object cast = kind == 'Z' || kind == 'C' || value instanceof Number
                ? Descriptors.wrapper(to).cast(value) : (Number) value;
            return new ClassCastException(String.valueOf(cast));
        } catch (ClassCastException e) {
            return e;
        }
    }

    /** A constant for a parameter: converted now, for all calls. */
    static Object constant(Object value, Class<?> type) {
        if (!type.isPrimitive()) {
            return type.cast(value);
        }
        char from = value == null ? 'L' : Conversions.kindOf(value);
        if (value == null) {
            throw new NullPointerException();
        }
        if (!Conversions.widens(from, kind(type))) {
            throw new ClassCastException(Descriptors.wrapper(type) + " is not compatible with "
                + value.getClass());
        }
        return unbox(value, type, kind(type));
    }

    // explicitCastArguments

    /** How explicitCastArguments converts, null when it does not. */
    static Cast explicit(Class<?> from, Class<?> to) {
        if (from == to) {
            return NONE;
        }
        if (to == void.class || from == void.class) {
            return between(from, to);
        }
        if (!to.isPrimitive()) {
            boolean plain = to.isInterface() && !from.isPrimitive();
            return plain ? NONE : between(from, to);
        }
        char kind = kind(to);
        return value -> force(value, to, kind);
    }

    private static Object force(Object value, Class<?> to, char kind) {
        if (value == null) {
            return zero(to);
        }
        char from = Conversions.kindOf(value);
        if (from == 'L') {
            throw notConvertible(value, to, kind);
        }
        if (from == kind) {
            return value;
        }
        if (from == 'F' || from == 'D') {
            return fromDouble(((Number) value).doubleValue(), kind);
        }
        long bits = Conversions.bits(value);
        return kind == 'Z' ? Conversions.box(kind, bits & 1) : kind == 'D' || kind == 'F'
            ? Conversions.box(kind, Conversions.widen('J', kind, bits)) : Conversions.box(kind, bits);
    }

    private static Object fromDouble(double value, char kind) {
        switch (kind) {
            case 'D':
                return value;
            case 'F':
                return (float) value;
            case 'J':
                return (long) value;
            case 'Z':
                return ((int) value & 1) != 0;
            default:
                return Conversions.box(kind, (int) value);
        }
    }

    // Whole handles

    private static WrongMethodTypeException mismatch(MethodHandle target, MethodType to) {
        return new WrongMethodTypeException("cannot convert " + target + " to " + to);
    }

    private static Cast find(Class<?> from, Class<?> to, boolean explicit) {
        return explicit ? explicit(from, to) : between(from, to);
    }

    /** May a handle of one type be called with another? */
    static boolean possible(MethodType from, MethodType to) {
        boolean fits = from.parameterCount() == to.parameterCount()
            && between(from.returnType(), to.returnType()) != null;
        for (int i = 0; fits && i < from.parameterCount(); i++) {
            fits = between(to.parameterType(i), from.parameterType(i)) != null;
        }
        return fits;
    }

    /** A handle of the new type. */
    static MethodHandle convert(MethodHandle target, MethodType to, boolean explicit) {
        MethodType from = target.type;
        int count = to.parameterCount();
        if (count != from.parameterCount()) {
            throw mismatch(target, to);
        }
        Cast[] casts = new Cast[count];
        boolean trivial = true;
        for (int i = 0; i < count; i++) {
            casts[i] = find(to.parameterType(i), from.parameterType(i), explicit);
            if (casts[i] == null) {
                throw mismatch(target, to);
            }
            trivial &= casts[i] == NONE;
        }
        Cast result = find(from.returnType(), to.returnType(), explicit);
        if (result == null) {
            throw mismatch(target, to);
        }
        Combined made = trivial ? new Combined(to, args -> result.apply(target.call(args)))
            : new Combined(to, args -> result.apply(target.call(apply(casts, args))));
        return explicit ? made : made.converting(target);
    }

    private static Object[] apply(Cast[] casts, Object[] args) {
        Object[] all = new Object[args.length];
        for (int i = 0; i < all.length; i++) {
            all[i] = casts[i].apply(args[i]);
        }
        return all;
    }
}
