package java.lang.runtime;

import java.lang.invoke.CallSite;
import java.lang.invoke.ConstantCallSite;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import wardian.internal.SwitchSupport;

/** Links switches over patterns; the runtime links instructions itself, by the same means. */
public final class SwitchBootstraps {
    private static final MethodType SUPPORT =
        MethodType.methodType(int.class, Object.class, int.class, Object[].class);

    private SwitchBootstraps() {
    }

    private static CallSite link(String name, MethodType type, Object[] labels) {
        if (type.parameterCount() != 2 || type.returnType() != int.class || type.parameterType(0).isPrimitive()
                || type.parameterType(1) != int.class) {
            throw new IllegalArgumentException("Illegal invocation type " + type);
        }
        for (Object label : labels) {
            if (label == null) {
                throw new NullPointerException("null label found");
            }
            if (!(label instanceof Class || label instanceof String || label instanceof Integer
                    || label instanceof Enum.EnumDesc)) {
                throw new IllegalArgumentException("label with illegal type found: " + label.getClass());
            }
        }
        try {
            MethodHandle support = MethodHandles.lookup().findStatic(SwitchSupport.class, name, SUPPORT);
            return new ConstantCallSite(MethodHandles.insertArguments(support, 2, (Object) labels.clone())
                .asType(type));
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** Links a switch whose labels are types, strings, integers and enum constants. */
    public static CallSite typeSwitch(MethodHandles.Lookup lookup, String invocationName,
            MethodType invocationType, Object... labels) {
        return link("typeSwitch", invocationType, labels);
    }

    /** Links a switch over an enum, whose labels are names and types. */
    public static CallSite enumSwitch(MethodHandles.Lookup lookup, String invocationName,
            MethodType invocationType, Object... labels) {
        return link("enumSwitch", invocationType, labels);
    }
}
