package java.lang.invoke;

import java.lang.reflect.Member;
import java.lang.reflect.Modifier;

/** What a direct method handle names. */
public interface MethodHandleInfo {
    /** Reads a field. */
    int REF_getField = 1;
    /** Reads a static field. */
    int REF_getStatic = 2;
    /** Writes a field. */
    int REF_putField = 3;
    /** Writes a static field. */
    int REF_putStatic = 4;
    /** Calls a method, selected by the receiver's class. */
    int REF_invokeVirtual = 5;
    /** Calls a static method. */
    int REF_invokeStatic = 6;
    /** Calls exactly this method. */
    int REF_invokeSpecial = 7;
    /** Makes an instance. */
    int REF_newInvokeSpecial = 8;
    /** Calls an interface's method. */
    int REF_invokeInterface = 9;

    /** Returns the kind, one of the constants. */
    int getReferenceKind();

    /** Returns the class that declares the member. */
    Class<?> getDeclaringClass();

    /** Returns the member's name. */
    String getName();

    /** Returns the types of a call, without the receiver. */
    MethodType getMethodType();

    /** Returns the member as a reflected object. */
    <T extends Member> T reflectAs(Class<T> expected, MethodHandles.Lookup lookup);

    /** Returns the member's modifiers. */
    int getModifiers();

    /** Tells whether the method takes a variable number of arguments. */
    default boolean isVarArgs() {
        return getReferenceKind() >= REF_invokeVirtual && Modifier.isTransient(getModifiers());
    }

    /** Returns the name of a kind. */
    static String referenceKindToString(int referenceKind) {
        switch (referenceKind) {
            case REF_getField:
                return "getField";
            case REF_getStatic:
                return "getStatic";
            case REF_putField:
                return "putField";
            case REF_putStatic:
                return "putStatic";
            case REF_invokeVirtual:
                return "invokeVirtual";
            case REF_invokeStatic:
                return "invokeStatic";
            case REF_invokeSpecial:
                return "invokeSpecial";
            case REF_newInvokeSpecial:
                return "newInvokeSpecial";
            case REF_invokeInterface:
                return "invokeInterface";
            default:
                throw new IllegalArgumentException("invalid reference kind: " + referenceKind);
        }
    }

    /** Describes a member. */
    static String toString(int kind, Class<?> defc, String name, MethodType type) {
        return referenceKindToString(kind) + " " + defc.getName() + "." + name + ":" + type;
    }
}
