package java.lang.invoke;

import java.util.Arrays;
import java.util.List;

/** Handles made of handles: the work behind MethodHandles. */
final class Combinators {
    private Combinators() {
    }

    /** The first arguments a handle takes of those there are. */
    static Object callPrefix(MethodHandle target, Object[] args) throws Throwable {
        int count = target.type.parameterCount();
        return target.call(count == args.length ? args : Arrays.copyOf(args, count));
    }

    /** A copy with the elements of `from`, up to `to`, replaced. */
    static Object[] splice(Object[] args, int from, int to, Object[] replacement) {
        Object[] all = new Object[args.length - (to - from) + replacement.length];
        System.arraycopy(args, 0, all, 0, from);
        System.arraycopy(replacement, 0, all, from, replacement.length);
        System.arraycopy(args, to, all, from + replacement.length, args.length - to);
        return all;
    }

    /** Arguments given in advance, converted already. */
    static MethodHandle insert(MethodHandle target, int pos, Object[] values) {
        MethodType type = target.type.dropParameterTypes(pos, pos + values.length);
        int[] sources = new int[target.type.parameterCount()];
        for (int i = 0; i < sources.length; i++) {
            sources[i] = i < pos ? i : i < pos + values.length ? pos - 1 - i : i - values.length;
        }
        return new Combined(type, args -> target.call(splice(args, pos, pos, values)))
            .shuffling(target, sources, values);
    }

    static MethodHandle insertChecked(MethodHandle target, int pos, Object[] values) {
        int most = target.type.parameterCount() - values.length;
        if (most < 0) {
            throw new IllegalArgumentException("too many values to insert");
        }
        if (pos < 0 || pos > most) {
            throw new IllegalArgumentException("no argument type to append");
        }
        Object[] converted = new Object[values.length];
        for (int i = 0; i < values.length; i++) {
            converted[i] = Casts.constant(values[i], target.type.parameterType(pos + i));
        }
        return insert(target, pos, converted);
    }

    static MethodHandle drop(MethodHandle target, int pos, Class<?>[] types) {
        MethodType type = target.type;
        if (pos < 0 || pos > type.parameterCount()) {
            throw new IllegalArgumentException("no argument type to remove" + Arrays.asList(type, pos,
                Arrays.asList(types), type.parameterCount() + types.length, type.parameterCount()));
        }
        Object[] none = new Object[0];
        int[] sources = new int[type.parameterCount()];
        for (int i = 0; i < sources.length; i++) {
            sources[i] = i < pos ? i : i + types.length;
        }
        return new Combined(type.insertParameterTypes(pos, types),
            args -> target.call(splice(args, pos, pos + types.length, none))).shuffling(target, sources, none);
    }

    static IllegalArgumentException noMatch(String what, MethodType a, MethodType b) {
        return new IllegalArgumentException(what + ": " + a + ", " + b);
    }

    static MethodHandle filterArgument(MethodHandle target, int pos, MethodHandle filter) {
        MethodType type = target.type;
        MethodType filtered = filter.type;
        if (filtered.parameterCount() != 1 || filtered.returnType() != type.parameterType(pos)) {
            throw noMatch("target and filter types do not match", type, filtered);
        }
        return new Combined(type.changeParameterType(pos, filtered.parameterType(0)), args -> {
            Object[] all = args.clone();
            all[pos] = filter.call(new Object[] {args[pos]});
            return target.call(all);
        });
    }

    static MethodHandle filterArguments(MethodHandle target, int pos, MethodHandle[] filters) {
        if (pos < 0 || pos + filters.length > target.type.parameterCount()) {
            throw new IllegalArgumentException("too many filters");
        }
        MethodHandle made = target;
        for (int i = filters.length - 1; i >= 0; i--) { /* the leftmost runs first */
            if (filters[i] != null) {
                made = filterArgument(made, pos + i, filters[i]);
            }
        }
        return made;
    }

    static MethodHandle collect(MethodHandle target, int pos, MethodHandle filter) {
        MethodType type = target.type;
        MethodType inner = filter.type;
        boolean passes = inner.returnType() != void.class;
        if (passes && inner.returnType() != type.parameterType(pos)) {
            throw noMatch("target and filter types do not match", type, inner);
        }
        MethodType rest = passes ? type.dropParameterTypes(pos, pos + 1) : type;
        int count = inner.parameterCount();
        return new Combined(rest.insertParameterTypes(pos, inner.parameters()), args -> {
            Object value = filter.call(Arrays.copyOfRange(args, pos, pos + count));
            return target.call(splice(args, pos, pos + count, passes ? new Object[] {value} : new Object[0]));
        });
    }

