package java.lang.invoke;

import java.lang.reflect.Array;
import java.util.Arrays;

/** Arrays to arguments and arguments to arrays. */
final class Spreading {
    private Spreading() {
    }

    static Class<?> element(Class<?> arrayType) {
        if (!arrayType.isArray()) {
            throw new IllegalArgumentException("not an array type: " + arrayType.getName());
        }
        return arrayType.getComponentType();
    }

    static void checkSpread(MethodType type, int pos, Class<?> arrayType, int arrayLength) {
        Class<?> element = element(arrayType);
        if (arrayLength < 0 || arrayLength > type.parameterCount()) {
            throw new IllegalArgumentException("bad spread array length");
        }
        if (pos < 0 || pos + arrayLength > type.parameterCount()) {
            throw new IllegalArgumentException("bad spread position");
        }
        for (int i = pos; i < pos + arrayLength; i++) {
            if (type.parameterType(i) != element && Casts.between(element, type.parameterType(i)) == null) {
                throw new WrongMethodTypeException("cannot convert " + element.getName() + " to "
                    + type.parameterType(i).getName());
            }
        }
    }

    private static void checkLength(Object array, int wanted) {
        if (array == null && wanted != 0) {
            throw new NullPointerException("null array reference");
        }
        if (array != null && Array.getLength(array) != wanted) {
            throw new IllegalArgumentException("array is not of length " + wanted);
        }
    }

    static MethodHandle spread(MethodHandle target, int pos, Class<?> arrayType, int count) {
        MethodType type = target.type;
        Class<?>[] elements = new Class<?>[count];
        Arrays.fill(elements, arrayType.getComponentType());
        MethodType spread = type.dropParameterTypes(pos, pos + count);
        MethodHandle inner = target.asType(spread.insertParameterTypes(pos, elements));
        return new Combined(spread.insertParameterTypes(pos, arrayType), args -> {
            Object array = args[pos];
            checkLength(array, count);
            Object[] all = new Object[args.length - 1 + count];
            System.arraycopy(args, 0, all, 0, pos);
            for (int i = 0; i < count; i++) {
                all[pos + i] = Array.get(array, i);
            }
            System.arraycopy(args, pos + 1, all, pos + count, args.length - pos - 1);
            return inner.call(all);
        });
    }

    static MethodHandle collect(MethodHandle target, int pos, Class<?> element, int count) {
        Class<?>[] elements = new Class<?>[count];
        Arrays.fill(elements, element);
        MethodType type = target.type.dropParameterTypes(pos, pos + 1).insertParameterTypes(pos, elements);
        return new Combined(type, args -> {
            Object[] all = new Object[args.length + 1 - count];
            System.arraycopy(args, 0, all, 0, pos);
            all[pos] = arrayOf(element, args, pos, count);
            System.arraycopy(args, pos + count, all, pos + 1, args.length - pos - count);
            return target.call(all);
        });
    }

    private static Object arrayOf(Class<?> element, Object[] values, int from, int count) {
        Object array = Array.newInstance(element, count);
        for (int i = 0; i < count; i++) {
            Array.set(array, i, values[from + i]);
        }
        return array;
    }

    /** asType of a handle that collects arguments: as it is if the last one may be the array. */
    static MethodHandle asVarargs(MethodHandle fixed, Class<?> arrayType, MethodType to) {
        int last = fixed.type.parameterCount() - 1;
        int given = to.parameterCount();
        if (given == last + 1 && arrayType.isAssignableFrom(to.parameterType(last))) {
            return fixed.asType(to);
        }
        if (given < last) {
            throw new WrongMethodTypeException("cannot build collector");
        }
        return fixed.asCollector(arrayType, given - last).asType(to);
    }

    /** The arguments may be more than a call could have: all but the first go into the array. */
    static Object invokeVarargs(MethodHandle target, Object[] args) throws Throwable {
        int last = target.type.parameterCount() - 1;
        if (args.length <= last + 1 || args.length < 200) {
            return target.asType(MethodType.genericMethodType(args.length)).call(args);
        }
        Class<?> element = target.type.parameterType(last).getComponentType();
        Object[] all = Arrays.copyOf(args, last + 1);
        all[last] = arrayOf(element, args, last, args.length - last);
        return target.asFixedArity().invokeWithArguments(all);
    }
}
