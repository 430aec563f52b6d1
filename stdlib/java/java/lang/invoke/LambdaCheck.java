package java.lang.invoke;

import wardian.internal.Conversions;
import wardian.internal.Descriptors;

/** Do the parts of a lambda fit together? What is wrong, in the words of LambdaConversionException. */
final class LambdaCheck {
    private LambdaCheck() {
    }

    static LambdaConversionException fault(String what) {
        return new LambdaConversionException(what);
    }

    private static boolean isVisible(Class<?> type, Class<?> from) {
        Class<?> c = type;
        while (c.isArray()) {
            c = c.getComponentType();
        }
        try {
            return c.isPrimitive() || c == from || Class.forName(c.getName(), false, from.getClassLoader()) == c;
        } catch (ClassNotFoundException e) {
            return false;
        }
    }

    /** The class of the lambda is made by name: throws where a name means another class to the caller. */
    static void checkVisible(MethodType type, Class<?> from) {
        boolean visible = isVisible(type.returnType(), from);
        for (Class<?> parameter : type.parameters()) {
            visible &= isVisible(parameter, from);
        }
        if (!visible) {
            throw new LinkageError("bad method type alias: " + type + " not visible from " + from);
        }
    }

    static void checkInterface(Class<?> c) throws LambdaConversionException {
        if (!c.isInterface()) {
            throw fault(c.getName() + " is not an interface");
        }
    }

    static void checkName(String name) throws LambdaConversionException {
        boolean legal = !name.isEmpty();
        for (int i = 0; i < name.length(); i++) {
            legal &= ".;[/<>".indexOf(name.charAt(i)) < 0;
        }
        if (!legal) {
            throw fault("Method name '" + name + "' is not legal");
        }
    }

    private static boolean isStatic(DirectHandle implementation) {
        return implementation.kind == MethodHandleInfo.REF_invokeStatic
            || implementation.kind == MethodHandleInfo.REF_newInvokeSpecial;
    }

    static void checkCount(MethodType factory, MethodType erased, DirectHandle implementation,
            MethodType instantiated) throws LambdaConversionException {
        boolean isStatic = isStatic(implementation);
        int count = implementation.type.parameterCount();
        if (count != factory.parameterCount() + erased.parameterCount()) {
            throw fault("Incorrect number of parameters for " + (isStatic ? "static" : "instance") + " method "
                + new RevealedHandle(implementation) + "; " + factory.parameterCount() + " captured parameters, "
                + erased.parameterCount() + " functional interface method parameters, "
                + count + " implementation parameters");
        }
        if (erased.parameterCount() != instantiated.parameterCount()) {
            throw fault("Incorrect number of parameters for "
                + (isStatic ? "static" : "instance") + " method " + new RevealedHandle(implementation) + "; "
                + instantiated.parameterCount() + " dynamic parameters, " + erased.parameterCount()
                + " functional interface method parameters");
        }
    }

    /** What is captured is passed on as it is; what a receiver is taken from is of the implementation's class. */
    static void checkCaptured(MethodType factory, DirectHandle implementation, MethodType instantiated)
            throws LambdaConversionException {
        MethodType own = implementation.type;
        boolean hasReceiver = !isStatic(implementation);
        int captured = factory.parameterCount();
        if (hasReceiver) {
            Class<?> receiver = captured > 0 ? factory.parameterType(0) : instantiated.parameterType(0);
            if (!own.parameterType(0).isAssignableFrom(receiver)) {
                throw fault("Invalid receiver type " + receiver + "; not a subtype of implementation type "
                    + own.parameterType(0));
            }
        }
        for (int i = hasReceiver ? 1 : 0; i < captured; i++) {
            if (!own.parameterType(i).isAssignableFrom(factory.parameterType(i))) {
                throw fault("Type mismatch in captured lambda parameter " + (hasReceiver ? i - 1 : i) + ": expecting "
                    + factory.parameterType(i) + ", found " + own.parameterType(i));
            }
        }
    }

    private static char kind(Class<?> primitive) {
        return primitive.descriptorString().charAt(0);
    }

    /** May a value of one type be given where the other is wanted? Other references: only by a cast. */
    private static boolean isAdaptable(Class<?> from, Class<?> to, boolean cast) {
        if (from == void.class || to == void.class) {
            return to == void.class;
        }
        if (!from.isPrimitive() && !to.isPrimitive()) {
            return cast || to.isAssignableFrom(from);
        }
        if (!to.isPrimitive()) {
            return to.isAssignableFrom(Descriptors.wrapper(from));
        }
        Class<?> held = Descriptors.unwrapped(from);
        return held.isPrimitive() ? Conversions.widens(kind(held), kind(to)) : cast;
    }

    static void checkConversions(MethodType factory, DirectHandle implementation, MethodType instantiated)
            throws LambdaConversionException {
        MethodType own = implementation.type;
        boolean hasReceiver = !isStatic(implementation);
        int captured = factory.parameterCount();
        for (int i = hasReceiver && captured == 0 ? 1 : 0; i < instantiated.parameterCount(); i++) {
            Class<?> from = instantiated.parameterType(i);
            if (!isAdaptable(from, own.parameterType(captured + i), false)) {
                throw fault("Type mismatch for lambda argument " + (captured + i) + ": " + from + " is not convertible to "
                    + own.parameterType(captured + i));
            }
        }
        if (!isAdaptable(own.returnType(), instantiated.returnType(), true)) {
            throw fault("Type mismatch for lambda return: " + own.returnType() + " is not convertible to "
                + instantiated.returnType());
        }
    }

    static void checkDescriptor(MethodType descriptor, MethodType instantiated)
            throws LambdaConversionException {
        for (int i = 0; i < instantiated.parameterCount(); i++) {
            Class<?> from = instantiated.parameterType(i);
            if (!descriptor.parameterType(i).isAssignableFrom(from)) {
                throw fault("Type mismatch for dynamic parameter " + i + ": " + from + " is not a subtype of "
                    + descriptor.parameterType(i));
            }
        }
        Class<?> from = instantiated.returnType();
        Class<?> to = descriptor.returnType();
        if (from.isPrimitive() || to.isPrimitive() ? from != to : !to.isAssignableFrom(from)) {
            throw fault("Type mismatch for lambda expected return: " + from + " is not convertible to " + to);
        }
    }
}
