package java.lang.invoke;

/** A call site whose target can change. */
public class MutableCallSite extends CallSite {
    /** Creates one that throws until it has a target. */
    public MutableCallSite(MethodType type) {
        super(type, unset(type));
    }

    /** Creates one with its first target. */
    public MutableCallSite(MethodHandle target) {
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

    /** Makes the current targets known to all threads. */
    public static void syncAll(MutableCallSite[] sites) {
        for (MutableCallSite site : sites) {
            site.target = site.target;
        }
    }
}