    static MethodHandle filterResult(MethodHandle target, MethodHandle filter) {
        MethodType type = target.type;
        MethodType inner = filter.type;
        boolean passes = type.returnType() != void.class;
        if (inner.parameterCount() != (passes ? 1 : 0)
                || passes && inner.parameterType(0) != type.returnType()) {
            throw noMatch("target and filter types do not match", type, inner);
        }
        return new Combined(type.changeReturnType(inner.returnType()), args -> {
            Object value = target.call(args);
            return filter.call(passes ? new Object[] {value} : new Object[0]);
        });
    }

    static MethodHandle fold(MethodHandle target, int pos, MethodHandle combiner) {
        MethodType type = target.type;
        MethodType inner = combiner.type;
        boolean passes = inner.returnType() != void.class;
        int taken = pos + (passes ? 1 : 0);
        int count = inner.parameterCount();
        boolean fits = pos >= 0 && type.parameterCount() >= taken + count
            && (!passes || type.parameterType(pos) == inner.returnType());
        for (int i = 0; fits && i < count; i++) {
            fits = type.parameterType(taken + i) == inner.parameterType(i);
        }
        if (!fits) {
            throw new IllegalArgumentException("target and combiner types must match: " + type + " != " + inner);
        }
        return new Combined(passes ? type.dropParameterTypes(pos, pos + 1) : type, args -> {
            Object value = combiner.call(Arrays.copyOfRange(args, pos, pos + count));
            return target.call(passes ? splice(args, pos, pos, new Object[] {value}) : args);
        });
    }

    /** Is the list of one a prefix of the other's? */
    static boolean isPrefix(MethodType shorter, MethodType longer) {
        List<Class<?>> all = longer.parameterList();
        int count = shorter.parameterCount();
        return count <= all.size() && shorter.parameterList().equals(all.subList(0, count));
    }

    static MethodHandle guard(MethodHandle test, MethodHandle target, MethodHandle fallback) {
        if (target.type != fallback.type) {
            throw noMatch("target and fallback types must match", target.type, fallback.type);
        }
        if (test.type.returnType() != boolean.class) {
            throw new IllegalArgumentException("guard type is not a predicate " + test.type);
        }
        if (!isPrefix(test.type, target.type)) {
            throw noMatch("target and test types must match", target.type, test.type);
        }
        return new Combined(target.type,
            args -> ((Boolean) callPrefix(test, args) ? target : fallback).call(args))
            .guarding(test, target, fallback);
    }

    static MethodHandle catching(MethodHandle target, Class<? extends Throwable> caught, MethodHandle handler) {
        MethodType type = target.type;
        MethodType inner = handler.type;
        if (!Throwable.class.isAssignableFrom(caught)) {
            throw new ClassCastException(caught.getName());
        }
        if (inner.parameterCount() < 1 || !inner.parameterType(0).isAssignableFrom(caught)) {
            throw new IllegalArgumentException("handler does not accept exception type " + caught);
        }
        if (inner.returnType() != type.returnType()) {
            throw noMatch("target and handler return types must match", type, inner);
        }
        if (!isPrefix(inner.dropParameterTypes(0, 1), type)) {
            throw noMatch("target and handler types must match", type, inner);
        }
        return new Combined(type, args -> {
            try {
                return target.call(args);
            } catch (Throwable thrown) {
                if (!caught.isInstance(thrown)) {
                    throw thrown;
                }
                return callPrefix(handler, splice(args, 0, 0, new Object[] {thrown}));
            }
        });
    }

