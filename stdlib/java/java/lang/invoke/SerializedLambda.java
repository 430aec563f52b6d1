package java.lang.invoke;

import java.io.Serializable;

/** The serialized form of a function object. */
public final class SerializedLambda implements Serializable {
    private static final long serialVersionUID = 8025925345765570181L;
    private final Class<?> capturingClass;
    private final String functionalInterfaceClass;
    private final String functionalInterfaceMethodName;
    private final String functionalInterfaceMethodSignature;
    private final String implClass;
    private final String implMethodName;
    private final String implMethodSignature;
    private final int implMethodKind;
    private final String instantiatedMethodType;
    private final Object[] capturedArgs;

    /** Creates one of all its parts. */
    public SerializedLambda(Class<?> capturingClass, String functionalInterfaceClass,
            String functionalInterfaceMethodName, String functionalInterfaceMethodSignature,
            int implMethodKind, String implClass, String implMethodName,
            String implMethodSignature, String instantiatedMethodType, Object[] capturedArgs) {
        this.capturingClass = capturingClass;
        this.functionalInterfaceClass = functionalInterfaceClass;
        this.functionalInterfaceMethodName = functionalInterfaceMethodName;
        this.functionalInterfaceMethodSignature = functionalInterfaceMethodSignature;
        this.implMethodKind = implMethodKind;
        this.implClass = implClass;
        this.implMethodName = implMethodName;
        this.implMethodSignature = implMethodSignature;
        this.instantiatedMethodType = instantiatedMethodType;
        this.capturedArgs = capturedArgs.clone();
    }

    /** Returns the class that holds the lambda expression. */
    public String getCapturingClass() {
        return capturingClass.getName().replace('.', '/');
    }

    /** Returns the interface. */
    public String getFunctionalInterfaceClass() {
        return functionalInterfaceClass;
    }

    /** Returns the interface's method. */
    public String getFunctionalInterfaceMethodName() {
        return functionalInterfaceMethodName;
    }

    /** Returns the descriptor of the interface's method. */
    public String getFunctionalInterfaceMethodSignature() {
        return functionalInterfaceMethodSignature;
    }

    /** Returns the class of the implementation. */
    public String getImplClass() {
        return implClass;
    }

    /** Returns the name of the implementation. */
    public String getImplMethodName() {
        return implMethodName;
    }

    /** Returns the descriptor of the implementation. */
    public String getImplMethodSignature() {
        return implMethodSignature;
    }

    /** Returns the kind of the implementation's method handle. */
    public int getImplMethodKind() {
        return implMethodKind;
    }

    /** Returns the descriptor after type variables are replaced. */
    public String getInstantiatedMethodType() {
        return instantiatedMethodType;
    }

    /** Returns the number of captured values. */
    public int getCapturedArgCount() {
        return capturedArgs.length;
    }

    /** Returns a captured value. */
    public Object getCapturedArg(int i) {
        return capturedArgs[i];
    }

    @Override
    public String toString() {
        return "SerializedLambda[capturingClass=" + capturingClass
            + ", functionalInterfaceMethod=" + functionalInterfaceClass + "."
            + functionalInterfaceMethodName + ":" + functionalInterfaceMethodSignature
            + ", implementation=" + MethodHandleInfo.referenceKindToString(implMethodKind)
            + " " + implClass + "." + implMethodName + ":" + implMethodSignature
            + ", instantiatedMethodType=" + instantiatedMethodType
            + ", numCaptured=" + capturedArgs.length + "]";
    }
}
