package java.lang.runtime;

import java.lang.invoke.ConstantCallSite;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.invoke.TypeDescriptor;
import wardian.internal.RecordSupport;

/** Links equals, hashCode and toString of records; the runtime has its own fast way. */
public final class ObjectMethods {
    private ObjectMethods() {
    }

    /** Links one of the three methods of a record. */
    public static Object bootstrap(MethodHandles.Lookup lookup, String methodName,
            TypeDescriptor type, Class<?> recordClass, String names, MethodHandle... getters)
            throws Throwable {
        if (!recordClass.isRecord()) {
            throw new IllegalArgumentException(recordClass.toString());
        }
        MethodHandles.Lookup own = MethodHandles.lookup();
        MethodHandle target;
        switch (methodName) {
            case "equals":
                target = own.findStatic(RecordSupport.class, "equals",
                    MethodType.methodType(boolean.class, Object.class, Object.class));
                break;
            case "hashCode":
                target = own.findStatic(RecordSupport.class, "hashCode",
                    MethodType.methodType(int.class, Object.class));
                break;
            case "toString":
                target = own.findStatic(RecordSupport.class, "toString",
                    MethodType.methodType(String.class, Object.class));
                break;
            default:
                throw new IllegalArgumentException(methodName);
        }
        return type instanceof MethodType ? new ConstantCallSite(target.asType((MethodType) type)) : target;
    }
}
