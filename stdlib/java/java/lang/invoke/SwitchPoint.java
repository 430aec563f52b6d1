package java.lang.invoke;

/** A condition that holds until it is invalidated, once and for all. */
public class SwitchPoint {
    private volatile boolean invalid;

    /** Creates a valid one. */
    public SwitchPoint() {
    }

    /** Tells whether this was invalidated. */
    public boolean hasBeenInvalidated() {
        return invalid;
    }

    /** Returns a handle that calls the target while this is valid, then the fallback. */
    public MethodHandle guardWithTest(MethodHandle target, MethodHandle fallback) {
        MethodHandle valid = new Combined(MethodType.methodType(boolean.class), args -> !invalid);
        return MethodHandles.guardWithTest(valid, target, fallback);
    }

    /** Invalidates all of them. */
    public static void invalidateAll(SwitchPoint[] switchPoints) {
        for (SwitchPoint point : switchPoints) {
            point.invalid = true;
        }
    }
}
