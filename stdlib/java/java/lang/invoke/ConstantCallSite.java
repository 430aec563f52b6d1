package java.lang.invoke;

/** A call site whose target never changes. */
public class ConstantCallSite extends CallSite {
    private final MethodHandle target;

    /** Creates one with its target. */
    public ConstantCallSite(MethodHandle target) {
        super(target.type());
        this.target = target;
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
