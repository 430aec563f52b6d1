package java.lang.invoke;

/** Links lambda expressions and method references; the runtime does so itself and needs no call. */
public final class LambdaMetafactory {
    /** The function object is serializable. */
    public static final int FLAG_SERIALIZABLE = 1;
    /** More interfaces follow. */
    public static final int FLAG_MARKERS = 2;
    /** More bridges follow. */
    public static final int FLAG_BRIDGES = 4;

    private LambdaMetafactory() {
    }

    private static LambdaConversionException direct() {
        return new LambdaConversionException("only invokedynamic instructions can be linked");
    }

    /** Links a function object of one interface. */
    public static CallSite metafactory(MethodHandles.Lookup caller, String interfaceMethodName,
            MethodType factoryType, MethodType interfaceMethodType, MethodHandle implementation,
            MethodType dynamicMethodType) throws LambdaConversionException {
        throw direct();
    }

    /** Links a function object of several interfaces or with bridges. */
    public static CallSite altMetafactory(MethodHandles.Lookup caller, String interfaceMethodName,
            MethodType factoryType, Object... args) throws LambdaConversionException {
        throw direct();
    }
}
