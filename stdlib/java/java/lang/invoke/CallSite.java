package java.lang.invoke;

/** What an invokedynamic instruction is bound to. */
public abstract class CallSite {
    private final MethodType type;

    CallSite(MethodType type) {
        this.type = type;
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

    void check(MethodHandle target) {
        if (!target.type().equals(type)) {
            throw new WrongMethodTypeException(target + " should be of type " + type);
        }
    }
}
