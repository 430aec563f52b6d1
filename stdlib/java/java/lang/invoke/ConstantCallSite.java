package java.lang.invoke;

/** A call site whose target never changes. */
public class ConstantCallSite extends CallSite {
    /** Creates one with its target. */
    public ConstantCallSite(MethodHandle target) {
        super(target.type(), target);
    }

    /** Creates one whose target a hook makes from it. */
    protected ConstantCallSite(MethodType targetType, MethodHandle createTargetHook) throws Throwable {
        super(targetType, unset(targetType));
        change((MethodHandle) createTargetHook.invoke(this));
    }

    @Override
    public final MethodHandle getTarget() {
        return target;
    }

    @Override
    public final void setTarget(MethodHandle ignore) {
        throw new UnsupportedOperationException();
    }

    @Override
    public final MethodHandle dynamicInvoker() {
        return target;
    }
}
