package java.lang.invoke;

/** A handle that collects trailing arguments when it is called with other types. */
final class VarargsHandle extends MethodHandle {
    private final MethodHandle target;
    private final Class<?> arrayType;

    VarargsHandle(MethodHandle target, Class<?> arrayType) {
        super(target.type.changeParameterType(target.type.parameterCount() - 1, arrayType));
        this.target = target.asType(type);
        this.arrayType = arrayType;
        share0(this.target);
    }

    @Override
    Object call(Object[] args) throws Throwable {
        return target.call(args);
    }

    @Override
    MethodHandle convert(MethodType newType) {
        return Spreading.asVarargs(target, arrayType, newType);
    }

    @Override
    public boolean isVarargsCollector() {
        return true;
    }

    @Override
    public MethodHandle asFixedArity() {
        return target;
    }
}
