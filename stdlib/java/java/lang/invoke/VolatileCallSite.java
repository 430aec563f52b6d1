package java.lang.invoke;

/** A call site whose target can change at once for all threads. */
public class VolatileCallSite extends CallSite {
    /** Creates one that throws until it has a target. */
    public VolatileCallSite(MethodType type) {
        super(type, unset(type));
    }

    /** Creates one with its first target. */
    public VolatileCallSite(MethodHandle target) {
        super(target.type(), target);
    }

    @Override
    public final MethodHandle getTarget() {
        return target;
    }

    @Override
    public void setTarget(MethodHandle newTarget) {
        change(newTarget);
    }

    @Override
    public final MethodHandle dynamicInvoker() {
        return invoker();
    }
}
