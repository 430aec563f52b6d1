package java.lang.invoke;

/** What an invokedynamic instruction is bound to. */
public abstract class CallSite {
    private final MethodType type;
    /** Read by the runtime at each call. */
    volatile MethodHandle target;

    CallSite(MethodType type, MethodHandle target) {
        this.type = type;
        this.target = target;
    }

    /** Returns the types of the call. */
    public MethodType type() {
        return type;
    }

    /** Returns what is called. */
    public abstract MethodHandle getTarget();

    /** Sets what is called. */
    public abstract void setTarget(MethodHandle newTarget);

    /** Returns a handle that always calls the current target. */
    public abstract MethodHandle dynamicInvoker();

    final MethodHandle invoker() {
        return new Combined(type, args -> target.call(args));
    }

    final void change(MethodHandle newTarget) {
        if (newTarget.type() != type) {
            throw new WrongMethodTypeException(newTarget + " should be of type " + type);
        }
        target = newTarget;
    }

    /** The first target of a site that may change: throws when it is called. */
    static MethodHandle unset(MethodType type) {
        return new Combined(type, args -> {
            throw new IllegalStateException("uninitialized call site");
        });
    }
}