    static MethodHandle cleaning(MethodHandle target, MethodHandle cleanup) {
        MethodType type = target.type;
        MethodType inner = cleanup.type;
        boolean passes = type.returnType() != void.class;
        int taken = passes ? 2 : 1;
        if (inner.returnType() != type.returnType()) {
            throw noMatch("target and return types must match", inner, type);
        }
        if (inner.parameterCount() < taken || !inner.parameterType(0).isAssignableFrom(Throwable.class)
                || passes && inner.parameterType(1) != type.returnType()
                || !isPrefix(inner.dropParameterTypes(0, taken), type)) {
            throw noMatch("cleanup parameter types do not match", inner, type);
        }
        return new Combined(type, args -> {
            Object result = Casts.zero(type.returnType());
            Throwable thrown = null;
            try {
                result = target.call(args);
            } catch (Throwable t) {
                thrown = t;
            }
            Object[] before = passes ? new Object[] {thrown, result} : new Object[] {thrown};
            result = callPrefix(cleanup, splice(args, 0, 0, before));
            if (thrown != null) {
                throw thrown;
            }
            return result;
        });
    }

    static MethodHandle permute(MethodHandle target, MethodType newType, int[] reorder) {
        MethodType type = target.type;
        int[] order = reorder.clone();
        if (order.length != type.parameterCount()) {
            throw new IllegalArgumentException("old type parameter count and reorder array length do not match: "
                + type + ", " + Arrays.toString(order));
        }
        if (newType.returnType() != type.returnType()) {
            throw noMatch("return types do not match", type, newType);
        }
        for (int i = 0; i < order.length; i++) {
            int from = order[i];
            if (from < 0 || from >= newType.parameterCount()) {
                throw new IllegalArgumentException("index is out of bounds for new type: " + from + ", " + newType);
            }
            if (newType.parameterType(from) != type.parameterType(i)) {
                throw noMatch("parameter types do not match after reorder", type, newType);
            }
        }
        return new Combined(newType, args -> {
            Object[] all = new Object[order.length];
            for (int i = 0; i < all.length; i++) {
                all[i] = args[order[i]];
            }
            return target.call(all);
        }).shuffling(target, order, new Object[0]);
    }

    static MethodHandle constant(Class<?> type, Object value) {
        if (type == void.class) {
            throw new IllegalArgumentException("void type");
        }
        Object converted = type.isPrimitive() || value != null ? Casts.constant(value, type) : null;
        return new Combined(MethodType.methodType(type), args -> converted);
    }

    static MethodHandle switching(MethodHandle fallback, MethodHandle[] targets) {
        if (targets.length == 0) {
            throw new IllegalArgumentException("Not enough targets: []");
        }
        MethodType type = fallback.type;
        if (type.parameterCount() < 1 || type.parameterType(0) != int.class) {
            throw new IllegalArgumentException("Case actions must have int as leading parameter: " + type);
        }
        MethodHandle[] all = targets.clone();
        for (MethodHandle target : all) {
            if (target.type != type) {
                throw new IllegalArgumentException("Case actions must have the same type: "
                    + Arrays.toString(all));
            }
        }
        return new Combined(type, args -> {
            int index = (Integer) args[0];
            return (index >= 0 && index < all.length ? all[index] : fallback).call(args);
        });
    }

    // Calls through a handle given as the first argument

    static MethodHandle exactInvoker(MethodType type) {
        return new Combined(type.insertParameterTypes(0, MethodHandle.class), args -> {
            MethodHandle target = (MethodHandle) args[0];
            if (target.type != type) {
                throw Invokers.mismatch(target.type, type);
            }
            return target.call(Arrays.copyOfRange(args, 1, args.length));
        });
    }

    static MethodHandle invoker(MethodType type) {
        return new Combined(type.insertParameterTypes(0, MethodHandle.class),
            args -> ((MethodHandle) args[0]).asType(type).call(Arrays.copyOfRange(args, 1, args.length)));
    }

    static MethodHandle varInvoker(VarHandle.AccessMode mode, MethodType type, boolean exact) {
        return new Combined(type.insertParameterTypes(0, VarHandle.class), args -> {
            VarHandle target = (VarHandle) args[0];
            MethodType own = target.accessModeType(mode);
            if (exact && own != type) {
                throw Invokers.mismatch(own, type);
            }
            return target.handle(mode.ordinal(), type).call(Arrays.copyOfRange(args, 1, args.length));
        });
    }

    static MethodHandle polymorphic(boolean variable, String name, MethodType type) {
        if (variable) {
            return varInvoker(VarHandle.AccessMode.valueFromMethodName(name), type, false);
        }
        return name.equals("invoke") ? invoker(type) : exactInvoker(type);
    }
}
