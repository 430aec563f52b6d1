package java.lang.invoke;

/** A handle made of others, or of plain Java. */
final class Combined extends MethodHandle {
    /** What it does: gets boxed arguments of exactly the handle's types. */
    interface Body {
        Object call(Object[] args) throws Throwable;
    }

    private final Body body;

    Combined(MethodType type, Body body) {
        super(type);
        this.body = body;
    }

    // Plans: how the runtime does the same without boxing. They answer false when it cannot.

    private native boolean shuffle0(MethodHandle target, String descriptor, Class<?>[] own, Class<?>[] others,
        int[] sources, Object[] constants);

    private native boolean convert0(MethodHandle target, String descriptor, Class<?>[] own, Class<?>[] others,
        Class<?> targetResult, Class<?> ownResult);

    private native boolean guard0(MethodHandle target, String descriptor, Class<?>[] own, Class<?>[] others,
        MethodHandle test, String testDescriptor, MethodHandle fallback);

    /** Calls the target with arguments in another order; source -1-i: the i-th constant. */
    Combined shuffling(MethodHandle target, int[] sources, Object[] constants) {
        shuffle0(target, target.type.toMethodDescriptorString(), type.parameters(), target.type.parameters(),
            sources, constants);
        return this;
    }

    /** Calls the target with its arguments and result converted as asType does. */
    Combined converting(MethodHandle target) {
        convert0(target, target.type.toMethodDescriptorString(), type.parameters(), target.type.parameters(),
            target.type.returnType(), type.returnType());
        return this;
    }

    /** Calls the target or the fallback. */
    Combined guarding(MethodHandle test, MethodHandle target, MethodHandle fallback) {
        guard0(target, target.type.toMethodDescriptorString(), type.parameters(), target.type.parameters(), test,
            test.type.toMethodDescriptorString(), fallback);
        return this;
    }

    @Override
    Object call(Object[] args) throws Throwable {
        return body.call(args);
    }
}
